//! One criterion of the log.

use crate::domain::assessment::{Answer, Assessment, Mark};
use crate::domain::catalogue::{Criterion, Level, framework};
use crate::formats::json::Writer;
use crate::formats::report::gemara::{NOT_RUN, line, outcome};
use crate::formats::report::said::said;
use crate::formats::report::{TrackReport, moment};
use crate::formats::words::interop as words;

/// Writes the evaluation of a criterion, with the one assessment in it. `moment`
/// stands where the answer has no day of its own.
pub(crate) fn evaluation(
    out: &mut Writer,
    about: &Assessment,
    track: &TrackReport,
    criterion: &Criterion,
    moment: &str,
) {
    let line = line(track, criterion);
    let (result, says) = outcome(track, line);
    let mut aside = track.uncounted.iter();
    let aside = aside.find(|line| line.criterion.id == criterion.id);
    let message = match (line, aside) {
        (Some(line), _) => Some(said(line, str::to_owned).join("\n")),
        // What is said of a criterion that does not count follows why it does not.
        (None, Some(line)) => Some([says.clone(), said(line, str::to_owned).join("\n")].join("\n")),
        (None, None) => None,
    };
    let day = line.and_then(|line| line.answer.confirmed);
    let day = day.and_then(moment::start_of);
    let moment = day.as_deref().unwrap_or(moment);
    out.open('{');
    out.text_at("name", criterion.title);
    out.text_at("result", result);
    out.text_at("message", &says);
    reference(out, "control", criterion.slug);
    out.open_at("assessment-logs", '[');
    out.open('{');
    reference(out, "requirement", &[criterion.slug, ".01"].concat());
    out.text_at("description", criterion.question);
    out.text_at("result", result);
    out.text_at("message", message.as_deref().unwrap_or(&says));
    let levels = ["level-1", "level-2", "level-3"]
        .into_iter()
        .zip(Level::ALL);
    let levels = levels.filter(|(_, level)| *level >= criterion.level);
    out.list_unless_empty("applicability", levels.map(|(name, _)| name));
    out.list_unless_empty("steps", [words::step(about.source)].into_iter());
    let is_here = line.is_some_and(|line| line.mark != Mark::Withheld);
    let was_run = is_here && result != NOT_RUN;
    out.number_at("steps-executed", u32::from(was_run));
    out.text_at("start", moment);
    if let Some(line) = line.or(aside) {
        evidence(out, criterion, line.answer, moment);
        let plan = about.plan.items.get(criterion.id);
        if !plan.is_empty() {
            out.text_at("recommendation", &words::planned(plan));
        }
    }
    out.close('}');
    out.close(']');
    out.close('}');
}

fn reference(out: &mut Writer, key: &str, entry: &str) {
    out.open_at(key, '{');
    out.text_at("reference-id", framework().id);
    out.text_at("entry-id", entry);
    out.close('}');
}

/// `id` has to differ from all others in the log.
fn evidence(out: &mut Writer, criterion: &Criterion, answer: &Answer, moment: &str) {
    if answer.evidence.is_empty() {
        return;
    }
    out.open_at("evidence", '[');
    for (place, piece) in (1_u8..).zip(&answer.evidence) {
        let day = piece.date.and_then(moment::start_of);
        out.open('{');
        out.text_at("id", &[criterion.slug, "-e", &place.to_string()].concat());
        out.text_at("type", "link");
        out.text_at("collected-at", day.as_deref().unwrap_or(moment));
        out.open_at("payload", '{');
        out.text_at("url", piece.url.as_str());
        out.close('}');
        out.text_unless_empty("description", piece.title.as_str().trim());
        out.close('}');
    }
    out.close(']');
}
