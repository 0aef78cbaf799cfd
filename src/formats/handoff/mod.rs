//! Gaps handed to those who can help: a proposal for a funder, issues for a tracker.
//!
//! Everything here forms texts and addresses from one assessment and from what
//! was fetched. Nothing is sent: a person copies the text or follows the link.

mod address;
mod funding;
mod gap;
mod issue;
mod proposal;

pub use address::{Host, LONGEST, Tracker};
pub use funding::{Field, Funding, Precedent, Route, Shape, read};
pub use issue::{Issue, issues, title};
pub use proposal::{Proposal, ProposalSection};
