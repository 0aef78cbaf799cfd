//! Several WebAssembly modules in one file.
//!
//! The file is a module itself, with nothing in it but a custom section for each: every browser can take it
//! apart, hosts know its type, and a file that is cut off does not compile.

use std::borrow::Cow;

use wasm_encoder::{CustomSection, Module};

/// The section that names all others, with commas between: a browser gives a section only by its name.
const NAMES: &str = "modules";

/// The file of these modules, by name.
pub(super) fn file(modules: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut file = Module::new();
    let names: Vec<&str> = modules.iter().map(|(name, _)| &**name).collect();
    file.section(&CustomSection {
        name: Cow::Borrowed(NAMES),
        data: Cow::Owned(names.join(",").into_bytes()),
    });
    for (name, module) in modules {
        file.section(&CustomSection {
            name: Cow::Borrowed(name),
            data: Cow::Borrowed(module),
        });
    }
    file.finish()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use wasmparser::{Parser, Payload};

    use super::file;

    #[test]
    fn every_module_is_there_under_its_name_and_a_cut_is_noticed() {
        let modules = [("1", "abc"), ("plan", "")];
        let modules = modules.map(|(name, bytes)| (name.to_owned(), bytes.as_bytes().to_vec()));
        let file = file(&modules);
        let mut found = Vec::new();
        for payload in Parser::new(0).parse_all(&file) {
            if let Payload::CustomSection(section) = payload.unwrap() {
                found.push((section.name().to_owned(), section.data().to_vec()));
            }
        }
        assert_eq!(found.remove(0), ("modules".to_owned(), b"1,plan".to_vec()));
        assert_eq!(found, modules);
        let cut = file.get(..file.len() - 1).unwrap();
        assert!(
            Parser::new(0)
                .parse_all(cut)
                .any(|payload| payload.is_err())
        );
    }
}
