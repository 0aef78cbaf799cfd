//! One rule, four places: a second scorer that shares no code with the
//! product, the attributes of the scorecard, the file and the link.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

mod common;

use common::arbitrary::assessments;
use common::second_scorer::{Levels, score};
use plumbline::app::model::Model;
use plumbline::domain::assessment::{Assessment, Status};
use plumbline::domain::catalogue::{CriterionId, TrackId};
use plumbline::features::scorecard::view_model::scorecard;
use plumbline::formats::{file, link as share};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngSeed, TestRunner};
use serde_json::Value;

/// Ten thousand with `cargo xtask test --all`, else a tenth.
fn cases() -> usize {
    if std::env::var_os("PLUMBLINE_ALL").is_some() {
        10_000
    } else {
        1_000
    }
}

fn runner(seed: u64) -> TestRunner {
    TestRunner::new(Config {
        rng_seed: RngSeed::Fixed(seed),
        ..Config::default()
    })
}

/// The attributes `data-level` and `data-possible` of the scorecard.
fn attributes(assessment: &Assessment) -> Vec<(String, Levels)> {
    let model = Model {
        mine: assessment.clone(),
        ..Model::default()
    };
    let columns = scorecard(&model).columns;
    columns
        .iter()
        .map(|column| {
            let levels = column.level.parse().ok().zip(column.possible.parse().ok());
            (column.slug.to_owned(), levels)
        })
        .collect()
}

fn result_of(file: &Value) -> Vec<(String, Levels)> {
    TrackId::ALL
        .map(|track| {
            let result = &file["result"][track.slug()];
            (
                track.slug().to_owned(),
                result["level"].as_u64().zip(result["possible"].as_u64()),
            )
        })
        .to_vec()
}

#[test]
fn a_second_scorer_the_scorecard_the_file_and_the_link_agree() {
    let mut runner = runner(1);
    let strategy = assessments();
    let (mut with_level, mut without) = (0, 0);
    for case in 0..cases() {
        let assessment = strategy.new_tree(&mut runner).unwrap().current();
        let text = file::write(&assessment);
        let json: Value = serde_json::from_str(&text).unwrap();
        let second = score(&json);
        with_level += second.iter().filter(|(_, levels)| levels.is_some()).count();
        without += second.iter().filter(|(_, levels)| levels.is_none()).count();
        assert_eq!(
            attributes(&assessment),
            second,
            "scorecard, case {case}: {text}"
        );
        assert_eq!(result_of(&json), second, "file, case {case}: {text}");
        let read = file::read(&text).unwrap();
        assert_eq!(
            attributes(&read),
            second,
            "file read back, case {case}: {text}"
        );
        // Notes do not score, and all of them would be longer than any link may be.
        let choice = share::Choice {
            reasons: true,
            ..share::Choice::default()
        };
        let link = share::draft(&assessment, &choice).finish_stored();
        let opened = share::decode(&link, str::to_owned).unwrap();
        assert_eq!(attributes(&opened), second, "link, case {case}: {text}");
    }
    assert!(
        with_level > cases() && without > cases() / 10,
        "{with_level} tracks with a level, {without} without"
    );
}

#[test]
fn one_more_met_never_lowers_a_level() {
    let mut runner = runner(2);
    let strategy = (assessments(), 0..CriterionId::all().len());
    for _ in 0..2_000 {
        let (before, place) = strategy.new_tree(&mut runner).unwrap().current();
        let mut after = before.clone();
        let id = CriterionId::all().nth(place).unwrap();
        after.answers.get_mut(id).status = Some(Status::Met);
        for ((track, before), (_, after)) in attributes(&before).into_iter().zip(attributes(&after))
        {
            // A track without any applicable criterion gains a level with its first.
            let Some((low, possible)) = before else {
                continue;
            };
            let (level, now_possible) = after.unwrap();
            assert!(
                level >= low && now_possible >= possible,
                "{track} fell after {}",
                id.get().code
            );
        }
    }
}

#[test]
fn the_order_of_answers_does_not_matter() {
    let mut runner = runner(3);
    let strategy = assessments();
    for _ in 0..500 {
        let whole = strategy.new_tree(&mut runner).unwrap().current();
        let mut built = Assessment {
            answers: Assessment::default().answers,
            ..whole.clone()
        };
        for id in CriterionId::all().rev() {
            *built.answers.get_mut(id) = whole.answers.get(id).clone();
        }
        assert_eq!(file::write(&built), file::write(&whole));
    }
}
