//! The questions before the program is there: drawn, answered, and taken over without a loss.

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::site::Site;
use crate::states::criteria_of;

/// Holds the program back until `letGo()` is called.
const HOLD: &str = "
    const get = fetch;
    // Another test document than the page, such as the blank one, has no storage.
    const isFree = () => location.protocol === 'about:' || sessionStorage['plumbline:free'];
    const gate = isFree() || new Promise((open) => (window.letGo = open));
    window.fetch = async (what, ...rest) => {
      if (/plumbline_bg/.test(what)) await gate;
      return get(what, ...rest);
    };";

/// A browser in which no program comes until [`let_go`].
fn held() -> Browser {
    let browser = Browser::start();
    browser.before_every_page(HOLD);
    browser
}

/// Opens an address whose program is held back.
fn open(browser: &Browser, site: &Site, fragment: &str) {
    browser.step(&format!("opening {fragment} without the program"));
    browser.go("about:blank");
    browser.go(&format!("{}{fragment}", site.url()));
    browser.wait(
        "the program can be let go",
        "typeof letGo === 'function' && document.querySelector('#static .assess')",
    );
}

fn let_go(browser: &Browser) {
    browser.step("letting the program go");
    browser.eval("letGo()");
    browser.wait_until_running();
    browser.wait(
        "the questions of the app are there",
        "document.querySelector('#app .crit')",
    );
}

fn choose(browser: &Browser, criterion: &str, answer: &str) {
    browser.click(&format!("label:has(#a-{criterion}-{answer})"));
}

/// Whether no record is left in storage.
const NOTHING_RECORDED: &str =
    "!Object.keys(localStorage).some((key) => key.startsWith('plumbline:early'))";

/// Elements, attributes and text under these, without what differs by nature: comments and empty text.
const DRAWN: &str = "
    const drawn = (node) => node.nodeType === 3 ? node.data
      : node.nodeType !== 1 ? ''
      : '\\n<' + node.localName + [...node.attributes].map((a) => ` ${a.name}=\"${a.value}\"`).sort().join('') + '>'
        + [...node.childNodes].map(drawn).join('') + '</>';
    const found = [...document.querySelectorAll(arguments[0])];
    return found.map(drawn).join('')";

#[test]
fn they_are_what_the_app_draws() {
    let site = Site::start();
    for track in ["authn", "authz", "general", "cli"] {
        let browser = held();
        browser.before_every_page("
            // What a lazy part adds comes later than what is compared.
            const real = fetch;
            window.fetch = (what, ...rest) => /plumbline_bg/.test(what) ? real(what, ...rest) : new Promise(() => {});");
        open(&browser, &site, &format!("#/assess/{track}"));
        let places = ["header nav ul", "nav.work", ".assess"];
        let early =
            places.map(|place| browser.eval_with(DRAWN, &json!([format!("#static {place}")])));
        let_go(&browser);
        for (place, early) in places.iter().zip(early) {
            let app = browser.eval_with(DRAWN, &json!([format!("#app {place}")]));
            let lines = |text: &Value| {
                text.as_str()
                    .unwrap()
                    .lines()
                    .map(str::to_owned)
                    .collect::<Vec<_>>()
            };
            let (early, app) = (lines(&early), lines(&app));
            browser.check(early.len() > 5, &format!("{place} of {track} is empty"));
            for (early, app) in early.iter().zip(&app) {
                browser.equal(&format!("a line of {place} of {track}"), early, app);
            }
            browser.equal("the number of lines", &early.len(), &app.len());
        }
        browser.finish(&site);
    }
}

#[test]
fn what_is_chosen_typed_and_opened_is_taken_over() {
    let site = Site::start();
    let browser = held();
    open(&browser, &site, "#/assess/authn");
    choose(&browser, "authn-verify-email", "partial");
    choose(&browser, "authn-recovery-policy", "met");
    choose(&browser, "authn-recovery-policy", "not-met");
    browser.click("label:has([name=k-authn-brute-force])");
    browser.click("#c-authn-mfa-totp summary");
    let figure = browser
        .eval("return getComputedStyle(document.querySelector('#static .now + p')).visibility");
    browser.equal(
        "a figure that is not true any more",
        &figure,
        &json!("hidden"),
    );
    let marks = browser.eval(
        "return [...document.querySelectorAll('#static [data-mark=not-met]')].map((c) => c.id)",
    );
    browser.equal(
        "what is marked",
        &marks,
        &json!(["c-authn-recovery-policy"]),
    );
    browser
        .eval("document.querySelector('#a-authn-mfa-totp-unknown').focus({ preventScroll: true })");
    let before =
        browser.eval("return [scrollY, document.activeElement.getBoundingClientRect().top]");
    let_go(&browser);
    let after =
        browser.eval("return [scrollY, document.activeElement.getBoundingClientRect().top]");
    let focused = browser.eval("return document.activeElement.id");
    browser.equal(
        "what has focus",
        &focused,
        &json!("a-authn-mfa-totp-unknown"),
    );
    browser.equal(
        "where the page is scrolled to, and where the focus is",
        &after,
        &before,
    );
    browser.wait_save("saved");
    let answers = browser.newest()["answers"].clone();
    browser.equal(
        "the first answer",
        &answers["authn-verify-email"]["status"],
        &json!("partial"),
    );
    browser.equal(
        "the second answer",
        &answers["authn-recovery-policy"]["status"],
        &json!("not-met"),
    );
    browser.check(
        answers["authn-brute-force"]["checks"]
            .as_array()
            .is_some_and(|all| all.len() == 1),
        "the tick is lost",
    );
    browser.wait(
        "the disclosure is open",
        "document.querySelector('#c-authn-mfa-totp details').open",
    );
    browser.wait("nothing is recorded", NOTHING_RECORDED);
    browser.finish(&site);
}

#[test]
fn a_search_that_is_being_typed_goes_on() {
    let site = Site::start();
    let browser = held();
    open(&browser, &site, "#/assess/authn");
    browser.click("#static .find input");
    browser.press("passwrd");
    browser.eval("document.activeElement.setSelectionRange(5, 5)");
    let_go(&browser);
    browser.press("o");
    let found = browser.value("#app .find input");
    browser.equal("what is searched for", &found, &"password".to_owned());
    browser.wait(
        "the search has worked",
        "document.querySelectorAll('#app .crit:not([hidden])').length < 12",
    );
    browser.finish(&site);
}

#[test]
fn what_was_chosen_before_the_page_was_closed_is_there_when_it_is_opened_again() {
    let site = Site::start();
    let browser = held();
    open(&browser, &site, "#/assess/authn");
    choose(&browser, "authn-verify-email", "met");
    choose(&browser, "authn-recovery-policy", "partial");
    browser.step("closing it, and opening another view");
    browser.eval("sessionStorage['plumbline:free'] = 1");
    browser.load(&site, "#/scorecard");
    browser.wait_view("scorecard");
    let answers = browser.newest()["answers"].clone();
    for (criterion, answer) in [
        ("authn-verify-email", "met"),
        ("authn-recovery-policy", "partial"),
    ] {
        let found = &answers[criterion]["status"];
        browser.equal(criterion, found, &json!(answer));
    }
    browser.wait("the record is gone", NOTHING_RECORDED);
    browser.finish(&site);
}

#[test]
fn two_tabs_lose_nothing_of_each_other() {
    let site = Site::start();
    let browser = held();
    open(&browser, &site, "#/assess/authn");
    let first = browser.tab();
    let second = browser.new_tab();
    browser.before_every_page(HOLD);
    open(&browser, &site, "#/assess/authn");
    browser.switch_to(&first);
    choose(&browser, "authn-verify-email", "met");
    browser.switch_to(&second);
    choose(&browser, "authn-recovery-policy", "partial");
    let_go(&browser);
    browser.wait("the records are taken over", NOTHING_RECORDED);
    browser.step("answering in the tab that has no program yet");
    browser.switch_to(&first);
    choose(&browser, "authn-mfa-totp", "not-met");
    let_go(&browser);
    for tab in [&first, &second] {
        browser.switch_to(tab);
        for (criterion, answer) in [
            ("authn-verify-email", "met"),
            ("authn-recovery-policy", "partial"),
            ("authn-mfa-totp", "not-met"),
        ] {
            browser.wait(
                &format!("{criterion} is {answer}"),
                &format!("document.querySelector('#a-{criterion}-{answer}').checked"),
            );
        }
    }
    browser.wait("nothing is recorded", NOTHING_RECORDED);
    browser.finish(&site);
}

#[test]
fn what_another_tab_records_while_answers_are_taken_over_is_left_to_it() {
    let site = Site::start();
    let browser = held();
    browser.before_every_page(
        "
        const remove = Element.prototype.removeAttribute;
        Element.prototype.removeAttribute = function (name) {
          const key = Object.keys(localStorage).find((key) => key.startsWith('plumbline:early'));
          if (name === 'data-early' && window.letGo) localStorage[key] += '2026-01-01T00:00:00.000Z authn-mfa-totp partial\\n';
          return remove.call(this, name);
        };",
    );
    open(&browser, &site, "#/assess/authn");
    choose(&browser, "authn-verify-email", "met");
    let_go(&browser);
    browser.wait_save("saved");
    browser.wait(
        "only what was taken over has gone",
        "Object.keys(localStorage).some((key) => key.startsWith('plumbline:early')
           && localStorage[key] === '2026-01-01T00:00:00.000Z authn-mfa-totp partial\\n')",
    );
    browser.eval("sessionStorage['plumbline:free'] = 1");
    browser.load(&site, "#/assess/authn");
    browser.wait(
        "the answer is there",
        "document.querySelector('#a-authn-mfa-totp-partial')?.checked",
    );
    browser.wait("nothing is recorded", NOTHING_RECORDED);
    browser.finish(&site);
}

#[test]
fn whoever_has_gone_on_from_the_criterion_in_the_address_stays_there() {
    let site = Site::start();
    let browser = held();
    open(&browser, &site, "#/assess/authn/authn-mfa-totp");
    let top = "return Math.round(document.querySelector('#c-authn-mfa-totp').getBoundingClientRect().top)";
    browser.equal("the criterion", &browser.eval(top), &json!(120));
    choose(&browser, "authn-verify-email", "met");
    choose(&browser, "authn-mfa-totp", "met");
    let before = browser.eval(top);
    let_go(&browser);
    browser.equal("the place", &browser.eval(top), &before);
    browser.step("when what counts comes above it");
    browser.wait(
        "what counts is there",
        "document.querySelector('#app .counts p')",
    );
    browser.wait(
        "the place",
        &format!("({}) === {before}", top.replacen("return ", "", 1)),
    );
    browser.finish(&site);
}

#[test]
fn where_storage_is_denied_the_answers_reach_the_program_all_the_same() {
    let site = Site::start();
    let browser = held();
    browser.before_every_page(
        "
        const denied = () => { throw new DOMException('denied', 'SecurityError') };
        Object.defineProperty(window, 'localStorage', { get: denied });",
    );
    open(&browser, &site, "#/assess/authn");
    choose(&browser, "authn-verify-email", "met");
    let_go(&browser);
    let answers = browser.answers();
    browser.equal("the answer", &answers["authn-verify-email"], &json!("met"));
    browser.finish(&site);
}

#[test]
fn another_track_can_be_chosen_and_a_program_that_never_comes_loses_nothing() {
    let site = Site::start();
    let browser = held();
    open(&browser, &site, "#/assess/authn");
    choose(&browser, "authn-verify-email", "met");
    browser.click("#static nav.work a[href='#/assess/cli']");
    browser.wait(
        "the other track is there",
        "document.querySelector('#static #c-cli-pinned-installs')",
    );
    let focused = browser.eval("return document.activeElement.localName + scrollY");
    browser.equal("focus and place", &focused, &json!("h10"));
    choose(&browser, "cli-pinned-installs", "met");
    browser.click("#static nav.work a[href='#/assess/authn']");
    browser.wait(
        "the answer is still there",
        "document.querySelector('#a-authn-verify-email-met')?.checked",
    );
    browser.wait(
        "the panel says that nothing comes",
        "document.querySelector('#recovery:not([hidden])')",
    );
    let file = browser.download("#recovery-save", "json");
    let file = String::from_utf8(file).unwrap();
    browser.check(
        file.contains("authn-verify-email met") && file.contains("cli-pinned-installs met"),
        "the backup lacks the answers",
    );
    browser.check(
        browser.eval("return document.querySelectorAll('#static .crit').length")
            == json!(criteria_of("authn").len()),
        "the questions have gone",
    );
    let_go(&browser);
    browser.equal(
        "the answer",
        &browser.answers()["authn-verify-email"],
        &json!("met"),
    );
    // The test has made the browser wait.
    browser.finish_despite(&site, &["was preloaded using link preload but not used"]);
}

#[test]
fn somebody_with_saved_answers_never_sees_an_empty_form() {
    let site = Site::start();
    let browser = held();
    open(&browser, &site, "#/assess/authn");
    choose(&browser, "authn-verify-email", "met");
    let_go(&browser);
    browser.step("coming back");
    browser.go("about:blank");
    browser.go(&format!("{}#/assess/authn", site.url()));
    browser.wait(
        "the page is there",
        "typeof letGo === 'function' && document.querySelector('#static')",
    );
    browser.check(
        browser.eval("return document.querySelectorAll('#static .crit').length") == json!(0),
        "an empty form is shown",
    );
    let_go(&browser);
    browser.equal(
        "the answer",
        &browser.answers()["authn-verify-email"],
        &json!("met"),
    );
    browser.finish(&site);
}
