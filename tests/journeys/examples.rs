//! The examples, with exactly the attributes that the survey's answers come to.

use serde_json::Value;

use crate::browser::Browser;
use crate::page::{Levels, TRACKS, levels};
use crate::site::Site;

/// The five that the shared vectors do not name; the framework's rule worked out by hand.
fn stated(example: &str) -> [Option<(u8, u8)>; 4] {
    match example {
        "apache-maven" | "opam" => [None, None, Some((0, 0)), Some((1, 1))],
        "dart" => [Some((0, 0)), Some((0, 0)), Some((0, 0)), Some((0, 1))],
        "gradle" => [Some((0, 0)), Some((0, 0)), Some((0, 0)), Some((1, 1))],
        "rubygems" => [Some((0, 0)), Some((0, 3)), Some((0, 0)), Some((0, 1))],
        "example-registry" => [Some((1, 2)), Some((2, 2)), Some((1, 1)), Some((1, 1))],
        other => panic!("nothing is stated about {other}"),
    }
}

/// What the shared vectors say about a survey answer.
fn of_vector(example: &str) -> Levels {
    let vectors: Vec<Value> =
        serde_json::from_str(include_str!("../vectors/scoring.json")).unwrap();
    let name = format!("survey 2022: {example}");
    let vector = vectors
        .iter()
        .find(|vector| vector["name"] == name.as_str())
        .unwrap();
    TRACKS.map(|track| {
        let text = |field: &str| {
            vector["expect"][track][field]
                .as_u64()
                .map_or_else(String::new, |n| n.to_string())
        };
        (text("level"), text("possible"))
    })
}

/// How many criteria an example has an answer to.
fn covered(example: &str) -> usize {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/catalogue/examples");
    let text = std::fs::read_to_string(format!("{folder}/{example}.json")).unwrap();
    let example: Value = serde_json::from_str(&text).unwrap();
    example["answers"].as_object().unwrap().len()
}

#[test]
fn the_examples_open_with_the_stated_levels_and_touch_nothing() {
    let site = Site::start();
    let browser = Browser::start();
    let by_vector =
        ["pypi", "npm", "go", "rust", "basalt", "maven-central"].map(|id| (id, of_vector(id)));
    let by_hand = [
        "apache-maven",
        "dart",
        "gradle",
        "opam",
        "rubygems",
        "example-registry",
    ]
    .map(|id| (id, levels(stated(id))));
    browser.load(&site, "#/");
    for (id, wanted) in by_vector.into_iter().chain(by_hand) {
        browser.step(&format!("the example {id}"));
        browser.eval("location.hash = '#/help'");
        browser.wait_view("help");
        browser.eval_with(
            "location.hash = '#/example/' + arguments[0]",
            &serde_json::json!([id]),
        );
        browser.wait("the example is drawn", &format!("location.hash.endsWith('/{id}') && document.querySelector('main[data-view=example] [data-track]')"));
        let found = browser.levels();
        browser.equal("its levels", &found, &wanted);
        let text = browser.text();
        if id == "example-registry" {
            browser.check(
                text.contains("this registry does not exist"),
                "it is not marked as fictional",
            );
        } else {
            let words = format!(
                "December 2022, {} of 32 criteria covered: too few to calculate a level",
                covered(id)
            );
            browser.check(
                text.contains(&words),
                "it does not say how little the survey covers",
            );
            let level = ["Level 0", "Level 1", "Level 2", "Level 3"]
                .into_iter()
                .find(|level| text.contains(level));
            browser.equal("a level in words", &level, &None);
        }
    }
    browser.equal("what is stored", &browser.stored(), &"[]".to_owned());
    browser.finish(&site);
}

#[test]
fn an_example_of_the_longer_list_opens_at_its_top() {
    let site = Site::start();
    let browser = Browser::start();
    browser.resize(390, 844);
    browser.load(&site, "#/");
    browser.wait_view("home");
    browser.step("from the start page");
    browser.click("#h-ex ~ details summary");
    browser.click("#h-ex ~ details li:last-child a");
    for place in ["first", "last", "first"] {
        browser.wait(
            "the example is drawn",
            "document.querySelector('main[data-view=example] [data-track]')",
        );
        // Focus goes after drawing, and so does what it scrolls.
        browser.wait(
            "its heading has focus",
            "document.activeElement.localName === 'h1'",
        );
        browser.equal(
            "how far it is scrolled",
            &browser.eval("return scrollY"),
            &0.into(),
        );
        browser.step(&format!("the {place} of the others"));
        let before = browser.eval("return location.hash");
        browser.click(&format!("main > section:last-of-type li:{place}-child a"));
        browser.wait("another address", &format!("location.hash !== {before}"));
    }
    browser.finish(&site);
}
