//! A check that takes several sittings, and what the second person changes meanwhile.

use plumbline::app::drafts::received::{changed, needs_signing, received};
use plumbline::app::effect::Effect;
use plumbline::app::msg::Msg;
use plumbline::app::routes::Route;
use plumbline::domain::assessment::{Checked, SHORT, Status, Text};
use plumbline::domain::compare::newly_checked;
use plumbline::domain::date::Date;
use plumbline::features::check::second_person::typed_name;
use plumbline::features::check::state::CheckMsg;
use plumbline::features::check::view_model::second_person::{name, second};
use plumbline::features::evidence::state::EvidenceMsg;
use plumbline::features::preview::state::PreviewMsg;
use plumbline::features::preview::view_model::shared::{CheckOffer, shared};
use plumbline::features::questions::state::QuestionsMsg;
use plumbline::features::share::view_model::unsigned;

use crate::checking::{TOTP, VDP, lead, notes};
use crate::page::{Page, id};

/// Checking takes more than one sitting.
#[test]
fn a_reload_leaves_a_colleagues_answers_those_of_a_colleague() {
    let link = lead().link();
    let mut colleague = Page::open(Vec::new(), &link);
    colleague.send(PreviewMsg::Check);
    colleague.send(CheckMsg::Name("Kim Lee".to_owned()));
    colleague.send(QuestionsMsg::Answer(id(VDP), Status::Met));
    let mut later = Page::open(colleague.storage.clone(), "");
    assert_eq!(typed_name(&later.model), "Kim Lee");
    assert_eq!(changed(&later.model), [id(VDP)]);
    assert!(second(&later.model).unwrap().is_checking);
    assert_eq!(notes(&later), ["Drafted, not published"]);
    later.send(CheckMsg::AgreeWithRest);
    let answer = later.model.mine.answers.get(id(VDP));
    assert_eq!(answer.suggested_by.as_str(), "Kim Lee");
    assert_eq!(answer.checked, None);
    assert_eq!(
        second(&later.model).unwrap().said,
        "Checked: 1 of 2 answers, by Kim Lee, 20 November 2026. One answer is changed."
    );
    // Until they say that the answers are their own, which stays so.
    later.send(CheckMsg::Stop);
    let own = Page::open(later.storage.clone(), "");
    for page in [&later, &own] {
        assert_eq!(received(&page.model), None);
        assert!(!second(&page.model).unwrap().is_checking);
    }
}

#[test]
fn the_same_link_leads_back_to_the_check_that_has_begun() {
    let link = lead().link();
    let mut colleague = Page::open(Vec::new(), &link);
    colleague.send(PreviewMsg::Check);
    colleague.send(CheckMsg::Name("Kim Lee".to_owned()));
    colleague.send(CheckMsg::Agree(id(TOTP)));
    let mut again = Page::open(colleague.storage.clone(), &link);
    let banner = shared(&again.model).unwrap().banner;
    assert_eq!((banner.check, banner.has_own), (CheckOffer::Begun, false));
    let before = again.model.library.entries.len();
    again.send(PreviewMsg::Check);
    assert!(again.effects.contains(&Effect::Go(Route::Review.href())));
    assert_eq!(again.model.library.entries.len(), before);
    assert_eq!(again.model.mine.checked().count(), 1);
    // Another link of the same registry is another matter, and be it for one note.
    for change in [
        Msg::from(QuestionsMsg::Answer(id(TOTP), Status::Partial)),
        Msg::from(EvidenceMsg::Note(id(TOTP), "Now with a note".to_owned())),
    ] {
        let mut other = lead();
        other.send(change);
        let reader = Page::open(colleague.storage.clone(), &other.link());
        assert_eq!(
            shared(&reader.model).unwrap().banner.check,
            CheckOffer::Asked
        );
    }
}

/// An objection that is a note alone is none of what the second person agrees with.
#[test]
fn a_note_that_the_second_person_wrote_is_not_checked_by_them() {
    let mut lead = lead();
    let mut colleague = Page::open(Vec::new(), &lead.link());
    colleague.send(PreviewMsg::Check);
    colleague.send(EvidenceMsg::Note(
        id(TOTP),
        "Not on the old page".to_owned(),
    ));
    colleague.send(CheckMsg::Name("Kim Lee".to_owned()));
    colleague.send(CheckMsg::AgreeWithRest);
    assert_eq!(changed(&colleague.model), [id(TOTP)]);
    let checked: Vec<_> = colleague.model.mine.checked().map(|(id, _)| id).collect();
    assert_eq!(checked, [id(VDP)]);
    // The answer itself is still the lead's.
    assert!(
        colleague
            .model
            .mine
            .answers
            .get(id(TOTP))
            .suggested_by
            .is_blank()
    );
    // Even where somebody checked that in another way, no check goes over without the note.
    let day = Date::parse("2026-11-29").unwrap();
    let kim = Checked::new(Text::typed("Kim Lee", SHORT), day);
    colleague.model.mine.answers.get_mut(id(TOTP)).checked = kim;
    lead.go(&colleague.link());
    let theirs = &lead.model.opened.as_ref().unwrap().assessment;
    assert_eq!(newly_checked(&lead.model.mine, theirs), [id(VDP)]);
}

#[test]
fn what_is_changed_is_sent_back_under_a_name_and_keeps_it() {
    let link = lead().link();
    let mut colleague = Page::open(Vec::new(), &link);
    colleague.send(PreviewMsg::Check);
    colleague.send(QuestionsMsg::Answer(id(VDP), Status::Met));
    assert!(second(&colleague.model).unwrap().sends_back);
    colleague.send(CheckMsg::SendBack);
    assert!(!colleague.effects.contains(&Effect::Go(Route::Share.href())));
    assert!(name(&colleague.model).problem.is_some());
    colleague.send(CheckMsg::Name("Kim Lee".to_owned()));
    colleague.send(CheckMsg::SendBack);
    assert!(colleague.effects.contains(&Effect::Go(Route::Share.href())));
    let by = |page: &Page| page.model.mine.answers.get(id(VDP)).suggested_by.clone();
    assert_eq!(by(&colleague).as_str(), "Kim Lee");
    colleague.send(CheckMsg::Name("K. Lee".to_owned()));
    colleague.send(CheckMsg::AgreeWithRest);
    assert_eq!(by(&colleague).as_str(), "Kim Lee");
}

#[test]
fn an_objection_after_agreeing_takes_the_agreement_back() {
    let link = lead().link();
    let mut colleague = Page::open(Vec::new(), &link);
    colleague.send(PreviewMsg::Check);
    assert!(!second(&colleague.model).unwrap().sends_back);
    colleague.send(CheckMsg::Name("Kim Lee".to_owned()));
    colleague.send(CheckMsg::Agree(id(TOTP)));
    assert!(!needs_signing(&colleague.model));
    colleague.send(EvidenceMsg::Note(
        id(TOTP),
        "Not on the old page".to_owned(),
    ));
    assert!(needs_signing(&colleague.model));
    assert_eq!(unsigned(&colleague.model), Some(Route::Review.href()));
    colleague.send(CheckMsg::SendBack);
    assert_eq!(colleague.model.mine.answers.get(id(TOTP)).checked, None);
    assert_eq!(unsigned(&colleague.model), None);
}
