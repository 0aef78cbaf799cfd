//! The own JSON format, read and written (docs/file-format.md).
//!
//! A file carries everything: what [`write()`] writes, [`read()`] gives back field
//! by field. Equal assessments give equal bytes. An HTML report of ours carries
//! the same text, so it can be read like a file.

mod diagnose;
mod error;
mod html;
mod read;
mod result;
mod tasks;
mod unknown;
mod write;

pub use diagnose::{Diagnosis, diagnose};
pub use error::{FileError, FileReadError};
pub use html::{MAX_HTML_BYTES, from_html};
pub(crate) use html::{is_noncharacter, to_html};
pub use read::{MAX_BYTES, other_framework, read};
pub(crate) use read::{is_id, read_any_size, read_json};
pub use tasks::{TaskList, read_tasks};
pub use write::write;

/// The value of `format`.
const FORMAT: &str = "plumbline-assessment";
/// The version written, and the newest one read.
const VERSION: u32 = 1;
/// The value of `$schema`: the schema's own name. It is a relative address,
/// since the page may be served from anywhere; an editor finds the schema when
/// it lies beside the file.
const SCHEMA: &str = "plumbline-assessment-1.json";
