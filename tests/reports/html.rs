//! The HTML report: complete, honest, and harmless whatever was typed.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use plumbline::core::assessment::{
    Accounts, Assessment, Due, Mark, NOTE, PackageForm, PlanState, Reason, Size, Status, Text,
    WebAddress,
};
use plumbline::core::catalogue::TrackId;
use plumbline::core::date::Date;
use plumbline::core::report::{POLICY, Report, SHEET, html};
use plumbline::core::share::{Choice, copy_for};
use plumbline::core::text::mark_word;
use proptest::prelude::*;
use sha2::{Digest as _, Sha256};

use crate::common::arbitrary::assessments;
use crate::html_page::{cases, faults, found, given_links, parse, text, texts};
use crate::inputs::{PAYLOADS, all, complete, fictional, hostile, id};

fn written(assessment: &Assessment) -> String {
    html(&Report::of(assessment))
}

/// All that a person typed, as a page has to show it.
fn typed(assessment: &Assessment) -> Vec<String> {
    let mut all = vec![&assessment.repository.tools, &assessment.assessor];
    for (id, answer) in assessment.answers.iter() {
        let plan = assessment.plan.items.get(id);
        all.extend([&answer.note, &plan.owner, &plan.note]);
        if let Reason::Given(reason) = &answer.reason {
            all.push(reason);
        }
        all.extend(answer.evidence.iter().map(|piece| &piece.title));
    }
    let name = &assessment.repository.name;
    let name = if name.is_blank() {
        "Unnamed repository"
    } else {
        name.as_str()
    };
    let shown = |text: &str| {
        let odd = |one: char| {
            u32::from(one) & 0xfffe == 0xfffe || ('\u{fdd0}'..='\u{fdef}').contains(&one)
        };
        text.trim().replace(odd, "\u{fffd}")
    };
    let mut all: Vec<String> = all
        .into_iter()
        .filter(|text| !text.is_blank())
        .map(|text| shown(text.as_str()))
        .collect();
    all.push(shown(name));
    all.sort();
    all
}

/// All addresses that a person gave, as a browser asks for them.
fn addresses(assessment: &Assessment) -> Vec<String> {
    let mut all: Vec<&WebAddress> = assessment.repository.url.iter().collect();
    for (id, answer) in assessment.answers.iter() {
        all.extend(answer.evidence.iter().map(|piece| &piece.url));
        all.extend(&assessment.plan.items.get(id).url);
    }
    let asked = |url: &&WebAddress| {
        let mut url = url.as_str().to_owned();
        for (stray, code) in [
            ('"', "%22"),
            ('<', "%3C"),
            ('>', "%3E"),
            ('`', "%60"),
            ('{', "%7B"),
            ('|', "%7C"),
            ('}', "%7D"),
            ('^', "%5E"),
        ] {
            url = url.replace(stray, code);
        }
        url
    };
    let mut all: Vec<String> = all.iter().map(asked).collect();
    all.sort();
    all
}

/// All days that stand beside something, as a program reads them.
fn days(assessment: &Assessment) -> Vec<String> {
    let mut all: Vec<Date> = assessment.date().into_iter().collect();
    for (_, answer) in assessment.answers.iter() {
        all.extend(answer.confirmed);
        all.extend(answer.evidence.iter().filter_map(|piece| piece.date));
    }
    all.sort();
    all.iter().map(Date::to_string).collect()
}

/// Everything said is on the page once, and nothing on the page does harm.
fn check(name: &str, assessment: &Assessment) {
    let source = written(assessment);
    assert_eq!(faults(&source), Vec::<String>::new(), "{name}");
    let page = parse(&source);
    let mut shown = texts(&page, "[dir=auto]");
    shown.sort();
    assert_eq!(shown, typed(assessment), "{name}");
    let mut links = given_links(&page);
    links.sort();
    assert_eq!(links, addresses(assessment), "{name}");
    let times = found(&page, "time[datetime]");
    let mut times: Vec<_> = times
        .iter()
        .map(|time| time.attr("datetime").unwrap())
        .collect();
    times.sort_unstable();
    assert_eq!(times, days(assessment), "{name}");
    for link in found(&page, "a[rel~='ugc']") {
        let line: String = text(link) + &texts_beside(link);
        let host = link.attr("href").unwrap().split('/').nth(2).unwrap();
        let host = host.split(['?', '#']).next().unwrap();
        assert!(line.contains(host), "{name}: {host} in {line}");
    }
}

/// The text of the element after this one.
fn texts_beside(element: scraper::ElementRef) -> String {
    let mut next = element
        .next_siblings()
        .filter_map(scraper::ElementRef::wrap);
    next.next().map(text).unwrap_or_default()
}

#[test]
fn everything_typed_is_on_the_page_and_harmless() {
    let all = all();
    let mut bytes = 0;
    for (name, assessment) in &all {
        check(name, assessment);
        bytes += written(assessment).len();
    }
    println!("{} reports, {bytes} bytes", all.len());
    assert_eq!(all.len(), 3 + 12 + PAYLOADS.len());
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn whatever_an_assessment_holds_is_on_the_page(assessment in assessments()) {
        check("arbitrary", &assessment);
    }
}

#[test]
fn a_page_with_anything_more_is_refused() {
    let sound = written(&hostile(0));
    assert_eq!(faults(&sound), Vec::<String>::new());
    for (from, to) in [
        ("<main>", "<main><script>alert(1)</script>"),
        (
            "<main>",
            "<main><script src=\"https://evil.example/x.js\"></script>",
        ),
        ("<main>", "<main><img alt=\"\">"),
        ("<main>", "<main onclick=\"alert(1)\">"),
        ("<main>", "<main style=\"color:red\">"),
        ("<main>", "<main><form></form>"),
        ("<main>", "<main><p id=\"authn\"></p>"),
        ("<main>", "<main><p>&bogus;</b></p>"),
        ("<h1 dir=\"auto\">", "<h1 dir=\"rtl\">"),
        ("href=\"https://registry", "href=\"javascript:registry"),
        ("href=\"#authn\"", "href=\"#nowhere\""),
        (
            "<style>",
            "<link rel=\"stylesheet\" href=\"https://evil.example\"><style>",
        ),
        ("</style>", "</style><style>*{color:red}</style>"),
        ("<!doctype html>\n", ""),
        (" type=\"application/json\"", ""),
        ("nofollow ugc", "opener"),
    ] {
        let tampered = sound.replacen(from, to, 1);
        assert_ne!(tampered, sound, "{from}");
        assert_ne!(faults(&tampered), Vec::<String>::new(), "{to}");
    }
}

#[test]
fn the_policy_lets_in_the_sheet_and_nothing_else() {
    let hash = STANDARD.encode(Sha256::digest(SHEET));
    assert_eq!(
        POLICY,
        format!(
            "default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'"
        )
    );
    let page = parse(&written(&fictional()));
    assert_eq!(texts(&page, "style"), [SHEET]);
    let policy = found(&page, "head > :first-child")[0];
    assert_eq!(policy.attr("http-equiv"), Some("content-security-policy"));
    assert_eq!(policy.attr("content"), Some(POLICY));
    for request in ["url(", "@import", "src:", "</"] {
        assert!(!SHEET.contains(request), "{request}");
    }
}

#[test]
fn its_colours_and_patterns_are_those_of_the_page() {
    let tokens = include_str!("../../style/tokens.css");
    let (light, rest) = SHEET.split_once("@media screen").unwrap();
    let dark = rest.split('\n').next().unwrap();
    let mut compared = 0;
    for name in ["paper", "ink", "ink-2", "rule", "line", "accent", "met"] {
        let of_token = tokens
            .split(&format!("--{name}: light-dark("))
            .nth(1)
            .unwrap();
        let both = of_token.split(')').next().unwrap();
        for (sheet, colour) in [light, dark].iter().zip(both.split(", ")) {
            assert!(
                sheet.contains(&format!("--{name}:{colour}")),
                "{name}: {colour}"
            );
            compared += 1;
        }
    }
    let squeeze = |text: &str| text.replace(' ', "");
    for line in tokens.lines().filter(|line| line.starts_with("[data-s")) {
        assert!(squeeze(SHEET).contains(&squeeze(line)), "{line}");
        compared += 1;
    }
    assert_eq!(compared, 14 + 6);
}

#[test]
fn the_report_says_everything_it_must() {
    let page = parse(&written(&fictional()));
    let words = text(found(&page, "body")[0]);
    for part in [
        "Self-assessed, not verified, not endorsed.",
        "Authentication: level 1, could be 2: two not answered. Beyond it, 1 of 3 at level 2, 1 of 2 at level 3.",
        "To reach level 2: Detect abandoned email domains; Check for leaked passwords.",
        "no ranking",
        "Principles for Package Repository Security, version 0.1, by the OpenSSF",
        "CC BY 4.0",
        "Plumbline opens files",
        "Revision 30 of assessment example-registry, last changed on 20 November 2026.",
    ] {
        assert!(words.contains(part), "{part}\n{words}");
    }
    assert_eq!(
        texts(&page, "title"),
        ["Security self-assessment: Example Registry"]
    );
    assert_eq!(
        texts(&page, ".facts dd"),
        [
            "20 November 2026",
            "Registry security team",
            "Principles for Package Repository Security v0.1",
            "https://registry.example/",
            "exr, the client of the registry",
            "yes, with its own login",
            "accepts packages built by their maintainers",
        ]
    );
    let row = texts(&page, "tbody tr:first-child > *");
    assert_eq!(
        row,
        [
            "Authentication",
            "Level 1 Basic, could be 2",
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
    let mut assessment = Assessment::default();
    assessment.profile.accounts = Some(Accounts::No);
    assessment.profile.forms.set(PackageForm::Source, true);
    *assessment.assess_anyway.get_mut(TrackId::Authn) = true;
    assessment.answer(id("authn-mfa-required-all"), Status::Met, today);
    assessment.answer(id("authn-mfa-required-critical"), Status::NotMet, today);
    assessment.answer(id("cli-sbom"), Status::NotApplicable, today);
    assessment.answer(id("authz-scoped-api-keys"), Status::Met, today);
    assessment.kind = plumbline::core::assessment::Kind::Proposal;
    let page = parse(&written(&assessment));
    let words = text(found(&page, "body")[0]);
    for part in [
        "Unnamed repository",
        "a proposal",
        "Assessed although the profile excludes it.",
        "Authorization: no level, does not apply. There are no user accounts.",
        "Answers that contradict each other",
        "is met. That includes AN2.3",
        "Reason missing: counts as not answered.",
        "Carried along, not counted",
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
        "levels and met answers only; the other answers were left out by its author; without CLI Tooling",
        "Reason not in this copy.",
        "What the next level waits for is not in this copy.",
        "CLI Tooling: no level, not in this copy. Left out by the author of this copy.",
    ] {
        assert!(words.contains(part), "{part}\n{words}");
    }
    let (key, rest) = (texts(&page, ".key").concat(), words.clone());
    let rest = rest.replace(&key, "");
    for gap in [
        "could be",
        "To reach level",
        "Build provenance",
        "Not answered",
        "Pinned installs",
    ] {
        assert!(!rest.contains(gap), "{gap}\n{words}");
    }
    let marks = found(&page, ".crits i.mk");
    let closed = [Mark::Met.slug(), Mark::NotApplicable.slug()];
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
        .replace(plumbline::core::catalogue::Level::ALL[1]);
    assessment.answers.get_mut(id("cli-sbom")).note = Text::typed("a\n  b\n\nc", NOTE);
    let page = parse(&written(&assessment));
    let said = texts(&page, &format!("#{} dd", gap.get().slug));
    for part in [
        "web UIUsers can report a package with the command-line tool",
        "State finishedDue 31 March 2027Effort very largeOwner Words number",
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
    assert!(other.iter().any(|one| one == "State under wayDue second quarter of 2027Effort mediumImpact largeOwner Words number 6"), "{other:?}");
    let words = text(found(&page, "main")[0]);
    assert!(words.contains("Planned: Level 2."));
    assert!(words.contains("Earlier reason"));
    assert_eq!(texts(&page, "#cli-sbom .note")[0], "a\n  b\n\nc");
}
