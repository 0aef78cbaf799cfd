//! What time it is.

use crate::app::start::Now;
use crate::domain::date::{Date, Instant};

/// Today, this moment and the local time; `None` on a device whose clock
/// stands outside of the years 1 to 9999.
pub fn now() -> Option<Now> {
    let now = js_sys::Date::new_0();
    let today = Date::new(
        u16::try_from(now.get_full_year()).ok()?,
        u8::try_from(now.get_month() + 1).ok()?,
        u8::try_from(now.get_date()).ok()?,
    )?;
    let instant = Instant::parse(&String::from(now.to_iso_string()))?;
    let mut clock = String::with_capacity(5);
    two_digits(&mut clock, now.get_hours());
    clock.push(':');
    two_digits(&mut clock, now.get_minutes());
    let (year, month, day) = today.parts();
    let (month, day) = (i32::from(month) - 1, i32::from(day));
    let midnight = js_sys::Date::new_with_year_month_day(year.into(), month, day);
    let midnight = Instant::parse(&String::from(midnight.to_iso_string()))?;
    Some(Now {
        today,
        midnight,
        instant,
        clock,
    })
}

/// Appends a number under 100; two characters by hand are lighter than `format!`.
fn two_digits(text: &mut String, number: u32) {
    for digit in [number / 10, number % 10] {
        text.extend(char::from_digit(digit, 10));
    }
}
