//! A long random walk: in whatever order things are done, the page goes on and loses nothing.
//!
//! The walk presses, types, goes back, drops files and reloads as it comes. It keeps its own record of
//! every value that was on the page while the page said that all is saved, and compares it with what
//! is stored. `PLUMBLINE_SEED` names another walk than the usual one; with `PLUMBLINE_ALL` it is long.

mod acts;
mod keys;
pub(crate) mod random;
mod record;
mod spots;
mod storage;
mod targets;
mod walker;

use walker::Walk;

#[test]
fn a_random_walk_never_stops_the_page_and_loses_nothing() {
    let is_long = std::env::var_os("PLUMBLINE_ALL").is_some();
    let acts = if is_long { 1_000 } else { 100 };
    let mut walk = Walk::start();
    for number in 1..=acts {
        walk.step(Walk::act);
        if number % 25 == 0 {
            walk.step(Walk::reload);
        }
    }
    let (views, typed) = (&walk.views, walk.typed);
    let (kept, compared) = (walk.record.len(), walk.record.compared);
    println!("{acts} acts, {typed} of them typing, in {views:?}");
    println!("{kept} values remembered at the end, {compared} compared after a reload");
    let has_worked = typed >= acts / 10 && compared >= acts / 10 && views.len() >= 4;
    walk.browser.check(has_worked, "a walk without work");
    walk.browser.finish(&walk.site);
}

/// Leaves out every third write of an assessment, as a page that forgets to store would.
const FORGET: &str = "
const set = Storage.prototype.setItem;
let writes = 0;
Storage.prototype.setItem = function (key, text) {
  if (!/^plumbline:[ab]:/.test(key) || ++writes % 3) set.call(this, key, text);
}";

#[test]
fn the_walk_notices_a_write_that_is_left_out() {
    let mut walk = Walk::start();
    walk.browser.before_every_page(FORGET);
    walk.step(Walk::reload);
    let lost = (0..300).map(|_| walk.lost_by(Walk::act));
    let lost = lost.enumerate().find(|(_, lost)| !lost.is_empty());
    println!("noticed at act {lost:?}");
    walk.browser.check(lost.is_some(), "nobody has noticed");
}
