//! The Markdown report: complete, honest, and harmless whatever was typed.

use plumbline::domain::assessment::{
    ADDRESS, Assessment, Evidence, NOTE, REASON, Reason, SHORT, Status, Text, WebAddress,
};
use plumbline::domain::catalogue::CriterionId;
use plumbline::formats::link::{Choice, copy_for};
use plumbline::formats::report::{Report, csv, gemara, html, markdown};
use pulldown_cmark::{Event, Options, Parser, Tag};

use crate::inputs::{
    PAYLOADS, all, excluded_and_contradicting, excluded_with_words, fictional, id,
};

fn hostile(text: &str) -> Assessment {
    let mut assessment = fictional();
    assessment.repository.name = Text::typed(text, SHORT);
    assessment.repository.tools = Text::typed(text, SHORT);
    assessment.assessor = Text::typed(text, SHORT);
    let answer = assessment.answers.get_mut(id("cli-sbom"));
    answer.note = Text::typed(text, NOTE);
    answer.evidence = vec![Evidence {
        url: WebAddress::parse("https://registry.example/a>b|c`d&lt;e*f_(g").unwrap(),
        title: Text::typed(text, SHORT),
        date: None,
    }];
    let answer = assessment.answers.get_mut(id("cli-reachability"));
    answer.status = Some(Status::NotApplicable);
    answer.reason = Reason::Given(Text::typed(text, REASON));
    assessment
}

/// Every tag that is opened, but for the text of headings and cells; and the
/// addresses of all links.
fn shape(text: &str) -> (Vec<String>, Vec<String>) {
    let mut tags = Vec::new();
    let mut links = Vec::new();
    for event in Parser::new_ext(text, Options::all() - Options::ENABLE_SMART_PUNCTUATION) {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => {
                tags.push("link".to_owned());
                links.push(dest_url.to_string());
            }
            Event::Start(tag) => tags.push(format!("{tag:?}")),
            Event::Text(_) | Event::End(_) | Event::SoftBreak => {}
            other => tags.push(format!("{other:?}")),
        }
    }
    (tags, links)
}

#[test]
fn the_report_says_everything_it_must() {
    let text = markdown(&Report::of(&fictional()));
    for part in [
        "# Security self-assessment: Example Registry",
        "**Self-assessed, not verified, not endorsed.**",
        "- Assessed on: 20 November 2026",
        "- Assessed by: Registry security team",
        "- Framework: [Principles for Package Repository Security v0.1](https://",
        "| Authentication | Level 1, Basic, level 2 possible | 5 of 5 met | 1 of 3 met | 1 of 2 met |",
        "| Authorization | Level 2, Moderate | 2 of 2 met | 1 of 1 met | 1 of 3 met |",
        "Authentication: level 1, level 2 possible if two missing answers are Met. Met above this level: 1 of 3 at level 2, 1 of 2 at level 3. To reach level 2: Detect abandoned email domains; Check for leaked passwords.",
        "| AN2.1 | Detect abandoned email domains | 2, Moderate | Not answered |",
        "Reason: Our list of critical packages is still empty",
        "](<https://registry.example/docs/mfa>), registry.example",
        "no ranking",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    for criterion in CriterionId::all() {
        let row = format!("| {} | {} |", criterion.get().code, criterion.get().title);
        assert_eq!(text.matches(&row).count(), 1, "{row}");
    }
    assert!(!text.contains("\n\n\n") && text.ends_with('\n'));
}

#[test]
fn nothing_typed_becomes_markup_a_link_or_a_mention() {
    let (plain_tags, plain_links) = shape(&markdown(&Report::of(&hostile("plain"))));
    assert!(!plain_tags.is_empty() && !plain_links.is_empty());
    for text in PAYLOADS {
        // One line, so that the number of paragraphs of the note is the same.
        let text = text.replace('\n', " ");
        let report = markdown(&Report::of(&hostile(&text)));
        let (tags, links) = shape(&report);
        assert_eq!(tags, plain_tags, "{text}\n{report}");
        assert_eq!(links, plain_links, "{text}");
        assert!(!report.contains("@octocat"), "{report}");
    }
}

#[test]
fn lines_of_a_note_stay_paragraphs_of_their_item() {
    for text in PAYLOADS {
        let mut assessment = fictional();
        assessment.answers.get_mut(id("cli-sbom")).note = Text::typed(text, NOTE);
        let (tags, _) = shape(&markdown(&Report::of(&assessment)));
        let allowed = ["Paragraph", "List(None)", "Item", "Strong", "link", "Table"];
        for tag in tags {
            let known =
                allowed.iter().any(|one| tag.starts_with(one)) || tag.starts_with("Heading");
            assert!(known, "{text}: {tag}");
        }
    }
}

#[test]
fn what_was_typed_can_still_be_read() {
    for text in PAYLOADS {
        let mut assessment = fictional();
        assessment.answers.get_mut(id("cli-sbom")).note = Text::typed(text, NOTE);
        let report = markdown(&Report::of(&assessment));
        let mut read = String::new();
        for event in Parser::new(&report) {
            match event {
                Event::Text(part) => read.push_str(&part),
                Event::Start(Tag::Paragraph) | Event::SoftBreak => read.push(' '),
                _ => {}
            }
        }
        let squeeze = |text: &str| {
            let text = text.replace('\u{200b}', "");
            text.split_whitespace().collect::<Vec<_>>().join(" ")
        };
        let typed = Text::typed(text, NOTE);
        assert!(
            squeeze(&read).contains(&squeeze(typed.as_str())),
            "{text}\n{report}"
        );
    }
}

#[test]
fn overrides_exclusions_and_contradictions_are_said() {
    let assessment = excluded_and_contradicting();
    let text = markdown(&Report::of(&assessment));
    for part in [
        "# Security self-assessment: Unnamed registry",
        "Answered although the profile says that this track does not apply.",
        "| Authorization | does not apply |",
        "Authorization: no level, does not apply. The registry has no user accounts.",
        "## Answers that contradict each other",
        "is answered Met. This implies AN2.3",
        "No reason given: counts as not answered.",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
}

#[test]
fn a_copy_without_gaps_says_so_and_names_none() {
    let choice = Choice {
        open: false,
        ..Choice::default()
    };
    let text = markdown(&Report::of(&copy_for(&fictional(), &choice)));
    assert!(text.contains("- Included content: 12 answers are not included"));
    assert!(text.contains("The reason was not shared."));
    for gap in [
        "level 2 possible",
        "level 3 possible",
        "To reach level",
        "Not answered",
    ] {
        assert!(!text.contains(gap), "{gap}\n{text}");
    }
}

#[test]
fn an_address_is_shown_and_linked_as_it_is() {
    let mut assessment = fictional();
    let long = format!("https://registry.example/{}", "a".repeat(ADDRESS.chars / 2));
    assessment.repository.url = WebAddress::parse(&long);
    let (_, links) = shape(&markdown(&Report::of(&assessment)));
    assert!(links.contains(&long));
}

#[test]
fn whatever_is_reported_stays_within_the_marks_of_the_report() {
    let all = all();
    for (name, assessment) in &all {
        let (tags, links) = shape(&markdown(&Report::of(assessment)));
        assert!(!tags.is_empty(), "{name}");
        for link in links {
            assert!(link.starts_with("https://"), "{name}: {link}");
        }
        let allowed = [
            "Heading",
            "Paragraph",
            "List(None)",
            "Item",
            "Strong",
            "link",
            "Table",
        ];
        let foreign: Vec<_> = tags
            .iter()
            .filter(|tag| !allowed.iter().any(|one| tag.starts_with(one)))
            .collect();
        assert!(foreign.is_empty(), "{name}: {foreign:?}");
    }
    assert_eq!(all.len(), 3 + 12 + PAYLOADS.len());
}

#[test]
fn what_is_said_in_an_excluded_track_is_carried_along() {
    let assessment = excluded_with_words();
    let report = Report::of(&assessment);
    for (name, text) in [
        ("markdown", markdown(&report)),
        ("html", html(&report)),
        ("csv", csv(&report)),
        ("gemara", gemara(&report)),
    ] {
        for part in ["Kept for later", "keys.example/later", "Keys team"] {
            assert!(text.replace('\\', "").contains(part), "{name}: {part}");
        }
    }
    assert!(markdown(&report).contains("### Answers that do not count"));
}
