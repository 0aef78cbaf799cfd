//! One text field: what stands in it and what is to be said about it.

use crate::core::assessment::{Limit, WebAddress};
use crate::core::text::field;

/// What stands in a field and what is to be said about it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FieldView {
    /// The text in the field.
    pub value: String,
    /// A line under the label.
    pub hint: Option<&'static str>,
    /// What is wrong with it.
    pub problem: Option<Problem>,
    /// How many characters are left, once they are few.
    pub left: Option<String>,
    /// Whether something is still missing, which is a gap and no error.
    pub gap: bool,
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The value of `data-error`.
    pub cause: &'static str,
    /// What to do.
    pub text: &'static str,
}

/// A field that takes any text.
pub fn text(value: &str, limit: Limit) -> FieldView {
    FieldView {
        value: value.to_owned(),
        left: left(value, limit),
        ..FieldView::default()
    }
}

/// A field that takes a web address.
pub fn address(value: &str) -> FieldView {
    FieldView {
        value: value.to_owned(),
        problem: address_problem(value),
        ..FieldView::default()
    }
}

/// What is wrong with an address; nothing while its first characters can still become one.
pub fn address_problem(value: &str) -> Option<Problem> {
    let typed = value.trim();
    let begun = "https://".starts_with(typed) || "http://".starts_with(typed);
    (!begun && WebAddress::parse(typed).is_none()).then_some(Problem {
        cause: "address",
        text: field::NO_ADDRESS,
    })
}

/// A tenth of the room is few.
fn left(value: &str, limit: Limit) -> Option<String> {
    let left = limit.chars.saturating_sub(value.chars().count());
    (left <= limit.chars / 10).then(|| field::left(left))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;
    use crate::core::assessment::SHORT;

    #[test]
    fn an_address_is_wrong_only_once_it_cannot_become_right() {
        for fine in [
            "",
            "h",
            "https:/",
            "https://",
            "https://a.example",
            " https://a.example ",
        ] {
            assert_eq!(address_problem(fine), None, "{fine}");
        }
        for wrong in ["a.example", "ftp://a.example", "javascript:alert(1)"] {
            assert_eq!(address_problem(wrong).unwrap().cause, "address", "{wrong}");
        }
    }

    #[test]
    fn the_room_left_is_told_when_it_is_short() {
        assert_eq!(text(&"x".repeat(179), SHORT).left, None);
        assert_eq!(
            text(&"x".repeat(180), SHORT).left.unwrap(),
            "20 characters left"
        );
        assert_eq!(
            text(&"x".repeat(199), SHORT).left.unwrap(),
            "1 character left"
        );
    }
}
