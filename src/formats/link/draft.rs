//! A link up to the deflate.

use crate::domain::assessment::Assessment;
use crate::formats::link::choice::Choice;
use crate::formats::link::copy::copy_for;
use crate::formats::link::{answers, base64, extra, shape as link};

/// A link whose extra part is not deflated yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    answers: String,
    extra: Option<String>,
}

/// Begins the link of what [`copy_for`] lets leave.
pub fn draft(assessment: &Assessment, choice: &Choice) -> Draft {
    let copy = copy_for(assessment, choice);
    Draft {
        answers: base64::encode(&answers::pack(&copy)),
        extra: extra::write(&copy),
    }
}

/// The answers part of a link that carries all of this assessment.
pub(crate) fn packed(assessment: &Assessment) -> String {
    // Of such a link nothing is left out, so the copy for it would say the same.
    base64::encode(&answers::pack(assessment))
}

impl Draft {
    /// The bytes to deflate (raw, without header), if there are any.
    pub fn extra(&self) -> Option<&[u8]> {
        self.extra.as_ref().map(String::as_bytes)
    }

    /// The fragment, with `#`. `deflated` is what became of [`Draft::extra`];
    /// without an extra part it is not used.
    pub fn finish(&self, deflated: &[u8]) -> String {
        let mut body = self.answers.clone();
        if self.extra.is_some() {
            body.push('.');
            body.push_str(&base64::encode(deflated));
        }
        ["#1.", &body, ".", &link::check_of(&body)].concat()
    }

    /// The fragment where the browser cannot deflate: larger, but as good.
    pub fn finish_stored(&self) -> String {
        self.finish(&stored_blocks(self.extra().unwrap_or_default()))
    }
}

/// Deflate without compression (RFC 1951, 3.2.4): blocks of a flag that says
/// which is the last, a length, the length inverted, and the bytes.
fn stored_blocks(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len() + 5);
    let mut rest = bytes;
    loop {
        let cut = rest.len().min(usize::from(u16::MAX));
        let (block, after) = rest.split_at(cut);
        let length = u16::try_from(cut).unwrap_or(u16::MAX);
        out.push(u8::from(after.is_empty()));
        out.extend(length.to_le_bytes());
        out.extend((!length).to_le_bytes());
        out.extend(block);
        if after.is_empty() {
            return out;
        }
        rest = after;
    }
}
