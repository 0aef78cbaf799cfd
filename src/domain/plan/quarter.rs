//! Quarters of the calendar.

use crate::domain::date::Date;

/// A quarter of a year from 1 to 9999, in the order of time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quarter {
    year: u16,
    /// 1 to 4.
    number: u8,
}

impl Quarter {
    /// The quarter in which a day lies.
    pub fn of(day: Date) -> Self {
        let (year, month, _) = day.parts();
        Self {
            year,
            number: month.saturating_sub(1) / 3 + 1,
        }
    }

    /// Year, and number from 1 to 4.
    pub fn parts(self) -> (u16, u8) {
        (self.year, self.number)
    }

    /// As a due date is written in files: `2027-Q1`.
    pub fn code(self) -> String {
        // Ten thousand more, so that every year has four digits behind the first.
        let year = (10_000 + u32::from(self.year)).to_string();
        let year = year.get(1..).unwrap_or_default();
        [year, "-Q", &self.number.to_string()].concat()
    }

    /// It and those after it, so many in all, or as many as the calendar has.
    pub fn ahead(self, count: usize) -> impl Iterator<Item = Self> {
        std::iter::successors(Some(self), |one| one.next()).take(count)
    }

    /// The quarter after it. The last one of all is followed by none.
    pub fn next(self) -> Option<Self> {
        match (self.year, self.number) {
            (9999, 4..) => None,
            (year, number @ 0..4) => Some(Self {
                year,
                number: number + 1,
            }),
            (year, _) => Some(Self {
                year: year + 1,
                number: 1,
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;
    use crate::domain::assessment::Due;

    #[test]
    fn days_and_quarters_end_when_they_should() {
        for (text, day, parts) in [
            ("2027-Q1", "2027-03-31", (2027, 1)),
            ("2027-Q2", "2027-06-30", (2027, 2)),
            ("2028-Q3", "2028-09-30", (2028, 3)),
            ("9999-Q4", "9999-12-31", (9999, 4)),
            ("0001-01-01", "0001-01-01", (1, 1)),
            ("2027-10-01", "2027-10-01", (2027, 4)),
        ] {
            let due = Due::parse(text).unwrap();
            assert_eq!(due.last_day().to_string(), day);
            let quarter = Quarter::of(due.last_day());
            assert_eq!(quarter.parts(), parts);
            // It is written so that it is read as the same quarter.
            let again = Due::parse(&quarter.code()).unwrap();
            assert_eq!(Quarter::of(again.last_day()), quarter);
        }
    }

    #[test]
    fn quarters_follow_each_other_to_the_end_of_the_calendar() {
        let last = Quarter::of(Date::LAST);
        assert_eq!(last.next(), None);
        let first = Quarter::of(Date::parse("0001-02-03").unwrap());
        let all: Vec<_> = first.ahead(usize::MAX).collect();
        assert_eq!(all.len(), 9999 * 4);
        assert!(all.is_sorted());
        assert_eq!(all.last(), Some(&last));
    }
}
