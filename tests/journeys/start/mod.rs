//! The page before the app, without it, and after it has stopped, in Chromium.
//!
//! Each test serves the built site under a sub-path, with one thing made to fail, and reads the
//! document that Chromium then holds: no driver, which would already be more than a person has.

mod page;
mod site;

mod faults;
mod saved;
mod starts;
mod stopped;
