//! One file or folder for each view, and what the second part of the program draws.

pub mod assess;
pub mod compare;
mod differences;
pub mod example;
pub mod help;
pub mod home;
pub mod lazy;
pub mod link_error;
mod on_device;
pub mod plan;
pub mod profile;
pub mod review;
pub mod scorecard;
pub mod share;
pub mod shared;
