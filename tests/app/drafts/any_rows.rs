//! Rows of evidence under any order of typing, leaving, adding, removing, undo and reload.

use plumbline::app::drafts::rows::rows;
use plumbline::app::msg::{DraftsMsg, Msg};
use plumbline::domain::assessment::Evidence;
use plumbline::features::evidence::state::{EvidenceField, EvidenceMsg};
use plumbline::formats::draft::{DraftField, EvidenceRow};
use proptest::prelude::*;

use crate::drafts::{page, saved, stored, type_row};
use crate::page::id;

const SCRIPT: &str = "javascript:1";

const TEXTS: [&str; 10] = [
    "",
    " ",
    "h",
    "https://a.example/1",
    "https://b.example/2",
    "ttps://a.example/1",
    "a.example",
    "2026-08-01",
    "0202-08-01",
    SCRIPT,
];

#[derive(Clone, Debug)]
enum Step {
    Type(usize, EvidenceField, &'static str),
    Left(usize),
    Half(usize),
    Add,
    Remove(usize),
    Undo,
    Reload,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    use proptest::sample::select;
    let places = 0..4_usize;
    let fields = vec![
        EvidenceField::Url,
        EvidenceField::Title,
        EvidenceField::Date,
    ];
    let typed = (places.clone(), select(fields), select(TEXTS.to_vec()))
        .prop_map(|(place, field, text)| Step::Type(place, field, text));
    let step = prop_oneof![
        8 => typed,
        1 => places.clone().prop_map(Step::Left),
        1 => places.clone().prop_map(Step::Half),
        1 => Just(Step::Add),
        1 => places.prop_map(Step::Remove),
        1 => Just(Step::Undo),
        1 => Just(Step::Reload),
    ];
    proptest::collection::vec(step, 1..60)
}

#[test]
fn a_link_that_is_taken_back_leaves_with_the_half_day_beside_it() {
    let of = id("cli-sbom");
    let mut page = page();
    page.send(EvidenceMsg::Add(of));
    type_row(&mut page, of, 0, EvidenceField::Date, "h");
    page.send(DraftsMsg::Unfinished(DraftField::Evidence(of), 1));
    type_row(&mut page, of, 0, EvidenceField::Date, "");
    type_row(&mut page, of, 1, EvidenceField::Url, TEXTS[3]);
    page.send(Msg::Undo);
    let rows = rows(&page.model, of);
    assert!(rows.iter().all(EvidenceRow::is_blank), "{rows:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn whatever_is_done_to_rows_no_saved_link_goes_unasked_and_no_draft_is_lost(steps in steps()) {
        let of = id("cli-sbom");
        let mut page = page();
        for step in steps {
            let before = rows(&page.model, of);
            let is_undo = matches!(step, Step::Undo);
            let removed = match step {
                Step::Remove(place) => Some(place),
                _ => None,
            };
            match step {
                Step::Type(place, field, text) => type_row(&mut page, of, place, field, text),
                Step::Left(place) => page.send(DraftsMsg::Left(DraftField::Evidence(of), place)),
                Step::Half(place) if place < before.len() => {
                    page.send(DraftsMsg::Unfinished(DraftField::Evidence(of), place));
                }
                Step::Half(_) => {}
                Step::Add => page.send(EvidenceMsg::Add(of)),
                Step::Remove(place) => page.send(EvidenceMsg::Remove(of, place)),
                Step::Undo => page.send(Msg::Undo),
                Step::Reload => page = page.reload(""),
            }
            let mut after = rows(&page.model, of);
            // An undo may leave the rows in another order.
            let sorted = |mut all: Vec<Evidence>| {
                all.sort_by_key(|one| (one.url.clone(), one.title.clone(), one.date));
                all
            };
            let shown = after.iter().filter_map(|row| row.saved.clone()).collect();
            prop_assert_eq!(sorted(shown), sorted(saved(&page, of)));
            for row in &after {
                let is_saved = row.saved.is_some();
                prop_assert!(is_saved || row.is_draft() || row.is_blank());
            }
            let script = ["\"url\":\"", SCRIPT].concat();
            prop_assert!(!stored(&page).contains(&script));
            // A reload brings back every draft, over the same link; but no script.
            let again = rows(&page.reload("").model, of);
            let typed = |row: &EvidenceRow| {
                let saved = row.saved.as_ref().map(|saved| saved.url.clone());
                (saved, row.url.clone(), row.title.clone(), row.date.clone())
            };
            let whole = |row: &EvidenceRow| EvidenceRow {
                // What half a day says cannot be read.
                unfinished: false,
                ..row.clone()
            };
            let kept = after.iter().map(whole).filter(|row| row.url != SCRIPT);
            for row in kept.filter(EvidenceRow::is_draft) {
                let is_back = again.iter().any(|other| typed(other) == typed(&row));
                prop_assert!(is_back, "{:?} is not in {:?}", row, again);
            }
            // A saved link goes only when its row says something else, is emptied or removed.
            if is_undo {
                continue;
            }
            if let Some(place) = removed.filter(|place| *place < before.len()) {
                after.insert(place, EvidenceRow::default());
            }
            for (place, row) in before.iter().enumerate() {
                let now = after.get(place).cloned().unwrap_or_default();
                let url = |row: &EvidenceRow| row.saved.as_ref().map(|saved| saved.url.clone());
                let is_asked = removed == Some(place) || now.is_blank() || url(&now).is_some();
                prop_assert!(url(row).is_none() || is_asked, "{:?} became {:?}", row, now);
            }
        }
    }
}
