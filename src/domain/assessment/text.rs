//! Text that a person typed.

/// How long a text may be, and whether it may have several lines.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    /// Characters at most.
    pub chars: usize,
    /// Whether line breaks are kept.
    pub lines: bool,
}

/// Names, tools, assessor, owner and titles (docs/file-format.md).
pub const SHORT: Limit = Limit {
    chars: 200,
    lines: false,
};
/// A reason for *not applicable*.
pub const REASON: Limit = Limit {
    chars: 500,
    lines: false,
};
/// A web address.
pub const ADDRESS: Limit = Limit {
    chars: 500,
    lines: false,
};
/// An address while it is typed: one that is too long is not cut to another one that fits.
pub const ADDRESS_TYPED: Limit = Limit {
    chars: 2 * ADDRESS.chars,
    lines: false,
};
/// A note.
pub const NOTE: Limit = Limit {
    chars: 2_000,
    lines: true,
};

/// Text without control and bidi characters, within a [`Limit`].
///
/// Such characters can make a text read differently from what it says, so
/// they never get past this type.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Text(String);

/// No text, where there is none to refer to.
pub(crate) static BLANK: Text = Text(String::new());

impl Text {
    /// Takes what a person typed: drops what may not stand in it and cuts at
    /// the limit, which `ui::widgets::character_count` says at the field.
    pub fn typed(raw: &str, limit: Limit) -> Self {
        Self::visible(allowed(raw, limit).take(limit.chars).collect())
    }

    /// Takes text from outside; `None` when it is longer than the limit.
    pub fn read(raw: &str, limit: Limit) -> Option<Self> {
        // At most so many bytes can hold so many characters.
        if raw.len() > limit.chars.saturating_mul(16) {
            return None;
        }
        let text: String = allowed(raw, limit).collect();
        (text.chars().count() <= limit.chars).then(|| Self::visible(text))
    }

    /// Characters that nobody sees are part of emoji and of many scripts, but alone they say
    /// nothing: a name of them would be a blank line that counts as a name.
    fn visible(text: String) -> Self {
        let is_hidden = text.chars().any(is_invisible)
            && text
                .chars()
                .all(|one| one.is_whitespace() || is_invisible(one));
        Self(if is_hidden { String::new() } else { text })
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing but space stands in it. Spaces are no reason and no name.
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }
}

/// Drops what may not stand in a text. A tab or a line break that cannot stay
/// becomes a space, so that no two words fuse.
fn allowed(raw: &str, limit: Limit) -> impl Iterator<Item = char> {
    raw.chars().filter_map(move |one| match one {
        '\n' | '\u{2028}' | '\u{2029}' if limit.lines => Some('\n'),
        '\n' | '\t' | '\u{2028}' | '\u{2029}' => Some(' '),
        _ => (!one.is_control() && !is_direction(one)).then_some(one),
    })
}

/// Whether the character changes reading direction (Unicode UAX 9), marks an
/// interlinear or byte-order position, separates lines invisibly, or is a tag,
/// which can carry a text that nobody sees.
pub(super) fn is_direction(one: char) -> bool {
    matches!(one, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}'
        | '\u{E0000}'..='\u{E007F}')
}

/// Whether nothing is drawn for the character when it stands alone: of the property
/// `Default_Ignorable_Code_Point` of Unicode what fonts of today do not draw, and the Braille
/// cell without dots.
fn is_invisible(one: char) -> bool {
    matches!(one, '\u{AD}' | '\u{34F}' | '\u{115F}' | '\u{1160}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200D}' | '\u{2060}'..='\u{206F}' | '\u{2800}' | '\u{3164}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FFA0}' | '\u{E0080}'..='\u{E0FFF}')
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;

    #[test]
    fn control_and_direction_characters_never_stay() {
        let text = Text::typed("a\u{202e}b\u{0}c\nd\u{2066}", NOTE);
        assert_eq!(text.as_str(), "abc\nd");
        assert_eq!(Text::typed("a\nb\tc\u{2028}d", SHORT).as_str(), "a b c d");
        assert_eq!(
            Text::typed("a\tb\r\nc\u{2029}d", NOTE).as_str(),
            "a b\nc\nd"
        );
        assert_eq!(Text::typed(&"x".repeat(300), SHORT).as_str().len(), 200);
        assert_eq!(Text::read(&"x".repeat(201), SHORT), None);
    }

    #[test]
    fn a_text_that_nobody_sees_is_none() {
        for unseen in [
            "\u{200b}\u{200b}",
            "\u{ad} \u{a0}\u{2003}\u{2060}",
            "\u{3164}",
            "\u{fe0f}",
            "\u{e0041}\u{e007f}",
        ] {
            assert!(Text::typed(unseen, SHORT).is_blank(), "{unseen:?}");
            assert!(Text::read(unseen, SHORT).unwrap().is_blank(), "{unseen:?}");
        }
        for seen in [
            "\u{1f469}\u{200d}\u{1f4bb}",
            "\u{915}\u{94d}\u{200d}",
            "a\u{200b}b",
        ] {
            assert_eq!(Text::typed(seen, SHORT).as_str(), seen);
        }
        assert_eq!(Text::typed("a\u{e0041}", SHORT).as_str(), "a");
    }
}
