//! The clock of tests.

use plumbline::app::start::Now;
use plumbline::domain::date::{Date, Instant};

/// The moment of every message.
pub(crate) fn now() -> Now {
    Now {
        today: Date::parse("2026-11-20").unwrap(),
        midnight: Instant::parse("2026-11-19T23:00:00Z").unwrap(),
        instant: Instant::parse("2026-11-20T13:32:05Z").unwrap(),
        clock: "14:32".to_owned(),
    }
}
