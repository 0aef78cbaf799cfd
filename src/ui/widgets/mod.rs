//! What several views draw.

pub mod anyway;
pub mod chip;
pub mod draft;
pub mod external;
pub mod field;
pub mod heading;
pub mod mark;
pub mod notice;
pub mod once_here;
pub mod open;
