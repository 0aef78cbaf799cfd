//! What a typed text comes to, and what that does to the saved value.

use crate::domain::assessment::Due;
use crate::domain::date::Date;

/// What a typed text comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry<T> {
    /// A value.
    Good(T),
    /// Nothing: the field was emptied.
    Empty,
    /// Neither: it stays a draft.
    Draft,
}

impl<T> Entry<T> {
    /// Reads a text.
    pub fn of(text: &str, parse: impl FnOnce(&str) -> Option<T>) -> Self {
        match parse(text) {
            Some(value) => Self::Good(value),
            None if text.trim().is_empty() => Self::Empty,
            None => Self::Draft,
        }
    }

    /// Saves it, unless it is a draft: the last good value stays until there is
    /// another one, or the field is emptied.
    pub fn save_to(self, saved: &mut Option<T>) {
        match self {
            Self::Good(value) => *saved = Some(value),
            Self::Empty => *saved = None,
            Self::Draft => {}
        }
    }

    /// Whether it is a draft.
    pub fn is_draft(&self) -> bool {
        matches!(self, Self::Draft)
    }
}

/// The first year that somebody may mean. The browser fills the year of a date
/// control from the right, so that 2026 is on its way while it is still 0002, and
/// 1226 where digits were typed too fast. A file may hold any year all the same.
const FIRST_YEAR: &str = "1990";

/// Reads a day that somebody types into a date control, which takes years of up to six
/// digits: 2320 is on the way to 232021, and neither is meant.
pub fn day(text: &str) -> Option<Date> {
    Date::parse(text).filter(|_| (FIRST_YEAR.."2100").contains(&text))
}

/// Reads a due date as people type it: a day, or a quarter with a small or capital
/// Q. No year is before 1990 here either.
pub fn due(text: &str) -> Option<Due> {
    let text = text.trim().to_ascii_uppercase();
    Due::parse(&text).filter(|_| text.as_str() >= FIRST_YEAR)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_good_value_or_nothing_changes_what_is_saved() {
        for (text, after) in [
            ("2026-08-02", "2026-08-02"),
            ("", "none"),
            ("  ", "none"),
            ("2026-08", "2026-08-01"),
            ("0026-08-02", "2026-08-01"),
            ("0202-08-01", "2026-08-01"),
            ("1226-08-01", "2026-08-01"),
            ("2320-08-01", "2026-08-01"),
            ("20260-08-02", "2026-08-01"),
            ("soon", "2026-08-01"),
        ] {
            let mut saved = Date::parse("2026-08-01");
            Entry::of(text, day).save_to(&mut saved);
            let saved = saved.map_or_else(|| "none".to_owned(), |date| date.to_string());
            assert_eq!(saved, after, "{text:?}");
        }
    }

    #[test]
    fn a_quarter_may_have_a_small_letter_and_spaces_around() {
        assert_eq!(due(" 2027-q1 "), Due::parse("2027-Q1"));
        assert_eq!(due("2027-03-31"), Due::parse("2027-03-31"));
        for none in ["2027", "0026-10-22", " 0026-q1"] {
            assert_eq!(due(none), None, "{none}");
        }
    }
}
