//! The frame of every view: heading, links, saving, messages, and what is on its way.

use plumbline::app::feature::LazyPart;
use plumbline::app::messages::Notice;
use plumbline::app::model::{Model, Saving, View};
use plumbline::app::msg::{LazyMsg, Msg};
use plumbline::app::routes::Route;
use plumbline::app::start::Start;
use plumbline::app::update::update_whole as update;
use plumbline::domain::assessment::{Accounts, PackageForm, SHORT, Status, Text};
use plumbline::domain::catalogue::{CriterionId, TrackId};
use plumbline::features::preview::state::OpenedFrom;
use plumbline::features::questions::state::QuestionsMsg;
use plumbline::formats::link::ShareError;

use crate::now::now;
use crate::render::{at, page, part, words};
use crate::samples::{examples_here, fictional, id, reading, view_of};

#[test]
fn every_view_has_one_heading_that_can_take_focus() {
    for (address, view) in [
        ("#/", "home"),
        ("#/profile", "profile"),
        ("#/assess/authn", "assess"),
        ("#/help", "help"),
    ] {
        let html = at(Model::whole(), address);
        assert!(
            html.contains(&["<main id=\"main\" data-view=\"", view, "\""].concat()),
            "{address}"
        );
        assert_eq!(html.matches("<h1").count(), 1, "{address}");
        assert!(html.contains("<h1 tabindex=\"-1\">"), "{address}");
        assert!(!html.contains("style="), "{address}");
    }
}

#[test]
fn every_state_of_what_is_read_has_one_heading_that_can_take_focus() {
    let mut models = vec![
        view_of(Route::Scorecard),
        view_of(Route::Plan),
        view_of(Route::Review),
        view_of(Route::Compare),
        view_of(Route::Reports),
        view_of(Route::Share),
        view_of(Route::Shared),
        reading(fictional(), OpenedFrom::Link),
        view_of(Route::Example("pypi".to_owned())),
        view_of(Route::Example("nothing".to_owned())),
    ];
    let mut here = view_of(Route::Example("pypi".to_owned()));
    here.examples = examples_here();
    models.push(here);
    models.push(Model {
        view: View::LinkError(ShareError::CutOff),
        ..Model::whole()
    });
    for model in models {
        let what = format!("{:?}", model.view);
        let html = page(model);
        assert_eq!(html.matches("<h1").count(), 1, "{what}");
        assert!(html.contains("<h1 tabindex=\"-1\""), "{what}");
    }
}

/// Address, mark and text of each link in a part of the page.
fn links(html: &str) -> Vec<(String, Option<String>, String)> {
    let value = |tag: &str, name: &str| {
        let rest = tag.split_once(&[name, "=\""].concat())?.1;
        Some(rest.split('"').next().unwrap().to_owned())
    };
    let links = html.split("<a ").skip(1).map(|link| {
        let (tag, rest) = link.split_once('>').unwrap();
        let text = words(rest.split("</a>").next().unwrap());
        let mark = value(tag, "aria-current");
        (value(tag, "href").unwrap(), mark, text)
    });
    links.collect()
}

fn texts(links: &[(String, Option<String>, String)]) -> Vec<&str> {
    links.iter().map(|(_, _, text)| &**text).collect()
}

/// The texts of the links that are marked, each with its mark.
fn marked(html: &str, start: &str) -> Vec<(String, String)> {
    let links = links(part(html, start, "</nav>")).into_iter();
    let marked = links.filter_map(|(_, mark, text)| Some((text, mark?)));
    marked.collect()
}

const MAIN: &str = "<nav aria-label=\"Main\"";
const WORK: &str = "<nav class=\"work\" aria-label=\"Order of work\"";
const MORE: &str = "<nav aria-label=\"More\"";

#[test]
fn the_links_of_the_frame_are_the_road_and_what_is_needed_less() {
    let html = at(Model::whole(), "#/");
    let main = links(part(&html, MAIN, "</nav>"));
    assert_eq!(
        texts(&main),
        ["Assessments", "Questions", "Scorecard", "Plan", "Share"]
    );
    let more = links(part(&html, MORE, "</nav>"));
    assert_eq!(
        texts(&more),
        [
            "Compare two assessments",
            "Compare many registries in a table",
            "Help",
            "About"
        ]
    );
    assert!(html.contains("OpenSSF does not check or approve results."));
    assert!(html.contains("role=\"status\" aria-live=\"polite\""));
}

#[test]
fn every_view_marks_itself_and_the_questions_mark_their_part_too() {
    let one = |text: &str, mark: &str| vec![(text.to_owned(), mark.to_owned())];
    for (address, text) in [
        ("#/", "Assessments"),
        ("#/scorecard", "Scorecard"),
        ("#/plan", "Plan"),
        ("#/share", "Share"),
    ] {
        let html = at(Model::whole(), address);
        assert_eq!(marked(&html, MAIN), one(text, "page"), "{address}");
        assert!(!html.contains(WORK), "{address}");
        assert_eq!(html.matches("aria-current").count(), 1, "{address}");
    }
    for (address, text) in [
        ("#/compare", "Compare two assessments"),
        ("#/reports", "Compare many registries in a table"),
        ("#/help", "Help"),
    ] {
        let html = at(Model::whole(), address);
        assert_eq!(marked(&html, MORE), one(text, "page"), "{address}");
        assert!(!html.contains(WORK), "{address}");
        assert_eq!(html.matches("aria-current").count(), 1, "{address}");
    }
    for (address, text) in [
        ("#/profile", "Registry profile 0 of 3"),
        ("#/assess/authn", "Authentication 0 of 12"),
        ("#/assess/cli/cli-sbom", "CLI Tooling 0 of 5"),
        ("#/review", "Check answers 32 not answered"),
    ] {
        let html = at(Model::whole(), address);
        assert_eq!(marked(&html, MAIN), one("Questions", "true"), "{address}");
        assert_eq!(marked(&html, WORK), one(text, "page"), "{address}");
        assert_eq!(html.matches("aria-current").count(), 2, "{address}");
    }
}

#[test]
fn the_order_of_work_says_how_far_each_step_is() {
    let work = |model: &Model| {
        let html = at(model.clone(), "#/profile");
        links(part(&html, WORK, "</nav>"))
    };
    let mut model = Model::whole();
    let addresses: Vec<_> = work(&model).into_iter().map(|(href, ..)| href).collect();
    assert_eq!(
        addresses,
        [
            "#/profile",
            "#/assess/authn",
            "#/assess/authz",
            "#/assess/general",
            "#/assess/cli",
            "#/review"
        ]
    );
    model.mine.repository.name = Text::typed("Mine", SHORT);
    model.mine.profile.accounts = Some(Accounts::Yes);
    model.mine.profile.forms.set(PackageForm::Source, true);
    for criterion in TrackId::Cli.track().criteria() {
        model.mine.answers.get_mut(criterion.id).status = Some(Status::NotMet);
    }
    // Without its reason it is no answer.
    model.mine.answers.get_mut(id("authn-mfa-totp")).status = Some(Status::NotApplicable);
    model.mine.answers.get_mut(id("authn-verify-email")).status = Some(Status::Unknown);
    assert_eq!(
        texts(&work(&model)),
        [
            "Registry profile 3 of 3",
            "Authentication 1 of 12",
            "Authorization Does not apply",
            "General Capabilities 0 of 9",
            "CLI Tooling 5 of 5",
            "Check answers 20 not answered",
        ]
    );
    *model.mine.assess_anyway.get_mut(TrackId::Authz) = true;
    assert_eq!(texts(&work(&model))[2], "Authorization 0 of 6");
    for one in CriterionId::all() {
        model.mine.answers.get_mut(one).status = Some(Status::Met);
    }
    assert_eq!(texts(&work(&model))[5], "Check answers All answered");
}

#[test]
fn the_questions_begin_where_an_answer_lacks_and_never_in_a_track_that_does_not_apply() {
    let questions = |model: &Model| {
        let html = at(model.clone(), "#/scorecard");
        links(part(&html, MAIN, "</nav>"))[1].0.clone()
    };
    let mut model = Model::whole();
    assert_eq!(questions(&model), "#/assess/authn");
    for criterion in TrackId::Authn.track().criteria() {
        model.mine.answers.get_mut(criterion.id).status = Some(Status::Met);
    }
    assert_eq!(questions(&model), "#/assess/authz");
    model.mine.profile.accounts = Some(Accounts::No);
    assert_eq!(questions(&model), "#/assess/general");
    for criterion in CriterionId::all() {
        model.mine.answers.get_mut(criterion).status = Some(Status::Met);
    }
    assert_eq!(
        questions(&model),
        "#/assess/general",
        "the first that applies"
    );
    model.mine.profile.accounts = None;
    assert_eq!(questions(&model), "#/assess/authn");
}

#[test]
fn saving_is_told_in_exactly_one_place() {
    for (saving, value) in [
        (Saving::Saved("14:32".to_owned()), Some("saved")),
        (Saving::Memory, Some("memory")),
        (Saving::Full, Some("error")),
        (Saving::Emptied, Some("error")),
        (Saving::Idle, None),
    ] {
        let model = Model {
            saving,
            ..Model::whole()
        };
        let html = at(model, "#/assess/authn");
        assert_eq!(
            html.matches("data-save=").count(),
            usize::from(value.is_some())
        );
        if let Some(value) = value {
            assert!(
                html.contains(&["data-save=\"", value, "\""].concat()),
                "{value}"
            );
        }
        let unsafe_work = matches!(value, Some("memory" | "error"));
        assert_eq!(html.contains("data-export=\"json\""), unsafe_work);
    }
}

#[test]
fn messages_carry_their_cause_or_a_way_back() {
    let cause = ShareError::CutOff.slug();
    let mut model = Model::whole();
    assert!(!page(model.clone()).contains("data-act=\"undo\""));
    for msg in [
        QuestionsMsg::Answer(id("authn-mfa-totp"), Status::Met),
        QuestionsMsg::Clear(id("authn-mfa-totp")),
    ] {
        update(&mut model, msg.into(), &now());
    }
    let shown = |model: &Model| {
        let html = page(model.clone());
        assert!(part(&html, "<header", "</header>").contains("data-act=\"undo\""));
        part(&html, "id=\"notice\"", "</div></div>").to_owned()
    };
    let html = shown(&model);
    assert!(html.contains("AN1.3: answer cleared.") && html.contains("data-act=\"undo\""));
    model
        .messages
        .show(Notice::Unreadable(cause, "Copy it again.".to_owned()));
    let html = shown(&model);
    assert!(html.contains("data-error=\"cut-off\"") && html.contains("Copy it again."));
    assert!(html.contains("data-act=\"dismiss\""));
    assert!(!html.contains("data-act=\"undo\""));
    model.view = View::LinkError(ShareError::CutOff);
    let html = page(model);
    assert!(!part(&html, "<header", "</header>").contains("data-act=\"undo\""));
}

/// A page that was just opened at the scorecard, whose part is on its way.
fn opened_at_scorecard() -> Model {
    let mut model = Model::default();
    let start = Start {
        fragment: "/scorecard".to_owned(),
        ..Start::default()
    };
    update(&mut model, Msg::Started(Box::new(start)), &now());
    model.saving = Saving::Idle;
    model
}

#[test]
fn a_page_that_opens_at_a_view_on_its_way_has_the_frame_alone_and_says_so() {
    let html = page(opened_at_scorecard());
    assert!(html.contains("<nav aria-label=\"Main\">"));
    assert!(!html.contains("data-view="), "{html}");
    let main = part(&html, "<main", "</main>");
    assert_eq!(html.matches("<h1").count(), 1, "a page has a heading");
    assert!(main.contains("<h1 class=\"vh\""), "but shows none yet");
    let shown = part(main, "<main", "<h1");
    assert_eq!(words(shown), "Loading…");
}

#[test]
fn what_did_not_come_can_be_tried_again_and_closed_unless_it_is_all_there_is() {
    let mut model = opened_at_scorecard();
    let failed = LazyMsg::Failed(LazyPart::Result);
    update(&mut model, failed.into(), &now());
    let html = page(model.clone());
    assert!(html.contains("data-error=\"not-loaded\""));
    assert!(html.contains("data-act=\"retry\""));
    assert!(!html.contains("data-act=\"dismiss\""));
    assert!(!html.contains("Loading…"));
    model.view = View::At(Route::Home);
    let html = page(model);
    assert!(html.contains("data-act=\"retry\"") && html.contains("data-act=\"dismiss\""));
}
