//! Gaps handed to those who can help: a proposal for a funder, issues for a tracker.
//!
//! Everything here forms texts and addresses from one assessment and from what
//! was fetched. Nothing is sent: a person copies the text or follows the link.

mod address;
mod funding;
mod gap;
mod issue;
mod markup;
mod own;
mod proposal;
mod shape;

pub use address::{Host, LONGEST, Tracker};
pub use funding::{Field, Funding, Precedent, Route, read};
pub use issue::{Issue, issues};
pub use markup::Markup;
pub use own::Own;
pub use proposal::{FIELD, Proposal, ProposalSection};
pub use shape::Shape;
