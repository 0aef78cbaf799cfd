//! What messages do: decisions of the app, without a browser.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests"
)]

#[path = "../common/mod.rs"]
mod common;
#[path = "../common/now.rs"]
mod now;

mod page;
mod plan;
mod plan_next;

mod accepted;
mod check;
mod checking;
mod checking_again;
mod checks;
mod closing;
mod compare;
mod drafts;
mod early;
mod early_records;
mod history;
mod lazy;
mod lazy_start;
mod lazy_tabs;
mod library;
mod library_trouble;
mod merge;
mod navigation;
mod next_look;
mod opening;
mod profile;
mod questions;
mod reading_back;
mod received;
mod reports;
mod reports_rows;
mod saving;
mod second_person;
mod share;
mod side_by_side;
mod task_lists;
mod two_tabs;
mod versions;
