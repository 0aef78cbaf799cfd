//! What several views draw.

pub mod anyway;
pub mod button;
pub mod character_count;
pub mod chip;
pub mod external;
pub mod field;
pub mod heading;
pub mod mark;
pub mod open;
pub mod profile_field;
pub mod when_loaded;
