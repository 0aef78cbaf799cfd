//! Journeys: the built site in a real browser, as a person, an embedding page or an attacker meets it.
//!
//! `cargo xtask test` builds the site and runs them; a plain `cargo test` leaves them out, because
//! they need `dist/` and Chromium. To run some: `cargo xtask test journeys <part of a name>`, with
//! `--no-build` against a site that is built already.
//!
//! The harness first, from the wire up: [`http`] and [`driver`] speak WebDriver, [`browser`] is what a
//! test holds, [`acts`] and [`screen`] what it can do, [`watch`] is what holds after every journey,
//! [`site`] serves the page, [`hand`] acts by keyboard or mouse, [`page`] reads the stable attributes,
//! [`states`] makes assessments and links. They are written without the app's own code, so that both
//! would have to be wrong in the same way. The folder [`start`] looks at the page before the app,
//! without it and after it has stopped, and needs no driver.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests"
)]

mod acts;
mod browser;
mod compare;
mod driver;
mod hand;
mod http;
mod kept;
mod merge;
mod page;
mod screen;
mod site;
mod states;
mod watch;

mod about;
mod addresses;
mod arriving;
mod axe;
mod axe_views;
mod bad_files;
mod bad_links;
mod bad_storage;
mod check;
mod clicks;
mod closing;
mod early;
mod evidence_kept;
mod examples;
mod frames;
mod handoff;
mod hostile_text;
mod layout;
mod layout_shift;
mod lazy_parts;
mod leaving;
mod limits;
mod next_look;
mod one_page;
mod opening;
mod pictures;
mod plan;
mod printing;
mod report_on_disk;
mod reports;
mod road;
mod speed;
mod start;
mod starting;
mod tabs;
mod tabs_racing;
mod translated;
mod walk;
mod whole_job;
