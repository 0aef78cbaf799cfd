//! The plan as a table for a spreadsheet.

use crate::domain::assessment::{Assessment, PlanItem, Size};
use crate::domain::catalogue::CriterionId;
use crate::domain::plan::{Effort, effort, is_gap, missing, order, scope, usually_first};
use crate::domain::words::mark_word;
use crate::formats::report::Report;
use crate::formats::report::csv::{BYTE_ORDER_MARK, day, published, record};
use crate::formats::words::plan as words;
use crate::formats::words::{exports as formats, scorecard};

/// Writes one row for each step in their order, then one for each plan whose
/// criterion needs nothing more, after a row of names. The form is that of
/// [`csv`](crate::formats::report::csv()), guard against formulas included. A row of names alone
/// where there is nothing to plan.
pub fn plan_csv(report: &Report) -> String {
    let mine = report.assessment;
    let mut out = String::from(BYTE_ORDER_MARK);
    record(&mut out, &words::COLUMNS);
    let steps = order(mine, &scope(mine));
    let rest = mine.plan.items.iter();
    let rest = rest.filter(|(id, item)| !item.is_empty() && !is_gap(mine, *id));
    for (place, id) in (1..).zip(&steps) {
        row(&mut out, mine, *id, &i32::to_string(&place));
    }
    for (id, _) in rest {
        row(&mut out, mine, id, "");
    }
    out
}

fn row(out: &mut String, mine: &Assessment, id: CriterionId, place: &str) {
    let criterion = id.get();
    let PlanItem {
        state,
        due,
        owner,
        effort: _,
        impact,
        url,
        note,
    } = mine.plan.items.get(id);
    let (size, judge) = match effort(mine, id) {
        Effort::Own(size) => (size, words::JUDGED_BY_TEAM),
        Effort::Estimated(size) => (size, words::JUDGED_BY_US),
    };
    let target = mine.plan.targets.get(criterion.track);
    let first: Vec<_> = usually_first(mine, id)
        .iter()
        .map(|one| one.get().code)
        .collect();
    let gap = is_gap(mine, id);
    let missing: Vec<_> = missing(mine, id)
        .checks
        .iter()
        .filter(|_| gap)
        .map(|one| one.text)
        .collect();
    record(
        out,
        &[
            mine.repository.name.as_str(),
            &day(mine.date()),
            place,
            criterion.track.track().title,
            &target.map_or_else(String::new, |level| level.number().to_string()),
            &criterion.level.number().to_string(),
            criterion.code,
            criterion.slug,
            criterion.title,
            mark_word(mine.answers.get(id).mark()),
            state.map_or("", formats::plan_state),
            due.as_ref().map_or("", |due| due.as_str()),
            owner.as_str(),
            size.slug(),
            judge,
            impact.map_or("", Size::slug),
            &first.join(", "),
            &missing.join("\n"),
            url.as_ref().map_or("", |url| url.as_str()),
            note.as_str(),
            &published(),
            scorecard::CLAIM,
        ],
    );
}
