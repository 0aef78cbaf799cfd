//! The answers as a table for a spreadsheet.

use crate::domain::assessment::{Answer, Checked, Evidence, Mark, PlanField, PlanValue};
use crate::domain::catalogue::framework;
use crate::domain::date::Date;
use crate::domain::scoring::TrackResult;
use crate::domain::words::mark_word;
use crate::formats::report::formula::guarded;
use crate::formats::report::{Line, Report, TrackReport, digest};
use crate::formats::words::{credits, exports as words, plan, scorecard};

/// Tells spreadsheets that the bytes are UTF-8; Excel takes them for its own code page otherwise.
pub(crate) const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// Ends a record (RFC 4180, section 2).
const END: &str = "\r\n";

/// Writes one row for each of the 32 criteria after one of names (RFC 4180,
/// every field quoted). The answer of a criterion that is not in this copy, or
/// in a track that the profile excludes, says so; note, evidence and plan stand
/// in its row where there are any. Texts keep their line breaks; several pieces of evidence stand in
/// one field, one on each line.
///
/// What a spreadsheet would take for a formula is guarded
/// (`formula.rs`). The table is for reading: nothing is read back from it.
pub fn csv(report: &Report) -> String {
    let mut out = String::from(BYTE_ORDER_MARK);
    let plan = PlanField::ALL.map(|field| plan::names(field).beside_answers);
    record(
        &mut out,
        &[&words::COLUMNS[..], &plan, &words::COLUMNS_BEHIND].concat(),
    );
    let about = report.assessment;
    let date = day(about.date());
    let published = published();
    let (state, claim) = (digest(about), scorecard::claim(about, str::to_owned));
    for known in &report.tracks {
        let track = known.track;
        let result = result(known);
        let target = about.plan.targets.get(track.id);
        let target = target.map_or_else(String::new, |level| level.number().to_string());
        for criterion in track.criteria() {
            let mut lines = known.lines.iter();
            let line = lines.find(|line| line.criterion.id == criterion.id);
            let level = criterion.level.number().to_string();
            let mut aside = known.uncounted.iter();
            let aside = aside.find(|line| line.criterion.id == criterion.id);
            let said = match (line, aside) {
                (Some(line), _) => said(report, line),
                (None, Some(line)) => uncounted(known, said(report, line)),
                (None, None) => absent(known),
            };
            let mut fields: Vec<&str> = vec![
                about.repository.name.as_str(),
                &date,
                track.title,
                &result,
                &target,
                &level,
            ];
            fields.extend([criterion.code, criterion.slug, criterion.title]);
            fields.extend(said.iter().map(String::as_str));
            fields.extend([published.as_str(), &claim, &state]);
            let checked = line.and_then(|line| line.answer.checked.as_ref());
            let on = day(checked.map(Checked::on));
            fields.extend([checked.map_or("", |one| one.by().as_str()), &on]);
            record(&mut out, &fields);
        }
    }
    out
}

/// What was published, where, and under which licence: a column of each table.
pub(crate) fn published() -> String {
    let words = scorecard::framework_words();
    [&words, ", ", framework().url, ", ", credits::LICENCE].concat()
}

/// Columns that the answer and the plan fill.
const SAID: usize = 7 + PlanField::ALL.len();

/// How the track stands, also that it is assessed although the profile excludes it.
fn result(track: &TrackReport) -> String {
    let anyway = if track.score.anyway {
        [". ", scorecard::ANYWAY].concat()
    } else {
        String::new()
    };
    [words::level(track), anyway].concat()
}

fn absent(track: &TrackReport) -> [String; SAID] {
    let mut said: [String; SAID] = Default::default();
    let [answer, _, reason, ..] = &mut said;
    match track.score.standing {
        TrackResult::Excluded(why) => {
            answer.push_str(words::EXCLUDED);
            reason.push_str(scorecard::exclusion(why));
        }
        _ => answer.push_str(words::NOT_HERE),
    }
    said
}

/// What is said of a criterion that does not count stands in its row; its answer does not.
fn uncounted(track: &TrackReport, said: [String; SAID]) -> [String; SAID] {
    let [answer, counts, why, ..] = absent(track);
    let [_, _, reason, rest @ ..] = said;
    let whole = [&*why, &*reason].join(" ");
    let mut out = [answer, counts, whole.trim().to_owned()]
        .into_iter()
        .chain(rest);
    std::array::from_fn(|_| out.next().unwrap_or_default())
}

fn said(report: &Report, line: &Line) -> [String; SAID] {
    let Answer {
        // The mark says it, as it counts.
        status: _,
        // Too many for a cell; the reports list them.
        checks: _,
        reason: given,
        note,
        evidence,
        confirmed,
        suggested_by,
        // In columns of its own, the last.
        checked: _,
        withheld: _,
    } = line.answer;
    let plan = report.assessment.plan.items.get(line.criterion.id);
    let reason = match line.mark {
        Mark::NotApplicable if given.text().is_empty() => scorecard::REASON_WITHHELD,
        Mark::NotApplicable => given.text(),
        Mark::ReasonMissing => scorecard::REASON_MISSING,
        _ => "",
    };
    let evidence: Vec<_> = evidence.iter().map(piece).collect();
    let own = [
        mark_word(line.mark).to_owned(),
        words::counts(line.mark).to_owned(),
        reason.to_owned(),
        note.as_str().to_owned(),
        evidence.join("\n"),
        day(*confirmed),
        suggested_by.as_str().to_owned(),
    ];
    let planned = plan.values().map(|(_, value)| planned(value).to_owned());
    let mut all = own.into_iter().chain(planned);
    std::array::from_fn(|_| all.next().unwrap_or_default())
}

/// A field of the plan as it stands in tables.
pub(crate) fn planned(value: PlanValue<'_>) -> &str {
    match value {
        PlanValue::State(state) => state.map_or("", |one| plan::state(one).within),
        other => other.as_str(),
    }
}

/// Title, address and day, as far as they are known.
fn piece(piece: &Evidence) -> String {
    let day = day(piece.date);
    let parts = [piece.title.as_str(), piece.url.as_str(), &day];
    let known: Vec<_> = parts.into_iter().filter(|one| !one.is_empty()).collect();
    known.join(" ")
}

/// A day as written in files, or nothing.
pub(crate) fn day(date: Option<Date>) -> String {
    date.map(|date| date.to_string()).unwrap_or_default()
}

/// Writes one record.
pub(crate) fn record(out: &mut String, fields: &[&str]) {
    for (place, text) in fields.iter().enumerate() {
        out.push_str(if place == 0 { "\"" } else { ",\"" });
        for one in guarded(text).chars() {
            if one == '"' {
                out.push('"');
            }
            out.push(one);
        }
        out.push('"');
    }
    out.push_str(END);
}
