//! A colleague who follows a link to check its answers, from there to the link that comes back.

use plumbline::app::drafts::received::received;
use plumbline::app::effect::Effect;
use plumbline::app::routes::Route;
use plumbline::domain::assessment::{
    Assessment, Checked, Kind, NOTE, SHORT, Section, Status, Text,
};
use plumbline::domain::compare::{bring, newly_checked};
use plumbline::domain::date::Date;
use plumbline::features::check::state::CheckMsg;
use plumbline::features::check::view_model::second_person::second;
use plumbline::features::check::view_model::{answers, look, points};
use plumbline::features::evidence::state::EvidenceMsg;
use plumbline::features::import::state::ImportMsg;
use plumbline::features::preview::state::PreviewMsg;
use plumbline::features::preview::view_model::shared::{CheckOffer, shared};
use plumbline::features::profile::state::ProfileMsg;
use plumbline::features::questions::state::QuestionsMsg;
use plumbline::features::share::state::{Audience, ShareMsg};
use plumbline::formats::file;
use plumbline::formats::words::report::checked_words;

use crate::page::{Page, id};

pub(crate) const TOTP: &str = "authn-mfa-totp";
pub(crate) const VDP: &str = "general-vdp";

pub(crate) fn lead() -> Page {
    let mut page = Page::open(Vec::new(), "");
    page.send(ProfileMsg::Name("Example".to_owned()));
    page.send(ProfileMsg::Assessor("Ada Lead".to_owned()));
    page.send(QuestionsMsg::Answer(id(TOTP), Status::Met));
    page.send(QuestionsMsg::Answer(id(VDP), Status::NotMet));
    page.send(EvidenceMsg::Note(
        id(VDP),
        "Drafted, not published".to_owned(),
    ));
    page
}

/// What the review says beside the answers in full.
pub(crate) fn notes(page: &Page) -> Vec<String> {
    let tracks = answers(&page.model).into_iter();
    let lines = tracks
        .flat_map(|track| track.levels)
        .flat_map(|(_, lines)| lines);
    let said = lines.filter_map(|line| line.said);
    said.flat_map(|said| said.paragraphs).collect()
}

#[test]
fn whoever_is_asked_to_check_finds_their_name_the_notes_and_the_way_back() {
    let mut lead = lead();
    let link = lead.link();
    let mut colleague = Page::open(Vec::new(), &link);
    assert_eq!(
        shared(&colleague.model).unwrap().banner.check,
        CheckOffer::Asked
    );
    assert!(notes(&colleague).is_empty());
    colleague.send(PreviewMsg::Check);
    assert!(
        colleague
            .effects
            .contains(&Effect::Go(Route::Review.href()))
    );
    assert_eq!(notes(&colleague), ["Drafted, not published"]);
    assert!(!second(&colleague.model).unwrap().sends_back);
    colleague.send(CheckMsg::Name("Kim Lee".to_owned()));
    colleague.send(CheckMsg::AgreeWithRest);
    assert!(second(&colleague.model).unwrap().sends_back);
    let back = colleague.link();
    lead.go(&back);
    let theirs = &lead.model.opened.as_ref().unwrap().assessment;
    assert_eq!(newly_checked(&lead.model.mine, theirs), [id(TOTP), id(VDP)]);
    // What is checked already asks nobody.
    assert_eq!(shared(&lead.model).unwrap().banner.check, CheckOffer::No);
}

#[test]
fn an_answer_that_the_second_person_changed_is_their_suggestion_and_nobody_has_checked_it() {
    let mut lead = lead();
    let link = lead.link();
    for changes_first in [true, false] {
        let mut colleague = Page::open(Vec::new(), &link);
        colleague.send(PreviewMsg::Check);
        colleague.send(CheckMsg::Name("Kim Lee".to_owned()));
        let change = QuestionsMsg::Answer(id(VDP), Status::Met);
        if changes_first {
            colleague.send(change);
            let rest = second(&colleague.model).unwrap().rest;
            assert!(rest.is_some_and(|rest| !rest.contains('2')), "one is left");
            colleague.send(CheckMsg::AgreeWithRest);
            let suggested = &colleague.model.mine.answers.get(id(VDP)).suggested_by;
            assert_eq!(suggested.as_str(), "Kim Lee");
        } else {
            colleague.send(CheckMsg::AgreeWithRest);
            colleague.send(change);
        }
        assert_eq!(second(&colleague.model).unwrap().rest, None);
        let checked: Vec<_> = colleague.model.mine.checked().map(|(id, _)| id).collect();
        assert_eq!(checked, [id(TOTP)]);
        let lines = answers(&colleague.model);
        let lines = lines
            .iter()
            .flat_map(|track| &track.levels)
            .flat_map(|(_, lines)| lines);
        assert_eq!(lines.filter(|line| line.check.is_some()).count(), 1);
    }
}

#[test]
fn a_file_may_be_ones_own_and_a_saved_suggestion_has_no_check_of_its_own() {
    let mine = lead().model.mine;
    let mut reader = Page::open(Vec::new(), "");
    reader.send(ImportMsg::FileRead(Ok(file::write(&mine))));
    let banner = shared(&reader.model).unwrap().banner;
    assert_eq!(banner.check, CheckOffer::Offered);
    let mut suggestion = mine.clone();
    suggestion.kind = Kind::Proposal;
    let day = Date::parse("2026-11-29").unwrap();
    let ada = Checked::new(Text::typed("Ada Lead", SHORT), day).unwrap();
    suggestion.check(&[id(TOTP)], &ada);
    reader.send(ImportMsg::FileRead(Ok(file::write(&suggestion))));
    reader.send(PreviewMsg::SaveCopy);
    let saved = reader.model.mine.answers.get(id(TOTP));
    assert_eq!(
        (saved.suggested_by.as_str(), &saved.checked),
        ("Ada Lead", &None)
    );
    // With nothing to read there is nothing to check for anybody.
    reader.send(PreviewMsg::Check);
    assert_eq!(received(&reader.model), None);
}

#[test]
fn a_funder_is_not_asked_to_check() {
    for audience in [Audience::Funder, Audience::Public] {
        let mut page = lead();
        page.send(ShareMsg::Audience(audience));
        let link = page.link();
        let reader = Page::open(Vec::new(), &link);
        let check = shared(&reader.model).unwrap().banner.check;
        assert_eq!(check, CheckOffer::No, "{audience:?}");
    }
}

#[test]
fn nobody_has_checked_what_they_suggested_themselves() {
    let mine = lead().model.mine;
    let mut theirs = mine.clone();
    theirs.kind = Kind::Proposal;
    theirs.assessor = Text::typed("Kim Lee", SHORT);
    theirs.answers.get_mut(id(VDP)).give(Status::Met);
    theirs.answers.get_mut(id(VDP)).note = Text::typed("It is published", NOTE);
    let day = Date::parse("2026-11-29").unwrap();
    let kim = Checked::new(Text::typed("kim lee ", SHORT), day).unwrap();
    theirs.check(&[id(TOTP), id(VDP)], &kim);
    let mut brought = mine.clone();
    bring(&mut brought, &theirs, Section::Criterion(id(VDP)));
    assert_eq!(
        brought.answers.get(id(VDP)).suggested_by.as_str(),
        "Kim Lee"
    );
    assert_eq!(brought.answers.get(id(VDP)).checked, None);
    assert_eq!(newly_checked(&brought, &theirs), [id(TOTP)]);
}

#[test]
fn the_days_of_checks_are_said_from_the_first_to_the_last() {
    let mut mine = lead().model.mine;
    let on =
        |day: &str| Checked::new(Text::typed("Kim", SHORT), Date::parse(day).unwrap()).unwrap();
    mine.check(&[id(TOTP)], &on("2026-05-03"));
    mine.check(&[id(VDP)], &on("2026-05-03"));
    let words = |mine: &Assessment| checked_words(mine, str::to_owned).unwrap();
    assert_eq!(words(&mine), "2 of 2 answers, by Kim, 3 May 2026");
    mine.check(&[id(VDP)], &on("2026-11-29"));
    assert_eq!(
        words(&mine),
        "2 of 2 answers, by Kim, 3 May 2026 to 29 November 2026"
    );
}

#[test]
fn whoever_checks_sees_what_does_not_fit_together_and_not_what_the_owner_may_still_do() {
    let mut lead = lead();
    lead.send(QuestionsMsg::Answer(
        id("authn-mfa-required-all"),
        Status::Met,
    ));
    lead.send(QuestionsMsg::Answer(
        id("authn-mfa-required-critical"),
        Status::NotMet,
    ));
    let link = lead.link();
    let mut colleague = Page::open(Vec::new(), &link);
    colleague.send(PreviewMsg::Check);
    let points = points(&colleague.model);
    let [contradiction] = &points[..] else {
        panic!("{points:?}");
    };
    assert!(contradiction.title.contains("contradict"));
    assert_eq!(look(&colleague.model).groups.len(), 3);
}
