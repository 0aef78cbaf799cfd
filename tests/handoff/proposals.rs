//! The text of a proposal: its fields, its blanks, its sentences.

use plumbline::domain::assessment::{Assessment, NOTE, Size, Text};
use plumbline::domain::catalogue::CriterionId;
use plumbline::formats::handoff::{Proposal, Shape, issues};

use crate::{advice, example, funding, id};

const MARK: &str = "[to be filled in: ";

/// Forms a proposal and hands its text and its fields to a check.
fn formed(
    mine: &Assessment,
    gaps: &[CriterionId],
    shape: Shape,
    typed: &[(&str, &str)],
) -> (String, Vec<(String, bool)>) {
    let typed = typed
        .iter()
        .map(|(field, text)| ((*field).to_owned(), Text::typed(text, NOTE)));
    let typed: Vec<_> = typed.collect();
    let proposal = Proposal {
        mine,
        guidance: &advice(),
        funding: &funding(),
        gaps,
        shape,
        with_private: true,
        typed: &typed,
    };
    let sections = proposal.sections().into_iter();
    let sections = sections.map(|one| (one.field.id.clone(), one.known.is_some()));
    (proposal.markdown(), sections.collect())
}

/// Words of the longest sentence. An address is no word, and each line ends a sentence.
fn longest(text: &str) -> (usize, String) {
    let mut plain = String::new();
    let mut rest = text;
    while let Some(place) = rest.find("](") {
        plain.push_str(&rest[..place]);
        let target = &rest[place + 2..];
        let end = target.find(')').unwrap();
        rest = &target[end + 1..];
    }
    plain.push_str(rest);
    let sentences = plain
        .lines()
        .flat_map(|line| line.split(". "))
        .map(|one| (one.split_whitespace().count(), one.to_owned()));
    sentences.max().unwrap()
}

#[test]
fn every_proposal_and_issue_is_short_of_breath_and_marks_its_blanks() {
    let mine = example();
    let all: Vec<_> = CriterionId::all().collect();
    let alone = all.iter().map(std::slice::from_ref);
    let groups: Vec<&[CriterionId]> = alone.chain([&all[..3], &all[5..20]]).collect();
    for gaps in groups {
        for shape in Shape::ALL {
            let (text, sections) = formed(&mine, gaps, shape, &[]);
            let (words, sentence) = longest(&text);
            assert!(words <= 30, "{words} words: {sentence}");
            assert!(!text.contains('@'), "{text}");
            let blanks = sections.iter().filter(|(_, known)| !known).count();
            assert!(blanks >= 8, "{sections:?}");
            assert_eq!(text.matches(MARK).count(), blanks, "{text}");
            let headings = text.split("\n## ").skip(1);
            let mut count = 0;
            for section in headings {
                let (_, inside) = section.split_once('\n').unwrap();
                assert!(!inside.trim().is_empty(), "{section}");
                count += 1;
            }
            assert_eq!(count + 1, sections.len());
        }
        for issue in issues(&mine, gaps, false, false) {
            let (words, sentence) = longest(&issue.body);
            assert!(words <= 30, "{words} words: {sentence}");
        }
    }
}

#[test]
fn what_we_know_is_filled_in() {
    let mine = example();
    let (text, _) = formed(&mine, &[id("authz-secret-scanning")], Shape::Fundable, &[]);
    for part in [
        "# AZ3.2 Secret scanning with automatic revocation\n",
        "**Self-assessed, not verified, not endorsed.**",
        "- Repository: Example Registry\n",
        "- Address: [registry\\.example](<https://registry.example/>)\n",
        "- Assessed on: 20 November 2026\n",
        "\n## Problem\n",
        "\n## Evidence\n",
        "- [ ] ",
        "- Guide: [",
        "a rough estimate of Plumbline",
        "\n## Community support\n\n[to be filled in: community support]\n",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    assert!(!text.contains("## Amount"), "another form asks for it");
}

#[test]
fn both_forms_have_the_fields_that_they_ask_for() {
    let mine = example();
    let gap = [id("cli-sbom")];
    let (_, fundable) = formed(&mine, &gap, Shape::Fundable, &[]);
    let (_, initiative) = formed(&mine, &gap, Shape::Initiative, &[]);
    let asked = |of: &[(String, bool)]| of.iter().filter(|(_, known)| !known).count();
    assert_eq!((fundable.len(), asked(&fundable)), (17, 8));
    assert_eq!((initiative.len(), asked(&initiative)), (25, 16));
}

#[test]
fn what_a_person_wrote_stands_in_it_as_text() {
    let mut mine = example();
    let gap = id("cli-vuln-warnings");
    mine.plan.items.get_mut(gap).effort = Some(Size::L);
    let typed = [
        ("why_now", "Because @octocat says so.\n<b>Now</b>"),
        ("evidence", "Our own incident of 2025"),
        ("affected", "  \n "),
    ];
    let (text, _) = formed(&mine, &[gap], Shape::Fundable, &typed);
    assert!(
        text.contains("Because \\@&#8203;octocat says so\\.\\\n  \\<b\\>Now"),
        "{text}"
    );
    assert!(
        text.contains("\n## Evidence\n\nOur own incident of 2025\n"),
        "{text}"
    );
    assert!(text.contains("[to be filled in: who is affected]"));
    assert!(text.contains("L, a project; as the team judges it."));
}

#[test]
fn without_a_name_the_repository_is_marked() {
    let (text, _) = formed(
        &Assessment::default(),
        &[id("cli-sbom")],
        Shape::Fundable,
        &[],
    );
    assert!(
        text.contains("- Repository: [to be filled in: repository]\n"),
        "{text}"
    );
}
