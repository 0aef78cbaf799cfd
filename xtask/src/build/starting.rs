//! The glue's functions that start the app, without the ways of starting it that `boot.js` never takes.
//!
//! The generated ones fetch by an address, take compiled modules and old forms of the call, and work
//! around servers and browsers that `boot.js` has dealt with: it hands over a response of the right
//! type, and a browser without streaming could not run the app, whose other features are newer.

use anyhow::{Error, Result, anyhow};

/// Each function as it begins, and what takes its place.
const FUNCTIONS: [(&str, &str); 3] = [
    (
        "async function __wbg_load(module, imports) {\n",
        "    return WebAssembly.instantiateStreaming(module, imports);\n",
    ),
    // The loader calls it for the exports, once the app runs.
    ("function initSync(module) {\n", "    return wasm;\n"),
    (
        "async function __wbg_init(module_or_path) {\n",
        "    const imports = __wbg_get_imports();
    const { instance, module } = await __wbg_load(await module_or_path.module_or_path, imports);
    return __wbg_finalize_init(instance, module);
",
    ),
];

/// What the body of the last one must end with: otherwise starting has come to mean something else.
const ENDING: &str =
    "    const { instance, module } = await __wbg_load(await module_or_path, imports);

    return __wbg_finalize_init(instance, module);
}
";

/// The glue with short functions to start the app.
///
/// # Errors
/// When the glue does not hold the functions as the pinned wasm-bindgen writes them.
pub(super) fn short(glue: &str) -> Result<String> {
    if !glue.contains(ENDING) {
        return Err(changed("the end of __wbg_init"));
    }
    let mut out = glue.to_owned();
    for (opening, body) in FUNCTIONS {
        let (before, rest) = out.split_once(opening).ok_or_else(|| changed(opening))?;
        let (_, after) = rest.split_once("\n}\n").ok_or_else(|| changed(opening))?;
        out = format!("{before}{opening}{body}}}\n{after}");
    }
    Ok(out)
}

fn changed(what: &str) -> Error {
    anyhow!("the glue lacks {what:?}: wasm-bindgen starts the app in a new way")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::{ENDING, short};

    #[test]
    fn only_one_way_of_starting_is_left() {
        let glue = format!(
            "async function __wbg_load(module, imports) {{\n    if (a) {{\n    }}\n}}\n\n\
             function initSync(module) {{\n    long();\n}}\n\n\
             async function __wbg_init(module_or_path) {{\n    old();\n{ENDING}\nexport {{ a }};\n"
        );
        let short = short(&glue).unwrap();
        assert!(short.contains("function initSync(module) {\n    return wasm;\n}\n\nasync"));
        assert!(!short.contains("long()") && !short.contains("old()") && !short.contains("if (a)"));
        assert!(short.ends_with("(instance, module);\n}\n\nexport { a };\n"));
    }

    #[test]
    fn another_glue_is_an_error() {
        assert!(short("function initSync(module) {\n}\n").is_err());
        assert!(short(ENDING).is_err());
    }
}
