//! What is to be opened.

use crate::formats::file::FileReadError;

/// Opening a text or a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImportMsg {
    /// A text was pasted.
    Paste(String),
    /// Open the link at this place among those of the text.
    Choose(usize),
    /// Open none of them.
    Cancel,
    /// A file was chosen or dropped, and is still to be read.
    FileChosen,
    /// A file was read; its text is NFC.
    FileRead(Result<String, FileReadError>),
}
