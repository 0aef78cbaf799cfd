//! How long a table of many reports takes to show, and whether it scrolls smoothly.

use crate::browser::{Browser, alone};
use crate::compare::choose_reports;
use crate::driver::Setup;
use crate::site::Site;
use serde_json::json;

/// Milliseconds from the last file read to 200 reports on the screen, at most.
const BAR: f64 = 200.0;
/// Milliseconds that a frame may take while scrolling.
const FRAME: f64 = 50.0;

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

/// So many reports are shown: milliseconds, the median of five.
fn shown(browser: &Browser, site: &Site, count: usize) -> f64 {
    let mut times: Vec<f64> = (0..5)
        .map(|_| {
            browser.load(site, "#/compare");
            browser.wait_view("compare");
            browser.eval(WATCH);
            choose_reports(browser, count);
            browser.wait("the table is drawn", "window.shown");
            browser.eval("return shown - lastRead").as_f64().unwrap()
        })
        .collect();
    times.sort_by(f64::total_cmp);
    println!("{count} reports: shown after {times:?} ms");
    times[2]
}

#[test]
fn two_hundred_reports_show_within_200_ms_and_scroll_without_a_long_frame() {
    if std::env::var_os("PLUMBLINE_ALL").is_none() {
        println!("measured with `cargo xtask test --all` only");
        return;
    }
    let _alone = alone();
    let site = Site::start();
    let browser = Browser::measuring(&Setup::default());
    let few = shown(&browser, &site, 10);
    let many = shown(&browser, &site, 200);
    browser.check(many <= BAR, &format!("200 reports take {many} ms"));
    // Twenty times as many; a quarter more for what does not grow in step.
    browser.check(
        many <= 25.0 * few.max(16.0),
        &format!("10 reports take {few} ms and 200 take {many}"),
    );
    // One of three passes without a long frame: other programs take turns too.
    let frames: Vec<f64> = (0..3)
        .map(|_| browser.eval_async(SCROLL, &json!([])).as_f64().unwrap())
        .collect();
    println!("longest frame while scrolling, three times: {frames:?} ms");
    browser.check(
        frames.iter().any(|longest| *longest <= FRAME),
        &format!("frames of {frames:?} ms while scrolling"),
    );
    browser.finish(&site);
}
