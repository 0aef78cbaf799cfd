//! The order of functions in a module: those that resemble each other stand side by side.
//!
//! gzip looks back 32 kB only, and the code is ten times that. The same code in this order weighs
//! 3 kB less, and does the same.

use super::binary::{Reader, sections, write_name, write_number};
use super::interface;
use anyhow::Result;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

const CUSTOM: u8 = 0;
const CODE: u8 = 10;

/// How alikeness is told.
#[derive(Clone, Copy, Debug)]
pub(super) struct Way {
    /// Functions resemble each other by the runs of so many bytes that they share.
    run: usize,
    /// A run that more functions have says nothing about them.
    common: usize,
    /// What it counts to resemble the last function, the one before it, and the one before that.
    weights: [u64; 3],
}

const fn way(run: usize, common: usize, weights: [u64; 3]) -> Way {
    Way {
        run,
        common,
        weights,
    }
}

/// Which way weighs least changes with every change to the program, by up to 500 bytes: all are tried.
pub(super) const WAYS: [Way; 7] = [
    way(5, 200, [1, 0, 0]),
    way(4, 200, [1, 0, 0]),
    way(3, 100, [4, 2, 1]),
    way(4, 50, [4, 2, 1]),
    way(5, 200, [4, 2, 1]),
    way(3, 100, [25, 20, 16]),
    way(5, 200, [25, 20, 16]),
];

/// The module with names by which `wasm-opt --reorder-functions-by-name` brings it into order.
///
/// `wasm-opt` knows every place that holds the number of a function; here are only names.
pub(super) fn numbered(wasm: &[u8], way: Way) -> Result<Vec<u8>> {
    let first = interface::imported_functions(wasm)?;
    let mut place_of = BTreeMap::new();
    for (place, function) in order(&bodies(wasm)?, way).into_iter().enumerate() {
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

fn bodies(wasm: &[u8]) -> Result<Vec<&[u8]>> {
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

/// After each function comes the one that shares most with it and those before it among those that
/// are left, and the first of these where none shares anything.
fn order(bodies: &[&[u8]], way: Way) -> Vec<usize> {
    let runs: Vec<BTreeSet<&[u8]>> = bodies
        .iter()
        .map(|body| body.windows(way.run).collect())
        .collect();
    let mut having: BTreeMap<&[u8], Vec<usize>> = BTreeMap::new();
    for (function, runs) in runs.iter().enumerate() {
        for run in runs {
            having.entry(run).or_default().push(function);
        }
    }
    having.retain(|_, functions| (2..=way.common).contains(&functions.len()));

    let size = |function: usize| runs.get(function).map_or(0, BTreeSet::len);
    // Shared runs as a part of all runs of both; floating point might differ between machines.
    let alike = |one: usize| {
        let mut shared: BTreeMap<usize, u64> = BTreeMap::new();
        let functions = runs.get(one).into_iter().flatten();
        for function in functions.filter_map(|run| having.get(run)).flatten() {
            *shared.entry(*function).or_default() += 1;
        }
        for (function, count) in &mut shared {
            let all = (size(one) + size(*function)) as u64 - *count;
            *count = (*count << 32) / all.max(1);
        }
        shared
    };
    let mut left: BTreeSet<usize> = (0..bodies.len()).collect();
    let mut order = Vec::new();
    let mut last: VecDeque<BTreeMap<usize, u64>> = VecDeque::new();
    let mut next = left.first().copied();
    while let Some(current) = next {
        order.push(current);
        left.remove(&current);
        last.push_front(alike(current));
        last.truncate(way.weights.len());
        let mut scores: BTreeMap<usize, u64> = BTreeMap::new();
        for (shared, weight) in last.iter().zip(way.weights) {
            for (function, part) in shared.iter().filter(|(one, _)| left.contains(one)) {
                *scores.entry(*function).or_default() += part * weight;
            }
        }
        let best = scores.into_iter().filter(|(_, score)| *score > 0);
        let best = best.reduce(|one, other| if other.1 > one.1 { other } else { one });
        next = best.map(|(function, _)| function).or(left.first().copied());
    }
    order
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]
    use super::{WAYS, bodies, numbered, order};
    use crate::build::binary::module;

    #[test]
    fn alike_stand_together() {
        let functions: [&[u8]; 4] = [b"abcdefgh", b"12345678", b"abcdefgx", b"x2345678"];
        assert_eq!(order(&functions, WAYS[0]), [0, 2, 1, 3]);
        assert!(order(&[], WAYS[0]).is_empty());
    }

    #[test]
    fn every_function_gets_a_number_and_stays() {
        let code = b"\x02\x03abc\x02de";
        let wasm = module([(10, &code[..])]);
        let named = numbered(&wasm, WAYS[0]).unwrap();
        assert_eq!(bodies(&named).unwrap(), [&b"abc"[..], b"de"]);
        assert!(named.ends_with(b"\x02\x00\x07f000000\x01\x07f000001"));
    }
}
