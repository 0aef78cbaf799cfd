//! Drafts in a row of evidence: link, title and day are saved together.

use plumbline::app::drafts::is_unfinished;
use plumbline::app::drafts::rows::rows;
use plumbline::app::msg::{DraftsMsg, Msg};
use plumbline::domain::assessment::Status;
use plumbline::domain::date::Date;
use plumbline::features::evidence::state::{EvidenceField, EvidenceMsg};
use plumbline::features::profile::state::ProfileMsg;
use plumbline::features::questions::state::QuestionsMsg;
use plumbline::formats::draft::{DraftField, EvidenceRow};

use crate::drafts::{LINK, page, row, saved, type_row, with_evidence};
use crate::page::{Page, id};

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
