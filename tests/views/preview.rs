//! What came by a link or file, and a link that cannot be read.

use plumbline::app::model::{Model, View};
use plumbline::domain::assessment::{Kind, NOTE, SHORT, Status, Text};
use plumbline::domain::catalogue::{CriterionId, PerTrack, TrackId};
use plumbline::domain::date::Date;
use plumbline::features::preview::state::OpenedFrom;
use plumbline::formats::link::{Choice, ShareError, copy_for};

use crate::render::{page, part, words};
use crate::samples::{attributes, fictional, id, pairs, reading};

#[test]
fn a_shared_copy_offers_three_ways_on_and_no_link_into_ones_own_answers() {
    let html = page(reading(fictional(), OpenedFrom::Link));
    assert!(html.contains("data-view=\"shared\""));
    assert!(html.contains("role=\"region\"") && html.contains("data-save=\"readonly\""));
    assert!(html.contains("data-act=\"save-copy\"") && html.contains("data-act=\"dismiss\""));
    assert!(!html.contains("data-act=\"replace\""), "nothing to replace");
    let main = html.split("<main").nth(1).unwrap();
    let main = main.split("</main>").next().unwrap();
    assert!(!main.contains("#/assess/"));
    assert!(main.contains("https://registry.example/docs/mfa"));
    assert!(main.contains("rel=\"noopener noreferrer nofollow ugc\""));
    assert!(words(main).contains("You are viewing a shared link."));
}

#[test]
fn the_frame_of_what_is_received_leads_into_no_view_of_ones_own() {
    let hidden = |html: &str| -> Vec<String> {
        let foot = part(html, "<footer", "</footer>");
        let links = foot.split("<li").skip(1);
        let hidden = links.filter(|link| link.split('>').next().unwrap().contains("hidden"));
        hidden.map(|link| words(&["<li", link].concat())).collect()
    };
    let received = page(reading(fictional(), OpenedFrom::Link));
    assert!(part(&received, "<header", "</header>").contains("aria-label=\"Main\" hidden"));
    assert_eq!(
        hidden(&received),
        [
            "Compare two assessments",
            "Compare many registries in a table"
        ],
        "help is for everybody"
    );
    assert!(!received.contains("Order of work"));
    assert_eq!(hidden(&page(Model::whole())), Vec::<String>::new());
}

#[test]
fn replacing_is_offered_only_where_there_is_own_work() {
    let mut model = reading(fictional(), OpenedFrom::File);
    model.mine.repository.name = Text::typed("Mine", SHORT);
    let html = page(model);
    assert!(html.contains("data-act=\"replace\""));
    let words = words(&html);
    assert!(words.contains("You are viewing a file."));
    assert!(words.contains("“Mine” changes only when you apply something."));
    assert!(words.contains("You can undo this"));
}

#[test]
fn a_copy_without_gaps_shows_met_boxes_only_and_no_range() {
    let choice = Choice {
        open: false,
        tracks: PerTrack::from_fn(|track| track != TrackId::Cli),
        ..Choice::default()
    };
    let html = page(reading(copy_for(&fictional(), &choice), OpenedFrom::Link));
    assert_eq!(
        attributes(&html),
        pairs([("1", "1"), ("2", "2"), ("1", "1"), ("", "")])
    );
    let words = words(&html);
    assert!(words.contains("answers are not included"));
    assert!(words.contains("not included"));
    assert!(words.contains("The reason was not shared."));
    assert!((1..=3).all(|level| !words.contains(&format!("level {level} possible"))));
    let boxes = html.split("class=\"key\"").next().unwrap();
    for status in ["partial", "not-met", "unknown", "none"] {
        assert!(!boxes.contains(&format!("data-s=\"{status}\"")), "{status}");
    }
}

#[test]
fn a_proposal_says_what_it_is() {
    let mut assessment = fictional();
    assessment.kind = Kind::Proposal;
    let html = page(reading(assessment, OpenedFrom::Link));
    assert!(words(&html).contains("A colleague suggests these answers"));
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
        let html = page(Model {
            view: View::LinkError(cause),
            ..Model::whole()
        });
        assert!(html.contains(&format!("data-error=\"{}\"", cause.slug())));
        assert!(html.contains("role=\"alert\"") && html.contains("data-view=\"link-error\""));
        assert!(html.contains("your own assessments have not changed"));
        assert!(html.contains("href=\"#/\""));
        seen.insert(html);
    }
    assert_eq!(seen.len(), causes.len());
}

#[test]
fn each_difference_is_a_named_group_with_both_answers_and_three_choices() {
    let mut model = reading(fictional(), OpenedFrom::Link);
    model.mine = fictional();
    assert!(words(&page(model.clone())).contains("No differences from your assessment."));
    let id = CriterionId::parse("authn-mfa-totp").unwrap();
    let answer = model.mine.answers.get_mut(id);
    answer.status = Some(Status::NotMet);
    answer.note = Text::typed("<b>only ours</b>", NOTE);
    model.mine.repository.name = Text::typed("Mine", SHORT);
    let html = page(model);
    assert_eq!(html.matches("<fieldset id=\"d-").count(), 2);
    let group = html.split("id=\"d-authn-mfa-totp\"").nth(1).unwrap();
    let group = group.split("</fieldset>").next().unwrap();
    assert!(group.contains("<legend>") && group.contains("AN1."));
    assert!(group.contains("&lt;b&gt;only ours&lt;/b&gt;"));
    for value in ["keep", "take", "later"] {
        let radio = format!("name=\"d-authn-mfa-totp\" value=\"{value}\"");
        assert!(group.contains(&radio), "{value}");
    }
    let words = words(&html);
    assert!(words.contains("Show 2 differences"));
    assert!(words.contains("Apply selected changes"));
}

#[test]
fn without_work_of_ones_own_there_is_nothing_to_compare_with() {
    let html = page(reading(fictional(), OpenedFrom::Link));
    assert!(!html.contains("diffs") && !html.contains("data-act=\"differences\""));
}

#[test]
fn what_is_received_has_a_frame_of_its_own_with_levels_first() {
    let choice = Choice {
        open: false,
        ..Choice::default()
    };
    let mut poor = fictional();
    for criterion in TrackId::Cli.track().criteria() {
        poor.answers.get_mut(criterion.id).status = None;
    }
    poor.answer(
        id("cli-sbom"),
        Status::Met,
        Date::parse("2026-11-20").unwrap(),
    );
    let html = page(reading(copy_for(&poor, &choice), OpenedFrom::Link));
    let nav = html.split("<nav").nth(1).unwrap();
    assert!(
        nav.split('>').next().unwrap().contains("hidden"),
        "{nav:.200}"
    );
    let levels = part(&html, "<ol class=\"levels\"", "</ol>");
    assert_eq!(levels.matches("<li>").count(), 4);
    assert!(levels.contains("<b>Level 1</b>") && levels.contains("<b>Not known</b>"));
    assert!(!levels.contains("Not yet Basic"), "{levels}");
    let [name, levels, act, board] = [
        "<h1",
        "class=\"levels\"",
        "download-report",
        "class=\"board\"",
    ]
    .map(|part| html.find(part).unwrap());
    assert!(name < levels && levels < act && act < board);
}
