//! What leaves: the preview, the link, the files.

use plumbline::app::model::Model;
use plumbline::app::routes::Route;
use plumbline::domain::assessment::{Accounts, NOTE, Text};
use plumbline::features::share::view_model;
use plumbline::formats::export::{Export, Shelf};
use plumbline::formats::link::{Choice, copy_for};

use crate::render::{page, words};
use crate::samples::{fictional, id, view_of};

#[test]
fn the_share_preview_shows_exactly_what_leaves() {
    let mut model = Model {
        mine: fictional(),
        ..view_of(Route::Share)
    };
    model.share.choice = Choice {
        open: false,
        ..Choice::default()
    };
    let met_only = words(&page(model.clone()));
    for text in [
        "Authentication: level 1",
        "12 answers are not included.",
        "10 other answers and 2 questions without an answer are not included.",
        "Not included: 10 answers, 14 notes, 9 links, 2 reasons, ticked boxes, the website, the tools, the plan.",
        "The reason was not shared.",
    ] {
        assert!(met_only.contains(text), "{text}\n{met_only}");
    }
    assert!(!met_only.contains("Build provenance"));
    assert!((1..=3).all(|level| !met_only.contains(&format!("level {level} possible"))));
    assert!(!met_only.contains("for 15 minutes"));
    model.share.choice = Choice::everything();
    let all = words(&page(model));
    for text in [
        "All answers and details are included.",
        "for 15 minutes",
        "Build provenance",
        "Registry security team",
        "Authentication: level 1, level 2 possible",
        "Summary: Maintainer accounts and publishing tokens",
        "Funding needed: EUR 48,000",
        "2 questions are not answered. Readers see which ones.",
        "Readers see your entries in the plan: owners, quarters, status, effort, impact, issue links",
    ] {
        assert!(all.contains(text), "{text}\n{all}");
    }
}

#[test]
fn the_link_is_made_then_copied_by_one_button() {
    let mut model = Model {
        mine: fictional(),
        ..view_of(Route::Share)
    };
    let before = page(model.clone());
    assert!(before.contains("data-act=\"make-link\"") && !before.contains("data-link"));
    model.share.link = Some("https://plumbline.example/#1.AAAA".to_owned());
    let after = page(model.clone());
    assert!(after.contains("data-act=\"copy\"") && !after.contains("make-link"));
    assert!(after.contains("value=\"https://plumbline.example/#1.AAAA\""));
    assert!(words(&after).contains("33 characters: short enough"));
    model.share.copied = Some(false);
    assert!(words(&page(model.clone())).contains("press Ctrl+C"));
    model.share.link = Some("x".repeat(4_001));
    assert!(words(&page(model)).contains("send the file instead"));
}

#[test]
fn every_file_has_its_button_here_or_in_another_view() {
    let html = page(view_of(Route::Share));
    let said = words(&html);
    for export in Export::ALL {
        let row = export.row();
        let button = format!("data-export=\"{}\"", row.slug);
        let option = format!("value=\"{}\"", row.slug);
        let offered = usize::from(row.shelf != Shelf::Elsewhere);
        let first = Export::ALL
            .into_iter()
            .find(|one| one.row().slug == row.slug);
        if first == Some(export) {
            assert_eq!(html.matches(&button).count(), offered, "{export:?}");
            assert_eq!(said.contains(row.words), offered == 1, "{export:?}");
        }
        let readable = matches!(
            row.shelf,
            Shelf::First | Shelf::Documents | Shelf::Data | Shelf::Badges
        );
        assert_eq!(
            view_model::offered(row.slug).is_some(),
            html.contains(&option)
        );
        assert!(!readable || view_model::offered(row.slug) == Some(export));
    }
}

#[test]
fn sharing_nothing_says_so() {
    let empty = words(&page(view_of(Route::Share)));
    assert!(empty.contains("You have not answered anything yet"));
    let full = Model {
        mine: fictional(),
        ..view_of(Route::Share)
    };
    assert!(!words(&page(full)).contains("You have not answered anything yet"));
}

#[test]
fn a_file_can_be_looked_into_and_is_text_there() {
    let mut model = Model {
        mine: fictional(),
        ..view_of(Route::Share)
    };
    assert!(!page(model.clone()).contains("class=\"peek\""));
    model.share.peek = Some(Export::Html);
    let html = page(model.clone());
    assert!(html.contains("class=\"peek\"") && html.contains("&lt;!doctype html&gt;"));
    assert!(words(&html).contains("Showing the first 20000 of"));
    model.share.peek = Some(Export::Tasks);
    let html = page(model);
    assert!(
        words(&html).contains(".tasks.md") && !words(&html).contains("Showing the first 20000 of")
    );
}

#[test]
fn the_preview_shows_words_of_an_excluded_track_and_of_an_open_question() {
    let mut model = Model {
        mine: fictional(),
        ..view_of(Route::Share)
    };
    model.mine.profile.accounts = Some(Accounts::No);
    model.share.choice = Choice::everything();
    for (slug, note) in [
        ("authz-scoped-api-keys", "Said in an excluded track."),
        ("cli-sbom", "Said without an answer."),
    ] {
        let answer = model.mine.answers.get_mut(id(slug));
        answer.note = Text::typed(note, NOTE);
        answer.status = answer.status.filter(|_| slug != "cli-sbom");
    }
    let shown = words(&page(model.clone()));
    for (_, answer) in copy_for(&model.mine, &model.share.choice).answers.iter() {
        for line in answer.note.as_str().lines() {
            assert!(shown.contains(line.trim()), "{line}");
        }
        for piece in &answer.evidence {
            assert!(shown.contains(piece.url.host()), "{}", piece.url.as_str());
        }
    }
    assert!(
        shown.contains("Said in an excluded track.") && shown.contains("Said without an answer.")
    );
}
