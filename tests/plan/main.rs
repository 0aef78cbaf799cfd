//! The plan: what is left, the order of work, where due dates lead, and what leaves of it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests"
)]

#[path = "../common/mod.rs"]
mod common;

mod calendar;
mod hostile;
mod left;
mod order;
mod table;
mod what_if;

use common::arbitrary::assessments;
use plumbline::domain::assessment::Assessment;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngSeed, TestRunner};

/// So many with `cargo xtask test --all`, else a tenth.
fn cases(all: usize) -> usize {
    if std::env::var_os("PLUMBLINE_ALL").is_some() {
        all
    } else {
        all / 10
    }
}

/// Calls back with so many arbitrary assessments, always the same for a seed.
fn each(seed: u64, count: usize, mut look: impl FnMut(Assessment)) {
    let mut runner = TestRunner::new(Config {
        rng_seed: RngSeed::Fixed(seed),
        ..Config::default()
    });
    let strategy = assessments();
    for _ in 0..count {
        look(strategy.new_tree(&mut runner).unwrap().current());
    }
}
