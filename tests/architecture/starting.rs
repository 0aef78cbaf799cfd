//! What `boot.js` knows of the program without asking it.

use plumbline::app::feature::{Feature, LazyPart};
use plumbline::app::routes::{ROUTES, Route, parse};

use super::files;

#[test]
fn the_start_script_names_only_parts_and_words_that_there_are() {
    let first_paint = files::read("src/shell/first-paint.js");
    let script = files::read("src/shell/boot.js");
    assert_eq!(Route::Shared.info().feature.word(), Some("shared"));
    assert!(
        first_paint.contains("|| \"shared\""),
        "a link is shown there"
    );
    let example = Route::Example(String::new());
    assert_eq!(example.info().feature.word(), Some("example"));
    assert!(script.contains("entry === \"example\""));
    for part in [LazyPart::Result, LazyPart::Library] {
        assert!(script.contains(&format!("\"{}\"", part.name())));
    }
    assert_eq!(Feature::Library.part(), Some(LazyPart::Library));
}

#[test]
fn both_scripts_take_the_same_path_for_a_share_link() {
    let pattern = |script: &str| {
        let text = files::read(script);
        let start = text.find("/^\\/(?!").expect("a pattern of a path");
        let end = text[start..]
            .find("/i.exec(location.pathname)")
            .expect("its end");
        text[start..start + end].to_owned()
    };
    assert_eq!(pattern("src/shell/boot.js"), pattern("src/shell/404.js"));
}

#[test]
fn every_feature_with_an_address_has_one_row_and_every_row_its_own() {
    for feature in Feature::ALL {
        let rows = ROUTES.iter().filter(|row| row.feature == feature).count();
        assert_eq!(rows, usize::from(feature.word().is_some()), "{feature:?}");
    }
    for link in ["#1.AAAA", "#27.x"] {
        assert_eq!(
            parse(link, |_| false).part(),
            Some(LazyPart::Result),
            "{link}"
        );
    }
}
