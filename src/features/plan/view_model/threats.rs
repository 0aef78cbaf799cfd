//! The gaps by the attack that they leave open.

use crate::app::model::Model;
use crate::app::routes::Route;
use crate::domain::plan::open_threats;
use crate::domain::words::mark_word;
use crate::features::plan::words;

/// An attack with the gaps that leave it open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThreatView {
    /// A few words.
    pub title: &'static str,
    /// One sentence.
    pub summary: &'static str,
    /// The gaps; never empty.
    pub gaps: Vec<Gap>,
}

/// One gap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// `data-s`.
    pub mark: &'static str,
    /// Code and title.
    pub words: String,
    /// Its question.
    pub href: String,
    /// The answer.
    pub answer: &'static str,
    /// Why to look again.
    pub hint: Option<String>,
}

/// The attacks with their gaps.
pub fn threats(model: &Model) -> Vec<ThreatView> {
    let all = open_threats(&model.mine).into_iter();
    all.map(|open| ThreatView {
        title: open.threat.title,
        summary: open.threat.summary,
        gaps: open
            .gaps
            .into_iter()
            .map(|(id, met)| {
                let mark = model.mine.answers.get(id).mark();
                Gap {
                    mark: mark.slug(),
                    words: [id.get().code, " ", id.get().title].concat(),
                    href: Route::to_criterion(id).href(),
                    answer: mark_word(mark),
                    hint: met.map(words::look_again),
                }
            })
            .collect(),
    })
    .collect()
}
