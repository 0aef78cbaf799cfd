//! The framework as files for other programs: the catalogue itself, and the same as Gemara and OSCAL.
//!
//! They are static, lie in `catalogue/` of the site under names that stay, and say what the catalogue
//! says: our own words for the criteria of the framework, with credit to its authors. What people
//! answer refers to them by the same ids (`src/formats/report/`).

mod gemara;
mod oscal;

use std::path::Path;

use anyhow::{Context as _, Result, anyhow};
use serde_json::Value;

use super::guidance::{list, text};
use crate::files;

/// The namespace of the properties that OSCAL does not know, the same as in exported assessments.
pub const NAMESPACE: &str = oscal::NAMESPACE;

/// The levels that have criteria.
const LEVELS: [u64; 3] = [1, 2, 3];

/// The files by name, from the catalogue as it stands in the checkout.
///
/// # Errors
/// When the catalogue cannot be read or lacks something.
pub fn framework_files(catalogue: &Path) -> Result<Vec<(String, String)>> {
    let source = files::read_text(catalogue)?;
    let json = files::read_json(catalogue)?;
    let stem = stem(&json)?;
    let mut all = vec![
        (format!("{stem}.json"), source),
        (
            format!("{stem}.gemara.json"),
            written(&gemara::catalogue(&json)?),
        ),
        (
            oscal::catalogue_name(&stem),
            written(&oscal::catalogue(&json)?),
        ),
    ];
    for level in LEVELS {
        let profile = oscal::profile(&json, level)?;
        all.push((
            format!("{stem}-level-{level}.oscal-profile.json"),
            written(&profile),
        ));
    }
    Ok(all)
}

/// Writes them into a folder.
///
/// # Errors
/// As for [`framework_files`], and when a file cannot be written.
pub(super) fn write(catalogue: &Path, folder: &Path) -> Result<()> {
    framework_files(catalogue)?
        .iter()
        .try_for_each(|(name, content)| files::write(&folder.join(name), content))
}

/// `pprs-0.1`
fn stem(catalogue: &Value) -> Result<String> {
    let framework = entry(catalogue, "framework")?;
    Ok([text(framework, "id")?, "-", text(framework, "version")?].concat())
}

fn written(document: &Value) -> String {
    format!("{document:#}\n")
}

/// The object under a key.
pub(super) fn entry<'a>(value: &'a Value, key: &str) -> Result<&'a Value> {
    let missing = || anyhow!("the catalogue lacks \"{key}\"");
    value.get(key).ok_or_else(missing)
}

/// The level of a criterion.
fn level_of(criterion: &Value) -> Result<u64> {
    entry(criterion, "level")?
        .as_u64()
        .context("the catalogue has a level that is no number")
}

/// Who wrote the framework, under which licence, and whose the words are.
fn credit(catalogue: &Value) -> Result<String> {
    let framework = entry(catalogue, "framework")?;
    Ok(format!(
        "{} v{} is by the {} and its authors at CISA, licensed under {} ({}). \
         The words of the criteria are Plumbline's. {}",
        text(framework, "title")?,
        text(framework, "version")?,
        text(framework, "publisher")?,
        text(framework, "licence")?,
        text(framework, "licence_url")?,
        text(entry(catalogue, "catalogue")?, "status")?,
    ))
}

/// The moment that stands for the day on which the catalogue was compiled.
fn compiled(catalogue: &Value) -> Result<String> {
    let day = text(entry(catalogue, "catalogue")?, "compiled")?;
    Ok([day, "T00:00:00Z"].concat())
}

/// How the required checks of a criterion count together.
fn checks_words(criterion: &Value) -> Result<&'static str> {
    let checks = list(criterion, "required")?;
    Ok(match criterion.get("any_of") {
        _ if checks.len() == 1 => "Required",
        Some(Value::Bool(true)) => "One of these is enough",
        _ if checks.iter().any(is_soft) => "All of these are required, except the recommended one",
        _ => "All of these are required",
    })
}

/// Whether the framework words the check as advice.
fn is_soft(check: &Value) -> bool {
    check.get("soft") == Some(&Value::Bool(true))
}

/// A required check in words.
fn check_words(check: &Value) -> Result<String> {
    let advice = if is_soft(check) { " (advised)" } else { "" };
    Ok([text(check, "text")?, advice].concat())
}

#[cfg(test)]
mod tests;
