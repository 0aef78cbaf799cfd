//! A proposal as somebody reads it who knows neither the framework nor this program.

use std::fs;
use std::path::Path;

use plumbline::domain::assessment::{Evidence, NOTE, SHORT, Text, WebAddress};
use plumbline::domain::catalogue::CriterionId;
use plumbline::domain::date::Date;
use plumbline::formats::handoff::{Markup, Own, Shape};
use pulldown_cmark::{Event, Options, Parser, Tag};

use crate::made::{Made, own_words};
use crate::{example, hostile, id};

/// Everything that may go along.
const ALL: Own = Own {
    private: true,
    note: true,
    evidence: true,
};

/// Two gaps of the made-up registry.
fn two() -> [CriterionId; 2] {
    [id("authn-leaked-passwords"), id("cli-vuln-warnings")]
}

#[test]
fn titles_are_words_and_each_code_stands_once_with_what_it_is() {
    let mine = example();
    let all: Vec<_> = CriterionId::all().collect();
    for gaps in [&two()[..], &all[..1], &all[..7], &all] {
        for (shape, markup) in Shape::ALL.into_iter().flat_map(|shape| {
            let both = Markup::ALL;
            both.map(|markup| (shape, markup))
        }) {
            let text = Made::new(&mine, gaps, shape).text(markup);
            for id in CriterionId::all() {
                let code = id.get().code;
                let wanted = usize::from(gaps.contains(&id));
                assert_eq!(text.matches(code).count(), wanted, "{code}\n{text}");
            }
            let named = format!("- {} {}: ", gaps[0].get().code, gaps[0].get().title);
            assert!(text.contains(&named), "{text}");
        }
    }
    let title = |gaps: &[CriterionId]| {
        let text = Made::new(&mine, gaps, Shape::Fundable).text(Markup::Plain);
        text.lines().next().unwrap().to_owned()
    };
    assert_eq!(
        title(&two()),
        "Example Registry: Check for leaked passwords; Vulnerability warnings at install"
    );
    assert_eq!(
        title(&all[..7]),
        "Example Registry: Close seven security gaps"
    );
}

#[test]
fn several_gaps_begin_with_a_short_summary() {
    let mine = example();
    let gaps = two();
    let typed = own_words(&[("amount", "EUR 60,000\nfor both"), ("duration", "9 months")]);
    for shape in Shape::ALL {
        let made = Made {
            typed: typed.clone(),
            ..Made::new(&mine, &gaps, shape)
        };
        let text = made.text(Markup::Markdown);
        let (_, rest) = text.split_once("\n## ").unwrap();
        let (summary, _) = rest.split_once("\n## ").unwrap();
        assert!(
            summary.starts_with("Summary\n\nThis proposal covers two security gaps, "),
            "{summary}"
        );
        for part in [
            "\n- Check for leaked passwords: ",
            "\n- Vulnerability warnings at install: ",
            "\n- Amount: EUR 60,000\n",
            "\n- Duration: 9 months\n",
        ] {
            assert!(summary.contains(part), "{part}\n{summary}");
        }
        assert!(summary.split_whitespace().count() < 120, "{summary}");
    }
}

#[test]
fn what_is_done_in_the_end_is_a_list_of_tasks() {
    let mine = example();
    let all: Vec<_> = CriterionId::all().collect();
    for gaps in [&two()[..], &all[..1], &all] {
        let text = Made::new(&mine, gaps, Shape::AlphaOmega).text(Markup::Markdown);
        let (_, rest) = text.split_once("\n## Done when\n").unwrap();
        let (section, _) = rest.split_once("\n## ").unwrap();
        let events = Parser::new_ext(section, Options::ENABLE_TASKLISTS);
        let (mut items, mut tasks) = (0, 0);
        for event in events {
            items += usize::from(matches!(event, Event::Start(Tag::Item)));
            tasks += usize::from(matches!(event, Event::TaskListMarker(false)));
        }
        assert!(tasks >= gaps.len(), "{section}");
        assert_eq!(items, tasks, "every item is a task: {section}");
        assert_eq!(section.matches("[ ]").count(), tasks, "{section}");
    }
}

#[test]
fn own_note_and_evidence_go_along_by_choice() {
    let mut mine = example();
    let gaps = two();
    let answer = mine.answers.get_mut(gaps[0]);
    answer.note = Text::typed("Listed as planned for Hex.pm, 22,000 owners.", NOTE);
    answer.evidence = vec![Evidence {
        url: WebAddress::parse("https://registry.example/plan").unwrap(),
        title: Text::typed("Plan for 2027", SHORT),
        date: Date::parse("2026-11-18"),
    }];
    mine.plan.items.get_mut(gaps[0]).owner = Text::typed("Ada", SHORT);
    let note = "\n- Note: Listed as planned for Hex.pm, 22,000 owners.\n";
    for markup in Markup::ALL {
        let evidence = match markup {
            Markup::Markdown => {
                "\n- From the assessment: [Plan for 2027](<https://registry.example/plan>) (registry.example), 18 November 2026\n"
            }
            Markup::Plain => {
                "\n- From the assessment: Plan for 2027 (https://registry.example/plan), 18 November 2026\n"
            }
        };
        let made = |note, evidence, private| Made {
            own: Own {
                private,
                note,
                evidence,
            },
            ..Made::new(&mine, &gaps, Shape::Fundable)
        };
        let has = |text: &str| [note, evidence, "Ada"].map(|part| text.matches(part).count());
        let choices = [
            (made(false, false, false), [0, 0, 0]),
            (made(true, false, false), [1, 0, 0]),
            (made(false, true, false), [0, 1, 0]),
            (made(true, true, true), [1, 1, 1]),
        ];
        for (made, wanted) in choices {
            let text = made.text(markup);
            assert_eq!(has(&text), wanted, "{text}");
        }
    }
}

#[test]
fn plain_text_holds_no_markup() {
    let mine = example();
    let all: Vec<_> = CriterionId::all().collect();
    for gaps in [&two()[..], &all[..1], &all] {
        for shape in Shape::ALL {
            let made = Made {
                own: ALL,
                ..Made::new(&mine, gaps, shape)
            };
            let text = made.text(Markup::Plain);
            for mark in ["**", "](", "\n#", "\\", "&#", "<http"] {
                assert!(!text.contains(mark), "{mark}\n{text}");
            }
            let start = "Self-assessed, not verified, not endorsed.\n\n- Registry: ";
            assert!(text.contains(start), "{text}");
            assert!(text.contains("\n\nSITUATION NOW\n\n"), "{text}");
            assert!(text.contains("- Website: https://registry.example/\n"));
        }
    }
}

#[test]
fn hostile_text_of_an_assessment_means_nothing() {
    for text in hostile() {
        let mut mine = example();
        let gaps = two();
        mine.repository.name = Text::typed(&text, SHORT);
        for gap in gaps {
            let answer = mine.answers.get_mut(gap);
            answer.note = Text::typed(&text, NOTE);
            answer.evidence = vec![Evidence {
                url: WebAddress::parse("https://registry.example/a>b|c`d&lt;e").unwrap(),
                title: Text::typed(&text, SHORT),
                date: None,
            }];
            mine.plan.items.get_mut(gap).owner = Text::typed(&text, SHORT);
        }
        let made = Made {
            own: ALL,
            ..Made::new(&mine, &gaps, Shape::Initiative)
        };
        let written = made.text(Markup::Markdown);
        let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
        for event in Parser::new_ext(&written, options) {
            let means = match &event {
                Event::Html(_) | Event::InlineHtml(_) | Event::Code(_) => true,
                Event::Start(Tag::Link { dest_url, .. }) => dest_url.contains("evil"),
                Event::Start(tag) => matches!(
                    tag,
                    Tag::Image { .. }
                        | Tag::BlockQuote(_)
                        | Tag::CodeBlock(_)
                        | Tag::Table(_)
                        | Tag::Emphasis
                        | Tag::Strikethrough
                ),
                _ => false,
            };
            assert!(!means, "{event:?}\n{written}");
        }
        assert!(!written.contains("@octocat"), "{written}");
    }
}

/// What the team of the made-up registry could write.
const WRITTEN: [(&str, &str); 9] = [
    (
        "one_sentence",
        "Example Registry hosts the packages of the Ex language.",
    ),
    (
        "affected",
        "22,000 package owners, and everybody who installs with exr (about 3 million downloads a day).",
    ),
    (
        "work",
        "Follows what Hex.pm did; tracked in #957.\n\n- [ ] join the secret scanning programs of two code hosts\n- [ ] revoke a reported token within a minute\n- [ ] add `exr report` to the client",
    ),
    ("hours", "620"),
    ("duration", "8 months from April 2027"),
    ("amount", "EUR 58,000"),
    (
        "running_cost",
        "The two maintainers of the security team; about 40 hours a year, paid by the Example Foundation.",
    ),
    (
        "responsible",
        "Ada Example, with one contractor for the client",
    ),
    ("license", "Apache-2.0, as the rest of the registry"),
];

/// To look at them: `PLUMBLINE_PROPOSALS=<folder> cargo test --test handoff in_every_form`.
#[test]
fn two_gaps_in_every_form_can_be_written_to_a_folder() {
    let mine = example();
    let gaps = [id("authz-secret-scanning"), id("general-report-malware")];
    for shape in Shape::ALL {
        for markup in Markup::ALL {
            let made = Made {
                own: Own {
                    private: false,
                    ..ALL
                },
                typed: own_words(&WRITTEN),
                ..Made::new(&mine, &gaps, shape)
            };
            let text = made.text(markup);
            assert!(text.contains("EUR 58,000"));
            assert_eq!(text.contains("tracked in #957."), made.asks("work"));
            if let Ok(folder) = std::env::var("PLUMBLINE_PROPOSALS") {
                let name = [shape.slug(), ".", markup.slug()].concat();
                fs::create_dir_all(&folder).unwrap();
                fs::write(Path::new(&folder).join(name), text).unwrap();
            }
        }
    }
}
