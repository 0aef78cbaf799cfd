//! The plan as a table for a spreadsheet.

use crate::domain::assessment::{Assessment, PlanField};
use crate::domain::catalogue::CriterionId;
use crate::domain::plan::{Effort, effort, is_gap, missing, order, scope, usually_first};
use crate::domain::words::mark_word;
use crate::formats::report::Report;
use crate::formats::report::csv::{BYTE_ORDER_MARK, day, planned, published, record};
use crate::formats::words::plan::names;
use crate::formats::words::{plan_csv as words, scorecard};

/// Writes one row for each step in their order, then one for each plan whose
/// criterion needs nothing more, after a row of names. The form is that of
/// [`csv`](crate::formats::report::csv()), guard against formulas included. A row of names alone
/// where there is nothing to plan.
pub fn plan_csv(report: &Report) -> String {
    let mine = report.assessment;
    let mut out = String::from(BYTE_ORDER_MARK);
    let fields = PlanField::ALL.map(|field| {
        let name = names(field).name;
        around(field, name, words::JUDGED_BY, words::BEFORE_LINK)
    });
    let fields = fields.concat();
    record(
        &mut out,
        &[&words::COLUMNS[..], &fields, &words::COLUMNS_BEHIND].concat(),
    );
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
    let (first, missing) = (first.join(", "), missing.join("\n"));
    let fields = mine.plan.items.get(id).values().map(|(field, value)| {
        let value = match field {
            PlanField::Effort => size.slug(),
            _ => planned(value),
        };
        around(field, value, judge, [&first, &missing])
    });
    let fields: Vec<_> = fields.flatten().collect();
    let before = [
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
    ];
    let claim = scorecard::claim(mine, str::to_owned);
    let behind = [&*published(), &claim];
    record(out, &[&before[..], &fields, &behind].concat());
}

/// A field with what is worked out and stands beside it.
fn around<'a>(
    field: PlanField,
    own: &'a str,
    judge: &'a str,
    before: [&'a str; 2],
) -> Vec<&'a str> {
    let [first, missing] = before;
    match field {
        PlanField::Effort => vec![own, judge],
        PlanField::Url => vec![first, missing, own],
        _ => vec![own],
    }
}
