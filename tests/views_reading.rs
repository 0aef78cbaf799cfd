//! Scorecard, opened link, example, link error and share as strings.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests"
)]

use std::{fs, path::Path};

use leptos::prelude::*;
use plumbline::core::app::{Model, Opened, OpenedFrom, View};
use plumbline::core::assessment::{
    Accounts, Assessment, Evidence, Kind, NOTE, REASON, Reason, SHORT, Status, Text, WebAddress,
};
use plumbline::core::catalogue::{CriterionId, TrackId, examples};
use plumbline::core::date::Date;
use plumbline::core::example;
use plumbline::core::fragment::Route;
use plumbline::core::remote::Remote;
use plumbline::core::share::{Choice, ShareError, copy_for};
use plumbline::ui::app::App;
use plumbline::ui::context::Context;
use serde_json::{Value, json};

fn html(model: Model) -> String {
    let owner = Owner::new();
    owner.with(|| {
        let (read, _) = signal(model);
        Context::provide(read, UnsyncCallback::new(|_| ()));
        view! { <App /> }.to_html()
    })
}

fn at(route: Route) -> Model {
    Model {
        view: View::At(route),
        ..Model::default()
    }
}

fn id(slug: &str) -> CriterionId {
    CriterionId::parse(slug).unwrap()
}

fn examples_here() -> Remote<example::Examples> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("catalogue/examples");
    let all: Value = examples()
        .iter()
        .map(|one| {
            let file = folder.join(one.id).with_extension("json");
            let data: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
            json!({"id": one.id, "name": one.name, "fictional": one.fictional, "data": data})
        })
        .collect();
    Remote::Here(example::read(&all.to_string()).unwrap())
}

fn fictional() -> Assessment {
    let Remote::Here(all) = examples_here() else {
        panic!("they were just read");
    };
    all.get("example-registry").unwrap().assessment.clone()
}

fn reading(assessment: Assessment, from: OpenedFrom) -> Model {
    Model {
        opened: Some(Opened { assessment, from }),
        ..at(Route::Shared)
    }
}

/// The text alone, without tags and comments, white space collapsed.
fn words(html: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for one in html.chars() {
        match one {
            '<' => inside = true,
            '>' => inside = false,
            _ if !inside => out.push(one),
            _ => {}
        }
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// `data-level` and `data-possible` of each track, in order; exactly one section each.
fn attributes(html: &str) -> Vec<(String, String)> {
    TrackId::ALL
        .map(|track| {
            let own = format!("data-track=\"{}\"", track.slug());
            assert_eq!(html.matches(&own).count(), 1, "{own}");
            let tag = html.split(&own).nth(1).unwrap();
            let tag = tag.split('>').next().unwrap();
            let value = |name: &str| {
                let rest = tag.split(&format!("{name}=\"")).nth(1).unwrap();
                rest.split('"').next().unwrap().to_owned()
            };
            (value("data-level"), value("data-possible"))
        })
        .into()
}

fn pairs(expected: [(&str, &str); 4]) -> Vec<(String, String)> {
    expected
        .map(|(level, possible)| (level.to_owned(), possible.to_owned()))
        .into()
}

#[test]
fn every_view_has_one_heading_that_can_take_focus() {
    let mut models = vec![
        at(Route::Scorecard),
        at(Route::Share),
        at(Route::Shared),
        reading(fictional(), OpenedFrom::Link),
        at(Route::Example("pypi".to_owned())),
        at(Route::Example("nothing".to_owned())),
    ];
    let mut here = at(Route::Example("pypi".to_owned()));
    here.examples = examples_here();
    models.push(here);
    models.push(Model {
        view: View::LinkError(ShareError::CutOff),
        ..Model::default()
    });
    for model in models {
        let what = format!("{:?}", model.view);
        let html = html(model);
        assert_eq!(html.matches("<h1").count(), 1, "{what}");
        assert!(html.contains("<h1 tabindex=\"-1\""), "{what}");
    }
}

#[test]
fn the_scorecard_says_level_range_and_what_it_waits_for() {
    let html = html(Model {
        mine: fictional(),
        ..at(Route::Scorecard)
    });
    assert_eq!(
        attributes(&html),
        pairs([("1", "2"), ("2", "2"), ("1", "1"), ("1", "1")])
    );
    let words = words(&html);
    for text in [
        "Example Registry",
        "20 November 2026",
        "Self-assessed, not verified, not endorsed",
        "Level 1 Basic, could be 2",
        "Level 2 waits for AN2.1 Detect abandoned email domains and AN2.4 Check for leaked passwords (not answered).",
        "AZ3.2 Secret scanning with automatic revocation (partly) and AZ3.3 Build provenance (not met).",
        "Authentication: level 1, could be 2: two not answered. Beyond it, 1 of 3 at level 2, 1 of 2 at level 3. To reach level 2: Detect abandoned email domains; Check for leaked passwords.",
        "Not applicable, and why",
        "no package has reached its threshold",
    ] {
        assert!(words.contains(text), "{text}\n{words}");
    }
    assert_eq!(html.matches("class=\"box\"").count(), 32);
    assert!(html.contains("href=\"#/assess/authn/authn-expired-domains\""));
}

#[test]
fn an_unnamed_scorecard_links_to_the_profile() {
    let html = html(at(Route::Scorecard));
    assert!(words(&html).contains("Unnamed repository"));
    assert!(html.contains("href=\"#/profile\""));
    assert_eq!(attributes(&html), pairs([("0", "3"); 4]));
}

#[test]
fn contradictions_missing_reasons_and_overrides_are_said() {
    let mut mine = Assessment::default();
    let today = Date::parse("2026-11-20").unwrap();
    mine.profile.accounts = Some(Accounts::No);
    *mine.assess_anyway.get_mut(TrackId::Authn) = true;
    mine.answer(id("authn-mfa-required-all"), Status::Met, today);
    mine.answer(id("authn-mfa-required-critical"), Status::Partial, today);
    mine.answer(id("cli-sbom"), Status::NotApplicable, today);
    let html = html(Model {
        mine,
        ..at(Route::Scorecard)
    });
    assert_eq!(
        attributes(&html),
        pairs([("0", "1"), ("", ""), ("0", "3"), ("0", "3")])
    );
    let words = words(&html);
    for text in [
        "Assessed although the profile excludes it.",
        "There are no user accounts.",
        "No level does not apply",
        "Answers that contradict each other",
        "AN3.2 Require MFA for all maintainers is met. That includes AN2.3 Require MFA for critical packages, which is answered with Partly.",
        "Reason missing: counts as not answered.",
    ] {
        assert!(words.contains(text), "{text}\n{words}");
    }
}

#[test]
fn a_shared_copy_offers_three_ways_on_and_no_link_into_ones_own_answers() {
    let html = html(reading(fictional(), OpenedFrom::Link));
    assert!(html.contains("data-view=\"shared\""));
    assert!(html.contains("role=\"region\"") && html.contains("data-save=\"readonly\""));
    assert!(html.contains("data-act=\"save-copy\"") && html.contains("data-act=\"dismiss\""));
    assert!(!html.contains("data-act=\"replace\""), "nothing to replace");
    let main = html.split("<main").nth(1).unwrap();
    let main = main.split("</main>").next().unwrap();
    assert!(!main.contains("#/assess/"));
    assert!(main.contains("https://registry.example/docs/mfa"));
    assert!(main.contains("rel=\"noopener noreferrer nofollow ugc\""));
    assert!(words(main).contains("You are reading a link that someone sent you."));
}

#[test]
fn replacing_is_offered_only_where_there_is_own_work() {
    let mut model = reading(fictional(), OpenedFrom::File);
    model.mine.repository.name = Text::typed("Mine", SHORT);
    let html = html(model);
    assert!(html.contains("data-act=\"replace\""));
    let words = words(&html);
    assert!(words.contains("You are reading a file."));
    assert!(words.contains("“Mine” stays as it is until you choose."));
    assert!(words.contains("can be undone"));
}

#[test]
fn a_copy_without_gaps_shows_met_boxes_only_and_no_range() {
    let choice = Choice {
        open: false,
        tracks: plumbline::core::catalogue::PerTrack::from_fn(|track| track != TrackId::Cli),
        ..Choice::default()
    };
    let html = html(reading(copy_for(&fictional(), &choice), OpenedFrom::Link));
    assert_eq!(
        attributes(&html),
        pairs([("1", "1"), ("2", "2"), ("1", "1"), ("", "")])
    );
    let words = words(&html);
    assert!(words.contains("Levels and met answers only"));
    assert!(words.contains("not in this copy"));
    assert!(words.contains("Reason not in this copy."));
    assert!(!words.contains("could be"));
    let boxes = html.split("class=\"key\"").next().unwrap();
    for status in ["partial", "not-met", "unknown", "none"] {
        assert!(!boxes.contains(&format!("data-s=\"{status}\"")), "{status}");
    }
}

#[test]
fn a_proposal_says_what_it_is() {
    let mut assessment = fictional();
    assessment.kind = Kind::Proposal;
    let html = html(reading(assessment, OpenedFrom::Link));
    assert!(words(&html).contains("a colleague’s proposal"));
}

#[test]
fn typed_text_stays_text_in_every_view() {
    let hostile = "<script>alert(1)</script><img src=x onerror=y> \"'&";
    let mut assessment = fictional();
    assessment.repository.name = Text::typed(hostile, SHORT);
    assessment.repository.tools = Text::typed(hostile, SHORT);
    assessment.assessor = Text::typed(hostile, SHORT);
    let answer = assessment.answers.get_mut(id("cli-sbom"));
    answer.note = Text::typed(hostile, NOTE);
    answer.evidence = vec![Evidence {
        url: WebAddress::parse("https://evil.example/<script>").unwrap(),
        title: Text::typed(hostile, SHORT),
        date: None,
    }];
    let answer = assessment.answers.get_mut(id("cli-reachability"));
    answer.status = Some(Status::NotApplicable);
    answer.reason = Reason::Given(Text::typed(hostile, REASON));
    let mut share = Model {
        mine: assessment.clone(),
        ..at(Route::Share)
    };
    share.share.choice = Choice::everything();
    let models = vec![
        share,
        Model {
            mine: assessment.clone(),
            ..at(Route::Scorecard)
        },
        reading(assessment, OpenedFrom::Link),
    ];
    for model in models {
        let html = html(model);
        assert!(!html.contains("<script"), "{html}");
        assert!(!html.contains("<img"));
        assert!(html.contains("&lt;script&gt;alert(1)"));
    }
}

#[test]
fn survey_answers_show_no_level_in_words_and_every_box() {
    for one in examples().iter().filter(|one| !one.fictional) {
        let mut model = at(Route::Example(one.id.to_owned()));
        model.examples = examples_here();
        let html = html(model);
        attributes(&html);
        let main = html.split("<main").nth(1).unwrap();
        let main = words(main.split("</main>").next().unwrap());
        let covered = main.find("criteria covered: these answers cannot give a fair level");
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
    let mut model = at(Route::Example("example-registry".to_owned()));
    model.examples = examples_here();
    let html = html(model);
    let words = words(&html);
    assert!(words.contains("Made up for this page: no such registry exists."));
    assert!(words.contains("Level 1 Basic, could be 2"));
}

#[test]
fn an_example_that_did_not_come_can_be_tried_again() {
    let mut model = at(Route::Example("pypi".to_owned()));
    assert!(words(&html(model.clone())).contains("on their way"));
    model.examples = Remote::Failed;
    let html = html(model);
    assert!(html.contains("role=\"alert\"") && html.contains("Try again"));
}

#[test]
fn each_cause_of_a_bad_link_says_what_to_do() {
    let causes = [
        ShareError::CutOff,
        ShareError::NewerVersion,
        ShareError::NotALink,
        ShareError::Damaged,
        ShareError::TooLarge,
    ];
    let mut seen = std::collections::BTreeSet::new();
    for cause in causes {
        let html = html(Model {
            view: View::LinkError(cause),
            ..Model::default()
        });
        assert!(html.contains(&format!("data-error=\"{}\"", cause.slug())));
        assert!(html.contains("role=\"alert\"") && html.contains("data-view=\"link-error\""));
        assert!(html.contains("Your own assessments are as you left them"));
        assert!(html.contains("href=\"#/\""));
        seen.insert(html);
    }
    assert_eq!(seen.len(), causes.len());
}

#[test]
fn the_share_preview_shows_exactly_what_leaves() {
    let mut model = Model {
        mine: fictional(),
        ..at(Route::Share)
    };
    model.share.choice.open = false;
    let met_only = words(&html(model.clone()));
    for text in [
        "Authentication: level 1",
        "This copy shows levels and met answers only",
        "10 other answers stay home.",
        "Left out: 10 answers, 14 notes, 9 pieces of evidence, 2 reasons, address, tools and who answered.",
        "Reason not in this copy.",
    ] {
        assert!(met_only.contains(text), "{text}\n{met_only}");
    }
    assert!(!met_only.contains("Build provenance"));
    assert!(!met_only.contains("could be"));
    assert!(!met_only.contains("a quarter of an hour"));
    model.share.choice = Choice::everything();
    let all = words(&html(model));
    for text in [
        "Nothing is left out.",
        "a quarter of an hour",
        "Build provenance",
        "Registry security team",
        "Authentication: level 1, could be 2",
    ] {
        assert!(all.contains(text), "{text}\n{all}");
    }
}

#[test]
fn the_link_is_made_then_copied_by_one_button() {
    let mut model = Model {
        mine: fictional(),
        ..at(Route::Share)
    };
    let before = html(model.clone());
    assert!(before.contains("data-act=\"make-link\"") && !before.contains("data-link"));
    model.share.link = Some("https://plumbline.example/#1.AAAA".to_owned());
    let after = html(model.clone());
    assert!(after.contains("data-act=\"copy\"") && !after.contains("make-link"));
    assert!(after.contains("value=\"https://plumbline.example/#1.AAAA\""));
    assert!(words(&after).contains("33 characters: short enough"));
    model.share.copied = Some(false);
    assert!(words(&html(model.clone())).contains("press Ctrl+C"));
    model.share.link = Some("x".repeat(4_001));
    assert!(words(&html(model)).contains("send the file instead"));
    for export in ["json", "markdown"] {
        assert!(before.contains(&format!("data-export=\"{export}\"")));
    }
}

#[test]
fn sharing_nothing_says_so() {
    let empty = words(&html(at(Route::Share)));
    assert!(empty.contains("Nothing is answered yet"));
    let full = Model {
        mine: fictional(),
        ..at(Route::Share)
    };
    assert!(!words(&html(full)).contains("Nothing is answered yet"));
}
