//! Ends a program that panics at once, in place of what the standard library does then.
//!
//! It would build a message, look for a hook and print. None of that is shown: the page says that Plumbline has
//! stopped, and the console says where in the program. What only makes messages goes with it, 2 kB gzip.
//! `boot.js` sees the end as an error of WebAssembly.

use anyhow::{Context as _, Result, bail};
use wasmparser::{KnownCustom, Name, Parser, Payload};

/// The functions that never return because they panic, as the compiler names them; `[…]` is the crate's number.
const PANICS: [&str; 13] = [
    "core::panicking::panic",
    "core::panicking::panic_fmt",
    "core::panicking::panic_nounwind",
    "core::panicking::panic_bounds_check",
    "core::panicking::assert_failed_inner",
    "core::option::unwrap_failed",
    "core::option::expect_failed",
    "core::result::unwrap_failed",
    "core::slice::index::slice_index_fail",
    "core::slice::copy_from_slice_impl::len_mismatch_fail",
    "core::str::slice_error_fail",
    "alloc::raw_vec::handle_error",
    "std::panicking::panic_with_hook",
];

/// No locals.
const NO_LOCALS: u8 = 0x00;
const UNREACHABLE: u8 = 0x00;
const NOP: u8 = 0x01;
const END: u8 = 0x0b;

/// The module with such functions ended by their first instruction. Their length stays, so that nothing moves.
///
/// # Errors
/// When the module cannot be read, or names none of them: then the compiler names them in another way.
pub(super) fn end_at_once(mut module: Vec<u8>) -> Result<Vec<u8>> {
    let mut imported = 0;
    let mut bodies = Vec::new();
    let mut panics = Vec::new();
    for payload in Parser::new(0).parse_all(&module) {
        match payload? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    imported += u32::from(matches!(import?.ty, wasmparser::TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.range()),
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(names) = section.as_known() {
                    for name in names {
                        if let Name::Function(functions) = name? {
                            for function in functions {
                                let function = function?;
                                if is_panic(function.name) {
                                    panics.push(function.index);
                                }
                            }
                        }
                    }
                }
            }
            _ => {}
        }
    }
    if panics.is_empty() {
        bail!("the program names no function that panics: see xtask/src/build/panics.rs");
    }
    for index in panics {
        let place = index
            .checked_sub(imported)
            .context("an imported function panics")?;
        let range = bodies
            .get(place as usize)
            .context("a name without a function")?
            .clone();
        let range = usize::try_from(range.start)?..usize::try_from(range.end)?;
        let body = module
            .get_mut(range)
            .context("a function beyond the module")?;
        let last = body.len().saturating_sub(1);
        for (at, byte) in body.iter_mut().enumerate() {
            *byte = match at {
                0 => NO_LOCALS,
                1 => UNREACHABLE,
                _ if at == last => END,
                _ => NOP,
            };
        }
    }
    Ok(module)
}

/// Whether this is one of them. A name looks like `core[5f0c]::panicking::panic_fmt`, or like
/// `core::panicking::assert_failed::h0123456789abcdef`.
fn is_panic(name: &str) -> bool {
    let mut plain = String::new();
    let mut rest = name;
    while let Some((before, after)) = rest.split_once('[') {
        plain += before;
        rest = after.split_once(']').map_or("", |(_, after)| after);
    }
    plain += rest;
    let path = match plain.rsplit_once("::h") {
        Some((path, hash)) if hash.len() == 16 => path,
        _ => &plain,
    };
    PANICS.contains(&path) || path.starts_with("core::panicking::panic_const::")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use wasm_encoder::{
        CodeSection, Function, FunctionSection, Instruction, Module, NameMap, NameSection,
        TypeSection, ValType,
    };

    use super::{end_at_once, is_panic};

    fn module(first: &str) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], [ValType::I32]);
        let mut functions = FunctionSection::new();
        let mut code = CodeSection::new();
        for number in [7, 8] {
            functions.function(0);
            let mut body = Function::new([]);
            body.instruction(&Instruction::I32Const(number));
            body.instruction(&Instruction::End);
            code.function(&body);
        }
        let mut map = NameMap::new();
        map.append(0, first);
        map.append(1, "plumbline::main");
        let mut names = NameSection::new();
        names.functions(&map);
        let mut module = Module::new();
        module
            .section(&types)
            .section(&functions)
            .section(&code)
            .section(&names);
        module.finish()
    }

    #[test]
    fn a_function_that_panics_ends_at_once_and_others_stay() {
        let before = module("core[c59]::panicking::panic_fmt");
        let after = end_at_once(before.clone()).unwrap();
        let changed = before.iter().zip(&after).filter(|(a, b)| a != b);
        assert_eq!(changed.count(), 2, "const 7 is unreachable and nop");
        assert_eq!(before.len(), after.len());
        wasmparser::Parser::new(0)
            .parse_all(&after)
            .for_each(|part| assert!(part.is_ok()));
    }

    #[test]
    fn other_names_are_an_error() {
        assert!(end_at_once(module("core::panicking::renamed")).is_err());
        assert!(is_panic(
            "core[c59]::panicking::panic_const::panic_const_async_fn_resumed"
        ));
        assert!(is_panic("core::option::expect_failed::h0123456789abcdef"));
        assert!(!is_panic("plumbline::panic"));
        assert!(!is_panic("<core[c59]::panicking::panic_fmt as x>"));
    }
}
