//! What an OSCAL document of ours may hold, by the rules of NIST's schema and by our own.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::interop::shape;
use crate::interop::shape::{Shape, is_moment, is_uri};

const SHAPE: &Shape = &[
    ("", &["assessment-results"], &[]),
    (
        "/assessment-results",
        &["uuid", "metadata", "import-ap", "results", "back-matter"],
        &[],
    ),
    (
        "/assessment-results/metadata",
        &[
            "title",
            "last-modified",
            "version",
            "oscal-version",
            "props",
            "remarks",
        ],
        &["roles", "parties", "responsible-parties"],
    ),
    ("/assessment-results/metadata/props", PROP, &[]),
    ("/assessment-results/metadata/roles", &["id", "title"], &[]),
    (
        "/assessment-results/metadata/parties",
        &["uuid", "type", "name"],
        &[],
    ),
    (
        "/assessment-results/metadata/responsible-parties",
        &["role-id", "party-uuids"],
        &[],
    ),
    ("/assessment-results/import-ap", &["href", "remarks"], &[]),
    ("/assessment-results/back-matter", &["resources"], &[]),
    (
        "/assessment-results/back-matter/resources",
        &["uuid", "title", "rlinks"],
        &[],
    ),
    (
        "/assessment-results/back-matter/resources/rlinks",
        &["href"],
        &[],
    ),
    (
        "/assessment-results/results",
        &[
            "uuid",
            "title",
            "description",
            "start",
            "props",
            "local-definitions",
            "reviewed-controls",
            "remarks",
        ],
        &["observations", "findings"],
    ),
    ("/assessment-results/results/props", PROP, &["class"]),
    (
        "/assessment-results/results/local-definitions",
        &["inventory-items"],
        &[],
    ),
    (
        "/assessment-results/results/local-definitions/inventory-items",
        &["uuid", "description"],
        &["props", "links"],
    ),
    (
        "/assessment-results/results/local-definitions/inventory-items/props",
        PROP,
        &[],
    ),
    (
        "/assessment-results/results/local-definitions/inventory-items/links",
        &["href", "rel"],
        &[],
    ),
    (
        "/assessment-results/results/reviewed-controls",
        &["control-selections"],
        &["remarks"],
    ),
    (
        "/assessment-results/results/reviewed-controls/control-selections",
        &["description"],
        &["include-all", "include-controls", "exclude-controls"],
    ),
    (
        "/assessment-results/results/reviewed-controls/control-selections/include-all",
        &[],
        &[],
    ),
    (
        "/assessment-results/results/reviewed-controls/control-selections/include-controls",
        &["control-id"],
        &[],
    ),
    (
        "/assessment-results/results/reviewed-controls/control-selections/exclude-controls",
        &["control-id"],
        &[],
    ),
    (
        "/assessment-results/results/observations",
        &[
            "uuid",
            "title",
            "description",
            "props",
            "methods",
            "types",
            "collected",
        ],
        &["links", "origins", "relevant-evidence", "remarks"],
    ),
    ("/assessment-results/results/observations/props", PROP, &[]),
    (
        "/assessment-results/results/observations/links",
        &["href", "rel"],
        &[],
    ),
    (
        "/assessment-results/results/observations/origins",
        &["actors"],
        &[],
    ),
    (
        "/assessment-results/results/observations/origins/actors",
        ACTOR,
        &[],
    ),
    (
        "/assessment-results/results/observations/relevant-evidence",
        &["description", "props"],
        &["href"],
    ),
    (
        "/assessment-results/results/observations/relevant-evidence/props",
        PROP,
        &[],
    ),
    (
        "/assessment-results/results/findings",
        &[
            "uuid",
            "title",
            "description",
            "target",
            "related-observations",
        ],
        &["origins"],
    ),
    (
        "/assessment-results/results/findings/origins",
        &["actors"],
        &[],
    ),
    (
        "/assessment-results/results/findings/origins/actors",
        ACTOR,
        &[],
    ),
    (
        "/assessment-results/results/findings/target",
        &["type", "target-id", "status"],
        &[],
    ),
    (
        "/assessment-results/results/findings/target/status",
        &["state", "reason"],
        &["remarks"],
    ),
    (
        "/assessment-results/results/findings/related-observations",
        &["observation-uuid"],
        &[],
    ),
];
const PROP: &[&str] = &["name", "ns", "value"];
const ACTOR: &[&str] = &["type", "actor-uuid", "role-id"];

/// What is wrong with a document.
pub(crate) fn faults_of(document: &Value) -> Vec<String> {
    let mut faults = shape::faults(document, SHAPE);
    let mut declared = BTreeSet::new();
    let mut referred = Vec::new();
    for (path, text) in shape::texts(document) {
        let key = path.rsplit('/').next().unwrap();
        let fits = match key {
            "uuid" => is_uuid(&text) && declared.insert(text.clone()),
            "party-uuids" | "actor-uuid" | "observation-uuid" => {
                referred.push((path.clone(), text.clone()));
                is_uuid(&text)
            }
            "href" => match text.strip_prefix('#') {
                Some(uuid) => {
                    referred.push((path.clone(), uuid.to_owned()));
                    true
                }
                None => is_uri(&text),
            },
            "last-modified" | "start" | "collected" => is_moment(&text),
            "name" if path.ends_with("/parties/name") => is_line(&text),
            "id" | "name" | "class" | "rel" | "control-id" | "target-id" | "role-id" | "types" => {
                is_token(&text)
            }
            "title" => !text.contains('\n'),
            "value" | "version" | "oscal-version" | "methods" => is_line(&text),
            "state" => ["satisfied", "not-satisfied"].contains(&text.as_str()),
            "reason" => ["pass", "fail", "other"].contains(&text.as_str()),
            "ns" => text.starts_with("urn:uuid:"),
            "description" | "remarks" | "type" => true,
            _ => false,
        };
        if !fits {
            faults.push(format!("{path}: {text}"));
        }
    }
    for (path, uuid) in referred {
        if !declared.contains(&uuid) {
            faults.push(format!("{path}: {uuid} is not in the document"));
        }
    }
    faults
}

/// Version 4 or 5 in the variant of RFC 9562; OSCAL admits no other.
fn is_uuid(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    parts.iter().map(|part| part.len()).eq([8, 4, 4, 4, 12])
        && text
            .bytes()
            .all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
        && parts[2].starts_with(['4', '5'])
        && parts[3].starts_with(['8', '9', 'a', 'b'])
}

/// A name as XML has them, without a colon.
fn is_token(text: &str) -> bool {
    text.starts_with(|one: char| one.is_alphabetic() || one == '_')
        && text
            .chars()
            .all(|one| one.is_alphanumeric() || matches!(one, '.' | '-' | '_'))
}

/// One line with nothing but words at its ends.
fn is_line(text: &str) -> bool {
    !text.is_empty() && text.trim() == text && !text.contains('\n')
}
