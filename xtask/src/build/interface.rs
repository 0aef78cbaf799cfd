//! What a WebAssembly module imports and exports, and the same module with other names.
//!
//! wasm-bindgen names each import after the function that it calls and a hash, and exports what
//! only classes of the glue would call that nobody constructs. The names are a tenth of what the
//! glue and the app weigh, and an export keeps alive all the code behind it.

use super::binary::{Reader, module, sections, write_name, write_number};
use anyhow::{Context as _, Result, bail};

const CUSTOM: u8 = 0;
const IMPORT: u8 = 2;
const EXPORT: u8 = 7;
/// The kind of an import that is a function.
const FUNCTION: u8 = 0;

/// A module and a name in it, as an import has them.
pub(super) type Import = (String, String);

/// What the module imports, in its order.
pub(super) fn imports(wasm: &[u8]) -> Result<Vec<Import>> {
    let mut found = Vec::new();
    renamed(
        wasm,
        &mut |module, name| {
            found.push((module.to_owned(), name.to_owned()));
            Some((module.to_owned(), name.to_owned()))
        },
        &mut |name| Some(name.to_owned()),
    )?;
    Ok(found)
}

/// How many functions the module imports: its own are numbered from there.
pub(super) fn imported_functions(wasm: &[u8]) -> Result<usize> {
    let mut count = 0;
    for (_, content) in sections(wasm)?.into_iter().filter(|(id, _)| *id == IMPORT) {
        let mut reader = Reader::new(content);
        for _ in 0..reader.number()? {
            reader.name()?;
            reader.name()?;
            count += usize::from(import_type(&mut reader)?.starts_with(&[FUNCTION]));
        }
    }
    Ok(count)
}

/// What the module exports, in its order.
pub(super) fn exports(wasm: &[u8]) -> Result<Vec<String>> {
    let mut found = Vec::new();
    keep_exports(wasm, &mut |name| {
        found.push(name.to_owned());
        true
    })?;
    Ok(found)
}

/// The module without the other exports, and without its custom sections: names and producers.
pub(super) fn keep_exports(wasm: &[u8], keep: &mut dyn FnMut(&str) -> bool) -> Result<Vec<u8>> {
    renamed(
        wasm,
        &mut |module, name| Some((module.to_owned(), name.to_owned())),
        &mut |name| keep(name).then(|| name.to_owned()),
    )
}

/// The module with other names, and without its custom sections. An export without one is left out.
///
/// # Errors
/// When an import gets no name, or the module is damaged.
pub(super) fn renamed(
    wasm: &[u8],
    import: &mut dyn FnMut(&str, &str) -> Option<Import>,
    export: &mut dyn FnMut(&str) -> Option<String>,
) -> Result<Vec<u8>> {
    let mut changed = Vec::new();
    for (id, content) in sections(wasm)? {
        match id {
            CUSTOM => {}
            IMPORT => changed.push((id, rename_imports(content, import)?)),
            EXPORT => changed.push((id, rename_exports(content, export)?)),
            _ => changed.push((id, content.to_vec())),
        }
    }
    Ok(module(
        changed.iter().map(|(id, content)| (*id, &**content)),
    ))
}

fn rename_imports(
    content: &[u8],
    name_of: &mut dyn FnMut(&str, &str) -> Option<Import>,
) -> Result<Vec<u8>> {
    let mut reader = Reader::new(content);
    let count = reader.number()?;
    let mut out = Vec::new();
    write_number(&mut out, count);
    for _ in 0..count {
        let (module, name) = (reader.name()?, reader.name()?);
        let (new_module, new_name) = name_of(module, name)
            .with_context(|| format!("nothing gives {module} {name} to the app"))?;
        write_name(&mut out, &new_module);
        write_name(&mut out, &new_name);
        out.extend_from_slice(import_type(&mut reader)?);
    }
    Ok(out)
}

/// The bytes of an import's type.
fn import_type<'a>(reader: &mut Reader<'a>) -> Result<&'a [u8]> {
    let from_here = reader.rest();
    match reader.byte()? {
        // By the index of its type.
        FUNCTION => {
            reader.number()?;
        }
        // A table of references, and a memory: with limits.
        1 => {
            reader.byte()?;
            skip_limits(reader)?;
        }
        2 => skip_limits(reader)?,
        // A global: its type and whether it changes.
        3 => {
            reader.bytes(2)?;
        }
        kind => bail!("the app has an import of the unknown kind {kind}"),
    }
    Reader::new(from_here).bytes(from_here.len() - reader.rest().len())
}

fn skip_limits(reader: &mut Reader) -> Result<()> {
    let flags = reader.byte()?;
    reader.number()?;
    if flags & 1 == 1 {
        reader.number()?;
    }
    Ok(())
}

fn rename_exports(
    content: &[u8],
    name_of: &mut dyn FnMut(&str) -> Option<String>,
) -> Result<Vec<u8>> {
    let mut reader = Reader::new(content);
    let mut kept = 0;
    let mut entries = Vec::new();
    for _ in 0..reader.number()? {
        let (name, kind, index) = (reader.name()?, reader.byte()?, reader.number()?);
        if let Some(new_name) = name_of(name) {
            kept += 1;
            write_name(&mut entries, &new_name);
            entries.push(kind);
            write_number(&mut entries, index);
        }
    }
    let mut out = Vec::new();
    write_number(&mut out, kept);
    out.extend(entries);
    Ok(out)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::{exports, imported_functions, imports, keep_exports, renamed};
    use crate::build::binary::module;

    /// Imports a function, a table, a memory with a limit and a global; exports two functions.
    fn example() -> Vec<u8> {
        let mut content = vec![4];
        for (name, kind) in [
            (b'f', &[0, 129, 1][..]),
            (b't', &[1, 0x70, 0, 3][..]),
            (b'm', &[2, 1, 17, 18][..]),
            (b'g', &[3, 0x7f, 1][..]),
        ] {
            content.extend([3, b'e', b'n', b'v', 1, name]);
            content.extend(kind);
        }
        module([
            (0, &b"\x04name"[..]),
            (2, &content[..]),
            (7, &b"\x02\x03one\0\x05\x03two\0\x06"[..]),
        ])
    }

    #[test]
    fn names_change_and_types_stay() {
        let short = renamed(
            &example(),
            &mut |_, name| Some(("a".to_owned(), format!("{name}{name}"))),
            &mut |name| (name == "two").then(|| "z".to_owned()),
        )
        .unwrap();
        let names: Vec<String> = imports(&short)
            .unwrap()
            .into_iter()
            .map(|it| it.1)
            .collect();
        assert_eq!(names, ["ff", "tt", "mm", "gg"]);
        assert_eq!(exports(&short).unwrap(), ["z"]);
        assert_eq!(imported_functions(&short).unwrap(), 1);
        let back = renamed(
            &short,
            &mut |_, name| Some(("env".to_owned(), name.chars().take(1).collect())),
            &mut |_| Some("two".to_owned()),
        );
        assert_eq!(
            back.unwrap(),
            keep_exports(&example(), &mut |name| name == "two").unwrap()
        );
    }

    #[test]
    fn an_import_that_nobody_gives_is_an_error() {
        assert!(renamed(&example(), &mut |_, _| None, &mut |_| None).is_err());
    }
}
