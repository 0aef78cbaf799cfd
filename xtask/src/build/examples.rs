//! The example assessments as one file, fetched when a person asks for one.

use std::path::Path;

use anyhow::{Context as _, Result};
use serde_json::{Value, json};

use super::guidance::text;
use crate::files;

/// The stem of the one made-up example, which stands first.
const FICTIONAL: &str = "example-registry";

/// `[{"id", "name", "as_of", "fictional", "data"}, ..]` as compact JSON: the fictional one first, then by name.
///
/// `data` is the file as it is. The survey files carry `name` and `as_of`; a file in the product's
/// own format carries `repository.name` and `date`.
///
/// # Errors
/// When a file cannot be parsed or has no name.
pub(super) fn json(folder: &Path, made_up_only: bool) -> Result<String> {
    let mut all = Vec::new();
    for path in files::with_extension(folder, "json") {
        let id = path
            .file_stem()
            .map(|stem| stem.to_string_lossy().into_owned())
            .unwrap_or_default();
        if made_up_only && id != FICTIONAL {
            continue;
        }
        let data = files::read_json(&path)?;
        let name = match data.get("repository") {
            Some(repository) => text(repository, "name"),
            None => text(&data, "name"),
        }
        .with_context(|| format!("could not name {}", path.display()))?
        .to_owned();
        let as_of = data
            .get("as_of")
            .or_else(|| data.get("date"))
            .cloned()
            .unwrap_or(Value::Null);
        let fictional = id == FICTIONAL;
        let entry =
            json!({ "id": id, "name": name, "as_of": as_of, "fictional": fictional, "data": data });
        all.push((!fictional, name.to_lowercase(), entry));
    }
    all.sort_by(|one, other| (one.0, &one.1).cmp(&(other.0, &other.1)));
    Ok(Value::Array(all.into_iter().map(|(_, _, entry)| entry).collect()).to_string())
}
