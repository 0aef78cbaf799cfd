//! The envelope of a stored value: a checksum and a version before the data.
//!
//! `<check> <version>\n<data>`, where check is the CRC-32 of everything after
//! the first space, as eight hexadecimal digits. One line before the data
//! instead of JSON around it: data inside JSON would have every quote escaped,
//! a fifth more of the five million characters that storage holds, and would
//! have to be parsed before it could be checked. The revision needs no place
//! here; it stands in the data.
//!
//! Every later version has to begin the same way, so that a whole value of a
//! newer page can be told from a damaged one of this page.

use crate::formats::checksum::{crc32, hex};
use crate::formats::storage::Restored;

const VERSION: &str = "1";

/// Characters that a stored value may have: all that storage holds.
const MAX: usize = 5_500_000;

/// Puts data into an envelope.
pub(crate) fn wrap(data: &str) -> String {
    let sealed = [VERSION, "\n", data].concat();
    let check = check_of(&sealed);
    [&check, " ", &sealed].concat()
}

/// Takes data out of its envelope, if it is what was put in.
pub(crate) fn unwrap(text: &str) -> Restored<&str> {
    let Some((check, sealed)) = text.split_once(' ').filter(|_| text.len() <= MAX) else {
        return Restored::Damaged;
    };
    if check != check_of(sealed) {
        return Restored::Damaged;
    }
    match sealed.split_once('\n') {
        Some((VERSION, data)) => Restored::Fine(data),
        _ if sealed.starts_with(|one: char| one.is_ascii_digit()) => Restored::Newer,
        _ => Restored::Damaged,
    }
}

fn check_of(sealed: &str) -> String {
    hex(crc32(sealed.as_bytes()))
}
