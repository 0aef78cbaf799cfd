//! The task list: exactly the tasks there are, and harmless whatever was typed.

use plumbline::domain::assessment::{Assessment, Mark, NOTE, Text};
use plumbline::domain::catalogue::CriterionId;
use plumbline::formats::report::{Report, markdown, tasks};
use pulldown_cmark::{Event, Parser};

use crate::inputs::{PAYLOADS, complete, copies, fictional, hostile};
use crate::task_reader::{Found, expected, plain, read};

fn squeezed(text: &str) -> String {
    let text = text.replace('\u{200b}', "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn there_are_as_many_tasks_as_there_is_to_do_and_nothing_else() {
    let copies = copies();
    let (mut tasks_in_all, mut links_in_all) = (0, 0);
    for (name, copy) in &copies {
        let list = tasks(&Report::of(copy));
        let found = read(&list).unwrap_or_else(|mark| panic!("{name}: {mark}\n{list}"));
        let (done, open, links) = expected(copy);
        assert_eq!((found.done, found.open), (done, open), "{name}\n{list}");
        assert_eq!(plain(&found.links), links, "{name}");
        // The claim, and where there is nothing to list, the sentence that says so.
        let nothing = usize::from(name.ends_with("without tracks"));
        assert_eq!(found.apart, 1 + nothing, "{name}\n{list}");
        assert!(
            !list.contains("@octocat") && !list.contains("\n\n\n"),
            "{name}"
        );
        assert!(list.ends_with('\n'), "{name}");
        tasks_in_all += done + open;
        links_in_all += links.len();
    }
    assert!(tasks_in_all > 1_000 && links_in_all > 1_000);
    println!(
        "{} lists, {tasks_in_all} tasks, {links_in_all} links",
        copies.len()
    );
}

#[test]
fn a_list_that_lets_typed_marks_through_is_refused() {
    let plain = read(&tasks(&Report::of(&complete()))).unwrap();
    let mut refused = 0;
    for text in PAYLOADS {
        let mut list = tasks(&Report::of(&complete()));
        list.push_str(&["\n- ", text, "\n"].concat());
        let same = |found: Found| {
            found.done == plain.done && found.open == plain.open && found.links == plain.links
        };
        refused += usize::from(!read(&list).is_ok_and(same));
    }
    assert!(refused > 10, "{refused}");
    println!("{refused} of {} raw texts are noticed", PAYLOADS.len());
}

#[test]
fn everything_that_was_typed_can_be_read() {
    let mut texts = 0;
    for first in 0..PAYLOADS.len() {
        let copy = hostile(first);
        let list = tasks(&Report::of(&copy));
        let read = squeezed(&read(&list).unwrap().text);
        let mut has = |text: &Text| {
            texts += 1;
            let text = squeezed(text.as_str());
            assert!(read.contains(&text), "{first}: {text}\n{list}");
        };
        has(&copy.repository.name);
        has(&copy.assessor);
        for id in CriterionId::all() {
            let (answer, plan) = (copy.answers.get(id), copy.plan.items.get(id));
            has(&answer.note);
            has(&answer.evidence[0].title);
            has(&plan.owner);
            has(&plan.note);
            if answer.mark() == Mark::NotApplicable {
                has(&Text::typed(answer.reason.text(), NOTE));
            }
        }
    }
    println!("{texts} texts read back");
}

#[test]
fn issues_and_commits_that_a_note_names_do_not_link() {
    let commit = "a5c3785ed8d6a35868bc169f07e40e889087fd2e";
    let typed = ["GH-957", "gl-3", commit, &commit[..7]];
    let mut copy = fictional();
    let first = CriterionId::all().next().unwrap();
    let text = typed.join(" and ");
    copy.answers.get_mut(first).note = Text::typed(&text, NOTE);
    copy.plan.items.get_mut(first).note = Text::typed(&text, NOTE);
    for list in [tasks(&Report::of(&copy)), markdown(&Report::of(&copy))] {
        let mut shown = String::new();
        for event in Parser::new(&list) {
            if let Event::Text(part) = event {
                shown.push_str(&part);
            }
        }
        // A code host looks for them in what is shown, after unescaping.
        for one in typed {
            assert!(!shown.contains(one), "{one}: {shown}");
        }
        assert_eq!(shown.replace('\u{200b}', "").matches(&text).count(), 2);
    }
}

#[test]
fn what_was_said_about_a_criterion_stands_below_it() {
    let copy = complete();
    let list = tasks(&Report::of(&copy));
    for id in CriterionId::all() {
        let (answer, plan) = (copy.answers.get(id), copy.plan.items.get(id));
        let start = list.find(&["**", id.get().code, " "].concat()).unwrap();
        let block = list[start..].split("\n- ").next().unwrap();
        let block = block.split("\n\n").next().unwrap().to_owned() + "\n";
        let not_applicable = answer.mark() == Mark::NotApplicable;
        let reason = format!(". Reason: {}\n", answer.reason.text());
        assert_eq!(block.contains(&reason), not_applicable, "{block}");
        let evidence = answer.evidence[0].title.as_str();
        for part in [
            format!("\n  - Note: {}\n", answer.note.as_str()),
            format!("\n  - Evidence: [{evidence}](<"),
            format!("; owner: {};", plan.owner.as_str()),
            format!("\n  - Plan note: {}\n", plan.note.as_str()),
        ] {
            assert_eq!(block.matches(&part).count(), 1, "{part}\n{block}");
        }
    }
}

#[test]
fn a_list_says_what_it_is_and_keeps_the_order() {
    let list = tasks(&Report::of(&fictional()));
    let mut rest = list.as_str();
    for part in [
        "# Tasks from the security self-assessment: Example Registry\n",
        "**Self-assessed, not verified, not endorsed.**",
        "- Assessed on: 20 November 2026",
        "- Framework: [Principles for Package Repository Security v0.1](https://",
        "- Fingerprint: ",
        "- Authentication: level 1, level 2 possible if two missing answers are Met.",
        "\n## Level 1, Basic\n\n### Authentication\n\n- [x] **AN1.1 Verify email addresses**: Met",
        "\n### CLI Tooling\n",
        "\n## Level 2, Moderate\n\n### Authentication\n\n- [ ] **AN2.1 Detect abandoned",
        "**: Not answered\n  - [ ] The registry detects",
        "\n- [ ] **GC2.2 Report malware by UI, CLI and API**: Partly met\n  - [ ] Users can report",
        "\n  - Note: On every package page",
        "\n## Level 3, Advanced\n",
        "\n## Not applicable (no tasks)\n\n- **AN2.3 Require MFA for critical packages**: Not applicable. Reason: Our list",
    ] {
        let place = rest.find(part);
        assert!(place.is_some(), "{part}\n{list}");
        rest = &rest[place.unwrap()..];
    }
    let ticked = "Users can report a package in the registry's web UI";
    assert!(!list.contains(ticked), "a ticked check is no task");
}

#[test]
fn copies_and_unusual_states_say_so() {
    let copies = copies();
    let said = |wanted: &str, part: &str| {
        let (_, copy) = copies.iter().find(|(name, _)| name == wanted).unwrap();
        let list = tasks(&Report::of(copy));
        assert!(list.contains(part), "{wanted}: {part}\n{list}");
    };
    said("complete, met only", "Included content: ");
    said(
        "complete, without a track",
        "- CLI Tooling: no level, not included.",
    );
    said("complete, without tracks", "this file contains no criteria");
    said("complete, by default", "The reason was not shared.");
    said(
        "excluded",
        "- Authentication: no level, does not apply. The registry has no user accounts.",
    );
    said(
        "anyway",
        "Answered although the profile says that this track does not apply. Target: level 2.",
    );
    said(
        "contradiction",
        "## Answers that contradict each other\n\n- AN3.2 ",
    );
    said(
        "not applicable",
        "- **CT1.1 Pinned installs**: Not applicable. Reason: ",
    );
    said(
        "reasons missing",
        "- [ ] **CT1.1 Pinned installs**: No reason given: counts as not answered. (One of",
    );
    let plan = "  - Plan: in progress; due 2027-Q2; owner: Words number 6; effort M; impact L; ";
    said("complete", plan);
    let empty = tasks(&Report::of(&Assessment::default()));
    assert_eq!(
        empty
            .matches("Not answered (One of these is enough.)")
            .count(),
        2
    );
    assert_eq!(
        empty
            .matches(" (recommended, not required for Met)\n")
            .count(),
        2
    );
}
