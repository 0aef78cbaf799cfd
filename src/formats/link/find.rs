//! Finds share links in whatever somebody pastes: a mail, a chat message, an
//! address that a mail gateway wrote anew.
//!
//! A link ends in a checksum of itself. So everything that cannot be part of a
//! link may be left out of the text, line breaks and quote marks with it: what
//! then has the shape of a link and its checksum is one.

use std::borrow::Cow;

use crate::formats::link::base64;
use crate::formats::link::shape::{ANSWERS, CHECK, check_of, split};
use crate::formats::link::{MAX_LINK, ShareError};
use crate::formats::percent;

/// Bytes that a text may have; a longer one is refused unread.
pub const MAX_TEXT: usize = 4 * MAX_LINK;

/// How many links of one text are read. Nobody chooses among more, and each may unpack to much.
const MOST: usize = 20;

/// Characters from which on what stands behind a `#` in a message is more than the number of an issue.
const LIKE_A_LINK: usize = 12;

/// How many gateways, each encoding what the one before wrote, may have had the text.
const LAYERS: usize = 3;

/// The links in a text, each once, from `1.` to their end, in the order in which they stand.
///
/// # Errors
/// Why what comes nearest to a link is none.
pub(crate) fn find(text: &str) -> Result<Vec<String>, ShareError> {
    if text.len() > MAX_TEXT {
        return Err(ShareError::TooLarge);
    }
    let mut layer = entities(text);
    // Of a whole message only what looks like a link says anything.
    let is_word = !text.trim().contains(char::is_whitespace);
    let mut cause = None;
    for _ in 0..=LAYERS {
        let found = links(&layer);
        if !found.is_empty() {
            return Ok(found);
        }
        // What is nearest to the text as it came says best what happened to it.
        cause = cause.or_else(|| nearest(&layer, if is_word { 0 } else { LIKE_A_LINK }));
        let inner = percent::leniently(&layer);
        if inner == *layer {
            break;
        }
        layer = Cow::Owned(inner);
    }
    for other in [proofpoint(text), quoted_printable(text)] {
        let found = links(&percent::leniently(&other));
        if !found.is_empty() {
            return Ok(found);
        }
    }
    let cause = cause.or_else(|| split(text).err().filter(|_| is_word));
    Err(cause.unwrap_or(ShareError::NotALink))
}

/// The links in a text that nothing encodes.
fn links(text: &str) -> Vec<String> {
    let is_ours = |byte: &u8| *byte == b'.' || base64::value(*byte).is_some();
    let text: String = text.bytes().filter(is_ours).map(char::from).collect();
    let mut found: Vec<String> = Vec::new();
    let mut rest = &*text;
    while let Some(start) = rest.find("1.").filter(|_| found.len() < MOST) {
        let from = rest.get(start + 2..).unwrap_or_default();
        rest = match body(from) {
            Some(body) => {
                let end = body.len() + 1 + CHECK;
                let link = ["1.", from.get(..end).unwrap_or_default()].concat();
                if !found.contains(&link) {
                    found.push(link);
                }
                from.get(end..).unwrap_or_default()
            }
            None => from,
        };
    }
    found
}

/// What stands between `1.` and the checksum, where that is right. There are two places
/// where it can stand, so that no text is read more often than twice.
fn body(text: &str) -> Option<&str> {
    let fits = |end: usize| {
        let (body, rest) = text.split_at_checked(end)?;
        let check = rest.strip_prefix('.')?.get(..CHECK)?;
        (check_of(body) == check).then_some(body)
    };
    if text.get(..ANSWERS)?.contains('.') {
        return None;
    }
    let extra = ANSWERS + 1;
    fits(ANSWERS).or_else(|| fits(extra + text.get(extra..)?.find('.')?))
}

/// Why the longest of what looks like the beginning of a link is none.
fn nearest(text: &str, least: usize) -> Option<ShareError> {
    let is_link = |byte: char| {
        byte == '.' || u8::try_from(byte).is_ok_and(|byte| base64::value(byte).is_some())
    };
    let begins = |part: &&str| {
        let rest = part.trim_start_matches(|digit: char| digit.is_ascii_digit());
        rest.len() < part.len() && rest.starts_with('.') && rest.len() > 1
    };
    let ends = |part: &'_ str| part.find(|byte| !is_link(byte)).unwrap_or(part.len());
    let parts = text.split('#').skip(1);
    let link = parts
        .map(|part| part.get(..ends(part)).unwrap_or_default())
        .filter(|part| begins(part) && part.len() >= least)
        .max_by_key(|part| part.len())?;
    split(link).err()
}

/// Undoes HTML entities, and drops short tags that may stand within a word.
fn entities(text: &str) -> Cow<'_, str> {
    if !text.contains(['&', '<']) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(['&', '<']) {
        let (before, from) = rest.split_at_checked(start).unwrap_or((rest, ""));
        out.push_str(before);
        let end = from.get(1..).unwrap_or_default().bytes().take(LONGEST);
        let end = end
            .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'#' | b'/' | b' '));
        let end = end.count() + 1;
        let name = from.get(1..end).unwrap_or_default();
        let closed = from.get(end..end + 1) == Some(if from.starts_with('&') { ";" } else { ">" });
        if !closed {
            out.extend(from.chars().next());
            rest = from.get(1..).unwrap_or_default();
            continue;
        }
        rest = from.get(end + 1..).unwrap_or_default();
        if from.starts_with('&') {
            out.extend(character(name));
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// Characters of the longest name of an entity, and of the longest tag, that can stand in a link.
const LONGEST: usize = 10;

/// The character that an entity stands for, if it can be part of a link or lead to one.
fn character(name: &str) -> Option<char> {
    let number = match name {
        "num" => return Some('#'),
        "period" => return Some('.'),
        "lowbar" => return Some('_'),
        "amp" => return Some('&'),
        _ => name.strip_prefix('#')?,
    };
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16),
        None => number.parse(),
    };
    char::from_u32(code.ok()?)
}

/// Proofpoint's second form writes `%` as `-` and `/` as `_`.
fn proofpoint(text: &str) -> String {
    text.replace('_', "/").replace('-', "%")
}

/// Quoted-printable (RFC 2045, section 6.7) writes `=` where addresses have `%`.
fn quoted_printable(text: &str) -> String {
    text.replace('=', "%")
}
