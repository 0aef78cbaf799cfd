//! How the tracks stand, drawn and in words.

use plumbline::app::model::{Model, Saving};
use plumbline::app::routes::Route;
use plumbline::domain::assessment::{
    Accepted, Accounts, Assessment, Due, PlanState, REASON, SHORT, Source, Status, Text,
};
use plumbline::domain::catalogue::{CriterionId, TrackId};
use plumbline::domain::date::{Date, Instant};
use plumbline::features::preview::state::OpenedFrom;

use crate::render::{page, part, words};
use crate::samples::{attributes, fictional, id, pairs, reading, view_of};

#[test]
fn the_scorecard_says_level_range_and_what_it_waits_for() {
    let html = page(Model {
        mine: fictional(),
        ..view_of(Route::Scorecard)
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
        "Level 1 Basic, level 2 possible if two missing answers are Met",
        "To reach level 2: Detect abandoned email domains (not answered) and Check for leaked passwords (not answered).",
        "Secret scanning with automatic revocation (partly met) and Build provenance (not met).",
        "Authentication: level 1, level 2 possible if two missing answers are Met. Met above this level: 1 of 3 at level 2, 1 of 2 at level 3. To reach level 2: Detect abandoned email domains; Check for leaked passwords.",
        "Not applicable, and why",
        "no package has reached one million",
    ] {
        assert!(words.contains(text), "{text}\n{words}");
    }
    assert_eq!(html.matches("class=\"box\"").count(), 32);
    assert!(html.contains("href=\"#/assess/authn/authn-expired-domains\""));
}

#[test]
fn an_unnamed_scorecard_links_to_the_profile() {
    let html = page(view_of(Route::Scorecard));
    assert!(words(&html).contains("Unnamed registry"));
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
    let html = page(Model {
        mine,
        ..view_of(Route::Scorecard)
    });
    assert_eq!(
        attributes(&html),
        pairs([("0", "1"), ("", ""), ("0", "3"), ("0", "3")])
    );
    let words = words(&html);
    for text in [
        "Answered although the profile says that this track does not apply.",
        "The registry has no user accounts.",
        "No level does not apply",
        "Answers that contradict each other",
        "AN3.2 Require MFA for all maintainers is answered Met. This implies AN2.3 Require MFA for critical packages, which is answered Partly met.",
        "No reason given: counts as not answered.",
    ] {
        assert!(words.contains(text), "{text}\n{words}");
    }
}

#[test]
fn a_copy_outside_the_browser_is_asked_for_when_all_is_answered_and_when_the_last_is_old() {
    let said = |answered: bool, copied: Option<&str>| {
        let mut model = view_of(Route::Scorecard);
        model.mine = fictional();
        model.mine.metadata.id = "a".to_owned();
        model.mine.metadata.modified = Instant::parse("2026-11-20T13:32:05Z");
        if answered {
            for id in CriterionId::all() {
                model
                    .mine
                    .answer(id, Status::Met, Date::parse("2026-11-20").unwrap());
            }
        }
        model.saving = Saving::Saved("14:32".to_owned());
        model.today = Date::parse("2026-11-21");
        model.library.note(&model.mine);
        model.library.entries[0].copied = copied.and_then(Date::parse);
        let html = page(model);
        (html.contains("note row no-print"), words(&html))
    };
    let (due, text) = said(false, None);
    assert!(!due && !text.contains("there is no backup."));
    let (due, text) = said(true, None);
    assert!(due && text.contains("there is no backup."));
    let (due, text) = said(true, Some("2026-11-16"));
    assert!(!due && text.contains("Last backup download: 16 November 2026."));
    // Changed after the copy, a week ago or more.
    let (due, text) = said(false, Some("2026-11-14"));
    assert!(due && text.contains("Your answers have changed since then."));
    let (due, _) = said(false, Some("2026-11-15"));
    assert!(!due);
    let (due, text) = said(false, Some("2026-11-13"));
    assert!(due && text.contains("Your answers have changed since then."));
}

#[test]
fn an_outside_reading_says_so_and_planned_and_accepted_gaps_are_lists_that_change_no_level() {
    let mut mine = fictional();
    mine.source = Source::Public;
    mine.assessor = Text::typed("Ada <b>", SHORT);
    let accepted = Accepted::new(Text::typed("Too <i>few", REASON), Date::parse("2027-06-30"));
    let (one, two) = (id("authn-expired-domains"), id("authn-leaked-passwords"));
    mine.plan.items.get_mut(one).state = accepted.map(PlanState::Accepted);
    mine.plan.items.get_mut(two).state = Some(PlanState::Planned);
    mine.plan.items.get_mut(two).due = Due::parse("2027-Q1");
    let html = page(Model {
        mine,
        ..view_of(Route::Scorecard)
    });
    let said = words(&html);
    for text in [
        "Read from public statements by Ada &lt;b&gt;, not by the registry, not verified, not endorsed",
        "Read byAda &lt;b&gt;",
        "Risk accepted, and why",
        "Too &lt;i&gt;few Next review of this risk: 30 June 2027.",
        "due first quarter of 2027",
    ] {
        assert!(said.contains(text), "{text}\n{said}");
    }
    assert!(!said.contains("elf-assessed"), "{said}");
    assert_eq!(
        attributes(&html),
        pairs([("1", "2"), ("2", "2"), ("1", "1"), ("1", "1")])
    );
}

#[test]
fn a_track_that_nobody_has_looked_at_is_not_assessed_yet_in_every_view() {
    let wanted = "not assessed yet";
    let views = [
        (Route::Home, wanted),
        // Beside the questions it says what is missing for a level.
        (Route::Assess(TrackId::Authn, None), "level 1: 5 open"),
        (Route::Scorecard, wanted),
        (Route::Plan, wanted),
        (Route::Review, wanted),
        (Route::Share, wanted),
    ];
    for (route, wanted) in views {
        let mut model = view_of(route.clone());
        model.mine.answers.get_mut(id("general-vdp")).status = Some(Status::NotMet);
        let said = words(&page(model));
        assert!(said.to_lowercase().contains(wanted), "{route:?}\n{said}");
        assert!(
            (1..=3).all(|level| !said.contains(&format!("level {level} possible"))),
            "{route:?}\n{said}"
        );
    }
}

#[test]
fn scorecard_plan_and_what_is_received_have_one_button_to_print() {
    let own = |route| Model {
        mine: fictional(),
        ..view_of(route)
    };
    for html in [
        page(own(Route::Scorecard)),
        page(own(Route::Plan)),
        page(reading(fictional(), OpenedFrom::Link)),
    ] {
        assert_eq!(html.matches("data-act=\"print\"").count(), 1);
    }
    // On paper there is no header that says whose plan it is.
    let html = page(own(Route::Plan));
    let whose = part(&html, "class=\"paper\"", "</p>");
    assert!(
        whose.contains("Example Registry 20 November 2026"),
        "{whose}"
    );
}
