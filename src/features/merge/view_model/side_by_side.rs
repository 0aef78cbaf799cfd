//! Several links of one registry and one's own answers, side by side.

use crate::app::model::Model;
use crate::domain::assessment::{Answer, Assessment, Mark};
use crate::domain::catalogue::CriterionId;
use crate::domain::words::{joined, mark_word};
use crate::features::merge::words;
use crate::formats::words::report;

/// One's own answers and those of several links, one column each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SideBySide {
    /// Whose the columns are.
    pub columns: Vec<String>,
    /// How many answers differ, of how many.
    pub said: String,
    /// The criteria whose answers differ.
    pub rows: Vec<Row>,
}

/// One criterion, with a cell for each column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The criterion.
    pub id: CriterionId,
    /// `data-s` of each answer, its word, and who has checked it.
    pub cells: Vec<Cell>,
}

/// An answer of one column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// `data-s`.
    pub status: &'static str,
    /// The answer in words.
    pub word: &'static str,
    /// Who has checked it; may be empty.
    pub checked: String,
}

/// The table; `None` where there are no several links, or where they are about several registries.
pub fn side_by_side(model: &Model) -> Option<SideBySide> {
    let linked = &model.linked;
    let fits = |one: &Assessment| {
        linked
            .iter()
            .all(|other| other.is_named_like(one) != Some(false))
    };
    if linked.is_empty() || !linked.iter().all(fits) {
        return None;
    }
    let mine = Some(&model.mine).filter(|mine| !mine.is_blank() && fits(mine));
    let all: Vec<_> = mine.into_iter().chain(&model.linked).collect();
    let links = (1..)
        .zip(&model.linked)
        .map(|(place, one)| whose(place, one));
    let own = mine.map(|_| words::MINE.to_owned());
    let rows: Vec<_> = CriterionId::all()
        .filter(|id| differs(&all, *id))
        .map(|id| Row {
            id,
            cells: all.iter().map(|one| cell(one.answers.get(id))).collect(),
        })
        .collect();
    Some(SideBySide {
        columns: own.into_iter().chain(links).collect(),
        said: words::differ_in(rows.len(), mine.is_some()),
        rows,
    })
}

/// Who checked it, for whoever checks sends back the answers of somebody else; else who answered,
/// else which link it is in the order of the text.
fn whose(place: usize, one: &Assessment) -> String {
    let checkers = report::names(one.checked().map(|(_, checked)| checked));
    if !checkers.is_empty() {
        let names: Vec<_> = checkers.into_iter().map(str::to_owned).collect();
        return joined(&names);
    }
    let name = one.assessor.as_str().trim();
    if name.is_empty() {
        words::link(place)
    } else {
        name.to_owned()
    }
}

/// Whether two of them answer it differently. What a copy does not carry differs from nothing.
fn differs(all: &[&Assessment], id: CriterionId) -> bool {
    let marks = all.iter().map(|one| one.answers.get(id).mark());
    let mut marks = marks.filter(|mark| *mark != Mark::Withheld);
    let first = marks.next();
    marks.any(|mark| Some(mark) != first)
}

fn cell(answer: &Answer) -> Cell {
    let mark = answer.mark();
    let checked = answer.checked.as_ref();
    Cell {
        status: mark.slug(),
        word: mark_word(mark),
        checked: checked
            .map(|by| words::checked_by(by.by().as_str().trim()))
            .unwrap_or_default(),
    }
}
