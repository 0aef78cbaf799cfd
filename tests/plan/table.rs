//! The plan as a table.

use plumbline::domain::assessment::{Assessment, NOTE, SHORT, Size, Status, Text};
use plumbline::domain::catalogue::CriterionId;
use plumbline::domain::plan::{order, scope};
use plumbline::formats::report::{Report, plan_csv};

use crate::{cases, each};

fn rows(mine: &Assessment) -> Vec<Vec<String>> {
    let text = plan_csv(&Report::of(mine));
    let text = text.strip_prefix('\u{FEFF}').unwrap();
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(text.as_bytes());
    let records = reader.records().map(|record| record.unwrap());
    records
        .map(|record| record.iter().map(str::to_owned).collect())
        .collect()
}

/// The field of a row under this name.
fn column<'a>(rows: &[Vec<String>], row: &'a [String], name: &str) -> &'a str {
    let place = rows[0].iter().position(|one| one == name);
    &row[place.unwrap_or_else(|| panic!("no column {name}"))]
}

#[test]
fn every_step_has_its_row_in_order_and_every_other_plan_follows() {
    each(5, cases(2_000), |mine| {
        let rows = rows(&mine);
        let steps = order(&mine, &scope(&mine));
        let planned = |id: &CriterionId| !mine.plan.items.get(*id).is_empty();
        let rest = CriterionId::all().filter(|id| planned(id) && !steps.contains(id));
        let wanted: Vec<_> = steps.iter().copied().chain(rest).collect();
        assert_eq!(rows.len(), 1 + wanted.len());
        for (place, (row, id)) in rows[1..].iter().zip(&wanted).enumerate() {
            assert_eq!(row.len(), rows[0].len());
            assert_eq!(row[6..9], [id.get().code, id.get().slug, id.get().title]);
            let number = (place + 1).to_string();
            let is_step = place < steps.len();
            assert_eq!(row[2], if is_step { number.as_str() } else { "" });
            let item = mine.plan.items.get(*id);
            let due = item.due.as_ref().map_or("", |due| due.as_str());
            let column = |name| column(&rows, row, name);
            assert_eq!(column("Due"), due);
            for (field, typed) in [("Owner", &item.owner), ("Note", &item.note)] {
                // The tests of the reports hold where a spreadsheet needs an apostrophe.
                let bare = |text: &str| text.replace('\'', "");
                assert_eq!(bare(column(field)), bare(typed.as_str()));
            }
            let judge = if item.effort.is_some() {
                "the team"
            } else {
                "Plumbline (rough estimate)"
            };
            assert_eq!(column("Effort judged by"), judge);
        }
    });
}

#[test]
fn a_formula_stays_text_and_a_name_may_be_missing() {
    let id = CriterionId::parse("general-vdp").unwrap();
    let mut mine = Assessment::default();
    let item = mine.plan.items.get_mut(id);
    item.owner = Text::typed("=HYPERLINK(\"https://evil.example\")", SHORT);
    item.note = Text::typed("<b>\"one\",\ntwo</b>", NOTE);
    item.effort = Some(Size::L);
    let rows = rows(&mine);
    let row = rows.iter().find(|row| row[7] == "general-vdp").unwrap();
    assert_eq!(row[0], "");
    let column = |row, name| column(&rows, row, name);
    assert_eq!(
        column(row, "Owner"),
        "'=HYPERLINK(\"https://evil.example\")"
    );
    assert_eq!(column(row, "Note"), "<b>\"one\",\ntwo</b>");
    assert_eq!(column(row, "Effort"), "L");
    assert_eq!(column(row, "Effort judged by"), "the team");
    mine.answers.get_mut(id).status = Some(Status::Met);
    let last = crate::table::rows(&mine).pop().unwrap();
    assert_eq!([&last[2], &last[7], &last[9]], ["", "general-vdp", "Met"]);
    assert_eq!(column(&last, "Missing checks"), "", "nothing is missing");
}
