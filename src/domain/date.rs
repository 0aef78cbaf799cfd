//! Calendar days and instants, as far as an assessment needs them.
//!
//! Nothing here reads a clock: today and now come in from the shell. A whole
//! date library would cost more bytes than the page has questions.

use std::fmt;

/// A day of the Gregorian calendar, from 0001-01-01 to 9999-12-31.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// Days from 0000-03-01 to 2000-01-01, in the count of [`Date::days_since_2000`].
const DAYS_TO_2000: i64 = 730_425;

impl Date {
    /// The last day of all.
    pub const LAST: Self = Self {
        year: 9999,
        month: 12,
        day: 31,
    };

    /// The day, if there is one with this number.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let fits = (1..=9999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in_month(year, month)).contains(&day);
        fits.then_some(Self { year, month, day })
    }

    /// Reads `YYYY-MM-DD`, strictly.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        if parts.next().is_some() || year.len() != 4 || month.len() != 2 || day.len() != 2 {
            return None;
        }
        Self::new(
            digits(year)?,
            u8::try_from(digits(month)?).ok()?,
            u8::try_from(digits(day)?).ok()?,
        )
    }

    /// Year, month from 1, day from 1.
    pub fn parts(self) -> (u16, u8, u8) {
        (self.year, self.month, self.day)
    }

    /// Days since 2000-01-01, negative before.
    ///
    /// Counts in years that begin in March, so that the leap day is the last.
    pub fn days_since_2000(self) -> i64 {
        let early = i64::from(self.month <= 2);
        let year = i64::from(self.year) - early;
        let month = i64::from(self.month) + 12 * early - 3;
        let before = 365 * year + year / 4 - year / 100 + year / 400;
        before + (153 * month + 2) / 5 + i64::from(self.day) - 1 - DAYS_TO_2000
    }

    /// The day so many days after 2000-01-01.
    pub fn from_days_since_2000(days: i64) -> Option<Self> {
        let days = days.checked_add(DAYS_TO_2000)?;
        let era = days.div_euclid(146_097);
        let of_era = days.rem_euclid(146_097);
        let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month + 2) / 5 + 1;
        let (late, number) = if month < 10 {
            (0, month + 3)
        } else {
            (1, month - 9)
        };
        let year = u16::try_from(era.checked_mul(400)? + year_of_era + late).ok()?;
        Self::new(year, u8::try_from(number).ok()?, u8::try_from(day).ok()?)
    }

    /// The same day so many months later, or the last of that month where it is shorter.
    pub fn months_later(self, months: u8) -> Option<Self> {
        let month = u16::from(self.month) - 1 + u16::from(months);
        let year = self.year.checked_add(month / 12)?;
        let month = u8::try_from(month % 12 + 1).ok()?;
        Self::new(year, month, self.day.min(days_in_month(year, month)))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// A moment in UTC, kept as RFC 3339 text: `2026-11-20T14:32:05Z`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Instant(String);

impl Instant {
    /// Reads `YYYY-MM-DDTHH:MM:SS[.fraction]Z`; the fraction is dropped.
    pub fn parse(text: &str) -> Option<Self> {
        let (day, clock) = text.split_once('T')?;
        let clock = clock.strip_suffix('Z')?;
        let (clock, fraction) = clock.split_once('.').unwrap_or((clock, "0"));
        let mut parts = clock.split(':');
        let (hour, minute, second) = (parts.next()?, parts.next()?, parts.next()?);
        let fits = Date::parse(day).is_some()
            && parts.next().is_none()
            && [hour, minute, second].iter().all(|part| part.len() == 2)
            && digits(hour)? < 24
            && digits(minute)? < 60
            && digits(second)? < 60
            && !fraction.is_empty()
            && fraction.bytes().all(|byte| byte.is_ascii_digit());
        fits.then(|| Self([day, "T", clock, "Z"].concat()))
    }

    /// The text as written in files.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn digits(text: &str) -> Option<u16> {
    text.bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| text.parse().ok())?
}

fn days_in_month(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;

    #[test]
    fn every_day_of_the_calendar_survives_the_count() {
        let first = Date::new(1, 1, 1).unwrap().days_since_2000();
        let last = Date::new(9999, 12, 31).unwrap().days_since_2000();
        let mut before = None;
        for days in first..=last {
            let day = Date::from_days_since_2000(days).unwrap();
            assert_eq!(day.days_since_2000(), days);
            assert!(before < Some(day));
            before = Some(day);
        }
        assert_eq!(Date::from_days_since_2000(first - 1), None);
        assert_eq!(Date::from_days_since_2000(last + 1), None);
        assert_eq!(Date::from_days_since_2000(0), Date::parse("2000-01-01"));
    }

    #[test]
    fn some_months_later_is_the_same_day_or_the_last_of_the_month() {
        for (day, months, wanted) in [
            ("2026-11-28", 6, Some("2027-05-28")),
            ("2026-08-31", 6, Some("2027-02-28")),
            ("2027-08-31", 6, Some("2028-02-29")),
            ("2026-01-15", 12, Some("2027-01-15")),
            ("2026-12-31", 0, Some("2026-12-31")),
            ("9999-12-01", 1, None),
            ("2026-12-31", 255, Some("2048-03-31")),
        ] {
            let later = Date::parse(day).unwrap().months_later(months);
            assert_eq!(later, wanted.and_then(Date::parse), "{day} and {months}");
        }
    }

    #[test]
    fn only_strict_dates_and_instants_are_read() {
        for bad in [
            "2026-2-1",
            "2026-02-30",
            "2025-02-29",
            "20260201",
            "2026-02-01-",
            "+026-02-01",
            "0000-01-01",
            "",
        ] {
            assert_eq!(Date::parse(bad), None, "{bad}");
        }
        assert_eq!(
            Instant::parse("2026-11-20T14:32:05.123Z").unwrap().as_str(),
            "2026-11-20T14:32:05Z"
        );
        for bad in [
            "2026-11-20",
            "2026-11-20T24:00:00Z",
            "2026-11-20T14:32Z",
            "2026-11-20T14:32:05",
            "2026-11-20T14:32:05.Z",
        ] {
            assert_eq!(Instant::parse(bad), None, "{bad}");
        }
    }
}
