//! What each fuzz target does with bytes.
//!
//! A checksum would stop nearly everything at the door, so the first byte
//! decides: an even one leaves the rest as it is, an odd one gives it a right
//! checksum, or the page around it, and leaves it to the readers inside.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "tests use parts of it"
)]

use crate::{forge, holds};

/// The longest stored block of deflate.
const BLOCK: usize = 65_535;

/// A share link, as text or as packed answers and an extra part.
pub(crate) fn link(bytes: &[u8]) -> bool {
    match split(bytes) {
        (false, rest) => holds::link(&text(rest)),
        (true, rest) => {
            let mut answers = [0; 15];
            let head = rest.len().min(15);
            answers[..head].copy_from_slice(&rest[..head]);
            let extra = &rest[head..];
            let extra = &extra[..extra.len().min(BLOCK)];
            let deflated = (!extra.is_empty()).then(|| forge::stored(extra));
            holds::link(&forge::link(answers, deflated.as_deref()))
        }
    }
}

/// A file that somebody opens.
pub(crate) fn import(bytes: &[u8]) -> bool {
    holds::file(&text(bytes))
}

/// An HTML report that somebody opens.
pub(crate) fn report(bytes: &[u8]) -> bool {
    match split(bytes) {
        (false, rest) => holds::report(&text(rest)),
        (true, rest) => {
            let open = "<p><script type=\"application/json\" id=\"plumbline-assessment\">";
            holds::report(&[open, &text(rest), "</script>"].concat())
        }
    }
}

/// A value found in storage, of this version or another.
pub(crate) fn migration(bytes: &[u8]) -> bool {
    match split(bytes) {
        (false, rest) => holds::saved(&text(rest)),
        (true, rest) => {
            let sealed = text(rest);
            let check = forge::crc32(sealed.as_bytes());
            holds::saved(&format!("{check:08x} {sealed}"))
        }
    }
}

fn split(bytes: &[u8]) -> (bool, &[u8]) {
    let (first, rest) = bytes.split_first().unwrap_or((&0, &[]));
    (first % 2 == 1, rest)
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
