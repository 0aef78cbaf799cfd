//! Answers that were given before the program was there.
//!
//! `static-form.js` records them, and `boot.js` gives the app what this tab and others recorded: a line for each
//! choice, the oldest first, `<moment> <criterion> <what> <shown>`. The moment is as in an `Instant`, with a
//! fraction. What is the slug of an answer, or the id of a check after `+` or `-`. The slug of the answer that was shown
//! when the choice was made ends the line, unless there was none.

use crate::app::effect::Effect;
use crate::app::msg::Msg;
use crate::domain::assessment::{Assessment, Status};
use crate::domain::catalogue::CriterionId;
use crate::features::questions::state::QuestionsMsg;

/// Begins to make the choices of a record again.
pub(crate) fn replay(record: String) -> Effect {
    Effect::Send(Box::new(Msg::Replay(record)))
}

/// The first choice of a record as an ordinary message, unless its line says nothing, and the rest of the record. It is
/// one at a time, so that what follows from a choice comes before the next.
pub(crate) fn first(record: &str) -> (Option<QuestionsMsg>, &str) {
    let (line, rest) = record.split_once('\n').unwrap_or((record, ""));
    (choice(line), rest)
}

/// The choice in a line, unless it says nothing.
pub(crate) fn choice(line: &str) -> Option<QuestionsMsg> {
    let mut words = line.split(' ').skip(1);
    let id = CriterionId::parse(words.next()?)?;
    let what = words.next()?;
    if let Some(status) = Status::parse(what) {
        return Some(QuestionsMsg::Answer(id, status));
    }
    let check = what.get(1..)?;
    let place = id.get().check_position(check)?;
    Some(QuestionsMsg::Tick(id, place, what.starts_with('+')))
}

/// The lines of a record that are to be replayed over saved work.
pub(crate) fn newer(mine: &Assessment, record: &str) -> String {
    due(mine, record.lines().collect()).join("\n")
}

/// Of lines, those that are newer than saved work, or were chosen over the answer that is there: the saved one, or that
/// of a line before. A record that could not be stored for long replaces no answer that was changed since.
pub(crate) fn due<'a>(mine: &Assessment, mut lines: Vec<&'a str>) -> Vec<&'a str> {
    let mut answers = mine.answers.clone();
    // To the second: an instant has no fraction.
    let modified = mine.metadata.modified.as_ref();
    let modified = modified.and_then(|modified| modified.as_str().get(..19));
    lines.retain(|line| {
        let mut words = line.split(' ').skip(1);
        let Some(id) = words.next().and_then(CriterionId::parse) else {
            return false;
        };
        let chosen = words.next().and_then(Status::parse);
        let shown = words.next().and_then(Status::parse);
        let status = &mut answers.get_mut(id).status;
        let is_as_shown = [mine.answers.get(id).status, *status].contains(&shown);
        let is_due = is_as_shown || line.get(..19) >= modified;
        if is_due && chosen.is_some() {
            *status = chosen;
        }
        is_due
    });
    lines
}
