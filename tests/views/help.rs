//! The help: each question that people ask, with an answer and a link into the page.

use std::collections::BTreeSet;

use plumbline::app::routes::{Fragment, Route, parse};
use plumbline::features::help::words::{ABOUT_PAGE, CREDITS, QUESTIONS};

use crate::render::{page, words};
use crate::samples::view_of;

/// What a maintainer asks, by a word of each question.
const ASKED: [&str; 10] = [
    "see my answers",
    "two command-line tools",
    "Partly met",
    "publish",
    "keep it up to date",
    "How long are answers saved, and how do I move them",
    "fingerprint",
    "framework changes",
    "host it",
    "made this",
];

/// The sections of the help as markup.
fn sections() -> Vec<String> {
    let html = page(view_of(Route::Help));
    let main = html.split("<main").nth(1).unwrap();
    let main = main.split("</main>").next().unwrap();
    main.split("<section").skip(1).map(str::to_owned).collect()
}

#[test]
fn every_question_that_people_ask_has_an_answer() {
    let sections = sections();
    for asked in ASKED {
        let found = sections.iter().filter(|section| {
            let heading = section.split("</h2>").next().unwrap();
            words(&["<section", heading].concat()).contains(asked)
        });
        assert_eq!(found.count(), 1, "{asked}");
    }
    let headings: BTreeSet<_> = QUESTIONS.iter().map(|one| one.question).collect();
    assert_eq!(headings.len(), QUESTIONS.len());
    let mut all = headings.into_iter().chain([CREDITS]);
    assert!(all.all(|heading| heading.ends_with('?')));
}

#[test]
fn every_answer_ends_with_a_link_to_a_view_or_to_the_page_about_the_site() {
    for section in sections() {
        let link = section.rsplit("<a href=\"").next().unwrap();
        let (href, _) = link.split_once('"').unwrap();
        if href == ABOUT_PAGE {
            continue;
        }
        let leads = parse(href, |_| false);
        assert!(matches!(leads, Fragment::Route(_)), "{href}: {section}");
    }
}
