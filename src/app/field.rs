//! One text field: what stands in it and what is to be said about it.

use crate::app::words::field;
use crate::domain::assessment::{AddressFault, Limit, WebAddress};
use crate::domain::date::Date;
use crate::domain::words::date_words;

/// What stands in a field and what is to be said about it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FieldView {
    /// The text in the field.
    pub value: String,
    /// Whether the control holds less than a value, which it must not lose by being set to one.
    pub unfinished: bool,
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The value of `data-error`.
    pub cause: &'static str,
    /// What to do, and what is kept meanwhile.
    pub text: String,
}

impl Problem {
    /// The problem of this cause: words for where a value is saved, or the others.
    pub fn new(cause: &'static str, saved: Option<String>, none: &str) -> Self {
        let text = saved.unwrap_or_else(|| none.to_owned());
        Self { cause, text }
    }
}

/// A field that takes any text.
pub fn text(value: &str, limit: Limit) -> FieldView {
    FieldView {
        value: value.to_owned(),
        left: left(value, limit),
        ..FieldView::default()
    }
}

/// A field that takes a web address, with the one that is saved.
pub fn address(value: &str, saved: Option<&WebAddress>) -> FieldView {
    FieldView {
        value: value.to_owned(),
        problem: address_problem(value, saved),
        ..FieldView::default()
    }
}

/// What is wrong with an address. Where none is saved, nothing while its first
/// characters can still become one.
pub fn address_problem(value: &str, saved: Option<&WebAddress>) -> Option<Problem> {
    let typed = value.trim();
    let begun = "https://".starts_with(typed) || "http://".starts_with(typed);
    let is_fine = typed.is_empty() || (begun && saved.is_none());
    (!is_fine && WebAddress::parse(typed).is_none()).then(|| {
        let fault = AddressFault::of(typed);
        let text = field::no_address(fault, saved.map(WebAddress::as_str));
        Problem {
            cause: "address",
            text,
        }
    })
}

/// A date control: its value, whether it holds less or something else than a
/// day, and the day that is saved.
pub fn date(value: String, unfinished: bool, wrong: bool, saved: Option<Date>) -> FieldView {
    let words = saved.map(|saved| field::no_date(&date_words(saved)));
    let problem = (unfinished || wrong).then(|| Problem::new("date", words, field::NO_DATE));
    FieldView {
        value,
        unfinished,
        problem,
        ..FieldView::default()
    }
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
    use crate::domain::assessment::SHORT;

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
            assert_eq!(address_problem(fine, None), None, "{fine}");
        }
        for wrong in ["a.example", "ftp://a.example", "javascript:alert(1)"] {
            let found = address_problem(wrong, None).unwrap();
            let words = field::no_address(AddressFault::Other, None);
            assert_eq!(found.text, words);
        }
    }

    #[test]
    fn what_is_saved_is_named_from_the_first_wrong_character_on() {
        let saved = WebAddress::parse("https://a.example/policy");
        for fine in ["", "https://a.example/polic"] {
            assert_eq!(address_problem(fine, saved.as_ref()), None, "{fine}");
        }
        for wrong in ["ttps://a.example/policy", "h", "b.example"] {
            let text = address_problem(wrong, saved.as_ref()).unwrap().text;
            assert_eq!(
                text,
                "Not a web address yet. The last valid link is saved: https://a.example/policy",
                "{wrong}"
            );
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
