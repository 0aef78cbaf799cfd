//! A record of drafts as JSON (docs/file-format.md).

use crate::domain::assessment::{ADDRESS, Evidence, Limit, MAX_EVIDENCE, SHORT, Text, WebAddress};
use crate::domain::catalogue::CriterionId;
use crate::formats::draft::record::at;
use crate::formats::draft::{DraftField, EvidenceRow, Record};
use crate::formats::json;
use crate::formats::json::{Json, Writer};

/// The name of a field with one value; `None` for those that are stored otherwise or not at all.
fn name(field: DraftField) -> Option<String> {
    match field {
        DraftField::RepositoryUrl => Some("repository.url".to_owned()),
        DraftField::StatedDate => Some("date".to_owned()),
        DraftField::PlanDue(id) => Some(["plan.items.", id.get().slug, ".due"].concat()),
        DraftField::PlanUrl(id) => Some(["plan.items.", id.get().slug, ".url"].concat()),
        DraftField::EvidenceUrl(..) | DraftField::EvidenceDate(..) | DraftField::Tracker => None,
    }
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
                _ => None,
            }
        }
    }
}

pub(crate) fn write(record: &Record) -> String {
    let mut out = Writer::new(false);
    out.open('{');
    out.open_at("texts", '{');
    for (field, text) in &record.texts {
        if let Some(name) = name(*field) {
            out.text_at(&name, text.as_str());
        }
    }
    out.close('}');
    out.open_at("evidence", '{');
    for (id, rows) in &record.rows {
        out.open_at(id.get().slug, '[');
        for row in rows {
            out.open('{');
            let saved = row.saved.as_ref().map_or("", |saved| saved.url.as_str());
            out.text_unless_empty("saved", saved);
            out.text_unless_empty("url", &row.url);
            out.text_unless_empty("title", &row.title);
            out.text_unless_empty("date", &row.date);
            out.close('}');
        }
        out.close(']');
    }
    out.close('}');
    out.close('}');
    out.finish()
}

pub(crate) fn read(text: &str) -> Option<Record> {
    let json = json::parse(text)?;
    let (texts, evidence) = (json.get("texts")?, json.get("evidence")?);
    let mut record = Record::default();
    for (name, value) in texts.fields() {
        let text = value.as_str().and_then(|text| Text::read(text, ADDRESS));
        if let Some((field, text)) = parse(name).zip(text)
            && field.is_draft(text.as_str())
            && at(&record.texts, &field).is_none()
        {
            record.texts.push((field, text));
        }
    }
    for (slug, rows) in evidence.fields() {
        if let Some(id) = CriterionId::parse(slug)
            && rows.items().len() <= MAX_EVIDENCE
            && at(&record.rows, &id).is_none()
        {
            let rows: Option<Vec<_>> = rows.items().iter().map(read_row).collect();
            record.rows.extend(rows.map(|rows| (id, rows)));
        }
    }
    // In one order, and without rows of which none is a draft.
    Some(Record::of(&record.texts, &record.rows))
}

fn read_row(json: &Json) -> Option<EvidenceRow> {
    let text = |key, limit: Limit| {
        let text = json.get(key).map_or(Some(""), Json::as_str)?;
        Some(Text::read(text, limit)?.as_str().to_owned())
    };
    let saved = match json.get("saved") {
        None => None,
        Some(url) => Some(Evidence {
            url: WebAddress::parse(url.as_str()?)?,
            title: Text::default(),
            date: None,
        }),
    };
    Some(EvidenceRow {
        saved,
        url: text("url", ADDRESS)?,
        title: text("title", SHORT)?,
        date: text("date", SHORT)?,
    })
}
