//! The browser: the only layer that names JavaScript.
//!
//! It fulfils [`Effect`](crate::app::effect::Effect)s, reports what happens as
//! [`Msg`](crate::app::msg::Msg)s and decides nothing else. Whatever the
//! browser denies is answered or left out, never a panic.

pub mod clipboard;
pub mod clock;
pub mod crash;
pub mod deflate;
pub mod download;
pub mod fetch;
pub mod files;
pub mod focus;
pub mod lazy;
pub mod location;
pub mod page;
pub mod random;
pub mod runtime;
pub mod start;
pub mod storage;
pub mod tabs;
pub mod task;
pub mod theme;
pub mod timer;
