//! What was said about one criterion, and what follows from it.

use crate::domain::assessment::{Assessment, Evidence, Mark, PlanValue};
use crate::formats::json::Writer;
use crate::formats::report::oscal::ids::Ids;
use crate::formats::report::oscal::props::{joined, link, props};
use crate::formats::report::said::{paragraphs, said};
use crate::formats::report::{Line, escape, moment, uri};
use crate::formats::words::interop as words;
use crate::formats::words::plan::names;

/// Whether there is anything to observe: an answer, or a note, a link or a
/// plan beside a question that is open.
pub(crate) fn says_something(about: &Assessment, line: &Line) -> bool {
    !line.answer.is_silent() || !about.plan.items.get(line.criterion.id).is_empty()
}

/// Whether the answer can be called satisfied or not.
pub(crate) fn has_finding(line: &Line) -> bool {
    matches!(line.mark, Mark::Met | Mark::Partial | Mark::NotMet)
}

/// Writes the fields of an observation. `made` stands where the answer has no day of its own.
pub(crate) fn observation(
    out: &mut Writer,
    about: &Assessment,
    line: &Line,
    ids: &Ids,
    made: &str,
) {
    let (criterion, answer) = (line.criterion, line.answer);
    let plan = about.plan.items.get(criterion.id);
    let day = answer.confirmed.map(|day| day.to_string());
    let status = match (answer.status, line.mark) {
        (Some(status), _) => status.slug(),
        (None, Mark::Withheld) => "withheld",
        (None, _) => "unanswered",
    };
    let mut facts = vec![
        ("answer", "", status),
        ("control-id", "", criterion.slug),
        ("confirmed", "", day.as_deref().unwrap_or_default()),
    ];
    facts.extend(plan.values().filter_map(|(field, value)| match value {
        // A property has one line; the note stands among the remarks.
        PlanValue::Note(_) => None,
        _ => Some((names(field).prop, "", value.as_str())),
    }));
    let ticked = answer.checks.ids(criterion);
    facts.extend(ticked.map(|check| ("check", "", check)));
    out.text_at("uuid", &ids.own("observation", criterion.slug));
    out.text_at("title", criterion.title);
    out.text_at("description", &joined(&said(line, escape::readable)));
    props(out, &facts);
    let href = plan.url.as_ref().and_then(uri::strict).unwrap_or_default();
    link(out, &href, "plan");
    // `EXAMINE`, `INTERVIEW` and `TEST` would say how somebody came to the answer.
    out.list_unless_empty("methods", ["UNKNOWN"].into_iter());
    out.list_unless_empty("types", ["control-objective"].into_iter());
    origins(out, about, ids);
    if !answer.evidence.is_empty() {
        out.open_at("relevant-evidence", '[');
        for piece in &answer.evidence {
            evidence(out, piece);
        }
        out.close(']');
    }
    let day = answer.confirmed.and_then(moment::start_of);
    out.text_at("collected", day.as_deref().unwrap_or(made));
    let note: Vec<_> = paragraphs(plan.note.as_str(), escape::readable).collect();
    if !note.is_empty() {
        let remarks = [words::PLAN_NOTE.to_owned(), joined(&note)];
        out.text_at("remarks", &joined(&remarks));
    }
}

/// Who said it, where somebody is named.
fn origins(out: &mut Writer, about: &Assessment, ids: &Ids) {
    if about.assessor.is_blank() {
        return;
    }
    out.open_at("origins", '[');
    out.open('{');
    out.open_at("actors", '[');
    out.open('{');
    out.text_at("type", "party");
    out.text_at("actor-uuid", &ids.named("assessor"));
    out.text_at("role-id", "assessor");
    out.close('}');
    out.close(']');
    out.close('}');
    out.close(']');
}

fn evidence(out: &mut Writer, piece: &Evidence) {
    let title = if piece.title.is_blank() {
        piece.url.host()
    } else {
        piece.title.as_str()
    };
    let day = piece.date.map(|day| day.to_string()).unwrap_or_default();
    out.open('{');
    let href = uri::strict(&piece.url).unwrap_or_default();
    out.text_unless_empty("href", &href);
    out.text_at("description", &escape::readable(title));
    props(
        out,
        &[("date", "", &day), ("address", "", piece.url.as_str())],
    );
    out.close('}');
}

/// Writes the fields of a finding: what was answered, and what to look at.
pub(crate) fn finding(out: &mut Writer, about: &Assessment, line: &Line, ids: &Ids) {
    let slug = line.criterion.slug;
    let (state, reason) = match line.mark {
        Mark::Met => ("satisfied", "pass"),
        Mark::Partial => ("not-satisfied", "other"),
        _ => ("not-satisfied", "fail"),
    };
    out.text_at("uuid", &ids.own("finding", slug));
    out.text_at("title", line.criterion.title);
    out.text_at("description", words::answer(line.mark));
    origins(out, about, ids);
    out.open_at("target", '{');
    out.text_at("type", "objective-id");
    out.text_at("target-id", &[slug, "_obj"].concat());
    out.open_at("status", '{');
    out.text_at("state", state);
    out.text_at("reason", reason);
    if line.mark == Mark::Partial {
        out.text_at("remarks", words::PARTIALLY);
    }
    out.close('}');
    out.close('}');
    out.open_at("related-observations", '[');
    out.open('{');
    out.text_at("observation-uuid", &ids.own("observation", slug));
    out.close('}');
    out.close(']');
}
