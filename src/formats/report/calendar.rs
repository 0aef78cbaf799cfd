//! The due dates of the plan for a calendar (RFC 5545).

use crate::domain::assessment::{Assessment, PlanItem, PlanValue};
use crate::domain::catalogue::CriterionId;
use crate::domain::date::Date;
use crate::formats::report::csv::planned;
use crate::formats::report::uri;
use crate::formats::words::plan::names;
use crate::formats::words::scorecard;

/// Octets of a line at most, its end not counted (RFC 5545, section 3.1).
const LONGEST: usize = 75;

/// Writes one event of a whole day for each plan with a due date, in catalogue
/// order; a quarter is due on its last day. Events and not to-dos, because few
/// calendars show those. Empty where nothing is due: a calendar without a
/// component is none.
///
/// The same plan always gets the same ids, so that reading the file again
/// changes events and adds none. Its time stamp is that of the last change.
pub fn calendar(assessment: &Assessment) -> String {
    let dues: Vec<_> = assessment
        .plan
        .items
        .iter()
        .filter(|(_, item)| item.accepted().is_none())
        .filter_map(|(id, item)| Some((id, item, item.due.as_ref()?.last_day())))
        .collect();
    let mut out = String::new();
    if dues.is_empty() {
        return out;
    }
    for text in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Plumbline//Plan 1//EN",
    ] {
        line(&mut out, text);
    }
    for (id, item, day) in dues {
        event(&mut out, assessment, id, item, day);
    }
    line(&mut out, "END:VCALENDAR");
    out
}

fn event(out: &mut String, of: &Assessment, id: CriterionId, item: &PlanItem, day: Date) {
    let criterion = id.get();
    let name = scorecard::named(of.repository.name.as_str().trim());
    let changed = of.metadata.modified.as_ref();
    let metadata = changed.map_or("1970-01-01T00:00:00Z", |moment| moment.as_str());
    let title = [criterion.code, " ", criterion.title, " (", name, ")"].concat();
    let mut said = vec![criterion.question.to_owned()];
    for (field, value) in item.values() {
        let value = match value {
            PlanValue::State(_) | PlanValue::Text(_) | PlanValue::Note(_) => planned(value),
            // The event is on that day and leads to that address; sizes are for planning.
            PlanValue::Due(_) | PlanValue::Size(_) | PlanValue::Address(_) => "",
        };
        if !value.trim().is_empty() {
            said.push([names(field).name, ": ", value].concat());
        }
    }
    line(out, "BEGIN:VEVENT");
    property(
        out,
        "UID:",
        &[criterion.slug, "-", &of.metadata.id, "@plumbline"].concat(),
    );
    property(out, "DTSTAMP:", &digits(metadata));
    property(out, "DTSTART;VALUE=DATE:", &digits(&day.to_string()));
    property(out, "SUMMARY:", &escaped(&title));
    property(out, "DESCRIPTION:", &escaped(&said.join("\n")));
    if let Some(url) = &item.url {
        property(out, "URL:", &uri::encoded(url));
    }
    // Nobody is busy all day because something is due.
    line(out, "TRANSP:TRANSPARENT");
    line(out, "END:VEVENT");
}

/// A day or moment in the basic form: without hyphens and colons.
fn digits(text: &str) -> String {
    text.replace(['-', ':'], "")
}

/// A value of type TEXT (RFC 5545, section 3.3.11).
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for one in text.chars() {
        match one {
            '\\' | ';' | ',' => out.extend(['\\', one]),
            '\n' => out.push_str("\\n"),
            _ => out.push(one),
        }
    }
    out
}

fn property(out: &mut String, name: &str, value: &str) {
    line(out, &[name, value].concat());
}

/// Writes a line, folded between characters: what follows begins with a space, which counts.
fn line(out: &mut String, text: &str) {
    let mut room = LONGEST;
    for one in text.chars() {
        if one.len_utf8() > room {
            out.push_str("\r\n ");
            room = LONGEST - 1;
        }
        room -= one.len_utf8();
        out.push(one);
    }
    out.push_str("\r\n");
}
