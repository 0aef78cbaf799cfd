//! Drafts of fields with one value: the last good one stays, and undo leads back to it.

use plumbline::app::drafts::draft;
use plumbline::app::messages::{Done, Notice};
use plumbline::app::msg::{DraftsMsg, Msg};
use plumbline::domain::assessment::Status;
use plumbline::features::plan::state::{PlanField, PlanMsg};
use plumbline::features::profile::state::ProfileMsg;
use plumbline::features::questions::state::QuestionsMsg;
use plumbline::formats::draft::DraftField;

use crate::drafts::{page, stored, vdp};
use crate::page::{Page, id};

/// A field with one value: how it is typed into, and what is saved of it.
struct One {
    field: DraftField,
    send: fn(String) -> Msg,
    saved: fn(&Page) -> Option<String>,
    good: [&'static str; 2],
    bad: &'static [&'static str],
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
            bad: &["0002-08-01", "0202-08-01", "1226-08-01", "20261-08-01"],
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
        let notice = page.notice();
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
fn the_default_day_is_stated_by_nobody_who_only_looks_at_it() {
    let mut page = page();
    page.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Met));
    let shown = page.model.mine.date().unwrap().to_string();
    page.send(DraftsMsg::Unfinished(DraftField::StatedDate, 0));
    page.send(ProfileMsg::Date(shown));
    assert_eq!(page.model.mine.stated_date, None);
    assert_eq!(page.model.drafts.typed, []);
}
