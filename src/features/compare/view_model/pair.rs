//! Two assessments side by side.

use crate::app::model::Model;
use crate::domain::catalogue::{CriterionId, TrackId};
use crate::domain::compare::{Change, Disclosed};
use crate::features::compare::sides::{Other, Sides, sides};
use crate::features::compare::view_model::columns::columns;
use crate::features::compare::view_model::track::{TrackPair, square, track_pair};
use crate::features::compare::words;
use crate::features::compare::words::Whose;
use crate::features::example::words as example;
use crate::formats::words::table as table_words;

/// Two assessments side by side, the older first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// Both, with their days.
    pub title: String,
    /// What must be read before the table; may be empty.
    pub caveat: String,
    /// Name, day and role of both.
    pub columns: [String; 2],
    /// The four tracks.
    pub tracks: Vec<TrackPair>,
    /// The answers that differ.
    pub changes: Vec<ChangeLine>,
    /// Gaps that only one of them has, those of the second first, each with its heading.
    pub gaps: [(String, Vec<CriterionId>); 2],
    /// What only one of them has answered, that of the first first, each with its heading.
    pub one_sided: [(String, Vec<AnswerLine>); 2],
}

/// An answer that differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChangeLine {
    /// The criterion's code.
    pub code: &'static str,
    /// Its title.
    pub title: &'static str,
    /// `data-s` and word of both.
    pub sides: [(&'static str, &'static str); 2],
}

/// An answer that only one of them has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnswerLine {
    /// The criterion's code.
    pub code: &'static str,
    /// Its title.
    pub title: &'static str,
    /// `data-s` and word.
    pub answer: (&'static str, &'static str),
}

/// One's own beside what was chosen; `None` while there is nothing to show.
pub fn comparison(model: &Model) -> Option<Comparison> {
    let sides = sides(model)?;
    let columns = columns(&sides, &model.mine);
    let pair = |track: TrackId| track_pair(&sides, track);
    let all = sides.changes();
    let gaps = |of: fn(Change) -> bool| -> Vec<CriterionId> {
        let found = all.iter().copied().filter(|one| of(*one));
        found.map(|one| one.id).collect()
    };
    let (opened, closed) = (gaps(Change::opens), gaps(Change::closes));
    let [first, second] = whose(&sides);
    let one_sided = sides.one_sided();
    let (of_second, of_first): (Vec<_>, Vec<_>) = one_sided
        .into_iter()
        .partition(|one| one.before.is_unanswered());
    let answers = |whose: Whose, of: Vec<AnswerLine>| (words::answered_only(whose, of.len()), of);
    let first_answers = of_first.iter().map(|one| answer(one.id, one.before));
    let second_answers = of_second.iter().map(|one| answer(one.id, one.after));
    Some(Comparison {
        title: words::both(&columns),
        caveat: caveat(sides.other),
        columns,
        tracks: TrackId::ALL.map(pair).into(),
        gaps: [
            (words::gaps_only(second, opened.len()), opened),
            (words::gaps_only(first, closed.len()), closed),
        ],
        one_sided: [
            answers(first, first_answers.collect()),
            answers(second, second_answers.collect()),
        ],
        changes: all.into_iter().map(line).collect(),
    })
}

fn whose(sides: &Sides) -> [Whose; 2] {
    match (sides.in_time, sides.is_mine_first) {
        (true, _) => [Whose::Older, Whose::Newer],
        (false, true) => [Whose::Mine, Whose::Theirs],
        (false, false) => [Whose::Theirs, Whose::Mine],
    }
}

fn caveat(other: Other) -> String {
    let theirs = other.assessment();
    if theirs.withheld().next().is_some() {
        return words::PARTLY.to_owned();
    }
    let Other::Example(one) = other else {
        return String::new();
    };
    one.survey.as_ref().map_or_else(
        || example::FICTIONAL.to_owned(),
        |survey| [&example::caveat(&survey.as_of, survey.covered), "."].concat(),
    )
}

fn disclosed_side(disclosed: Disclosed) -> (&'static str, &'static str) {
    (square(disclosed), table_words::disclosed(disclosed))
}

fn line(change: Change) -> ChangeLine {
    ChangeLine {
        code: change.id.get().code,
        title: change.id.get().title,
        sides: [disclosed_side(change.before), disclosed_side(change.after)],
    }
}

fn answer(id: CriterionId, disclosed: Disclosed) -> AnswerLine {
    AnswerLine {
        code: id.get().code,
        title: id.get().title,
        answer: disclosed_side(disclosed),
    }
}
