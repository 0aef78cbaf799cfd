//! Takes out of the first module what it writes into the table of functions for lazy parts: nothing.
//!
//! Cutting leaves a run of nulls wherever the functions of a part come once it is loaded. A table holds
//! nulls from the start, so writing them changes nothing, and there are nearly two thousand.

use anyhow::{Context as _, Result};
use wasm_encoder::{Encode as _, Module, RawSection};
use wasmparser::{Element, ElementItems, ElementKind, Operator, Parser, Payload};

/// The module without segments that write only nulls, or nothing, into a table.
pub(super) fn removed(wasm: &[u8]) -> Result<Vec<u8>> {
    let bytes = |start: u64, end: u64| {
        let range = usize::try_from(start)?..usize::try_from(end)?;
        wasm.get(range).context("the module is cut off")
    };
    let mut module = Module::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload?;
        let Some((id, range)) = payload.as_section() else {
            continue;
        };
        let mut data = bytes(range.start, range.end)?.to_vec();
        if let Payload::ElementSection(section) = payload {
            let all = section.into_iter_with_offsets();
            let all: Vec<(u64, Element)> = all.collect::<Result<_, _>>()?;
            let ends = all.iter().skip(1).map(|(start, _)| *start);
            let mut kept = Vec::new();
            for ((start, element), end) in all.iter().zip(ends.chain([range.end])) {
                if !is_empty(element)? {
                    kept.push(bytes(*start, end)?);
                }
            }
            data.clear();
            kept.len().encode(&mut data);
            data.extend(kept.concat());
        }
        module.section(&RawSection { id, data: &data });
    }
    Ok(module.finish())
}

/// Whether a segment leaves the table as it is. Others than active ones are named by their number, so
/// they stay.
fn is_empty(element: &Element) -> Result<bool> {
    if !matches!(element.kind, ElementKind::Active { .. }) {
        return Ok(false);
    }
    let items = match &element.items {
        ElementItems::Functions(functions) => return Ok(functions.count() == 0),
        ElementItems::Expressions(_, items) => items.clone(),
    };
    for item in items {
        for operator in item?.get_operators_reader() {
            if !matches!(operator?, Operator::RefNull { .. } | Operator::End) {
                return Ok(false);
            }
        }
    }
    Ok(true)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use wasm_encoder::{
        CodeSection, ConstExpr, ElementSection, Elements, Function, FunctionSection, HeapType,
        Module, RefType, TableSection, TableType, TypeSection,
    };

    use super::removed;

    /// A module of one function and these segments, each at its own place in the table.
    fn module(segments: &[Elements]) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut functions = FunctionSection::new();
        functions.function(0);
        let mut tables = TableSection::new();
        tables.table(TableType {
            element_type: RefType::FUNCREF,
            table64: false,
            minimum: 8,
            maximum: None,
            shared: false,
        });
        let mut elements = ElementSection::new();
        for segment in segments {
            elements.active(None, &ConstExpr::i32_const(2), segment.clone());
        }
        let mut code = CodeSection::new();
        let mut function = Function::new([]);
        function.instructions().end();
        code.function(&function);
        let mut module = Module::new();
        module.section(&types).section(&functions).section(&tables);
        module.section(&elements).section(&code);
        module.finish()
    }

    fn expressions(all: &[ConstExpr]) -> Elements<'_> {
        Elements::Expressions(RefType::FUNCREF, all.into())
    }

    #[test]
    fn only_segments_without_a_function_go() {
        let null = ConstExpr::ref_null(HeapType::FUNC);
        let nulls = [null.clone(), null.clone()];
        let mixed = [null, ConstExpr::ref_func(0)];
        let named = Elements::Functions(vec![0].into());
        let none = Elements::Functions(vec![].into());
        let before = module(&[
            expressions(&nulls),
            named.clone(),
            none,
            expressions(&mixed),
            expressions(&nulls),
        ]);
        let after = module(&[named, expressions(&mixed)]);
        assert_eq!(removed(&before).unwrap(), after);
        assert_eq!(removed(&after).unwrap(), after);
    }
}
