//! What stands on the one page for a board or a funder: so much of a report as
//! one sheet of paper holds. What has no room is counted, never dropped in silence.

use crate::domain::assessment::{Accepted, Assessment, Mark, PlanText, SENTENCES};
use crate::domain::catalogue::CriterionId;
use crate::domain::plan::{Quarter, in_time, is_gap, order, scope};

/// Steps that the page has room for where summary and request are as long as they may be.
pub(crate) const STEPS: usize = 6;
/// Steps that it ever has room for.
const MOST_STEPS: usize = 12;
/// So many characters less of summary and request give room to one more step.
const CHARACTERS_PER_STEP: usize = 120;
/// Accepted risks that it has room for.
pub(crate) const RISKS: usize = 4;

/// Next steps and accepted risks as they stand on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OnePage<'a> {
    /// The first steps: those with a quarter in the order of time, then the others in the order of the plan.
    pub steps: Vec<(CriterionId, Option<Quarter>)>,
    /// How many more there are.
    pub more_steps: usize,
    /// The first accepted risks.
    pub risks: Vec<(CriterionId, &'a Accepted)>,
    /// How many more there are.
    pub more_risks: usize,
}

impl<'a> OnePage<'a> {
    /// Lays the page out.
    pub(crate) fn of(about: &'a Assessment) -> Self {
        let (mut steps, mut risks) = (steps(about), risks(about));
        let more_steps = steps.split_off(steps.len().min(room(about))).len();
        let more_risks = risks.split_off(risks.len().min(RISKS)).len();
        Self {
            steps,
            more_steps,
            risks,
            more_risks,
        }
    }
}

/// How many steps fit beside these texts (journey `one_page`).
fn room(about: &Assessment) -> usize {
    let texts = [PlanText::Summary, PlanText::Request];
    let typed = |which| about.plan.texts.get(which).as_str().chars().count();
    let used: usize = texts.into_iter().map(typed).sum();
    let free = (2 * SENTENCES.chars).saturating_sub(used);
    MOST_STEPS.min(STEPS + free / CHARACTERS_PER_STEP)
}

/// The gaps that are known as such and to be closed. What nobody has answered may be met, unless it
/// is planned all the same.
fn steps(about: &Assessment) -> Vec<(CriterionId, Option<Quarter>)> {
    let mut ids = order(about, &scope(about));
    ids.retain(|id| {
        let item = about.plan.items.get(*id);
        let is_planned = item.due.is_some() || item.state.is_some();
        !item.is_closed() && (is_planned || !about.answers.get(*id).mark().is_open())
    });
    in_time(about, &ids)
}

fn risks(about: &Assessment) -> Vec<(CriterionId, &Accepted)> {
    let items = about.plan.items.iter();
    items
        .filter(|(id, _)| is_gap(about, *id))
        .filter_map(|(id, item)| Some((id, item.accepted()?)))
        .collect()
}

/// How many of the criteria that count and are included are answered, and how many there are.
pub(crate) fn answered(about: &Assessment) -> [usize; 2] {
    let marks = || {
        let answers = about.answers.iter();
        let here = answers.filter(|(id, _)| about.is_assessed(id.get().track));
        let marks = here.map(|(_, answer)| answer.mark());
        marks.filter(|mark| *mark != Mark::Withheld)
    };
    let answered = marks().filter(|mark| !mark.is_unanswered());
    [answered.count(), marks().count()]
}

/// As many whole words as fit; so many characters of a single one.
pub(crate) fn cut(text: &str, room: usize) -> &str {
    let Some((end, _)) = text.char_indices().nth(room) else {
        return text;
    };
    let head = text.get(..end).unwrap_or(text);
    let words = head.rsplit_once(char::is_whitespace);
    words.map_or(head, |(words, _)| words.trim_end())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;
    use crate::domain::assessment::{Due, PlanState, PlanTexts, REASON, Status, Text};

    fn id(slug: &str) -> CriterionId {
        CriterionId::parse(slug).unwrap()
    }

    #[test]
    fn a_text_is_cut_between_words() {
        assert_eq!(cut("one two three", 13), "one two three");
        assert_eq!(cut("one two three", 9), "one two");
        assert_eq!(cut("uncut", 3), "unc");
        assert_eq!(cut("語語語", 2), "語語");
    }

    #[test]
    fn steps_go_by_quarter_and_what_has_no_room_is_counted() {
        let mut mine = Assessment::default();
        for id in CriterionId::all() {
            mine.answers.get_mut(id).status = Some(Status::NotMet);
        }
        let (late, soon) = (id("general-vdp"), id("authn-mfa-totp"));
        mine.plan.items.get_mut(late).due = Due::parse("2027-Q3");
        mine.plan.items.get_mut(soon).due = Due::parse("2027-02-01");
        let accepted = Accepted::new(Text::typed("too few users", REASON), None);
        mine.plan.items.get_mut(id("cli-sbom")).state = accepted.map(PlanState::Accepted);
        // Where summary and request take all the room that they may.
        for which in [PlanText::Summary, PlanText::Request] {
            *mine.plan.texts.get_mut(which) = Text::typed(&"x".repeat(SENTENCES.chars), SENTENCES);
        }
        let page = OnePage::of(&mine);
        let first: Vec<_> = page.steps.iter().map(|(id, _)| *id).take(2).collect();
        assert_eq!(first, [soon, late]);
        assert_eq!(page.steps.len(), STEPS);
        let all = page.steps.len() + page.more_steps;
        assert_eq!(all, scope(&mine).len() - 1, "but for the accepted risk");
        assert_eq!(page.risks.len(), 1);
        let mut bare = mine.clone();
        bare.plan.texts = PlanTexts::default();
        assert!(OnePage::of(&bare).steps.len() > STEPS);
        // What nobody has answered is not proposed, unless it is planned.
        mine.answers.get_mut(late).status = None;
        assert!(OnePage::of(&mine).steps.iter().any(|(id, _)| *id == late));
        mine.plan.items.get_mut(late).due = None;
        let steps = OnePage::of(&mine).steps;
        assert!(steps.iter().all(|(id, _)| *id != late));
    }
}
