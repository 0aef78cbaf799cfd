//! The questions before the program is there, and what becomes of the answers when it comes.

mod left_out;
mod records;
mod saved;
mod sequences;
mod takeover;

use crate::browser::Browser;
use crate::site::Site;

/// Holds the program back until `letGo()` is called.
pub(super) const HOLD: &str = "
    const get = fetch;
    // Another test document than the page, such as the blank one, has no storage.
    const isFree = () => location.protocol === 'about:' || sessionStorage['plumbline:free'];
    const gate = isFree() || new Promise((open) => (window.letGo = open));
    window.fetch = async (what, ...rest) => {
      const answer = get(what, ...rest);
      if (/plumbline_bg/.test(what)) await gate;
      return answer;
    };";

/// A browser in which no program comes until [`let_go`].
pub(super) fn held() -> Browser {
    let browser = Browser::start();
    browser.before_every_page(HOLD);
    browser
}

/// Opens an address whose program is held back.
pub(super) fn open(browser: &Browser, site: &Site, fragment: &str) {
    browser.step(&format!("opening {fragment} without the program"));
    browser.go("about:blank");
    browser.go(&format!("{}{fragment}", site.url()));
    browser.wait(
        "the program can be let go",
        "typeof letGo === 'function' && document.querySelector('#static .assess')",
    );
}

pub(super) fn let_go(browser: &Browser) {
    browser.step("letting the program go");
    browser.eval("letGo()");
    browser.wait_until_running();
    browser.wait(
        "the questions of the app are there",
        "document.querySelector('#app .crit')",
    );
}

pub(super) fn choose(browser: &Browser, criterion: &str, answer: &str) {
    browser.click(&format!("label:has(#a-{criterion}-{answer})"));
}

/// Whether no record is left in storage.
pub(super) const NOTHING_RECORDED: &str =
    "!Object.keys(localStorage).some((key) => key.startsWith('plumbline:early'))";
