//! Words that several views use.

use crate::domain::assessment::{Mark, Status};
use crate::domain::date::{Date, Instant};
use crate::domain::scoring::{TrackResult, TrackScore};

/// A day as people write it: `20 November 2026`.
pub fn date_words(date: Date) -> String {
    let (year, month, day) = date.parts();
    [
        &day.to_string(),
        " ",
        month_name(month),
        " ",
        &year.to_string(),
    ]
    .concat()
}

/// A month as people write it: `2022-12` becomes `December 2022`. Anything
/// else comes back as it is, because it is a fact that somebody stated.
pub fn month_words(text: &str) -> String {
    let day = [text, "-01"].concat();
    match Date::parse(&day) {
        Some(date) => {
            let (year, month, _) = date.parts();
            [month_name(month), " ", &year.to_string()].concat()
        }
        None => text.to_owned(),
    }
}

/// The day of an instant, in UTC.
pub fn day_of(instant: &Instant) -> Option<Date> {
    Date::parse(instant.as_str().get(..10)?)
}

/// A moment as people write it, to the minute: `20 November 2026, 14:32 UTC`.
pub fn moment_words(instant: &Instant) -> String {
    let day = day_of(instant).map(date_words).unwrap_or_default();
    let clock = instant.as_str().get(11..16).unwrap_or_default();
    [&day, ", ", clock, " UTC"].concat()
}

fn month_name(month: u8) -> &'static str {
    match month {
        1 => "January",
        2 => "February",
        3 => "March",
        4 => "April",
        5 => "May",
        6 => "June",
        7 => "July",
        8 => "August",
        9 => "September",
        10 => "October",
        11 => "November",
        _ => "December",
    }
}

/// The word of an answer, as beside its radio.
pub fn status_word(status: Status) -> &'static str {
    mark_word(status.into())
}

/// The word that stands beside a mark.
pub fn mark_word(mark: Mark) -> &'static str {
    match mark {
        Mark::Met => "Met",
        Mark::Partial => "Partly met",
        Mark::NotMet => "Not met",
        Mark::Unknown => "Don’t know",
        Mark::None => "Not answered",
        Mark::NotApplicable => "Not applicable",
        Mark::ReasonMissing => "Reason missing",
        Mark::Withheld => NOT_HERE,
    }
}

/// A level from 0 to 3: `Level 2`. A higher number reads as level 3.
pub fn level_words(level: u8) -> &'static str {
    match level {
        0 => "Level 0",
        1 => "Level 1",
        2 => "Level 2",
        _ => "Level 3",
    }
}

/// In place of an answer that the author of a copy left out.
pub const NOT_HERE: &str = "Not included";
/// How many answers the author of a copy left out: `3 not in this copy`.
pub fn not_here(answers: usize) -> String {
    [&answers.to_string(), " not included"].concat()
}

/// In place of level 0, where an answer that is missing decides.
const NOT_KNOWN: &str = "Not known";

/// The level reached: `Level 1`; or that it is not known. `None` without a level.
pub fn level_figure(score: &TrackScore) -> Option<&'static str> {
    match score.standing {
        TrackResult::Level { .. } if !score.is_known() => Some(NOT_KNOWN),
        TrackResult::Level { level, .. } => Some(level_words(level)),
        _ => None,
    }
}

/// Said of a level, or of a whole track, of which nothing was answered.
pub const NOT_ASSESSED: &str = "not assessed yet";

/// The same of a track, where a sentence begins.
const NOT_ASSESSED_AT_ALL: &str = "Not assessed yet";

/// What is possible beyond the level reached: `level 2 possible`; empty where nothing
/// more is. What nobody has answered yet promises nothing.
pub fn possible_words(score: &TrackScore) -> String {
    match score.standing {
        TrackResult::Level { .. } if score.withheld() > 0 => not_here(score.withheld()),
        TrackResult::Level { level, .. } if score.is_unassessed() => {
            [if level > 0 { "rest " } else { "" }, NOT_ASSESSED].concat()
        }
        TrackResult::Level { level, possible } if possible > level => {
            ["level ", &possible.to_string(), " possible"].concat()
        }
        _ => String::new(),
    }
}

/// Behind it, on what it depends: ` if two missing answers are Met`. Empty where it depends on nothing.
pub fn if_met(unanswered: usize, unknown: usize) -> String {
    let mut out = String::new();
    for (count, what) in [
        (unanswered, " missing answer"),
        (unknown, " Don’t know answer"),
    ] {
        if count > 0 {
            out.push_str(if out.is_empty() { " if " } else { " and " });
            out.push_str(&number_words(count));
            out.push_str(what);
            out.push_str(if count == 1 { "" } else { "s" });
        }
    }
    match unanswered + unknown {
        0 => {}
        1 => out.push_str(" is Met"),
        _ => out.push_str(" are Met"),
    }
    out
}

/// The level reached and the one still possible: `Level 1, level 2 possible`; `None` without a level.
pub fn level_range(score: &TrackScore) -> Option<String> {
    let figure = level_figure(score)?;
    if score.is_unassessed() && !score.is_known() && score.withheld() == 0 {
        return Some(NOT_ASSESSED_AT_ALL.to_owned());
    }
    let possible = possible_words(score);
    let comma = if possible.is_empty() { "" } else { ", " };
    Some([figure, comma, &possible].concat())
}

/// A number in running text: words up to twelve, figures above.
pub fn number_words(number: usize) -> String {
    let word = match number {
        0 => "none",
        1 => "one",
        2 => "two",
        3 => "three",
        4 => "four",
        5 => "five",
        6 => "six",
        7 => "seven",
        8 => "eight",
        9 => "nine",
        10 => "ten",
        11 => "eleven",
        12 => "twelve",
        _ => return number.to_string(),
    };
    word.to_owned()
}

/// How far a track is: `10 of 12 answered`.
pub fn answered(done: usize, all: usize) -> String {
    [&of(done, all), " answered"].concat()
}

/// `10 of 12`
pub fn of(done: usize, all: usize) -> String {
    [&done.to_string(), " of ", &all.to_string()].concat()
}

/// Behind how many criteria are met: how many do not apply, so that the sum is that of the list.
pub fn and_not_applicable(count: usize) -> String {
    match count {
        0 => String::new(),
        _ => [", plus ", &count.to_string(), " not applicable"].concat(),
    }
}

/// A list in running text: `a`, `a and b`, `a, b and c`.
pub fn joined(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => [&first.join(", "), " and ", last].concat(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;

    #[test]
    fn days_and_months_read_as_people_write_them() {
        assert_eq!(
            date_words(Date::new(2026, 11, 20).unwrap()),
            "20 November 2026"
        );
        assert_eq!(date_words(Date::new(2027, 1, 3).unwrap()), "3 January 2027");
        assert_eq!(month_words("2022-12"), "December 2022");
        assert_eq!(month_words("2019"), "2019");
        assert_eq!(month_words("undated"), "undated");
        let instant = Instant::parse("2026-11-20T14:32:05Z").unwrap();
        assert_eq!(day_of(&instant), Date::new(2026, 11, 20));
    }

    #[test]
    fn small_numbers_are_words_and_lists_end_with_and() {
        assert_eq!(number_words(2), "two");
        assert_eq!(number_words(13), "13");
        assert_eq!(answered(10, 12), "10 of 12 answered");
        let items = ["a", "b", "c"].map(str::to_owned);
        assert_eq!(joined(&items), "a, b and c");
        assert_eq!(joined(&items[..2]), "a and b");
        assert_eq!(joined(&items[..1]), "a");
    }
}
