//! A record of drafts as JSON (docs/file-format.md).

use crate::domain::assessment::{
    ADDRESS, ADDRESS_TYPED, Evidence, Limit, MAX_EVIDENCE, SHORT, Text, WebAddress,
};
use crate::domain::catalogue::CriterionId;
use crate::formats::draft::{Draft, DraftField, EvidenceRow, Received, Record};
use crate::formats::handoff::FIELD;
use crate::formats::json::{Json, Writer};
use crate::formats::{file, json};

/// Bytes of a record at most: more than every field of an assessment can hold, and all answers as they were sent.
const MOST: usize = 4_000_000;

/// Texts for proposals at most: more than every form asks for.
const MOST_PROPOSALS: usize = 40;

/// The name of a field with one value; `None` for those that are stored otherwise or not at all.
fn name(field: DraftField) -> Option<String> {
    let (id, end) = match field {
        DraftField::RepositoryUrl => return Some("repository.url".to_owned()),
        DraftField::StatedDate => return Some("date".to_owned()),
        DraftField::PlanDue(id) => (id, ".due"),
        DraftField::PlanUrl(id) => (id, ".url"),
        DraftField::PlanReason(id) => (id, ".reason"),
        DraftField::PlanLook(id) => (id, ".look_again"),
        DraftField::Evidence(_)
        | DraftField::Tracker
        | DraftField::Proposals
        | DraftField::Received => return None,
    };
    Some(["plan.items.", id.get().slug, end].concat())
}

/// The field with this name.
fn parse(name: &str) -> Option<DraftField> {
    match name {
        "repository.url" => Some(DraftField::RepositoryUrl),
        "date" => Some(DraftField::StatedDate),
        _ => {
            let (slug, field) = name.strip_prefix("plan.items.")?.split_once('.')?;
            let id = CriterionId::parse(slug)?;
            match field {
                "due" => Some(DraftField::PlanDue(id)),
                "url" => Some(DraftField::PlanUrl(id)),
                "reason" => Some(DraftField::PlanReason(id)),
                "look_again" => Some(DraftField::PlanLook(id)),
                _ => None,
            }
        }
    }
}

/// Writes a record as JSON.
pub fn write(record: &Record) -> String {
    let mut out = Writer::new(false);
    out.open('{');
    out.open_at("texts", '{');
    for (field, draft) in record.drafts() {
        if let (Some(name), Draft::Text(text)) = (name(*field), draft) {
            out.text_at(&name, text.as_str());
        }
    }
    out.close('}');
    out.open_at("evidence", '{');
    for (field, draft) in record.drafts() {
        if let (DraftField::Evidence(id), Draft::Rows(rows)) = (field, draft) {
            out.open_at(id.get().slug, '[');
            for row in rows {
                write_row(row, &mut out);
            }
            out.close(']');
        }
    }
    out.close('}');
    if let Some(Draft::Proposals(texts)) = record.at(DraftField::Proposals) {
        out.open_at("proposals", '{');
        for (id, text) in texts {
            out.text_at(id, text.as_str());
        }
        out.close('}');
    }
    if let Some(Draft::Received(received)) = record.at(DraftField::Received) {
        out.text_at("received", &file::write(&received.sent));
        out.text_at("checksum", &received.checksum);
        out.text_unless_empty("checked_by", received.by.as_str());
    }
    out.close('}');
    out.finish()
}

fn write_row(row: &EvidenceRow, out: &mut Writer) {
    let saved = row.saved.as_ref().map_or("", |saved| saved.url.as_str());
    out.open('{');
    for (key, text) in [
        ("saved", saved),
        ("url", &row.url),
        ("title", &row.title),
        ("date", &row.date),
    ] {
        out.text_unless_empty(key, text);
    }
    out.close('}');
}

/// Reads a record; `None` where it is none. A field that this version does not
/// know, or a text that is no draft of it, is left out.
pub fn read(text: &str) -> Option<Record> {
    let json = (text.len() <= MOST).then(|| json::parse(text))??;
    let mut found = Vec::new();
    for (name, value) in json.get("texts")?.fields() {
        let text = value
            .as_str()
            .and_then(|text| Text::read(text, ADDRESS_TYPED));
        if let Some((field, text)) = parse(name).zip(text)
            && field.is_draft(text.as_str())
        {
            found.push((field, Draft::Text(text)));
        }
    }
    for (slug, rows) in json.get("evidence")?.fields() {
        let rows = rows.items();
        if let Some(id) = CriterionId::parse(slug)
            && rows.len() <= MAX_EVIDENCE
            && let Some(rows) = rows.iter().map(read_row).collect()
        {
            found.push((DraftField::Evidence(id), Draft::Rows(rows)));
        }
    }
    let proposals = json.get("proposals").map_or(&[][..], Json::fields);
    let texts = proposals
        .iter()
        .take(MOST_PROPOSALS)
        .filter_map(|(id, text)| {
            let text = Text::read(text.as_str()?, FIELD)?;
            Some((id.clone(), text))
        });
    found.push((DraftField::Proposals, Draft::Proposals(texts.collect())));
    let received = json.get("received").and_then(Json::as_str);
    if let Some(sent) = received.and_then(|text| file::read_any_size(text).ok()) {
        let text = |key| json.get(key).and_then(Json::as_str).unwrap_or_default();
        let received = Received {
            by: Text::read(text("checked_by"), SHORT).unwrap_or_default(),
            checksum: text("checksum").to_owned(),
            sent,
        };
        let draft = Draft::Received(Box::new(received));
        found.push((DraftField::Received, draft));
    }
    // In one order, and without rows of which none is a draft.
    Some(Record::of(&found))
}

fn read_row(json: &Json) -> Option<EvidenceRow> {
    let text = |key, limit: Limit| {
        let text = json.get(key).map_or(Some(""), Json::as_str)?;
        Some(Text::read(text, limit)?.as_str().to_owned())
    };
    let saved = text("saved", ADDRESS)?;
    let saved = match saved.as_str() {
        "" => None,
        url => Some(Evidence {
            url: WebAddress::parse(url)?,
            title: Text::default(),
            date: None,
        }),
    };
    Some(EvidenceRow {
        saved,
        url: text("url", ADDRESS_TYPED)?,
        title: text("title", SHORT)?,
        date: text("date", SHORT)?,
        unfinished: false,
    })
}
