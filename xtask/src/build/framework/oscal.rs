//! The framework as an OSCAL catalog and one profile for each level (<https://pages.nist.gov/OSCAL>).

use anyhow::Result;
use serde_json::{Value, json};

use super::{check_words, checks_words, compiled, credit, entry, level_of, list, stem, text};

/// The version that is declared; later 1.x read it, too.
const OSCAL: &str = "1.1.3";
/// A random UUID as a namespace, since the project has no domain that is its own.
pub(super) const NAMESPACE: &str = "urn:uuid:4b27ae12-d636-4c2b-9e4c-f367c77107e4";
/// Random once, and the same in every build: they name the framework in version 0.1, whatever is
/// reworded. `last-modified` tells states of the words apart.
const CATALOG: &str = "85b9f773-322b-443e-a901-2c8928c4e6c4";
const PROFILES: [&str; 3] = [
    "c4c360c0-4606-458b-aaa2-9668dafb6b65",
    "02705bab-9baa-4774-85a8-2983aef83825",
    "d9ddd167-87d0-495d-802e-59e63d9bcc27",
];

/// The file that the profiles import, which lies beside them.
pub(super) fn catalogue_name(stem: &str) -> String {
    [stem, ".oscal-catalog.json"].concat()
}

/// The catalog: a group for each track, a control for each criterion.
pub(super) fn catalogue(catalogue: &Value) -> Result<Value> {
    let groups: Result<Vec<Value>> = list(catalogue, "tracks")?.iter().map(group).collect();
    let title = text(entry(catalogue, "framework")?, "title")?;
    Ok(json!({
        "catalog": {
            "uuid": CATALOG,
            "metadata": metadata(catalogue, title)?,
            "groups": groups?,
        },
    }))
}

/// The profile of a level: its criteria and those of the levels below.
pub(super) fn profile(catalogue: &Value, level: u64) -> Result<Value> {
    let mut ids = Vec::new();
    for track in list(catalogue, "tracks")? {
        for criterion in list(track, "criteria")? {
            if level_of(criterion)? <= level {
                ids.push(text(criterion, "id")?);
            }
        }
    }
    let title = text(entry(catalogue, "framework")?, "title")?;
    let uuid = PROFILES.get(usize::try_from(level).unwrap_or_default().saturating_sub(1));
    Ok(json!({
        "profile": {
            "uuid": uuid,
            "metadata": metadata(catalogue, &format!("{title}, up to level {level}"))?,
            "imports": [{
                "href": catalogue_name(&stem(catalogue)?),
                "include-controls": [{ "with-ids": ids }],
            }],
            "merge": { "as-is": true },
        },
    }))
}

fn metadata(catalogue: &Value, title: &str) -> Result<Value> {
    let framework = entry(catalogue, "framework")?;
    Ok(json!({
        "title": title,
        "last-modified": compiled(catalogue)?,
        "version": text(framework, "version")?,
        "oscal-version": OSCAL,
        "links": [
            { "href": text(framework, "url")?, "rel": "canonical" },
            { "href": text(framework, "licence_url")?, "rel": "license" },
        ],
        "remarks": credit(catalogue)?,
    }))
}

fn group(track: &Value) -> Result<Value> {
    let id = text(track, "id")?;
    let controls: Result<Vec<Value>> = list(track, "criteria")?.iter().map(control).collect();
    Ok(json!({
        "id": id,
        "class": "track",
        "title": text(track, "title")?,
        "links": [{ "href": text(track, "anchor")?, "rel": "canonical" }],
        "parts": [{
            "id": format!("{id}_ovw"),
            "name": "overview",
            "prose": format!("{}\n\n{}", text(track, "summary")?, text(track, "scope_note")?),
        }],
        "controls": controls?,
    }))
}

/// A criterion: the question as the statement, the required checks as its items; the objective is
/// what findings refer to.
fn control(criterion: &Value) -> Result<Value> {
    let id = text(criterion, "id")?;
    let statement = format!("{id}_smt");
    let mut items = Vec::new();
    for check in list(criterion, "required")? {
        items.push(json!({
            "id": format!("{statement}.{}", text(check, "id")?),
            "name": "item",
            "prose": check_words(check)?,
        }));
    }
    let question = text(criterion, "question")?;
    let objective = format!(
        "{question}\n\n{}: see the items of the statement.",
        checks_words(criterion)?
    );
    Ok(json!({
        "id": id,
        "class": "criterion",
        "title": text(criterion, "title")?,
        "props": [
            { "name": "label", "value": text(criterion, "code")? },
            {
                "name": "maturity-level",
                "ns": NAMESPACE,
                "value": level_of(criterion)?.to_string(),
            },
        ],
        "parts": [
            { "id": statement, "name": "statement", "prose": question, "parts": items },
            {
                "id": format!("{id}_obj"),
                "name": "assessment-objective",
                "prose": objective,
                "links": [{ "href": format!("#{id}_smt"), "rel": "assessment-for" }],
            },
        ],
    }))
}
