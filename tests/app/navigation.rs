//! Views: title, focus, and what a filter shows.

use plumbline::app::effect::{Effect, Focus};
use plumbline::app::msg::Msg;
use plumbline::domain::assessment::Status;
use plumbline::features::questions::state::{AnswerFilter, QuestionsMsg};

use crate::page::{Page, id};

#[test]
fn focus_and_title_follow_navigation_but_not_the_first_load() {
    let mut page = Page::open(Vec::new(), "/assess/authn/authn-mfa-totp");
    assert!(
        !page
            .effects
            .iter()
            .any(|effect| matches!(effect, Effect::Focus(_)))
    );
    assert!(
        page.effects
            .contains(&Effect::Reveal("c-authn-mfa-totp".to_owned()))
    );
    page.go("/scorecard");
    assert!(page.effects.contains(&Effect::Focus(Focus::Heading)));
    assert!(
        page.effects
            .iter()
            .any(|effect| matches!(effect, Effect::Title(title) if title.starts_with("Scorecard")))
    );
    page.go("/assess/cli/cli-sbom");
    assert!(
        page.effects
            .contains(&Effect::Focus(Focus::Legend("c-cli-sbom".to_owned())))
    );
}

#[test]
fn a_filter_keeps_what_it_showed_while_answers_change() {
    let mut page = Page::open(Vec::new(), "/assess/cli");
    page.send(QuestionsMsg::Show(AnswerFilter::Open));
    page.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Met));
    assert!(*page.model.shown.as_ref().unwrap().get(id("cli-sbom")));
    page.send(QuestionsMsg::Show(AnswerFilter::Open));
    assert!(!*page.model.shown.as_ref().unwrap().get(id("cli-sbom")));
}

#[test]
fn what_is_shown_is_printed_by_the_browser() {
    let mut page = Page::open(Vec::new(), "/scorecard");
    page.send(Msg::Print);
    assert_eq!(page.effects, [Effect::Print]);
}
