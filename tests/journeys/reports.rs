//! Whether a table of many reports shows and scrolls no slower than its size.
//!
//! Milliseconds are printed and nothing fails by them: they say as much about the machine. What can
//! fail is how they grow from ten reports to two hundred, measured in turns.

use serde_json::json;

use crate::browser::{Browser, alone};
use crate::compare::choose_reports;
use crate::driver::Setup;
use crate::site::Site;

/// How many reports are few, and how many are many.
const FEW: usize = 10;
const MANY: usize = 200;
/// How many times as long many may take: as many times as they are more, and a quarter for what does
/// not grow in step.
const TIMES: f64 = 25.0;
/// How many times as long the longest frame may be while many are scrolled.
const FRAME_TIMES: f64 = 3.0;
/// A frame, in milliseconds: nothing shows sooner.
const FRAME: f64 = 16.7;
/// How often each is measured.
const ROUNDS: usize = 5;

/// Notes when the last file was read, and when the table was drawn after it.
const WATCH: &str = "
const text = File.prototype.text;
File.prototype.text = function () {
  return text.call(this).then((read) => { window.lastRead = performance.now(); return read; });
};
new MutationObserver(() => {
  if (!window.drawn && document.querySelector('table.many')) {
    window.drawn = true;
    requestAnimationFrame(() => setTimeout(() => { window.shown = performance.now(); }));
  }
}).observe(document.body, { subtree: true, childList: true })";

/// Scrolls down in steps and gives the longest time between two frames.
const SCROLL: &str = "
const done = arguments[0];
(async () => {
  const frame = () => new Promise((next) => requestAnimationFrame(next));
  scrollTo({ top: 0, behavior: 'instant' });
  await frame(); await frame();
  let worst = 0, last = performance.now();
  for (let y = 0; y < document.documentElement.scrollHeight; y += 300) {
    scrollTo({ top: y, behavior: 'instant' });
    await frame();
    worst = Math.max(worst, performance.now() - last);
    last = performance.now();
  }
  done(worst);
})()";

/// Milliseconds until so many reports are shown, and of the longest frame while they are scrolled.
fn measured(browser: &Browser, site: &Site, count: usize) -> [f64; 2] {
    browser.load(site, "#/reports");
    browser.wait_view("reports");
    browser.eval(WATCH);
    choose_reports(browser, count);
    browser.wait("the table is drawn", "window.shown");
    let shown = browser.eval("return shown - lastRead").as_f64().unwrap();
    let longest = browser.eval_async(SCROLL, &json!([])).as_f64().unwrap();
    println!("{count} reports: shown after {shown:.0} ms, longest frame {longest:.0} ms");
    [shown.max(FRAME), longest.max(FRAME)]
}

/// The least of some times: what the page takes where nothing else takes a turn.
fn least(times: &[[f64; 2]], which: usize) -> f64 {
    times
        .iter()
        .map(|both| both[which])
        .fold(f64::MAX, f64::min)
}

#[test]
fn twenty_times_as_many_reports_take_their_share_and_scroll_as_smoothly() {
    if std::env::var_os("PLUMBLINE_ALL").is_none() {
        xtask::test::skip("measured with `cargo xtask test --all` only");
        return;
    }
    let _alone = alone();
    let site = Site::start();
    let browser = Browser::measuring(&Setup::default());
    let rounds = (0..ROUNDS).map(|_| [FEW, MANY].map(|count| measured(&browser, &site, count)));
    let (few, many): (Vec<_>, Vec<_>) = rounds.map(|[few, many]| (few, many)).unzip();
    let [shown, frames] = [0, 1].map(|which| [least(&few, which), least(&many, which)]);
    browser.check(
        shown[1] <= TIMES * shown[0],
        &format!(
            "{FEW} reports show after {:.0} ms and {MANY} after {:.0}",
            shown[0], shown[1]
        ),
    );
    browser.check(
        frames[1] <= FRAME_TIMES * frames[0],
        &format!(
            "the longest frame of {FEW} reports takes {:.0} ms and of {MANY} {:.0}",
            frames[0], frames[1]
        ),
    );
    browser.finish(&site);
}
