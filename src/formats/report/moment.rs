//! Moments for formats that demand one where an assessment knows a day or nothing.

use crate::domain::assessment::Assessment;
use crate::domain::date::Date;

/// Stands for a moment that is not known.
///
/// The start of Unix time is widely read as *no time*. Any later moment, such
/// as the day on which the framework appeared, would look like a fact.
pub(crate) const NOT_KNOWN: &str = "1970-01-01T00:00:00Z";

/// When the assessment was last changed; else the start of the day it states,
/// in UTC; else `None`, as for an assessment that says nothing of time.
pub(crate) fn changed(assessment: &Assessment) -> Option<String> {
    let modified = assessment.metadata.modified.as_ref();
    modified
        .and_then(|moment| sayable(moment.as_str().to_owned()))
        .or_else(|| assessment.date().and_then(start_of))
}

/// When the assessment was made: the start of the day it states, in UTC; else
/// when it was last changed.
pub(crate) fn made(assessment: &Assessment) -> Option<String> {
    let day = assessment.date().and_then(start_of);
    day.or_else(|| changed(assessment))
}

/// The start of a day, in UTC. No format knows a day alone.
pub(crate) fn start_of(day: Date) -> Option<String> {
    sayable([&day.to_string(), "T00:00:00Z"].concat())
}

/// OSCAL takes years from 1900 to 2999 (its pattern for `date-time-with-timezone`).
fn sayable(moment: String) -> Option<String> {
    ("1900".."3000")
        .contains(&moment.as_str())
        .then_some(moment)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;
    use crate::domain::date::Instant;

    #[test]
    fn the_better_known_moment_wins_and_none_is_made_up() {
        let mut one = Assessment::default();
        assert_eq!((changed(&one), made(&one)), (None, None));
        one.stated_date = Date::parse("2026-11-20");
        let day = Some("2026-11-20T00:00:00Z".to_owned());
        assert_eq!((changed(&one), made(&one)), (day.clone(), day.clone()));
        one.metadata.modified = Instant::parse("2026-11-21T13:32:05Z");
        let moment = Some("2026-11-21T13:32:05Z".to_owned());
        assert_eq!((changed(&one), made(&one)), (moment.clone(), day));
        one.stated_date = None;
        assert_eq!((changed(&one), made(&one)), (moment.clone(), moment));
    }

    #[test]
    fn years_that_oscal_cannot_say_are_not_said() {
        for (day, fits) in [
            ("1899-12-31", false),
            ("1900-01-01", true),
            ("2999-12-31", true),
            ("3000-01-01", false),
            ("0001-01-01", false),
        ] {
            assert_eq!(start_of(Date::parse(day).unwrap()).is_some(), fits, "{day}");
        }
    }
}
