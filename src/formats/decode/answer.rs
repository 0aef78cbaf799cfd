//! One entry of `answers`: everything said about one criterion.

use crate::domain::assessment::{
    Answer, CheckSet, Checked, Evidence, MAX_EVIDENCE, NOTE, REASON, Reason, SHORT, Status,
};
use crate::domain::catalogue::CriterionId;
use crate::domain::date::Date;
use crate::formats::decode::{Node, Read};
use crate::formats::json::Writer;

/// Reads an entry. `keys` are those that the format allows in it.
pub(crate) fn read_answer(node: &Node<'_>, id: CriterionId, keys: &[&str]) -> Read<Answer> {
    node.only(keys)?;
    Ok(Answer {
        status: node.maybe("status", |node| node.parsed(Status::parse))?,
        checks: node
            .maybe("checks", |node| read_checks(node, id))?
            .unwrap_or_default(),
        reason: read_reason(node)?,
        note: node.text_at("note", NOTE)?,
        evidence: node.maybe("evidence", read_evidence)?.unwrap_or_default(),
        confirmed: node.maybe("confirmed", |node| node.parsed(Date::parse))?,
        suggested_by: node.text_at("suggested_by", SHORT)?,
        checked: node.maybe("checked", read_checked)?,
        withheld: read_withheld(node)?,
    })
}

/// The answer, with its status by now: what has none has nothing that anybody could agree with.
pub(crate) fn as_checked(answer: Answer, node: &Node<'_>) -> Read<Answer> {
    if answer.checked.is_some() && answer.status.is_none() {
        return Err(node.decode_error());
    }
    Ok(answer)
}

fn read_checked(node: &Node<'_>) -> Read<Checked> {
    node.only(&["by", "on"])?;
    let (by, on) = (node.need("by")?, node.need("on")?.parsed(Date::parse)?);
    Checked::new(by.text(SHORT)?, on).ok_or_else(|| by.decode_error())
}

fn read_checks(node: &Node<'_>, id: CriterionId) -> Read<CheckSet> {
    let mut checks = CheckSet::default();
    for item in node.items(8)? {
        let place = item.parsed(|check| id.get().check_position(check))?;
        if checks.has(place) {
            return Err(item.decode_error());
        }
        checks.set(place, true);
    }
    Ok(checks)
}

/// A reason is either given or withheld, never both.
fn read_reason(node: &Node<'_>) -> Read<Reason> {
    let given = node.maybe("reason", |node| node.text(REASON))?;
    match (given, node.get("reason_withheld")) {
        (None, None) => Ok(Reason::Missing),
        (Some(text), None) => Ok(Reason::Given(text)),
        (None, Some(withheld)) if withheld.is_true() => Ok(Reason::Withheld),
        (_, Some(withheld)) => Err(withheld.decode_error()),
    }
}

/// An answer is either here or withheld, never both.
fn read_withheld(node: &Node<'_>) -> Read<bool> {
    match node.get("withheld") {
        Some(withheld) if !withheld.is_true() || node.get("status").is_some() => {
            Err(withheld.decode_error())
        }
        withheld => Ok(withheld.is_some()),
    }
}

fn read_evidence(node: &Node<'_>) -> Read<Vec<Evidence>> {
    let items = node.items(MAX_EVIDENCE)?;
    items.iter().map(read_link).collect()
}

fn read_link(node: &Node<'_>) -> Read<Evidence> {
    node.only(&["url", "title", "date"])?;
    Ok(Evidence {
        url: node.need("url")?.address()?,
        title: node.text_at("title", SHORT)?,
        date: node.maybe("date", |node| node.parsed(Date::parse))?,
    })
}

/// Writes an entry under the criterion's id. What is not set is not written.
pub(crate) fn write_answer(out: &mut Writer, id: CriterionId, answer: &Answer) {
    let Answer {
        status,
        checks,
        reason,
        note,
        evidence,
        confirmed,
        suggested_by,
        checked,
        withheld,
    } = answer;
    out.open_at(id.get().slug, '{');
    if let Some(status) = status {
        out.text_at("status", status.slug());
    }
    if *withheld && status.is_none() {
        out.key("withheld");
        out.bare("true");
    }
    out.list_unless_empty("checks", checks.ids(id.get()));
    match reason {
        Reason::Missing => {}
        Reason::Given(text) => out.text_at("reason", text.as_str()),
        Reason::Withheld => {
            out.key("reason_withheld");
            out.bare("true");
        }
    }
    out.text_unless_empty("note", note.as_str());
    if !evidence.is_empty() {
        out.open_at("evidence", '[');
        for Evidence { url, title, date } in evidence {
            out.open('{');
            out.text_at("url", url.as_str());
            out.text_unless_empty("title", title.as_str());
            if let Some(date) = date {
                out.text_at("date", &date.to_string());
            }
            out.close('}');
        }
        out.close(']');
    }
    if let Some(date) = confirmed {
        out.text_at("confirmed", &date.to_string());
    }
    out.text_unless_empty("suggested_by", suggested_by.as_str());
    if let Some(checked) = checked {
        out.open_at("checked", '{');
        out.text_at("by", checked.by().as_str());
        out.text_at("on", &checked.on().to_string());
        out.close('}');
    }
    out.close('}');
}
