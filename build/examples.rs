//! Ids and names of the examples, so that home can list them before any is fetched.

use std::error::Error;
use std::fmt::Write as _;
use std::{env, fs};

use serde_json::Value;

/// The one made-up example; it stands first and is marked wherever it is shown.
const FICTIONAL: &str = "example-registry";

/// Set where a host wants no example of a real registry.
pub(crate) const MADE_UP_ONLY: &str = "PLUMBLINE_MADE_UP_ONLY";

/// The examples, the fictional one first, then by name.
pub(crate) fn examples(folder: &str) -> Result<String, Box<dyn Error>> {
    let made_up_only = env::var_os(MADE_UP_ONLY).is_some();
    let mut found = Vec::new();
    for file in fs::read_dir(folder)? {
        let path = file?.path();
        let json: Value = serde_json::from_str(&fs::read_to_string(&path)?)?;
        let id = path
            .file_stem()
            .and_then(|stem| stem.to_str())
            .ok_or("example without a name")?
            .to_owned();
        if made_up_only && id != FICTIONAL {
            continue;
        }
        let name = json
            .pointer("/repository/name")
            .or_else(|| json.get("name"))
            .and_then(Value::as_str);
        let name = name.ok_or("example without a name")?.to_owned();
        found.push((id != FICTIONAL, name.to_lowercase(), id, name));
    }
    found.sort();
    let surveys = found.iter().any(|(real, ..)| *real);
    let mut out = format!(
        "/// Whether any example is about a real registry.\npub const HAS_SURVEYS: bool = {surveys};\n"
    );
    out.push_str("static EXAMPLES: &[ExampleName] = &[\n");
    for (real, _, id, name) in found {
        writeln!(
            out,
            "ExampleName {{ id: {id:?}, name: {name:?}, fictional: {} }},",
            !real
        )?;
    }
    out.push_str("];\n");
    Ok(out)
}
