//! Closing what is being read leads to where the reader was.

use plumbline::app::effect::Effect;
use plumbline::app::routes::Route;
use plumbline::features::import::state::ImportMsg;
use plumbline::features::preview::state::PreviewMsg;
use plumbline::features::preview::view_model::shared::shared;
use plumbline::features::profile::state::ProfileMsg;
use plumbline::formats::file;

use crate::page::{Page, id};

fn link() -> String {
    let mut sender = Page::open(Vec::new(), "");
    sender.send(ProfileMsg::Name("Sample".to_owned()));
    sender.link()
}

/// Where closing leads, and what was said of it before.
fn close(page: &mut Page) -> (String, String) {
    let said = shared(&page.model).unwrap().banner.untouched;
    page.send(PreviewMsg::Close);
    let back = page.effects.iter().find_map(|effect| match effect {
        Effect::Go(href) => Some(href.clone()),
        _ => None,
    });
    assert!(page.model.opened.is_none());
    (back.unwrap(), said)
}

#[test]
fn a_link_closes_to_the_view_before_it_and_says_so() {
    let question = Route::to_criterion(id("cli-sbom")).href();
    for before in ["#/plan", "#/scorecard", &question, "#/"] {
        let mut page = Page::open(Vec::new(), before);
        page.go(&link());
        page.go(&link());
        let (back, said) = close(&mut page);
        assert_eq!(back, before);
        assert!(
            said.ends_with("“Close” returns you to where you were."),
            "{said}"
        );
    }
}

#[test]
fn a_link_that_came_first_closes_to_the_start_page() {
    let mut page = Page::open(Vec::new(), &link());
    assert_eq!(close(&mut page).0, "#/");
    let mut page = Page::first_part(Vec::new(), &link());
    page.parts_come();
    assert_eq!(close(&mut page).0, "#/");
}

#[test]
fn a_file_closes_to_where_it_was_opened_and_a_view_in_between_counts() {
    let mut page = Page::open(Vec::new(), "/compare");
    let text = file::write(&page.model.mine);
    page.send(ImportMsg::FileRead(Ok(text)));
    page.go("/help");
    page.go("/shared");
    let (back, said) = close(&mut page);
    assert_eq!(back, "#/help");
    assert!(
        said.contains("not saved") && said.ends_with("where you were."),
        "{said}"
    );
}
