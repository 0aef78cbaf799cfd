//! What the section of proposals and issues shows.

mod issue;
mod picks;
mod proposal;

use crate::app::model::Model;
use crate::features::handoff::state::HandoffDocument;
pub use issue::{
    IssueView, ToTracker, address, asks_host, host_value, hosts, issues, to_tracker, tracked,
};
pub use picks::{PickLine, any_gap, picked, picks};
pub use proposal::{Asked, Fact, Facts, asked, facts, offered, proposal, typed};

/// What came of copying a text; nothing before.
pub fn after(model: &Model, document: HandoffDocument) -> String {
    match &model.drafts.handoff.said {
        Some((of, said)) if *of == document => said.clone(),
        _ => String::new(),
    }
}
