//! Where due dates lead, against the same answers given by hand.

use plumbline::domain::assessment::{Assessment, Due, Mark, PlanState, Status};
use plumbline::domain::catalogue::{CriterionId, PerTrack, TrackId};
use plumbline::domain::date::Date;
use plumbline::domain::plan::{LONGEST, Levels, Quarter, what_if};
use plumbline::domain::scoring::{TrackResult, score};
use proptest::prelude::{Strategy, any};
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngSeed, TestRunner};

use crate::cases;
use crate::common::arbitrary::assessments;

fn today() -> Date {
    Date::parse("2026-11-20").unwrap()
}

fn levels(of: &Assessment) -> Levels {
    let scores = score(of);
    PerTrack::from_fn(|track| match scores.get(track).standing {
        TrackResult::Level { level, .. } => Some(level),
        _ => None,
    })
}

/// The year and month of a due date as one number, worked out from its text.
fn month(due: &Due) -> u32 {
    let text = due.as_str();
    let year: u32 = text[..4].parse().unwrap();
    let month = match &text[4..] {
        "-Q1" => 3,
        "-Q2" => 6,
        "-Q3" => 9,
        "-Q4" => 12,
        rest => rest[1..3].parse().unwrap(),
    };
    year * 12 + month - 1
}

/// The same answers, with what is due by the end of a month answered by hand.
fn by_hand(mine: &Assessment, last: u32) -> Levels {
    let mut then = mine.clone();
    for id in CriterionId::all() {
        let item = mine.plan.items.get(id);
        let due = item.due.as_ref().filter(|_| item.accepted().is_none());
        let mark = mine.answers.get(id).mark();
        let applies = !matches!(mark, Mark::NotApplicable | Mark::Withheld);
        if applies && due.is_some_and(|due| month(due) <= last) {
            then.answer(id, Status::Met, today());
        }
    }
    levels(&then)
}

/// The last month of a quarter.
fn end(quarter: Quarter) -> u32 {
    let (year, number) = quarter.parts();
    u32::from(year) * 12 + u32::from(number) * 3 - 1
}

#[test]
fn what_if_equals_the_same_answers_given_by_hand() {
    let mut runner = TestRunner::new(Config {
        rng_seed: RngSeed::Fixed(4),
        ..Config::default()
    });
    // Most due dates are near, so that the quarters shown differ.
    let near = proptest::collection::vec((any::<bool>(), 0..12_i64, any::<bool>()), 32);
    let strategy = (assessments(), near);
    let (mut columns, mut beyond, mut changes) = (0, 0, 0);
    for _ in 0..cases(10_000) {
        let (mut mine, near) = strategy.new_tree(&mut runner).unwrap().current();
        for (id, (planned, later, by_day)) in CriterionId::all().zip(near) {
            let day = Date::from_days_since_2000(today().days_since_2000() + later * 90).unwrap();
            let (year, number) = Quarter::of(day).parts();
            let text = if by_day {
                day.to_string()
            } else {
                format!("{year:04}-Q{number}")
            };
            if planned {
                mine.plan.items.get_mut(id).due = Due::parse(&text);
            }
        }
        let found = what_if(&mine, today());
        assert!(found.columns.len() <= LONGEST);
        assert_eq!(found.now, levels(&mine));
        for column in &found.columns {
            assert_eq!(column.levels, by_hand(&mine, end(column.quarter)));
            changes += usize::from(column.levels != found.now);
        }
        columns += found.columns.len();
        if let Some(rest) = found.beyond {
            assert_eq!(rest.levels, by_hand(&mine, u32::MAX));
            assert!(Some(rest.last) > found.columns.last().map(|one| one.quarter));
            beyond += 1;
        } else if let Some(last) = found.columns.last() {
            assert_eq!(last.levels, by_hand(&mine, u32::MAX));
        }
    }
    assert!(columns > 1_000 && beyond > 100 && changes > 1_000);
}

fn due(mine: &mut Assessment, slug: &str, text: &str) {
    let id = CriterionId::parse(slug).unwrap();
    mine.plan.items.get_mut(id).due = Some(Due::parse(text).unwrap());
}

#[test]
fn the_end_of_the_calendar_is_told_and_not_drawn() {
    let mut mine = Assessment::default();
    assert_eq!(what_if(&mine, today()).columns, []);
    due(&mut mine, "cli-pinned-installs", "9999-12-31");
    let found = what_if(&mine, today());
    assert_eq!(found.columns.len(), LONGEST);
    let rest = found.beyond.unwrap();
    assert_eq!((rest.count, rest.last.parts()), (1, (9999, 4)));
    assert_eq!(*rest.levels.get(TrackId::Cli), Some(1));
    let last = what_if(&mine, Date::LAST);
    assert_eq!((last.columns.len(), last.beyond), (1, None));
}

#[test]
fn what_was_due_already_counts_at_once_and_is_told() {
    let mut mine = Assessment::default();
    due(&mut mine, "cli-pinned-installs", "2026-Q3");
    let found = what_if(&mine, today());
    assert_eq!((found.columns.len(), found.overdue), (1, 1));
    assert_eq!(found.columns[0].quarter.parts(), (2026, 4));
    assert_eq!(*found.columns[0].levels.get(TrackId::Cli), Some(1));
    assert_eq!(*found.now.get(TrackId::Cli), Some(0));
}

#[test]
fn done_without_a_due_date_waits_for_the_answer_and_what_does_not_apply_stays_so() {
    let mut mine = Assessment::default();
    let id = CriterionId::parse("cli-pinned-installs").unwrap();
    mine.plan.items.get_mut(id).state = Some(PlanState::Done);
    assert_eq!(what_if(&mine, today()).columns, []);
    due(&mut mine, "cli-pinned-installs", "2026-Q4");
    mine.answers.get_mut(id).status = Some(Status::Met);
    assert_eq!(what_if(&mine, today()).columns, [], "nothing is left of it");
}
