//! Assessment to and from the fragment of a share link (docs/share-link.md).
//!
//! Decoding is whole and synchronous. Encoding goes as far as the deflate,
//! which the browser does better: [`draft()`], then [`Draft::finish`].

pub mod answers;
pub mod base64;
pub mod choice;
mod copy;
pub mod draft;
pub mod error;
pub mod extra;
pub mod find;
pub mod inflate;
pub mod shape;

use crate::domain::assessment::Assessment;
pub use choice::Choice;
pub use copy::copy_for;
pub(crate) use draft::packed;
pub use draft::{Draft, draft};
pub use error::ShareError;
pub use find::MAX_TEXT;
pub use inflate::MAX_INFLATED;
pub use shape::MAX_LINK;

/// Reads a share link: the text after `#`, with or without the `#`, or a whole
/// address as pasted. `nfc` brings a text into Unicode normal form C.
///
/// # Errors
/// Nothing of a link with any fault is used; see [`ShareError`] for the causes.
pub fn decode(fragment: &str, nfc: fn(&str) -> String) -> Result<Assessment, ShareError> {
    let link = shape::split(fragment)?;
    let mut assessment = answers::unpack(&link.answers);
    if let Some(deflated) = link.extra {
        extra::read(&inflate::inflate(&deflated)?, &mut assessment, nfc)?;
    }
    Ok(assessment)
}

/// Reads every share link in a text, as somebody pastes it: a whole message, an address
/// that was encoded or broken on the way. There is at least one in what is returned.
///
/// # Errors
/// Why what comes nearest to a link in it cannot be read.
pub fn read(text: &str, nfc: fn(&str) -> String) -> Result<Vec<Assessment>, ShareError> {
    let mut read = Vec::new();
    let mut cause = ShareError::NotALink;
    for link in find::find(text)? {
        match decode(&link, nfc) {
            Ok(assessment) => read.push(assessment),
            Err(error) => cause = error,
        }
    }
    if read.is_empty() {
        Err(cause)
    } else {
        Ok(read)
    }
}
