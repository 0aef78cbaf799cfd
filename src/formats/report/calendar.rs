//! Days for a calendar (RFC 5545): the due dates of the plan, and the next look at the whole.

use crate::domain::assessment::{Assessment, PlanItem, PlanValue, WebAddress};
use crate::domain::catalogue::CriterionId;
use crate::domain::date::Date;
use crate::formats::report::csv::planned;
use crate::formats::report::uri;
use crate::formats::words::plan::names;
use crate::formats::words::{report as words, scorecard};

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
    let mut out = String::new();
    for (id, item) in assessment.plan.items.iter() {
        if let (None, Some(due)) = (item.accepted(), &item.due) {
            add(
                &mut out,
                assessment,
                &of_item(assessment, id, item, due.last_day()),
            );
        }
    }
    ended(out)
}

/// The same of one event: the day on which to look at the whole again. It leads to the page at
/// this address. Empty where no day is set.
pub fn next_look(assessment: &Assessment, address: &str) -> String {
    let mut out = String::new();
    if let Some(day) = assessment.plan.next_look {
        let event = Event {
            about: "next-look",
            day,
            title: [words::NEXT_LOOK, ": ", name(assessment)].concat(),
            said: words::LOOK_AT_IT.to_owned(),
            url: WebAddress::parse(address),
        };
        add(&mut out, assessment, &event);
    }
    ended(out)
}

/// An event of a whole day.
struct Event {
    /// What tells it apart within the assessment.
    about: &'static str,
    day: Date,
    title: String,
    said: String,
    url: Option<WebAddress>,
}

fn name(of: &Assessment) -> &str {
    scorecard::named(of.repository.name.as_str().trim())
}

fn of_item(of: &Assessment, id: CriterionId, item: &PlanItem, day: Date) -> Event {
    let criterion = id.get();
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
    Event {
        about: criterion.slug,
        day,
        title: [criterion.code, " ", criterion.title, " (", name(of), ")"].concat(),
        said: said.join("\n"),
        url: item.url.clone(),
    }
}

/// Ends the calendar, if anything is in it.
fn ended(mut out: String) -> String {
    if !out.is_empty() {
        line(&mut out, "END:VCALENDAR");
    }
    out
}

/// Adds an event, the first one with the beginning of the calendar.
fn add(out: &mut String, of: &Assessment, event: &Event) {
    if out.is_empty() {
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//Plumbline//Plan 1//EN");
    }
    let changed = of.metadata.modified.as_ref();
    let metadata = changed.map_or("1970-01-01T00:00:00Z", |moment| moment.as_str());
    line(out, "BEGIN:VEVENT");
    property(
        out,
        "UID:",
        &[event.about, "-", &of.metadata.id, "@plumbline"].concat(),
    );
    property(out, "DTSTAMP:", &digits(metadata));
    property(out, "DTSTART;VALUE=DATE:", &digits(&event.day.to_string()));
    property(out, "SUMMARY:", &escaped(&event.title));
    property(out, "DESCRIPTION:", &escaped(&event.said));
    if let Some(url) = &event.url {
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
