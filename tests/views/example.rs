//! The examples: survey answers, the made-up registry, and one that did not come.

use plumbline::app::remote::Remote;
use plumbline::app::routes::Route;
use plumbline::domain::catalogue::examples;

use crate::render::{page, words};
use crate::samples::{attributes, examples_here, view_of};

#[test]
fn survey_answers_show_no_level_in_words_and_every_box() {
    for one in examples().iter().filter(|one| !one.fictional) {
        let mut model = view_of(Route::Example(one.id.to_owned()));
        model.examples = examples_here();
        let html = page(model);
        attributes(&html);
        let main = html.split("<main").nth(1).unwrap();
        let main = words(main.split("</main>").next().unwrap());
        let covered = main.find("criteria covered: too few to calculate a level");
        assert!(covered < main.find("Authentication"), "{}", one.id);
        assert!(covered.is_some() && main.contains("December 2022, 1"));
        for number in 0..=3 {
            for word in ["Level", "level"] {
                assert!(
                    !main.contains(&format!("{word} {number}")),
                    "{}: {main}",
                    one.id
                );
            }
        }
        assert!(!html.contains("class=\"lvl on") && !html.contains("bob"));
        assert!(main.contains("neither the package manager nor OpenSSF endorses it"));
        assert!(html.contains("https://github.com/ossf/wg-securing-software-repos/"));
        assert!(html.contains("data-act=\"save-copy\""));
    }
}

#[test]
fn the_made_up_example_shows_levels_and_says_so() {
    let mut model = view_of(Route::Example("example-registry".to_owned()));
    model.examples = examples_here();
    let html = page(model);
    let words = words(&html);
    assert!(words.contains("Fictional: this registry does not exist."));
    assert!(words.contains("Level 1 Basic, level 2 possible if two missing answers are Met"));
}

#[test]
fn an_example_that_did_not_come_can_be_tried_again() {
    let mut model = view_of(Route::Example("pypi".to_owned()));
    assert!(words(&page(model.clone())).contains("Loading…"));
    model.examples = Remote::Failed;
    let html = page(model);
    assert!(html.contains("role=\"alert\"") && html.contains("Try again"));
}
