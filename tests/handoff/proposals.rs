//! The text of a proposal: its fields, its blanks, its sentences.

use plumbline::domain::assessment::{Assessment, SHORT, Size, Source, Text};
use plumbline::domain::catalogue::CriterionId;
use plumbline::formats::handoff::{Markup, Shape, issues};

use crate::made::{Made, own_words};
use crate::{advice, example, id};

const MARK: &str = "[to be filled in: ";

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

/// One gap each, a few, and many.
fn groups() -> Vec<Vec<CriterionId>> {
    let all: Vec<_> = CriterionId::all().collect();
    let alone = all.iter().map(|id| vec![*id]);
    alone
        .chain([all[..2].to_vec(), all[..3].to_vec(), all[5..20].to_vec()])
        .collect()
}

#[test]
fn every_proposal_and_issue_is_short_of_breath_and_marks_its_blanks() {
    let mine = example();
    for gaps in groups() {
        for shape in Shape::ALL {
            let made = Made::new(&mine, &gaps, shape);
            let (text, sections) = (made.text(Markup::Markdown), made.sections());
            let (words, sentence) = longest(&text);
            assert!(words <= 30, "{words} words: {sentence}");
            assert!(!text.contains('@'), "{text}");
            let blanks = sections.iter().filter(|(_, asked)| *asked).count();
            assert!(blanks >= 8, "{sections:?}");
            for markup in Markup::ALL {
                let text = made.text(markup);
                assert_eq!(text.matches(MARK).count(), blanks, "{text}");
                assert!(!text.contains("\n\n\n") && text.ends_with('\n'), "{text}");
            }
            let headings = text.split("\n## ").skip(1);
            let mut count = 0;
            for section in headings {
                let (_, inside) = section.split_once('\n').unwrap();
                assert!(!inside.trim().is_empty(), "{section}");
                count += 1;
            }
            assert_eq!(count, sections.len());
        }
        for issue in issues(&mine, Some(&advice()), &gaps, false, false) {
            let (words, sentence) = longest(&issue.body);
            assert!(words <= 30, "{words} words: {sentence}");
        }
    }
}

#[test]
fn what_we_know_is_filled_in() {
    let mine = example();
    let made = Made::new(&mine, &[id("authz-secret-scanning")], Shape::Fundable);
    let text = made.text(Markup::Markdown);
    for part in [
        "# Example Registry: Secret scanning with automatic revocation\n",
        "**Self-assessed, not verified, not endorsed.**",
        "- Registry: Example Registry\n",
        "- Website: [registry.example](<https://registry.example/>)\n",
        "- Assessed on: 20 November 2026\n",
        "\n## Problem\n",
        "\n## Evidence\n",
        "- [ ] ",
        "- Guide: [",
        "rough estimate by Plumbline",
        "\n## Community support\n\n[to be filled in: community support]\n",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    assert!(!text.contains("## Initiative"), "another form asks for it");
    assert!(!text.contains("## Summary"), "one gap needs none");
}

#[test]
fn every_form_has_the_fields_that_it_asks_for() {
    let mine = example();
    let counted = Shape::ALL.map(|shape| {
        let sections = Made::new(&mine, &[id("cli-sbom")], shape).sections();
        for wanted in [
            "amount",
            "duration",
            "responsible",
            "license",
            "running_cost",
        ] {
            assert!(
                sections.contains(&(wanted.to_owned(), true)),
                "{shape:?} does not ask for {wanted}"
            );
        }
        let asked = sections.iter().filter(|(_, asked)| *asked).count();
        (sections.len(), asked)
    });
    assert_eq!(counted, [(20, 12), (26, 18), (24, 16), (22, 14)]);
    let own = |shape: Shape, field: &str| {
        let sections = Made::new(&mine, &[id("cli-sbom")], shape).sections();
        sections.contains(&(field.to_owned(), true))
    };
    assert!(own(Shape::SovereignTech, "hours") && !own(Shape::AlphaOmega, "hours"));
    assert!(own(Shape::AlphaOmega, "reporting") && !own(Shape::Fundable, "reporting"));
}

#[test]
fn what_a_person_wrote_for_it_stays_as_typed() {
    let mut mine = example();
    let gap = id("cli-vuln-warnings");
    mine.plan.items.get_mut(gap).effort = Some(Size::L);
    let work = "For Hex.pm, 22,000 owners (see #957):\n\n- [ ] one\n- [x] two, with @ada";
    let typed = [
        ("work", work),
        ("evidence", "Our own incident of 2025"),
        ("affected", "  \n "),
    ];
    let made = Made {
        typed: own_words(&typed),
        ..Made::new(&mine, &[gap], Shape::Fundable)
    };
    let text = made.text(Markup::Markdown);
    assert!(
        text.contains(&format!("\n## Proposed work\n\n{work}\n\n## ")),
        "{text}"
    );
    assert!(
        text.contains("\n## Evidence\n\nOur own incident of 2025\n"),
        "{text}"
    );
    assert!(text.contains("[to be filled in: who is affected]"));
    assert!(text.contains("L: a project; team estimate."));
    let plain = made.text(Markup::Plain);
    assert!(
        plain.contains(&format!("\nPROPOSED WORK\n\n{work}\n\n")),
        "{plain}"
    );
}

#[test]
fn without_a_name_the_repository_is_marked() {
    let nobody = Assessment::default();
    let made = Made::new(&nobody, &[id("cli-sbom")], Shape::Fundable);
    for markup in Markup::ALL {
        let text = made.text(markup);
        assert!(
            text.contains("- Registry: [to be filled in: registry]\n"),
            "{text}"
        );
        let title = text.lines().next().unwrap().trim_start_matches("# ");
        assert_eq!(title, id("cli-sbom").get().title);
    }
}

#[test]
fn an_outside_reading_is_no_self_assessment_in_a_proposal_or_an_issue() {
    let mut one = example();
    one.source = Source::Public;
    one.assessor = Text::typed("Ada *Reader*", SHORT);
    let gaps = [id("cli-sbom")];
    let issue = issues(&one, None, &gaps, true, false).pop().unwrap().body;
    let made = Made::new(&one, &gaps, Shape::Fundable);
    for text in [made.text(Markup::Markdown), made.text(Markup::Plain), issue] {
        let shown = text.replace('\\', "");
        let claim = "Read from public statements by Ada *Reader*, not by the registry";
        assert!(shown.contains(claim), "{text}");
        assert!(!text.to_lowercase().contains("self-assess"), "{text}");
    }
}
