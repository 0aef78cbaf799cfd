//! The track so far, beside its criteria.

use crate::app::model::{Model, Saving};
use crate::domain::assessment::{Assessment, Mark};
use crate::domain::catalogue::{Criterion, CriterionId, Level, TrackId};
use crate::domain::scoring::{TrackResult, TrackScore};
use crate::domain::words::{answered, if_met, level_figure, mark_word, possible_words};
use crate::features::questions::words as text;

/// The track so far.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Summary {
    /// The level, or that there is none; empty while level 1 is not answered, because it would be
    /// level 0 after each answer but the last.
    pub level: &'static str,
    /// What is still possible, why there is no level, or how much of level 1 is open; may be empty.
    pub range: String,
    /// Why the level is not sure; may be empty.
    pub why: String,
    /// How many criteria have an answer.
    pub answered: String,
    /// When it was saved; empty while it is not.
    pub saved: String,
}

impl Summary {
    /// Whether no comma stands between the level and what follows it.
    pub(crate) fn is_one_word(&self) -> bool {
        self.level.is_empty() || self.range.is_empty()
    }
}

/// The track so far.
pub(crate) fn summary(model: &Model, score: &TrackScore) -> Summary {
    let (mine, track) = (&model.mine, score.track);
    let first = track.track().at(Level::One);
    let open = first.filter(|one| mine.answers.get(one.id).mark().is_unanswered());
    let open = open.count();
    let (level, range, why) = match score.standing {
        TrackResult::Level { .. } if open > 0 => ("", text::open_at_first(open), String::new()),
        TrackResult::Level { level, possible } if possible > level && !score.is_unassessed() => (
            level_figure(score).unwrap_or_default(),
            possible_words(score),
            open_reason(mine, track, possible),
        ),
        TrackResult::Level { .. } => (
            level_figure(score).unwrap_or_default(),
            possible_words(score),
            String::new(),
        ),
        TrackResult::NothingApplies => (
            text::NO_LEVEL,
            text::NOTHING_APPLIES.to_owned(),
            String::new(),
        ),
        TrackResult::Excluded(_) | TrackResult::LeftOut => (
            text::NO_LEVEL,
            text::DOES_NOT_APPLY.to_owned(),
            String::new(),
        ),
    };
    let saved = match &model.saving {
        Saving::Saved(moment) => [text::SAVED, moment].concat(),
        _ => String::new(),
    };
    Summary {
        level,
        range,
        why,
        answered: answered_of(mine, track),
        saved,
    }
}

/// What the possible level still depends on.
fn open_reason(mine: &Assessment, track: TrackId, possible: u8) -> String {
    let (mut unanswered, mut unknown) = (0, 0);
    for criterion in track.track().criteria() {
        if criterion.level.number() > possible {
            continue;
        }
        match mine.answers.get(criterion.id).mark() {
            Mark::Unknown => unknown += 1,
            mark if mark.is_open() => unanswered += 1,
            _ => {}
        }
    }
    if_met(unanswered, unknown)
}

/// How far a track is, or that it does not apply.
pub fn answered_of(mine: &Assessment, track: TrackId) -> String {
    if mine.is_assessed(track) {
        answered(mine.answered(track), track.track().criteria().len())
    } else {
        text::DOES_NOT_APPLY.to_owned()
    }
}

/// What a link of the map says besides its number: `Verify email addresses: Met, `.
pub fn map_words(id: CriterionId, mark: Mark) -> String {
    [id.get().title, ": ", mark_word(mark), ", "].concat()
}

/// The number of a criterion within its track: `1.1`.
pub fn map_number(criterion: &Criterion) -> &'static str {
    criterion.code.get(2..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;
    use crate::domain::assessment::Status;
    use crate::domain::scoring::score_track;

    #[test]
    fn the_range_says_what_it_depends_on() {
        let mut model = Model::default();
        for criterion in TrackId::Authz.track().criteria() {
            model.mine.answers.get_mut(criterion.id).status = Some(Status::Met);
        }
        let mut set = |code: &str, status| {
            let all = TrackId::Authz.track().criteria();
            let one = all.iter().find(|one| one.code == code).unwrap();
            model.mine.answers.get_mut(one.id).status = status;
        };
        set("AZ2.1", Some(Status::Unknown));
        set("AZ3.1", Some(Status::NotMet));
        set("AZ3.2", None);
        let seen = summary(&model, &score_track(&model.mine, TrackId::Authz));
        assert_eq!(
            (seen.level, seen.range.as_str()),
            ("Level 1", "level 2 possible")
        );
        assert_eq!(seen.why, " if one Don’t know answer is Met");
        assert_eq!(seen.answered, "5 of 6 answered");
    }
}
