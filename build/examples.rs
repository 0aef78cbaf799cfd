//! Ids and names of the examples, so that home can list them before any is fetched.

use std::error::Error;
use std::fmt::Write as _;
use std::fs;

use serde_json::Value;

/// The one made-up example; it stands first and is marked wherever it is shown.
const FICTIONAL: &str = "example-registry";

/// The examples, the fictional one first, then by name.
pub(crate) fn examples(folder: &str) -> Result<String, Box<dyn Error>> {
    let mut found = Vec::new();
    for file in fs::read_dir(folder)? {
        let path = file?.path();
        let json: Value = serde_json::from_str(&fs::read_to_string(&path)?)?;
        let id = path
            .file_stem()
            .and_then(|stem| stem.to_str())
            .ok_or("example without a name")?
            .to_owned();
        let name = json
            .pointer("/repository/name")
            .or_else(|| json.get("name"))
            .and_then(Value::as_str);
        let name = name.ok_or("example without a name")?.to_owned();
        found.push((id != FICTIONAL, name.to_lowercase(), id, name));
    }
    found.sort();
    let mut out = String::from("static EXAMPLES: &[ExampleName] = &[\n");
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
