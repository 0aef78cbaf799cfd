//! The questions before the program is there: drawn, answered, and taken over without a loss.

use serde_json::{Value, json};

use super::{NOTHING_RECORDED, choose, held, let_go, open};
use crate::site::Site;
use crate::states::criteria_of;

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
fn the_link_to_the_content_leads_to_the_questions() {
    let site = Site::start();
    let browser = held();
    open(&browser, &site, "#/assess/authn");
    choose(&browser, "authn-verify-email", "met");
    browser.eval("document.querySelector('body > [href=\"#main\"]').click()");
    let place = browser.eval("return location.hash + document.activeElement.localName");
    browser.equal("address and focus", &place, &json!("#/assess/authnlegend"));
    let_go(&browser);
    browser.wait_view("assess");
    browser.step("with the app there");
    browser.eval("document.activeElement.blur()");
    browser.eval("document.querySelector('body > [href=\"#main\"]').click()");
    let focused = "return location.hash + document.activeElement.closest('#app .crit')?.id";
    browser.equal(
        "address and focus",
        &browser.eval(focused),
        &json!("#/assess/authnc-authn-verify-email"),
    );
    browser.step("in another view");
    browser.eval("location.hash = '#/scorecard'");
    browser.wait_view("scorecard");
    browser.eval("document.querySelector('body > [href=\"#main\"]').click()");
    let place = browser.eval("return location.hash + document.activeElement.localName");
    browser.equal("address and focus", &place, &json!("#/scorecardh1"));
    browser.finish(&site);
}

#[test]
fn the_link_to_the_content_is_followed_where_only_the_page_stands() {
    let site = Site::start();
    let browser = held();
    browser.go(&site.url());
    let follows = browser.eval(
        "const link = document.querySelector('body > [href=\"#main\"]');
         return link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))",
    );
    browser.equal("whether it leads on", &follows, &json!(true));
    browser.finish(&site);
}

#[test]
fn a_press_of_the_space_bar_that_has_begun_ends_where_it_began() {
    let site = Site::start();
    let browser = held();
    open(&browser, &site, "#/assess/authn");
    browser.eval("document.querySelector('#a-authn-verify-email-met').focus()");
    let press = |kind: &str| {
        let key = json!({ "type": kind, "key": " ", "code": "Space", "text": " ", "windowsVirtualKeyCode": 32 });
        browser.cdp("Input.dispatchKeyEvent", &key);
    };
    press("keyDown");
    browser.eval("letGo()");
    std::thread::sleep(std::time::Duration::from_secs(2));
    let state = browser.eval("return document.documentElement.dataset.state ?? 'waits'");
    browser.equal("the program", &state, &json!("waits"));
    press("keyUp");
    browser.wait_until_running();
    browser.wait(
        "the answer is there",
        "document.querySelector('#app #a-authn-verify-email-met')?.checked",
    );
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
    // What counts in the question before is out of sight then; what is seen of it moves what is below.
    browser.eval(
        "scrollBy({ top: document.querySelector('#c-authn-mfa-totp').getBoundingClientRect().top - 110, behavior: 'instant' })",
    );
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
