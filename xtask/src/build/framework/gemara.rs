//! The framework as a Gemara `ControlCatalog` (<https://gemara.openssf.org>), which the OSPS Baseline
//! is, too. It needs nothing newer than Gemara 1.0.0.

use anyhow::Result;
use serde_json::{Value, json};

use super::{check_words, checks_words, compiled, credit, entry, level_of, list, text};

/// The catalogue with one control for each criterion, and one requirement in it.
pub(super) fn catalogue(catalogue: &Value) -> Result<Value> {
    let framework = entry(catalogue, "framework")?;
    let mut groups = Vec::new();
    let mut controls = Vec::new();
    for track in list(catalogue, "tracks")? {
        groups.push(json!({
            "id": text(track, "id")?,
            "title": text(track, "title")?,
            "description": format!("{} {}", text(track, "summary")?, text(track, "scope_note")?),
        }));
        for criterion in list(track, "criteria")? {
            controls.push(control(track, criterion)?);
        }
    }
    let levels: Result<Vec<Value>> = list(catalogue, "levels")?.iter().map(level).collect();
    Ok(json!({
        "title": text(framework, "title")?,
        "metadata": {
            "id": text(framework, "id")?,
            "type": "ControlCatalog",
            "gemara-version": "1.0.0",
            "version": text(framework, "version")?,
            "date": compiled(catalogue)?,
            "description": credit(catalogue)?,
            "author": {
                "id": "plumbline",
                "name": "Plumbline contributors",
                "type": "Human",
                "description": "Author of the wording of this catalog, not of the framework.",
            },
            "applicability-groups": levels?,
            "mapping-references": [{
                "id": "published-framework",
                "title": text(framework, "title")?,
                "version": text(framework, "version")?,
                "url": text(framework, "url")?,
                "description": "The framework as published. It takes precedence over this catalog.",
            }],
        },
        "groups": groups,
        "controls": controls,
    }))
}

/// A level as a group of requirements that apply from it on.
fn level(level: &Value) -> Result<Value> {
    let number = entry(level, "number")?;
    Ok(json!({
        "id": format!("level-{number}"),
        "title": format!("Level {number}, {}", text(level, "name")?),
        "description": text(level, "summary")?,
    }))
}

/// A criterion. What level 1 asks for applies at every level.
fn control(track: &Value, criterion: &Value) -> Result<Value> {
    let id = text(criterion, "id")?;
    let level = level_of(criterion)?;
    let checks: Result<Vec<String>> = list(criterion, "required")?
        .iter()
        .map(check_words)
        .collect();
    let levels: Vec<String> = (level..=3).map(|one| format!("level-{one}")).collect();
    Ok(json!({
        "id": id,
        "title": text(criterion, "title")?,
        "objective": text(criterion, "question")?,
        "group": text(track, "id")?,
        "state": "Active",
        "assessment-requirements": [{
            "id": format!("{id}.01"),
            "text": format!("{}: {}.", checks_words(criterion)?, checks?.join("; ")),
            "applicability": levels,
            "state": "Active",
        }],
    }))
}
