//! The bill of materials: what the lock file puts into the program.
//!
//! cargo-cyclonedx writes it from a copy of the source, because it writes beside the manifests. What differs
//! between two machines is taken out: the number of the document, the moment, and the path of the source.

use std::path::Path;

use anyhow::{Context as _, Result};
use serde_json::Value;

use crate::test::copy_source;
use crate::{command, files, paths, tools};

/// The bill, in JSON.
///
/// # Errors
/// When the tool cannot be installed or fails.
pub(super) fn of(checkout: &Path) -> Result<Vec<u8>> {
    let tool = tools::cargo_cyclonedx()?;
    let copy = paths::target(checkout).join("source-for-materials");
    files::remove_folder(&copy)?;
    copy_source(checkout, &copy)?;
    let mut run = std::process::Command::new(tool);
    run.args(["cyclonedx", "--format", "json", "--spec-version", "1.5"])
        // What people load, not what builds and tests it.
        .args(["--target", "wasm32-unknown-unknown", "--no-build-deps"])
        .args(["--describe", "crate", "--quiet"])
        .current_dir(&copy)
        .env("SOURCE_DATE_EPOCH", "0");
    command::capture(&mut run)?;
    let bill = files::read_json(&copy.join("plumbline.cdx.json"))?;
    let place = copy.canonicalize().context("the copy of the source went")?;
    let bill = without_machine(bill, &format!("file://{}", place.display()));
    files::remove_folder(&copy)?;
    Ok(format!("{bill:#}\n").into_bytes())
}

/// Takes out what the machine and the moment put in.
fn without_machine(mut bill: Value, place: &str) -> Value {
    if let Some(bill) = bill.as_object_mut() {
        bill.remove("serialNumber");
        if let Some(metadata) = bill.get_mut("metadata").and_then(Value::as_object_mut) {
            metadata.remove("timestamp");
        }
    }
    relative(&mut bill, place);
    bill
}

/// Makes every path below the source one from its top.
fn relative(value: &mut Value, place: &str) {
    match value {
        Value::String(text) => {
            *text = text
                .replace(&format!("{place}/"), "file:")
                .replace(place, "file:.");
        }
        Value::Array(list) => list.iter_mut().for_each(|one| relative(one, place)),
        Value::Object(map) => map.values_mut().for_each(|one| relative(one, place)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::without_machine;

    #[test]
    fn nothing_of_the_machine_is_left() {
        let bill = json!({ "serialNumber": "urn:uuid:1", "metadata": { "timestamp": "1970", "a": [
            "path+file:///home/someone/p#0.1.0", "path+file:///home/someone/p/leptos-slim#0.1.0"] } });
        assert_eq!(
            without_machine(bill, "file:///home/someone/p"),
            json!({ "metadata": { "a": ["path+file:.#0.1.0", "path+file:leptos-slim#0.1.0"] } })
        );
    }
}
