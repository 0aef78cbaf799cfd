//! One statement at every stage: what a reader is told of a copy, of what is saved of it, and of
//! what is shared and exported again, against the sender's own file.

use plumbline::domain::assessment::{
    Assessment, Due, Mark, NOTE, PlanState, SHORT, Section, Size, Source, Status, Text,
};
use plumbline::domain::catalogue::{CriterionId, TrackId};
use plumbline::domain::scoring::{TrackResult, score};
use plumbline::features::import::state::ImportMsg;
use plumbline::features::preview::state::PreviewMsg;
use plumbline::features::preview::view_model::shared::shared;
use plumbline::formats::file;
use plumbline::formats::link::{Choice, copy_for, decode, draft};
use plumbline::formats::report::{Report, digest, html};
use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::test_runner::{Config, RngSeed, TestRunner};
use serde_json::Value;

use crate::common::arbitrary::{assessments, choices};
use crate::common::second_scorer;
use crate::page::Page;

/// Two thousand with `cargo xtask test --all`, else a twentieth.
fn cases() -> usize {
    if std::env::var_os("PLUMBLINE_ALL").is_some() {
        2_000
    } else {
        100
    }
}

/// What a reader is told.
#[derive(Debug, PartialEq)]
struct Statement {
    /// How each answer counts.
    marks: Vec<Mark>,
    /// The level of each track, where one is known.
    levels: Vec<Option<u8>>,
    by: String,
    source: Source,
    fingerprint: String,
}

impl Statement {
    fn of(one: &Assessment) -> Self {
        let scores = score(one);
        let level = |track| {
            let score = scores.get(track);
            match score.standing {
                TrackResult::Level { level, .. } => score.is_known().then_some(level),
                _ => None,
            }
        };
        Self {
            marks: CriterionId::all()
                .map(|id| one.answers.get(id).mark())
                .collect(),
            levels: TrackId::ALL.map(level).into(),
            by: one.assessor.as_str().to_owned(),
            source: one.source,
            fingerprint: digest(one),
        }
    }
}

/// What the sender's file says of an answer, and whether the choice lets it leave.
fn expected(
    catalogue: &Value,
    sender: &Value,
    id: CriterionId,
    choice: &Choice,
) -> Option<&'static str> {
    let criterion = id.get();
    let answer = &sender["answers"][criterion.slug];
    let reason = answer["reason"].as_str().unwrap_or_default();
    let has_reason = !reason.trim().is_empty() || answer["reason_withheld"] == true;
    let status = match answer["status"].as_str() {
        Some("met") => "met",
        Some("partial") => "partial",
        Some("not-met") => "not-met",
        Some("unknown") => "unknown",
        Some("not-applicable") if has_reason => "not-applicable",
        _ => "none",
    };
    let place = TrackId::ALL
        .iter()
        .position(|track| *track == criterion.track)
        .unwrap();
    let track = &catalogue["tracks"][place];
    let all = track["criteria"].as_array().unwrap();
    let own = all.iter().find(|one| one["id"] == criterion.slug).unwrap();
    let leaves = *choice.tracks.get(criterion.track)
        && (matches!(status, "met" | "not-applicable")
            || (choice.open && !choice.without.has(Section::Criterion(id))))
        && !second_scorer::is_withheld(sender, track, own);
    leaves.then_some(status)
}

#[test]
fn a_copy_says_the_same_when_it_is_opened_saved_shared_again_and_exported() {
    let mut runner = TestRunner::new(Config {
        rng_seed: RngSeed::Fixed(13),
        ..Config::default()
    });
    let strategy = (assessments(), choices());
    let catalogue = second_scorer::catalogue();
    let (mut withheld, mut known) = (0, 0);
    for _ in 0..cases() {
        let (sent, choice) = strategy.new_tree(&mut runner).unwrap().current();
        let sender: Value = serde_json::from_str(&file::write(&sent)).unwrap();
        let opened = decode(&draft(&sent, &choice).finish_stored(), str::to_owned).unwrap();
        let told = Statement::of(&opened);
        for (id, mark) in CriterionId::all().zip(&told.marks) {
            let wanted = expected(&catalogue, &sender, id, &choice);
            assert_eq!(
                mark.slug(),
                wanted.unwrap_or("withheld"),
                "{}",
                id.get().slug
            );
            withheld += usize::from(wanted.is_none());
        }
        let levels = second_scorer::score(&sender);
        for (level, (_, wanted)) in told.levels.iter().zip(levels) {
            if let Some(level) = level {
                assert_eq!(Some(u64::from(*level)), wanted.map(|(level, _)| level));
                known += 1;
            }
        }
        assert_eq!(told.by, sent.assessor.as_str());
        assert_eq!(told.source, sent.source);

        let mut page = Page::open(Vec::new(), "");
        page.send(ImportMsg::FileRead(Ok(file::write(&copy_for(
            &sent, &choice,
        )))));
        page.send(PreviewMsg::SaveCopy);
        let saved = page.model.mine.clone();
        assert_eq!(Statement::of(&saved), told, "saved");
        let again = draft(&saved, &Choice::everything()).finish_stored();
        let again = decode(&again, str::to_owned).unwrap();
        assert_eq!(Statement::of(&again), told, "shared again");
        let copy = copy_for(&saved, &Choice::everything());
        let exported = file::read(&file::write(&copy)).unwrap();
        assert_eq!(Statement::of(&exported), told, "exported");
        let report = file::read(&html(&Report::of(&copy))).unwrap();
        assert_eq!(Statement::of(&report), told, "in a report");
    }
    assert!(
        withheld > cases() && known > cases() / 4,
        "{withheld} withheld, {known} levels"
    );
}

/// Whoever gives money or time looks for what comes when, how much work it is, and who says so.
#[test]
fn every_planned_step_is_read_with_its_quarter_and_its_effort() {
    let mut mine = Assessment::default();
    mine.repository.name = Text::typed("Example", SHORT);
    let [late, soon, done, unplanned] = [
        "cli-sbom",
        "authn-mfa-totp",
        "general-vdp",
        "general-event-log",
    ]
    .map(|slug| CriterionId::parse(slug).unwrap());
    for id in [late, soon, done, unplanned] {
        mine.answers.get_mut(id).give(Status::NotMet);
    }
    // A quarter alone, as it is set in the table of the plan, is a plan.
    mine.plan.items.get_mut(late).due = Due::parse("2027-Q3");
    mine.plan.items.get_mut(late).effort = Some(Size::Xl);
    let item = mine.plan.items.get_mut(soon);
    item.due = Due::parse("2027-Q1");
    item.owner = Text::typed("Client team", SHORT);
    item.note = Text::typed("for us alone", NOTE);
    mine.plan.items.get_mut(done).state = Some(PlanState::Done);
    let funder = Choice {
        plan: true,
        ..Choice::default()
    };
    let mut page = Page::open(Vec::new(), "");
    let sent = copy_for(&mine, &funder);
    page.send(ImportMsg::FileRead(Ok(file::write(&sent))));
    let planned = shared(&page.model).unwrap().texts.pop().unwrap();
    assert_eq!(planned.title, "Planned steps by quarter");
    let steps = planned.lines;
    assert_eq!(steps.len(), 2, "{steps:?}");
    let [first, second] = [soon, late].map(|id| id.get().title);
    // Nobody of the registry has said how much work this one is: an estimate is marked as one.
    assert_eq!(
        steps[0],
        format!("Q1 2027: {first}, effort ~M, owner Client team")
    );
    assert_eq!(steps[1], format!("Q3 2027: {second}, effort XL"));
    let effort =
        "Effort of the planned steps: 10 points. S = 1, M = 2, L = 4, XL = 8. ~ marks an estimate";
    assert!(planned.under.starts_with(effort), "{}", planned.under);
    // Without the notes none leaves, whether of an answer or of the plan.
    assert!(!file::write(&sent).contains("for us alone"));
}

#[test]
fn the_steps_of_a_quarter_are_in_the_order_of_the_plan() {
    let example = include_str!("../../catalogue/examples/example-registry.json");
    let mut page = Page::open(Vec::new(), "");
    page.send(ImportMsg::FileRead(Ok(example.to_owned())));
    let planned = shared(&page.model).unwrap().texts.pop().unwrap();
    // In the catalogue malware reports come first, but the warning alone completes a level.
    for (line, start) in planned.lines.iter().zip([
        "Q1 2027: Vulnerability warnings at install, ",
        "Q1 2027: Report malware by UI, CLI and API, ",
        "Q2 2027: Scan for malware, ",
    ]) {
        assert!(line.starts_with(start), "{:?}", planned.lines);
    }
}
