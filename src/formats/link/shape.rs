//! The shape of a link: `1.<answers>[.<extra>].<check>`.
//!
//! A link cut anywhere loses its last part, so it no longer ends in a check of
//! six characters. That tells *cut off* from *damaged*.

use crate::formats::checksum::crc32;
use crate::formats::link::answers::PACKED;
use crate::formats::link::{ShareError, base64};

/// Characters that a link may have; a longer one is refused unread.
pub const MAX_LINK: usize = 64 * 1024;

/// Characters of the answers and of the check.
pub(crate) const ANSWERS: usize = 20;
pub(crate) const CHECK: usize = 6;

/// The parts of a link whose check is right.
pub(crate) struct Link {
    /// The packed answers.
    pub(crate) answers: [u8; PACKED],
    /// Everything else, deflated.
    pub(crate) extra: Option<Vec<u8>>,
}

/// Takes a link apart. Accepts the fragment with or without `#`, or a whole address.
pub(crate) fn split(raw: &str) -> Result<Link, ShareError> {
    let text = raw.split_once('#').map_or(raw, |(_, after)| after).trim();
    if text.len() > MAX_LINK {
        return Err(ShareError::TooLarge);
    }
    let (version, rest) = text.split_once('.').ok_or(ShareError::NotALink)?;
    let digits = !version.is_empty() && version.bytes().all(|byte| byte.is_ascii_digit());
    match version {
        "1" => {}
        _ if digits && !version.starts_with('0') => return Err(ShareError::NewerVersion),
        _ => return Err(ShareError::NotALink),
    }
    // A sentence around a pasted link may leave its punctuation behind.
    let rest = rest.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '>', '"', '\'']);
    if !rest
        .bytes()
        .all(|byte| byte == b'.' || base64::value(byte).is_some())
    {
        return Err(ShareError::Damaged);
    }
    let parts: Vec<&str> = rest.splitn(4, '.').collect();
    let (answers, extra, check) = match *parts.as_slice() {
        [answers, check] => (answers, None, check),
        [answers, extra, check] => (answers, Some(extra), check),
        [answers] if answers.len() <= ANSWERS => return Err(ShareError::CutOff),
        _ => return Err(ShareError::Damaged),
    };
    let body = rest.rsplit_once('.').map_or(rest, |(body, _)| body);
    let expected = check_of(body);
    check_lengths(answers, extra, check, &expected)?;
    compare(rest, check, &expected, extra.is_none())?;
    let answers = base64::decode(answers).and_then(|bytes| bytes.try_into().ok());
    Ok(Link {
        answers: answers.ok_or(ShareError::Damaged)?,
        extra: extra
            .map(|extra| base64::decode(extra).ok_or(ShareError::Damaged))
            .transpose()?,
    })
}

fn check_lengths(
    answers: &str,
    extra: Option<&str>,
    check: &str,
    expected: &str,
) -> Result<(), ShareError> {
    if answers.len() < ANSWERS || check.len() < CHECK {
        return Err(ShareError::CutOff);
    }
    // Where the check should stand there may be the beginning of a cut extra,
    // unless it is the right check with something added.
    if check.len() > CHECK && extra.is_none() && !check.starts_with(expected) {
        return Err(ShareError::CutOff);
    }
    let fits = answers.len() == ANSWERS && check.len() == CHECK && extra != Some("");
    fits.then_some(()).ok_or(ShareError::Damaged)
}

/// Compares the check given, which is the end of `all`, with the one expected.
fn compare(all: &str, given: &str, expected: &str, short: bool) -> Result<(), ShareError> {
    if given == expected {
        return Ok(());
    }
    // Programs that write everything in one case do so with a whole link.
    if short && is_in_one_case(all) {
        return Err(ShareError::Damaged);
    }
    // 32 bits in six characters leave four zero bits: a check ends in A, Q, g
    // or w. A link without extra whose last part does not, and that has little
    // in common with the check, was cut six characters into its extra.
    let alike = given.bytes().zip(expected.bytes()).filter(|(a, b)| a == b);
    if short && !given.ends_with(['A', 'Q', 'g', 'w']) && alike.count() < 3 {
        return Err(ShareError::CutOff);
    }
    Err(ShareError::Damaged)
}

/// Whether a text has letters of one case only. No answers at all are written `AAAA...`, which
/// says nothing.
fn is_in_one_case(text: &str) -> bool {
    let lower = text.bytes().any(|byte| byte.is_ascii_lowercase());
    let upper = text
        .bytes()
        .any(|byte| byte.is_ascii_uppercase() && byte != b'A');
    lower != upper
}

/// The check of everything between `#1.` and the last dot.
pub(crate) fn check_of(body: &str) -> String {
    let whole = ["1.", body].concat();
    base64::encode(&crc32(whole.as_bytes()).to_be_bytes())
}
