//! What `boot.js` knows of the program without asking it.

use plumbline::core::catalogue::TrackId;
use plumbline::core::fragment::{Route, parse};

use super::files;

/// The words of the pattern by which `boot.js` knows a view of the second part.
fn later_words(script: &str) -> Vec<String> {
    let (_, rest) = script.split_once("const LATER = /^#(?:\\/(?:").unwrap();
    let (words, _) = rest.split_once(')').unwrap();
    let both = |word: &str| match word.strip_suffix('?') {
        Some(longer) => {
            let shorter = longer.strip_suffix(|_: char| true).unwrap();
            vec![longer.to_owned(), shorter.to_owned()]
        }
        None => vec![word.to_owned()],
    };
    words.split('|').flat_map(both).collect()
}

#[test]
fn the_start_script_fetches_the_second_part_for_exactly_the_views_that_are_in_it() {
    let words = later_words(&files::read("src/shell/boot.js"));
    let routes = [
        Route::Home,
        Route::Profile,
        Route::Assess(TrackId::Authn, None),
        Route::Scorecard,
        Route::Plan,
        Route::Review,
        Route::Compare,
        Route::Share,
        Route::Help,
        Route::Example("pypi".to_owned()),
        Route::Shared,
    ];
    let mut later = 0;
    for route in routes {
        let href = route.href();
        let word = href.split('/').nth(1).unwrap();
        let is_named = words.iter().any(|named| named == word);
        assert_eq!(is_named, route.is_later(), "{href}");
        later += usize::from(is_named);
    }
    assert_eq!(later, words.len(), "each names a view: {words:?}");
    for link in ["#1.AAAA", "#27.x"] {
        assert!(parse(link, |_| false).is_later(), "{link}");
    }
}
