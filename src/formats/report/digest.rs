//! A few characters that stand for one state of the answers.

use crate::domain::assessment::Assessment;
use crate::formats::checksum::{crc32, hex};
use crate::formats::link as share;

/// Eight hexadecimal digits that tie report, picture, badge and link to one
/// state: the CRC-32 of the 20 characters in which a share link of this
/// assessment packs answers, profile, overrides and day (docs/share-link.md).
///
/// Names, notes, evidence and plan do not change it. It tells states apart and
/// proves nothing: whoever wants to can make another state with the same one.
pub fn digest(assessment: &Assessment) -> String {
    hex(crc32(share::packed(assessment).as_bytes()))
}
