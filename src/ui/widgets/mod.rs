//! What several views draw.

pub mod external;
pub mod field;
pub mod mark;
pub mod notice;
pub mod open;
