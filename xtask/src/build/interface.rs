//! What a WebAssembly module imports and exports.

use anyhow::Result;
use wasmparser::{Parser, Payload};

/// The module and the name of everything that a module imports, in its order.
pub(super) fn imports(wasm: &[u8]) -> Result<Vec<(String, String)>> {
    let mut found = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        if let Payload::ImportSection(section) = payload? {
            for import in section.into_imports() {
                let import = import?;
                found.push((import.module.to_owned(), import.name.to_owned()));
            }
        }
    }
    Ok(found)
}

/// The names of what a module exports, in its order.
pub(super) fn exports(wasm: &[u8]) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        if let Payload::ExportSection(section) = payload? {
            for export in section {
                found.push(export?.name.to_owned());
            }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use wasm_encoder::{
        EntityType, ExportKind, ExportSection, GlobalType, ImportSection, MemoryType, Module,
        ValType,
    };

    use super::{exports, imports};

    #[test]
    fn both_sides_are_read_and_damage_is_noticed() {
        let mut taken = ImportSection::new();
        let memory = MemoryType {
            minimum: 1,
            maximum: None,
            memory64: false,
            shared: false,
            page_size_log2: None,
        };
        let global = GlobalType {
            val_type: ValType::I32,
            mutable: true,
            shared: false,
        };
        taken.import("env", "m", EntityType::Memory(memory));
        taken.import("env", "g", EntityType::Global(global));
        let mut given = ExportSection::new();
        given.export("x", ExportKind::Global, 0);
        let mut module = Module::new();
        module.section(&taken).section(&given);
        let wasm = module.finish();
        let of = |name: &str| ("env".to_owned(), name.to_owned());
        assert_eq!(imports(&wasm).unwrap(), [of("m"), of("g")]);
        assert_eq!(exports(&wasm).unwrap(), ["x"]);
        assert!(imports(wasm.get(..wasm.len() - 3).unwrap()).is_err());
    }
}
