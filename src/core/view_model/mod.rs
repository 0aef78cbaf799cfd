//! The model as plain structs, one module for each view, texts already formed.

pub mod assess;
pub mod compare;
pub mod device;
pub mod differences;
pub mod example;
pub mod external;
pub mod field;
pub mod frame;
pub mod handon;
pub mod help;
pub mod home;
pub mod link_error;
pub mod notice;
pub mod plan;
pub mod profile;
pub mod review;
pub mod scorecard;
pub mod share;
pub mod shared;
