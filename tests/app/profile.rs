//! A change of the profile says what of one's work it touches, and can be taken back.

use plumbline::app::messages::{Done, Notice};
use plumbline::app::msg::Msg;
use plumbline::app::view_model::notice::{Back, notice};
use plumbline::domain::assessment::{Accounts, PackageForm, PlanField, Status};
use plumbline::domain::catalogue::TrackId;
use plumbline::features::plan::state::PlanMsg;
use plumbline::features::profile::state::ProfileMsg;
use plumbline::features::profile::view_model::consequence;
use plumbline::features::questions::state::QuestionsMsg;
use plumbline::features::questions::view_model::track::gate;

use crate::page::{Page, id};

/// Two answers and a step in Authentication, a step in Authorization.
fn begun() -> Page {
    let mut page = Page::open(Vec::new(), "/profile");
    page.send(QuestionsMsg::Answer(id("authn-verify-email"), Status::Met));
    page.send(QuestionsMsg::Answer(id("authn-mfa-totp"), Status::NotMet));
    for slug in ["authn-mfa-totp", "authz-scoped-api-keys"] {
        let owner = "Ada".to_owned();
        page.send(PlanMsg::Change(id(slug), PlanField::Owner, owner));
    }
    page
}

fn said(page: &Page) -> Option<String> {
    match page.notice() {
        Some(Notice::Done(Done::Profile, words)) => Some(words),
        _ => None,
    }
}

#[test]
fn a_track_that_closes_names_answers_and_steps_and_undo_opens_it() {
    let mut page = begun();
    let before = page.model.mine.clone();
    page.send(ProfileMsg::Accounts(Accounts::No));
    let found = said(&page).unwrap();
    assert!(
        found.starts_with(
            "Authentication does not apply now. Kept, but not counted: 2 answers and 1 plan step ("
        ),
        "{found}"
    );
    assert!(
        found.contains("Authorization does not apply now. Kept, but not counted: 1 plan step (")
    );
    for slug in ["authn-mfa-totp", "authz-scoped-api-keys"] {
        assert!(found.contains(id(slug).get().title), "{found}");
    }
    assert_eq!(page.model.messages.announcement(), found);
    assert_eq!(notice(&page.model).unwrap().undo, Some(Back::Undo));
    let (_, kept) = gate(&page.model, TrackId::Authn).unwrap();
    assert_eq!(kept, "Kept, but not counted: 2 answers and 1 plan step.");
    let beside = consequence(&page.model, TrackId::Authn);
    assert_eq!(
        [beside.words, &beside.kept].concat(),
        ["does not apply. ", &kept].concat()
    );
    page.send(Msg::Undo);
    assert_eq!(page.model.mine.profile, before.profile);
    assert_eq!(page.model.mine.answers, before.answers);
}

#[test]
fn a_track_that_opens_again_says_what_counts_again() {
    let mut page = begun();
    page.send(ProfileMsg::Accounts(Accounts::No));
    page.send(ProfileMsg::Anyway(TrackId::Authn, true));
    let found = said(&page).unwrap();
    assert!(
        found.starts_with("Authentication counts now. Counted again: 2 answers and 1 plan step ("),
        "{found}"
    );
    let (_, kept) = gate(&page.model, TrackId::Authn).unwrap();
    assert_eq!(kept, "", "it counts");
    page.send(ProfileMsg::ClearAccounts);
    assert!(
        said(&page)
            .unwrap()
            .starts_with("Authorization counts now.")
    );
}

#[test]
fn what_touches_nothing_says_nothing() {
    let mut page = Page::open(Vec::new(), "/profile");
    page.send(ProfileMsg::Accounts(Accounts::No));
    page.send(ProfileMsg::Form(PackageForm::Source, true));
    assert_eq!(page.notice(), None);
    let mut page = begun();
    page.send(ProfileMsg::Accounts(Accounts::Yes));
    page.send(ProfileMsg::Name("Sample".to_owned()));
    assert_eq!(page.notice(), None);
}
