//! The assessments in this browser: opened, copied, deleted, backed up; versions of them.

pub mod backup;
pub mod delete;
pub mod effects;
pub mod next_look;
pub mod older_slots;
pub mod open;
pub mod other_tab;
pub mod restore;
pub mod state;
pub mod unsaved;
pub mod update;
pub mod versions;
pub mod view;
pub mod view_model;
