//! What several views draw.

pub mod button;
pub mod element;
pub mod external;
pub mod field;
pub mod mark;
pub mod notice;
pub mod open;
