//! Drafts: what is typed and is no value never takes the place of the last good one.

use plumbline::app::drafts::rows::rows;
use plumbline::app::drafts::{draft, is_unfinished};
use plumbline::app::messages::{Done, Notice};
use plumbline::app::msg::{DraftsMsg, Msg};
use plumbline::domain::assessment::{Evidence, Status};
use plumbline::domain::catalogue::CriterionId;
use plumbline::domain::date::Date;
use plumbline::features::evidence::state::{EvidenceField, EvidenceMsg};
use plumbline::features::handoff::state::HandoffMsg;
use plumbline::features::handoff::update::tracker_address;
use plumbline::features::plan::state::{PlanField, PlanMsg};
use plumbline::features::profile::state::ProfileMsg;
use plumbline::features::questions::state::QuestionsMsg;
use plumbline::formats::draft::{DraftField, EvidenceRow};
use proptest::prelude::*;

use crate::page::{Page, id};

pub(crate) const LINK: &str = "https://hex.pm/policies/security";

pub(crate) fn page() -> Page {
    Page::open(Vec::new(), "/assess/authn")
}

pub(crate) fn type_row(
    page: &mut Page,
    of: CriterionId,
    place: usize,
    field: EvidenceField,
    text: &str,
) {
    page.send(EvidenceMsg::Change(of, place, field, text.to_owned()));
}

/// Link, title and day, as people enter them one after the other.
pub(crate) fn with_evidence(page: &mut Page, of: CriterionId) -> Vec<Evidence> {
    type_row(page, of, 0, EvidenceField::Url, LINK);
    type_row(page, of, 0, EvidenceField::Title, "Policy");
    type_row(page, of, 0, EvidenceField::Date, "2026-08-01");
    let saved = saved(page, of);
    assert_eq!(saved.len(), 1);
    saved
}

/// The evidence that a reload would find.
pub(crate) fn saved(page: &Page, of: CriterionId) -> Vec<Evidence> {
    let again = page.reload("");
    assert_eq!(again.model.mine, page.model.mine);
    again.model.mine.answers.get(of).evidence.clone()
}

pub(crate) fn row(page: &Page, of: CriterionId, place: usize) -> EvidenceRow {
    rows(&page.model, of)[place].clone()
}

/// Everything that is in storage.
fn stored(page: &Page) -> String {
    page.storage.iter().map(|(_, text)| text.as_str()).collect()
}

/// A field with one value: how it is typed into, and what is saved of it.
struct One {
    field: DraftField,
    send: fn(String) -> Msg,
    saved: fn(&Page) -> Option<String>,
    good: [&'static str; 2],
    bad: &'static [&'static str],
}

fn vdp() -> CriterionId {
    id("general-vdp")
}

fn ones() -> [One; 4] {
    let addresses: &[&str] = &[
        "ttps://hex.pm/",
        "h",
        "https://",
        "example.org/policy",
        "ada@hex.pm",
        "javascript:alert(1)",
        "https://a b",
    ];
    [
        One {
            field: DraftField::RepositoryUrl,
            send: |text| ProfileMsg::Url(text).into(),
            saved: |page| {
                let url = page.model.mine.repository.url.as_ref();
                url.map(|url| url.as_str().to_owned())
            },
            good: ["https://hex.pm/", "https://pypi.org/"],
            bad: addresses,
        },
        One {
            field: DraftField::StatedDate,
            send: |text| ProfileMsg::Date(text).into(),
            saved: |page| page.model.mine.stated_date.map(|date| date.to_string()),
            good: ["2026-08-01", "2026-11-20"],
            // What a control gives while somebody types the year.
            bad: &["0002-08-01", "0020-08-01", "0202-08-01", "20261-08-01"],
        },
        One {
            field: DraftField::PlanDue(vdp()),
            send: |text| PlanMsg::Change(vdp(), PlanField::Due, text).into(),
            saved: |page| {
                let due = page.model.mine.plan.items.get(vdp()).due.as_ref();
                due.map(|due| due.as_str().to_owned())
            },
            good: ["2027-Q1", "2027-03-31"],
            bad: &["2", "2027-Q", "soon", "2027-02-30", "0026-10-22"],
        },
        One {
            field: DraftField::PlanUrl(vdp()),
            send: |text| PlanMsg::Change(vdp(), PlanField::Url, text).into(),
            saved: |page| {
                let url = page.model.mine.plan.items.get(vdp()).url.as_ref();
                url.map(|url| url.as_str().to_owned())
            },
            good: ["https://tracker.example/1", "http://tracker.example/2"],
            bad: addresses,
        },
    ]
}

#[test]
fn the_last_good_value_of_every_field_stays_until_another_one_or_none() {
    for one in ones() {
        let mut page = page();
        let send = |page: &mut Page, text: &str| page.send((one.send)(text.to_owned()));
        let check = |page: &Page, good: Option<&str>, typed: Option<&str>| {
            assert_eq!((one.saved)(page).as_deref(), good, "{:?}", one.field);
            assert_eq!(draft(&page.model, one.field), typed, "{:?}", one.field);
            let again = page.reload("");
            assert_eq!((one.saved)(&again).as_deref(), good);
            // A script is shown while it stands in the field, and stored nowhere.
            let typed = typed.filter(|typed| !typed.starts_with("javascript:"));
            assert_eq!(draft(&again.model, one.field), typed, "after a reload");
            assert!(!stored(page).contains("javascript:"));
        };
        let [first, second] = one.good;
        for bad in one.bad {
            send(&mut page, bad);
            check(&page, None, Some(bad));
        }
        send(&mut page, first);
        check(&page, Some(first), None);
        for bad in one.bad {
            send(&mut page, bad);
            check(&page, Some(first), Some(bad));
        }
        send(&mut page, second);
        check(&page, Some(second), None);
        send(&mut page, one.bad[0]);
        send(&mut page, " ");
        check(&page, None, None);
    }
}

#[test]
fn undo_takes_back_a_draft_and_then_the_value() {
    for one in ones() {
        let mut page = page();
        let send = |page: &mut Page, text: &str| page.send((one.send)(text.to_owned()));
        let [first, second] = one.good;
        send(&mut page, first);
        page.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Met));
        send(&mut page, one.bad[0]);
        send(&mut page, one.bad[1]);
        page.send(Msg::Undo);
        assert_eq!(draft(&page.model, one.field), None);
        assert_eq!(page.reload("").model.drafts.typed, []);
        assert_eq!((one.saved)(&page).as_deref(), Some(first));
        let notice = page.model.notice.clone();
        assert!(matches!(notice, Some(Notice::Done(Done::Undone, _))));
        // A draft that has come to a value is taken back with it.
        send(&mut page, one.bad[0]);
        send(&mut page, second);
        page.send(Msg::Undo);
        assert_eq!((one.saved)(&page).as_deref(), Some(first));
        assert_eq!(draft(&page.model, one.field), None);
        // One that was given up leaves nothing to take back.
        page.send(Msg::Undo);
        let answer = page.model.mine.answers.get(id("cli-sbom"));
        assert_eq!(answer.status, None);
        page.send(Msg::Undo);
        assert_eq!((one.saved)(&page), None);
        send(&mut page, one.bad[0]);
        assert!(!page.model.history.is_empty());
        send(&mut page, "");
        assert!(page.model.history.is_empty());
        // Undo also leads back to what is saved after a reload.
        send(&mut page, first);
        send(&mut page, one.bad[0]);
        let mut again = page.reload("");
        again.send(Msg::Undo);
        assert_eq!(draft(&again.model, one.field), None);
        assert_eq!((one.saved)(&again).as_deref(), Some(first));
    }
}

#[test]
fn a_wrong_character_in_a_link_leaves_link_title_and_date_saved() {
    let of = id("authn-mfa-totp");
    let mut page = page();
    let before = with_evidence(&mut page, of);
    for typed in ["ttps://hex.pm/policies/security", "example.org/policy", "h"] {
        type_row(&mut page, of, 0, EvidenceField::Url, typed);
        assert_eq!(saved(&page, of), before, "{typed}");
        let again = page.reload("");
        assert_eq!(row(&again, of, 0), row(&page, of, 0), "the draft is there");
        assert_eq!(row(&again, of, 0).url, typed);
    }
    // What else is typed belongs to the new link, not to the saved one.
    type_row(&mut page, of, 0, EvidenceField::Title, "Another");
    assert_eq!(saved(&page, of), before);
    assert_eq!(page.reload("").model.mine.answers.get(of).evidence, before);
    type_row(
        &mut page,
        of,
        0,
        EvidenceField::Url,
        "https://other.example/",
    );
    let now = saved(&page, of);
    assert_eq!(now[0].url.as_str(), "https://other.example/");
    assert_eq!(now[0].title.as_str(), "Another");
    assert_eq!(now[0].date, before[0].date);
}

#[test]
fn an_address_that_runs_a_script_is_stored_nowhere_and_takes_nothing_away() {
    let of = id("authn-mfa-totp");
    for script in [
        "javascript:alert(1)",
        " JavaScript :x",
        "data:text/html,x",
        "VbScript:x",
        "java\tscript:x",
    ] {
        let mut page = page();
        let before = with_evidence(&mut page, of);
        page.send(EvidenceMsg::Add(of));
        type_row(&mut page, of, 1, EvidenceField::Url, "soon");
        let fields = [DraftField::RepositoryUrl, DraftField::PlanUrl(of)];
        page.send(ProfileMsg::Url(script.to_owned()));
        page.send(PlanMsg::Change(of, PlanField::Url, script.to_owned()));
        page.send(HandoffMsg::Tracker(script.to_owned()));
        for place in [0, 1] {
            type_row(&mut page, of, place, EvidenceField::Url, script);
        }
        // Whatever else is typed and stored takes none of them out of its field.
        type_row(&mut page, of, 1, EvidenceField::Title, "Another");
        page.send(PlanMsg::Change(vdp(), PlanField::Due, "soon".to_owned()));
        let shown = script.replace('\t', " ");
        for field in fields {
            assert_eq!(draft(&page.model, field), Some(shown.as_str()));
        }
        assert_eq!(row(&page, of, 0).url, shown);
        assert_eq!(row(&page, of, 1).url, shown);
        assert_eq!(saved(&page, of), before);
        let end = script.rsplit(':').next().unwrap();
        let stored = stored(&page).to_ascii_lowercase();
        assert!(
            !stored.contains(&[":", end].concat()),
            "{script:?} in {stored}"
        );
        let mut again = page.reload("");
        assert_eq!(row(&again, of, 0).url, LINK);
        assert_eq!(row(&again, of, 1).url, "");
        assert_eq!(row(&again, of, 1).title, "Another");
        assert!(fields.iter().all(|one| draft(&again.model, *one).is_none()));
        type_row(&mut again, of, 0, EvidenceField::Title, "");
        assert_eq!(saved(&again, of)[0].url, before[0].url);
    }
}

#[test]
fn evidence_goes_when_all_of_it_is_emptied_or_the_row_is_removed() {
    let of = id("authn-mfa-totp");
    let mut page = page();
    let before = with_evidence(&mut page, of);
    type_row(&mut page, of, 0, EvidenceField::Url, "");
    assert_eq!(saved(&page, of), before, "title and date still want it");
    type_row(&mut page, of, 0, EvidenceField::Title, " ");
    assert_eq!(saved(&page, of), before, "the date still wants it");
    type_row(&mut page, of, 0, EvidenceField::Date, "");
    assert_eq!(saved(&page, of), []);
    page.send(Msg::Undo);
    assert_eq!(saved(&page, of), before, "all of it was one go");

    type_row(&mut page, of, 0, EvidenceField::Url, "soon");
    page.send(EvidenceMsg::Remove(of, 0));
    assert_eq!(saved(&page, of), []);
    assert_eq!(rows(&page.model, of), [EvidenceRow::default()]);
    assert_eq!(page.reload("").model.drafts.typed, []);
    page.send(Msg::Undo);
    assert_eq!(saved(&page, of), before);
    assert_eq!(row(&page, of, 0).url, "soon", "the draft is back with it");
}

#[test]
fn half_a_date_takes_nothing_away() {
    let of = id("authn-mfa-totp");
    let mut page = page();
    let before = with_evidence(&mut page, of);
    page.send(ProfileMsg::Date("2026-11-01".to_owned()));
    let fields = [DraftField::StatedDate, DraftField::Evidence(of)];
    let is_half = |page: &Page, field| match field {
        DraftField::StatedDate => is_unfinished(&page.model, field),
        _ => row(page, of, 0).unfinished,
    };
    for field in fields {
        page.send(DraftsMsg::Unfinished(field, 0));
        assert!(is_half(&page, field));
    }
    let stated = |page: &Page| page.model.mine.stated_date;
    assert_eq!(stated(&page), Date::parse("2026-11-01"));
    assert_eq!(saved(&page, of), before);
    // Another field of the row is saved all the same, and takes no day away.
    type_row(&mut page, of, 0, EvidenceField::Title, "Policies");
    assert_eq!(saved(&page, of)[0].date, before[0].date);
    assert_eq!(saved(&page, of)[0].title.as_str(), "Policies");
    page.send(Msg::Undo);
    page.send(Msg::Undo);
    assert!(fields.iter().all(|one| !is_half(&page, *one)));
    assert_eq!(stated(&page), Date::parse("2026-11-01"));
    assert_eq!(saved(&page, of), before);
    // Emptied on purpose, after half of it was there.
    page.send(DraftsMsg::Unfinished(DraftField::StatedDate, 0));
    page.send(ProfileMsg::Date(String::new()));
    assert_eq!(stated(&page), None);
    page.send(DraftsMsg::Unfinished(DraftField::Evidence(of), 0));
    type_row(&mut page, of, 0, EvidenceField::Date, "");
    assert_eq!(saved(&page, of)[0].date, None);
    assert!(!row(&page, of, 0).unfinished);
}

#[test]
fn an_address_without_a_scheme_is_completed_when_its_field_is_left() {
    let of = id("authn-mfa-totp");
    let mut page = page();
    let before = with_evidence(&mut page, of);
    let fields = [
        DraftField::RepositoryUrl,
        DraftField::Evidence(of),
        DraftField::PlanUrl(of),
    ];
    let send = |page: &mut Page, text: &str| {
        page.send(ProfileMsg::Url(text.to_owned()));
        page.send(PlanMsg::Change(of, PlanField::Url, text.to_owned()));
        type_row(page, of, 0, EvidenceField::Url, text);
        for field in fields {
            page.send(DraftsMsg::Left(field, 0));
        }
    };
    send(&mut page, "ada@example.org");
    assert_eq!(page.model.mine.repository.url, None);
    assert_eq!(row(&page, of, 0).url, "ada@example.org");
    send(&mut page, "example.org/policy");
    let whole = "https://example.org/policy";
    let mine = &page.model.mine;
    assert_eq!(mine.repository.url.as_ref().unwrap().as_str(), whole);
    let planned = mine.plan.items.get(of).url.as_ref();
    assert_eq!(planned.unwrap().as_str(), whole);
    assert_eq!(saved(&page, of)[0].url.as_str(), whole);
    assert_eq!(row(&page, of, 0).url, whole, "and it shows");
    assert_eq!(saved(&page, of)[0].title, before[0].title);
    assert_eq!(page.reload("").model.drafts.typed, []);
    for _ in fields {
        page.send(Msg::Undo);
    }
    assert_eq!(page.model.mine.repository.url, None);
    assert_eq!(page.model.mine.plan.items.get(of).url, None);
    assert_eq!(saved(&page, of), before);
    assert_eq!(row(&page, of, 0).url, LINK);
}

#[test]
fn the_address_of_a_tracker_is_completed_too() {
    let mut page = page();
    let typed = |page: &mut Page, text: &str| {
        page.send(HandoffMsg::Tracker(text.to_owned()));
        page.send(DraftsMsg::Left(DraftField::Tracker, 0));
        tracker_address(&page.model).to_owned()
    };
    assert_eq!(typed(&mut page, "not yet"), "not yet");
    let whole = "https://code.example/a/b";
    assert_eq!(typed(&mut page, "code.example/a/b"), whole);
    assert_eq!(
        page.storage,
        [],
        "it is kept while the page is open, and nowhere else"
    );
}

#[test]
fn a_row_without_a_draft_takes_an_undo_and_one_with_a_draft_outlives_it() {
    let of = id("authn-mfa-totp");
    let mut page = page();
    with_evidence(&mut page, of);
    page.send(EvidenceMsg::Add(of));
    type_row(&mut page, of, 1, EvidenceField::Url, "soon");
    page.send(QuestionsMsg::Answer(of, Status::Met));
    page.send(Msg::Undo);
    assert_eq!(row(&page, of, 1).url, "soon", "it is no part of the answer");
    assert_eq!(row(&page, of, 0).url, LINK);
}

const TEXTS: [&str; 9] = [
    "",
    " ",
    "h",
    "https://a.example/1",
    "https://b.example/2",
    "ttps://a.example/1",
    "a.example",
    "2026-08-01",
    "0202-08-01",
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
            // A reload brings back every draft, over the same link.
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
            for row in after.iter().map(whole).filter(EvidenceRow::is_draft) {
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

#[test]
fn the_default_day_is_stated_by_nobody_who_only_looks_at_it() {
    let mut page = page();
    page.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Met));
    let shown = page.model.mine.date().unwrap().to_string();
    page.send(DraftsMsg::Unfinished(DraftField::StatedDate, 0));
    page.send(ProfileMsg::Date(shown));
    assert_eq!(page.model.mine.stated_date, None);
    assert_eq!(page.model.drafts.typed, []);
}
