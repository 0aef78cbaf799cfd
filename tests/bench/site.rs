//! The server with all pages of the comparison.

use std::path::Path;

use plumbline::domain::assessment::Assessment;
use plumbline::formats::example;
use plumbline::formats::link::{Choice, draft};
use plumbline::formats::report::Report;
use plumbline::formats::report::html;
use plumbline::formats::storage::{INDEX_KEY, Library, key_of, seal, seal_index};
use xtask::server::{Options, Route, Server};

use crate::common::{bundle, finished};
use crate::others;

/// The one made-up registry of the examples.
const SAMPLE: &str = "example-registry";

/// Serves what `cargo xtask bench` has put into the folder, and what is made here.
pub(crate) fn start(folder: &Path) -> Server {
    let page = |text: String| Route::html(text);
    Options::default()
        .folder("/", folder)
        .route(
            "/empty.html",
            page("<!doctype html><title>Empty</title>".to_owned()),
        )
        .route("/survey/", page(others::survey()))
        .route("/checklist/", page(others::checklist()))
        .route("/report/", page(html(&Report::of(&sample()))))
        .start()
        .expect("the server starts")
}

fn sample() -> Assessment {
    let all = example::read(&bundle().to_string()).unwrap();
    let found = all.iter().find(|one| one.id == SAMPLE).unwrap();
    found.assessment.clone()
}

/// The fragment of a link to the sample, as *Share* makes it with everything in it.
pub(crate) fn link() -> String {
    finished(&draft(&sample(), &Choice::everything()))
}

/// What storage holds where the sample is one's own.
pub(crate) fn stored() -> Vec<(String, String)> {
    let mut mine = sample();
    "bench".clone_into(&mut mine.metadata.id);
    mine.metadata.revision = 1;
    let mut library = Library::default();
    library.note(&mine);
    library.open = Some(mine.metadata.id.clone());
    vec![
        (key_of("bench", 1), seal(&mine)),
        (INDEX_KEY.to_owned(), seal_index(&library)),
    ]
}
