//! By when something is planned.

use crate::domain::date::Date;

/// By when something is planned: a day (`2027-03-31`) or a quarter (`2027-Q1`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due(String);

/// Year and number of `YYYY-Qn`. By one character: searching for a longer text would be more code for
/// whoever only reads a link.
pub(crate) fn split_quarter(text: &str) -> Option<(&str, &str)> {
    let (year, number) = text.split_once('Q')?;
    Some((year.strip_suffix('-')?, number))
}

impl Due {
    /// Reads `YYYY-MM-DD` or `YYYY-Qn`; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let quarter = split_quarter(text).is_some_and(|(year, quarter)| {
            // A year is good when it has a first day.
            Date::parse(&[year, "-01-01"].concat()).is_some()
                && matches!(quarter, "1" | "2" | "3" | "4")
        });
        (quarter || Date::parse(text).is_some()).then(|| Self(text.to_owned()))
    }

    /// A day.
    pub(super) fn on(day: Date) -> Self {
        Self(day.to_string())
    }

    /// The text as written in files.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The last day that keeps it: the day itself, or the last one of the quarter.
    pub fn last_day(&self) -> Date {
        let end = split_quarter(&self.0).map(|(year, number)| {
            let end = match number {
                "1" => "-03-31",
                "2" => "-06-30",
                "3" => "-09-30",
                _ => "-12-31",
            };
            [year, end].concat()
        });
        let day = Date::parse(end.as_deref().unwrap_or(&self.0));
        // It was checked when it was made.
        day.unwrap_or(Date::LAST)
    }
}
