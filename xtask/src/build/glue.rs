//! Changes to the JavaScript that wasm-bindgen and wasm-split wrote, as text.
//!
//! Each looks for exactly what the pinned versions write and fails where it is not found, so that a
//! new version is noticed by the build and not by visitors.

use anyhow::{Error, Result, anyhow, bail};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// What the glue calls the app in its list of imports, and how the app names its imports.
pub(super) const OWN_MODULE: &str = "./plumbline_bg.js";
/// The same for the loader of the second part.
pub(super) const LOADER_MODULE: &str = "./__wasm_split.js";
/// The one function that the loader gives to the app.
pub(super) const LOAD: &str = "__wasm_split_load_later";

/// The loader, fetching the file `name`.
///
/// It asks whether the server answered with the file at all, and names the type itself, because
/// not every host knows what a `.wasm` is; `boot.js` does the same for the first part.
pub(super) fn loading(loader: &str, name: &str) -> Result<String> {
    once(loader, "WebAssembly.instantiateStreaming(src, imports)")?;
    let fetched = format!(
        "fetch(new URL(\"./{name}\", import.meta.url)).then((response) => {{
        if (!response.ok) throw new Error(\"the server answered \" + response.status);
        return new Response(response.body, {{ headers: {{ \"Content-Type\": \"application/wasm\" }} }});
    }})"
    );
    replace(
        loader,
        "fetch(new URL(\"./split_later.wasm\", import.meta.url))",
        &fetched,
    )
}

/// The glue without the lines that would keep its unused classes alive in a bundle.
pub(super) fn without_disposal(glue: &str) -> String {
    glue.split_inclusive('\n')
        .filter(|line| !line.starts_with("if (Symbol.dispose) "))
        .collect()
}

/// Whether a script uses this export of the app.
pub(super) fn mentions(script: &str, export: &str) -> bool {
    occurrences(script, &format!(".{export}")).next().is_some()
}

/// The glue with other names for the app's exports.
pub(super) fn with_exports(glue: &str, names: &BTreeMap<String, String>) -> String {
    let mut out = glue.to_owned();
    for (long, short) in names {
        let wanted = format!("wasm.{long}");
        let places: Vec<usize> = occurrences(&out, &wanted).collect();
        for place in places.into_iter().rev() {
            out.replace_range(place..place + wanted.len(), &format!("wasm.{short}"));
        }
    }
    out
}

/// The glue that gives the app only these imports, under these names and in modules called `a` (its
/// own functions) and `b` (the loader, whose one function becomes `b.a`).
///
/// # Errors
/// When the glue gives none of a name.
pub(super) fn with_imports(glue: &str, names: &BTreeMap<String, String>) -> Result<String> {
    let (before, rest) = cut(glue, "    const import0 = {\n        __proto__: null,\n")?;
    let (list, after) = cut(rest, "\n    };\n")?;
    let mut out = format!("{before}    const import0 = {{\n        __proto__: null,\n");
    let mut given = 0;
    let mut kept = false;
    for line in list.split_inclusive('\n') {
        if let Some((name, value)) = entry(line) {
            let short = names.get(name);
            kept = short.is_some();
            if let Some(short) = short {
                given += 1;
                let _ = write!(out, "        {short}: {value}");
            }
        } else if kept {
            out.push_str(line);
        }
    }
    if given != names.len() {
        bail!(
            "the glue gives {given} of the {} functions that the app imports",
            names.len()
        );
    }
    out.push_str("\n    };\n");
    out.push_str(after);
    let out = replace(&out, &format!("\"{OWN_MODULE}\": import0,"), "a: import0,")?;
    replace(
        &out,
        &format!("\"{LOADER_MODULE}\": import1,"),
        &format!("b: {{ a: import1.{LOAD} }},"),
    )
}

/// The name and the value with which a line opens an entry of the list of imports.
fn entry(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.strip_prefix("        ")?.split_once(": ")?;
    let is_name = !name.is_empty() && name.chars().all(in_name);
    is_name.then_some((name, value))
}

/// Where a name stands that no further letter follows.
fn occurrences<'a>(script: &'a str, name: &'a str) -> impl Iterator<Item = usize> + 'a {
    script
        .match_indices(name)
        .map(|(place, _)| place)
        .filter(|place| {
            let after = script.get(place + name.len()..).unwrap_or_default();
            !after.starts_with(in_name)
        })
}

fn in_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_' || letter == '$'
}

fn replace(script: &str, old: &str, new: &str) -> Result<String> {
    once(script, old)?;
    Ok(script.replacen(old, new, 1))
}

fn once(script: &str, wanted: &str) -> Result<()> {
    match script.matches(wanted).count() {
        1 => Ok(()),
        count => Err(missing(wanted, count)),
    }
}

fn cut<'a>(script: &'a str, at: &str) -> Result<(&'a str, &'a str)> {
    script.split_once(at).ok_or_else(|| missing(at, 0))
}

fn missing(wanted: &str, count: usize) -> Error {
    anyhow!(
        "the generated JavaScript holds {wanted:?} {count} times instead of once: \
         wasm-bindgen or wasm-split writes something new"
    )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::{loading, mentions, with_exports, with_imports, without_disposal};
    use std::collections::BTreeMap;

    const GLUE: &str = "\
function __wbg_get_imports() {
    const import0 = {
        __proto__: null,
        __wbg_one_1: function(arg0) {
            const list = {
            };
            wasm.free(arg0);
        },
        __wbg_two_2: function() { return handleError(function (arg0) {
            const ret = { done: arg0 };
        }, arguments); },
        __wbindgen_init: function() {
            wasm.free_all(0);
        },
    };
    return {
        __proto__: null,
        \"./plumbline_bg.js\": import0,
        \"./__wasm_split.js\": import1,
    };
}
";

    fn names(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        let owned = |(one, other): &(&str, &str)| ((*one).to_owned(), (*other).to_owned());
        pairs.iter().map(owned).collect()
    }

    #[test]
    fn only_the_imports_of_the_app_stay() {
        let short = with_imports(
            GLUE,
            &names(&[("__wbg_two_2", "x"), ("__wbindgen_init", "y")]),
        );
        let short = short.unwrap();
        assert!(short.contains("        x: function() { return handleError("));
        assert!(
            short.contains("const ret = { done: arg0 };\n        }, arguments); },\n        y: f")
        );
        assert!(!short.contains("__wbg_one_1") && !short.contains("free(arg0)"));
        assert!(
            short.contains("a: import0,\n        b: { a: import1.__wasm_split_load_later },\n")
        );
        assert!(with_imports(GLUE, &names(&[("__wbg_three", "x")])).is_err());
        assert!(with_imports("", &names(&[])).is_err());
    }

    #[test]
    fn an_export_is_taken_as_a_whole_name() {
        assert!(mentions(GLUE, "free") && mentions(GLUE, "free_all") && !mentions(GLUE, "fre"));
        let short = with_exports(GLUE, &names(&[("free", "a")]));
        assert!(short.contains("wasm.a(arg0)") && short.contains("wasm.free_all(0)"));
    }

    #[test]
    fn the_loader_fetches_another_name_and_a_new_loader_is_noticed() {
        let loader = "fetch(new URL(\"./split_later.wasm\", import.meta.url));\nWebAssembly.instantiateStreaming(src, imports)";
        let ours = loading(loader, "later-1.wasm").unwrap();
        assert!(ours.contains("\"./later-1.wasm\"") && ours.contains("response.ok"));
        assert!(loading("fetch(\"./split_later.wasm\")", "later-1.wasm").is_err());
    }

    #[test]
    fn classes_nobody_uses_can_go() {
        assert_eq!(
            without_disposal("a\nif (Symbol.dispose) A.b = c;\nd"),
            "a\nd"
        );
    }
}
