//! What the HTML report says, in words.

use plumbline::domain::assessment::{Answer, Due, Mark, NOTE, Plan, PlanState, Size, Status, Text};
use plumbline::domain::catalogue::TrackId;
use plumbline::domain::date::Date;
use plumbline::domain::words::mark_word;
use plumbline::formats::link::{Choice, copy_for};
use plumbline::formats::report::{Report, digest, html};

use crate::html_page::{found, parse, text, texts, written};
use crate::inputs::{all, complete, excluded_and_contradicting, fictional, id};

#[test]
fn the_report_says_everything_it_must() {
    let page = parse(&written(&fictional()));
    let words = text(found(&page, "body")[0]);
    for part in [
        "Self-assessed, not verified, not endorsed.",
        "Authentication: level 1, level 2 possible if two missing answers are Met. Met above this level: 1 of 3 at level 2, 1 of 2 at level 3.",
        "To reach level 2: Detect abandoned email domains; Check for leaked passwords.",
        "no ranking",
        "Principles for Package Repository Security, version 0.1, by the OpenSSF",
        "CC BY 4.0",
        "To open it in Plumbline",
        "Revision 30 of assessment example-registry, last changed on 20 November 2026.",
    ] {
        assert!(words.contains(part), "{part}\n{words}");
    }
    assert_eq!(
        texts(&page, "title"),
        ["Security self-assessment: Example Registry"]
    );
    let state =
        digest(&fictional()) + " (identical in all reports, images and badges with these answers)";
    assert_eq!(
        texts(&page, ".facts dd"),
        [
            "20 November 2026",
            "Registry security team",
            "Principles for Package Repository Security v0.1",
            &state,
            "https://registry.example/",
            "exr, the client of the registry",
            "yes, with its own login",
            "accepts packages that their maintainers upload",
            "30 of 32 criteria answered",
        ]
    );
    let row = texts(&page, "tbody:has(th) tr:first-child > *");
    assert_eq!(
        row,
        [
            "Authentication",
            "Level 1 Basic, level 2 possible",
            " 5 of 5 met",
            " 1 of 3 met",
            " 1 of 2 met"
        ]
    );
    for link in [
        "https://repos.openssf.org/principles-for-package-repository-security",
        "https://creativecommons.org/licenses/by/4.0/",
    ] {
        assert!(
            !found(&page, &format!("a[href='{link}']")).is_empty(),
            "{link}"
        );
    }
}

#[test]
fn every_criterion_has_its_answer_as_word_and_mark() {
    let mut checked = 0;
    for (name, assessment) in all() {
        let report = Report::of(&assessment);
        let page = parse(&html(&report));
        let mut number = 0;
        for line in report.lines() {
            let criterion = line.criterion;
            let row = found(&page, &format!("#{}", criterion.slug))[0];
            let inner = |selector: &str| {
                let selector = scraper::Selector::parse(selector).unwrap();
                row.select(&selector).next().unwrap()
            };
            let slug = line.mark.slug();
            assert_eq!(inner("i.mk").attr("data-s"), Some(slug), "{name}");
            assert_eq!(text(inner(".ans b")), mark_word(line.mark), "{name}");
            let heading = [criterion.title, " ", criterion.code].concat();
            assert_eq!(text(inner("h4")), heading);
            number += 1;
        }
        let strip = found(&page, "td i.mk");
        let strip = strip.iter().map(|mark| mark.attr("data-s").unwrap());
        // In the table the marks stand by level, as the criteria do in the catalogue.
        assert!(
            strip.eq(report.lines().map(|line| line.mark.slug())),
            "{name}"
        );
        checked += number;
    }
    println!("{checked} answers");
    assert!(checked > 30 * 32);
}

#[test]
fn overrides_exclusions_contradictions_and_proposals_are_said() {
    let today = Date::parse("2026-11-20").unwrap();
    let mut assessment = excluded_and_contradicting();
    assessment.answer(id("authz-scoped-api-keys"), Status::Met, today);
    assessment.kind = plumbline::domain::assessment::Kind::Proposal;
    let page = parse(&written(&assessment));
    let words = text(found(&page, "body")[0]);
    for part in [
        "Unnamed registry",
        "suggested answers for the people who run the registry",
        "Answered although the profile says that this track does not apply.",
        "Authorization: no level, does not apply. The registry has no user accounts.",
        "Answers that contradict each other",
        "is answered Met. This implies AN2.3",
        "No reason given: counts as not answered.",
        "Answers that do not count",
    ] {
        assert!(words.contains(part), "{part}\n{words}");
    }
    assert_eq!(found(&page, "#authz li").len(), 1);
    assert_eq!(found(&page, "#authz-scoped-api-keys").len(), 1);
    assert_eq!(found(&page, ".trk.off").len(), 1);
}

#[test]
fn a_copy_says_what_it_leaves_out_and_names_no_gap() {
    let mut choice = Choice {
        open: false,
        ..Choice::default()
    };
    *choice.tracks.get_mut(TrackId::Cli) = false;
    let page = parse(&written(&copy_for(&fictional(), &choice)));
    let words = text(found(&page, "body > main")[0]);
    for part in [
        " answers are not included; without these tracks: CLI Tooling",
        "The reason was not shared.",
        "Open gaps are not included.",
        "CLI Tooling: no level, not included. The author did not include this track.",
    ] {
        assert!(words.contains(part), "{part}\n{words}");
    }
    let (key, rest) = (texts(&page, ".key").concat(), words.clone());
    let rest = rest.replace(&key, "");
    for gap in [
        "level 2 possible",
        "level 3 possible",
        "To reach level",
        "Not answered",
        "Pinned installs",
    ] {
        assert!(!rest.contains(gap), "{gap}\n{words}");
    }
    let marks = found(&page, ".crits i.mk");
    let closed = [Mark::Met, Mark::NotApplicable, Mark::Withheld].map(Mark::slug);
    assert!(
        marks
            .iter()
            .all(|one| closed.contains(&one.attr("data-s").unwrap()))
    );
}

#[test]
fn ticks_reasons_and_plans_are_said_in_words() {
    let mut assessment = complete();
    let gap = id("general-report-malware");
    assessment.answers.get_mut(gap).checks.set(1, true);
    assessment.answers.get_mut(gap).status = Some(Status::Partial);
    let plan = assessment.plan.items.get_mut(gap);
    plan.state = Some(PlanState::Done);
    plan.due = Due::parse("2027-03-31");
    plan.effort = Some(Size::Xl);
    plan.impact = None;
    assessment
        .plan
        .targets
        .get_mut(TrackId::General)
        .replace(plumbline::domain::catalogue::Level::ALL[1]);
    assessment.answers.get_mut(id("cli-sbom")).note = Text::typed("a\n  b\n\nc", NOTE);
    let page = parse(&written(&assessment));
    let said = texts(&page, &format!("#{} dd", gap.get().slug));
    for part in [
        "web UIUsers can report a package with the command-line tool",
        "Status doneDue 31 March 2027Effort very largeOwner Words number",
        "https://registry.example/a>b|c`d&lt;e*f_(g?x=1&y='2'#z",
    ] {
        assert!(
            said.iter().any(|one| one.contains(part)),
            "{part}\n{said:?}"
        );
    }
    let other = texts(
        &page,
        &format!("#{} dd", id("authn-verify-email").get().slug),
    );
    let planned =
        "Status in progressDue second quarter of 2027Effort mediumImpact largeOwner Words number 6";
    assert!(
        other.iter().any(|one| one.starts_with(planned)),
        "{other:?}"
    );
    let words = text(found(&page, "main")[0]);
    assert!(words.contains("Planned: Level 2."));
    assert!(words.contains("Reason given earlier (Not applicable)"));
    assert_eq!(texts(&page, "#cli-sbom .note")[0], "a\n  b\n\nc");
}

#[test]
fn the_planned_steps_stand_by_quarter_with_their_effort() {
    let mut mine = complete();
    mine.plan = Plan::default();
    for (slug, due, size) in [
        ("cli-sbom", "2027-Q3", Some(Size::Xl)),
        ("authn-mfa-totp", "2027-Q1", None),
    ] {
        mine.answers.get_mut(id(slug)).give(Status::NotMet);
        let item = mine.plan.items.get_mut(id(slug));
        (item.due, item.effort) = (Due::parse(due), size);
    }
    mine.plan.items.get_mut(id("cli-sbom")).state = Some(PlanState::Doing);
    let page = parse(&written(&mine));
    let sections = found(&page, "section");
    let is_steps =
        |section: &&scraper::ElementRef| text(**section).contains("Planned steps by quarter");
    let steps = text(*sections.iter().find(is_steps).unwrap());
    let words: Vec<_> = steps.split_whitespace().collect();
    let words = words.join(" ");
    let [first, second] = ["authn-mfa-totp", "cli-sbom"].map(|slug| id(slug).get().title);
    assert!(
        words.contains(&format!("Q1 2027{first}~M"))
            && words.contains(&format!("Q3 2027{second}XL")),
        "{words}"
    );
    assert!(
        words.contains("Effort of the planned steps: 10 points."),
        "{words}"
    );
    mine.plan = Plan::default();
    assert!(!written(&mine).contains("Planned steps by quarter"));
}

#[test]
fn what_a_level_waits_for_is_named_and_the_rest_is_counted() {
    let mut mine = complete();
    for slug in ["general-vdp", "general-unpublish-policy"] {
        mine.answers.get_mut(id(slug)).give(Status::NotMet);
    }
    let mut copy = mine.clone();
    *copy.answers.get_mut(id("general-vdp")) = Answer {
        withheld: true,
        ..Answer::default()
    };
    let says = |one| text(found(&parse(&written(one)), "#general")[0]);
    assert!(!says(&mine).contains("not included"));
    assert!(says(&copy).contains("; 1 not included."), "{}", says(&copy));
}
