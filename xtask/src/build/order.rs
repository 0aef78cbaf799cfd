//! The order of functions in a module: those that resemble each other stand side by side.
//!
//! gzip looks back 32 kB only, and the code is ten times that. The same code in this order weighs
//! 3 kB less, and does the same.

use super::binary::{Reader, sections, write_name, write_number};
use super::interface;
use crate::failure::Outcome;
use std::collections::{BTreeMap, BTreeSet};

const CUSTOM: u8 = 0;
const CODE: u8 = 10;

/// Functions resemble each other by the runs of this many bytes that they share.
const RUN: usize = 5;

/// A run that more functions have says nothing about them.
const COMMON: usize = 200;

/// The module with names by which `wasm-opt --reorder-functions-by-name` brings it into order.
///
/// `wasm-opt` knows every place that holds the number of a function; here are only names.
pub(super) fn numbered(wasm: &[u8]) -> Outcome<Vec<u8>> {
    let first = interface::imported_functions(wasm)?;
    let mut place_of = BTreeMap::new();
    for (place, function) in order(&bodies(wasm)?).into_iter().enumerate() {
        place_of.insert(first + function, place);
    }
    let mut names = Vec::new();
    write_number(&mut names, place_of.len());
    for (function, place) in place_of {
        write_number(&mut names, function);
        write_name(&mut names, &format!("f{place:06}"));
    }
    let mut section = Vec::new();
    write_name(&mut section, "name");
    // The part of that section which names functions.
    section.push(1);
    write_number(&mut section, names.len());
    section.extend(names);

    let mut out = wasm.to_vec();
    out.push(CUSTOM);
    write_number(&mut out, section.len());
    out.extend(section);
    Ok(out)
}

fn bodies(wasm: &[u8]) -> Outcome<Vec<&[u8]>> {
    let mut found = Vec::new();
    for (_, content) in sections(wasm)?.into_iter().filter(|(id, _)| *id == CODE) {
        let mut reader = Reader::new(content);
        for _ in 0..reader.number()? {
            let length = reader.number()?;
            found.push(reader.bytes(length)?);
        }
    }
    Ok(found)
}

/// After each function comes the one that shares most with it among those that are left, and the
/// first of these where none shares anything.
fn order(bodies: &[&[u8]]) -> Vec<usize> {
    let runs: Vec<BTreeSet<&[u8]>> = bodies
        .iter()
        .map(|body| body.windows(RUN).collect())
        .collect();
    let mut having: BTreeMap<&[u8], Vec<usize>> = BTreeMap::new();
    for (function, runs) in runs.iter().enumerate() {
        for run in runs {
            having.entry(run).or_default().push(function);
        }
    }
    having.retain(|_, functions| (2..=COMMON).contains(&functions.len()));

    let size = |function: usize| runs.get(function).map_or(0, BTreeSet::len);
    let mut left: BTreeSet<usize> = (0..bodies.len()).collect();
    let mut order = Vec::new();
    let mut next = left.pop_first();
    while let Some(current) = next {
        order.push(current);
        left.remove(&current);
        let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
        let functions = runs.get(current).into_iter().flatten();
        for function in functions.filter_map(|run| having.get(run)).flatten() {
            if left.contains(function) {
                *shared.entry(*function).or_default() += 1;
            }
        }
        // Shared runs as a part of all runs of both, compared without fractions.
        let best = shared.into_iter().reduce(|one, other| {
            let all = |(function, count): (usize, usize)| size(current) + size(function) - count;
            if other.1 * all(one) > one.1 * all(other) {
                other
            } else {
                one
            }
        });
        next = best.map(|(function, _)| function).or(left.first().copied());
    }
    order
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::{bodies, numbered, order};
    use crate::build::binary::module;

    #[test]
    fn alike_stand_together() {
        let functions: [&[u8]; 4] = [b"abcdefgh", b"12345678", b"abcdefgx", b"x2345678"];
        assert_eq!(order(&functions), [0, 2, 1, 3]);
        assert!(order(&[]).is_empty());
    }

    #[test]
    fn every_function_gets_a_number_and_stays() {
        let code = b"\x02\x03abc\x02de";
        let wasm = module([(10, &code[..])]);
        let named = numbered(&wasm).unwrap();
        assert_eq!(bodies(&named).unwrap(), [&b"abc"[..], b"de"]);
        assert!(named.ends_with(b"\x02\x00\x07f000000\x01\x07f000001"));
    }
}
