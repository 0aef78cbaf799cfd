//! The order of functions in a module: those that resemble each other stand side by side.
//!
//! gzip looks back 32 kB only, and the code is ten times that (docs/decisions/weight.md).

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use wasm_encoder::{Encode as _, NameMap, NameSection, Section as _};
use wasmparser::{Parser, Payload, TypeRef};

/// Functions resemble each other by the runs of so many bytes that they share.
const RUN: usize = 5;
/// A run that more functions have says nothing about them.
const COMMON: usize = 200;

/// The module with names by which `wasm-opt --reorder-functions-by-name` brings it into order.
///
/// `wasm-opt` knows every place that holds the number of a function; here are only names.
pub(super) fn numbered(wasm: &[u8]) -> Result<Vec<u8>> {
    let (imported, bodies) = functions(wasm)?;
    let mut place_of = BTreeMap::new();
    for (place, function) in order(&bodies).into_iter().enumerate() {
        place_of.insert(imported + u32::try_from(function)?, place);
    }
    let mut map = NameMap::new();
    for (function, place) in place_of {
        map.append(function, &format!("f{place:06}"));
    }
    let mut names = NameSection::new();
    names.functions(&map);
    let mut out = wasm.to_vec();
    out.push(names.id());
    names.encode(&mut out);
    Ok(out)
}

/// How many functions the module imports, and the code of its own, which are numbered from there.
fn functions(wasm: &[u8]) -> Result<(u32, Vec<&[u8]>)> {
    let mut imported = 0;
    let mut bodies = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes()),
            _ => {}
        }
    }
    Ok((imported, bodies))
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
    while let Some(mut current) = left.first().copied() {
        loop {
            order.push(current);
            left.remove(&current);
            let mut shared: BTreeMap<usize, u64> = BTreeMap::new();
            let alike = runs.get(current).into_iter().flatten();
            for function in alike.filter_map(|run| having.get(run)).flatten() {
                if left.contains(function) {
                    *shared.entry(*function).or_default() += 1;
                }
            }
            // Shared runs as a part of all runs of both; floating point might differ between machines.
            let part = |(function, count): (usize, u64)| {
                let all = (size(current) + size(function)) as u64 - count;
                ((count << 32) / all.max(1), function)
            };
            let best = shared.into_iter().map(part);
            // Of several that are equally alike, the first.
            match best.reduce(|one, other| if other.0 > one.0 { other } else { one }) {
                Some((_, next)) => current = next,
                None => break,
            }
        }
    }
    order
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use wasm_encoder::{CodeSection, Function, FunctionSection, Module, TypeSection};

    use super::{functions, numbered, order};

    #[test]
    fn alike_stand_together() {
        let functions: [&[u8]; 4] = [b"abcdefgh", b"12345678", b"abcdefgx", b"x2345678"];
        assert_eq!(order(&functions), [0, 2, 1, 3]);
        assert!(order(&[]).is_empty());
    }

    #[test]
    fn every_function_gets_a_number_and_stays() {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut declared = FunctionSection::new();
        let mut code = CodeSection::new();
        for _ in 0..2 {
            declared.function(0);
            let mut function = Function::new([]);
            function.instructions().end();
            code.function(&function);
        }
        let mut module = Module::new();
        module.section(&types).section(&declared).section(&code);
        let wasm = module.finish();
        let named = numbered(&wasm).unwrap();
        assert_eq!(functions(&named).unwrap(), functions(&wasm).unwrap());
        assert_eq!(functions(&named).unwrap().1.len(), 2);
        assert!(named.ends_with(b"\x02\x00\x07f000000\x01\x07f000001"));
    }
}
