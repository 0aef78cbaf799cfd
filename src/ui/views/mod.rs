//! One file for each view.

pub mod assess;
pub mod example;
pub mod help;
pub mod home;
pub mod link_error;
pub mod profile;
pub mod scorecard;
pub mod share;
pub mod shared;
