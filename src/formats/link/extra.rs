//! The extra part of a link: compact JSON with keys as in the own JSON.

use crate::domain::assessment::{Answer, Assessment, Reason, Repository, SHORT};
use crate::domain::catalogue::{CriterionId, PerCriterion};
use crate::domain::date::Date;
use crate::formats::decode::{
    DecodeError, Nfc, Node, Read, as_checked, read_answer, read_kind, read_left_out, read_plan,
    read_source, write_answer, write_kind, write_plan, write_source,
};
use crate::formats::json;
use crate::formats::json::Writer;
use crate::formats::link::ShareError;
use crate::formats::link::answers::day_of;

const KEYS: [&str; 10] = [
    "kind", "left_out", "date", "name", "url", "tools", "assessor", "source", "answers", "plan",
];
const ANSWER_KEYS: [&str; 7] = [
    "checks",
    "reason",
    "note",
    "evidence",
    "confirmed",
    "suggested_by",
    "checked",
];

impl From<DecodeError> for ShareError {
    /// A link is refused whole; where it is damaged would help nobody.
    fn from(_: DecodeError) -> Self {
        Self::Damaged
    }
}

/// Reads the inflated extra part into what the packed answers gave.
pub(crate) fn read(bytes: &[u8], assessment: &mut Assessment, nfc: Nfc) -> Result<(), ShareError> {
    let text = std::str::from_utf8(bytes).map_err(|_| ShareError::Damaged)?;
    let json = json::parse(text).ok_or(ShareError::Damaged)?;
    Ok(read_root(&Node::root(&json, nfc), assessment)?)
}

fn read_root(node: &Node<'_>, assessment: &mut Assessment) -> Read<()> {
    node.only(&KEYS)?;
    assessment.kind = node.maybe("kind", read_kind)?.unwrap_or_default();
    let left_out = node.maybe("left_out", read_left_out)?;
    if let Some(date) = node.get("date") {
        let day = date.parsed(Date::parse)?;
        // A day has one place: here only if the bits cannot hold it.
        if assessment.stated_date.is_some() || day_of(Some(day)).is_some() {
            return Err(date.decode_error());
        }
        assessment.stated_date = Some(day);
    }
    assessment.repository.name = node.text_at("name", SHORT)?;
    assessment.repository.url = node.address_at("url")?;
    assessment.repository.tools = node.text_at("tools", SHORT)?;
    assessment.assessor = node.text_at("assessor", SHORT)?;
    assessment.source = node.maybe("source", read_source)?.unwrap_or_default();
    if let Some(answers) = node.get("answers") {
        for entry in answers.fields(&|key| CriterionId::parse(key).is_some())? {
            if let Some(id) = CriterionId::parse(entry.key()) {
                read_details(&entry, id, assessment)?;
            }
        }
    }
    assessment.plan = node.maybe("plan", read_plan)?.unwrap_or_default();
    let answers = std::mem::take(&mut assessment.answers);
    assessment.answers = left_out.unwrap_or_default().withhold(answers);
    Ok(())
}

/// Joins the details of an answer to its packed status. Words of a reason
/// belong to a *not applicable* that counts, and to nothing else.
fn read_details(node: &Node<'_>, id: CriterionId, assessment: &mut Assessment) -> Read<()> {
    let mut details = read_answer(node, id, &ANSWER_KEYS)?;
    let answer = assessment.answers.get_mut(id);
    details.status = answer.status;
    details.withheld = answer.withheld;
    match &details.reason {
        Reason::Given(_) if answer.reason == Reason::Withheld && details.reason.counts() => {}
        Reason::Given(_) => return Err(node.decode_error()),
        Reason::Missing | Reason::Withheld => details.reason = answer.reason.clone(),
    }
    *answer = as_checked(details, node)?;
    Ok(())
}

/// Writes what the packed answers of this copy do not say; `None` if they say it all.
pub(crate) fn write(copy: &Assessment) -> Option<String> {
    let Assessment {
        kind,
        repository: Repository { name, url, tools },
        assessor,
        source,
        answers,
        plan,
        // The packed answers hold them, but for a day that has no room there.
        stated_date: _,
        profile: _,
        assess_anyway: _,
        // A link is no state of the assessment that it was made of.
        metadata: _,
    } = copy;
    let mut out = Writer::new(false);
    out.open('{');
    write_kind(&mut out, *kind);
    if let Some(date) = copy.date().filter(|date| day_of(Some(*date)).is_none()) {
        out.text_at("date", &date.to_string());
    }
    out.text_unless_empty("name", name.as_str());
    out.text_unless_empty("url", url.as_ref().map_or("", |url| url.as_str()));
    out.text_unless_empty("tools", tools.as_str());
    out.text_unless_empty("assessor", assessor.as_str());
    write_source(&mut out, *source);
    write_details(&mut out, answers);
    write_plan(&mut out, plan);
    out.close('}');
    Some(out.finish()).filter(|text| text != "{}")
}

fn write_details(out: &mut Writer, answers: &PerCriterion<Answer>) {
    let mut any = false;
    for (id, answer) in answers.iter() {
        let mut details = answer.clone();
        details.status = None;
        details.withheld = false;
        // The bits already say that a reason was given.
        if details.reason == Reason::Withheld {
            details.reason = Reason::Missing;
        }
        if details.is_empty() {
            continue;
        }
        if !any {
            out.open_at("answers", '{');
            any = true;
        }
        write_answer(out, id, &details);
    }
    if any {
        out.close('}');
    }
}
