//! What an answer calls for, in one notice: at most one coloured edge stands
//! beside a criterion.

use crate::app::model::Model;
use crate::app::routes::Route;
use crate::domain::assessment::{Assessment, Mark, Status};
use crate::domain::catalogue::CriterionId;
use crate::domain::scoring::suggested;
use crate::domain::tension;
use crate::features::questions::words as text;
use crate::formats::words::report;

/// What stands in the notice under the answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// That the answer is not here.
    pub withheld: Option<&'static str>,
    /// Another answer that settles this one.
    pub tension: Option<TensionView>,
    /// The answer that the ticks suggest.
    pub suggestion: Option<Suggestion>,
    /// That the ticks have just given it.
    pub given: Option<String>,
}

/// Another answer that settles this one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TensionView {
    /// Contradiction or hint.
    pub lead: &'static str,
    /// Code and title of the stricter criterion.
    pub link: String,
    /// Its address.
    pub href: String,
}

/// The answer that the ticks suggest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// What is ticked.
    pub lead: String,
    /// The answer.
    pub status: Status,
    /// The button.
    pub button: &'static str,
}

/// What an answer calls for; `None` when nothing is due.
pub fn due(model: &Model, id: CriterionId) -> Option<Due> {
    let mine = &model.mine;
    let mark = mine.answers.get(id).mark();
    let withheld = mark == Mark::Withheld;
    let tension = tension::tension(mine, id);
    // Both would offer the same button.
    let suggestion =
        suggested(mine, id).filter(|status| !(tension.is_some() && *status == Status::Met));
    let given = answered_by_checks(model, id);
    if !withheld && tension.is_none() && suggestion.is_none() && given.is_none() {
        return None;
    }
    Some(Due {
        withheld: withheld.then_some(text::WITHHELD),
        tension: tension.map(tension_view),
        suggestion: suggestion.map(|status| Suggestion {
            lead: ticked(mine, id, status),
            status,
            button: text::answer_button(status),
        }),
        given,
    })
}

/// Who has checked the answer, and when.
pub fn checked(model: &Model, id: CriterionId) -> Option<String> {
    let checked = model.mine.answers.get(id).checked.as_ref()?;
    let by = checked.by().as_str().trim();
    Some(report::checked(by, checked.on()))
}

/// Why it is answered *met*, where the last change was that its ticks gave the answer.
pub fn answered_by_checks(model: &Model, id: CriterionId) -> Option<String> {
    let before = model.history.before()?;
    let was_open = before.answers.get(id).status.is_none();
    let is_met = model.mine.answers.get(id).status == Some(Status::Met);
    let by_ticks = suggested(before, id) == Some(Status::Met);
    let ticked = ticked(before, id, Status::Met);
    (was_open && is_met && by_ticks).then(|| text::answered_by_checks(&ticked))
}

fn tension_view(tension: tension::Tension) -> TensionView {
    let stricter = tension.stricter.get();
    TensionView {
        lead: if tension.contradiction {
            text::CONTRADICTION
        } else {
            text::FOLLOWS
        },
        link: [stricter.code, " ", stricter.title].concat(),
        href: Route::to_criterion(tension.stricter).href(),
    }
}

fn ticked(mine: &Assessment, id: CriterionId, status: Status) -> String {
    let criterion = id.get();
    let checks = mine.answers.get(id).checks;
    if status != Status::Met {
        return text::some_ticked(checks.ids(criterion).count(), criterion.required.len());
    }
    if criterion.any_of {
        return text::ONE_TICKED.to_owned();
    }
    let needed = criterion
        .required
        .iter()
        .filter(|check| !check.soft)
        .count();
    text::all_ticked(needed, needed < criterion.required.len())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;
    use crate::domain::assessment::{Checked, SHORT, Text};
    use crate::domain::date::Date;

    fn id(slug: &str) -> CriterionId {
        CriterionId::parse(slug).unwrap()
    }

    #[test]
    fn a_contradiction_and_full_ticks_offer_one_button() {
        let mut model = Model::default();
        let weaker = id("authn-mfa-required-critical");
        model
            .mine
            .answers
            .get_mut(id("authn-mfa-required-all"))
            .status = Some(Status::Met);
        for place in 0..2 {
            model.mine.answers.get_mut(weaker).checks.set(place, true);
        }
        let hint = due(&model, weaker).unwrap();
        assert_eq!(hint.tension.unwrap().lead, text::FOLLOWS);
        assert_eq!(hint.suggestion, None);
        model.mine.answers.get_mut(weaker).status = Some(Status::Partial);
        let both = due(&model, weaker).unwrap();
        assert_eq!(both.tension.unwrap().lead, text::CONTRADICTION);
    }

    #[test]
    fn ticks_suggest_in_words() {
        let mut model = Model::default();
        let one = id("authn-leaked-passwords");
        let lead = |model: &Model| due(model, one).unwrap().suggestion.unwrap().lead;
        model.mine.answers.get_mut(one).checks.set(0, true);
        assert_eq!(lead(&model), "Ticked: one of four checks.");
        for place in 1..4 {
            model.mine.answers.get_mut(one).checks.set(place, true);
        }
        assert_eq!(lead(&model), "All four checks are ticked.");
    }

    #[test]
    fn who_has_checked_an_answer_is_said_beside_it() {
        let mut model = Model::default();
        let totp = id("authn-mfa-totp");
        model.mine.answers.get_mut(totp).give(Status::Met);
        assert_eq!(checked(&model, totp), None);
        let by = Text::typed(" Kim Lee", SHORT);
        let day = Date::parse("2026-11-29").unwrap();
        model.mine.answers.get_mut(totp).checked = Checked::new(by, day);
        let said = checked(&model, totp).unwrap();
        assert_eq!(said, "Checked by Kim Lee, 29 November 2026");
    }
}
