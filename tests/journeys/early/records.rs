//! What was recorded without the program: in pages that were closed, and in other tabs.

use serde_json::json;

use super::{HOLD, NOTHING_RECORDED, choose, held, let_go, open};
use crate::site::Site;

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
fn two_tabs_that_start_at_once_make_one_assessment() {
    let site = Site::start();
    let browser = held();
    open(&browser, &site, "#/assess/authn");
    let first = browser.tab();
    choose(&browser, "authn-verify-email", "met");
    let second = browser.new_tab();
    browser.before_every_page(HOLD);
    open(&browser, &site, "#/assess/authn");
    browser.step("letting both go");
    for tab in [&first, &second] {
        browser.switch_to(tab);
        browser.eval("letGo()");
    }
    for tab in [&first, &second] {
        browser.switch_to(tab);
        browser.wait_until_running();
        browser.wait(
            "the answer is there",
            "document.querySelector('#app #a-authn-verify-email-met')?.checked",
        );
    }
    browser.wait("nothing is recorded", NOTHING_RECORDED);
    let count = browser.eval(
        "return Object.keys(localStorage).filter((key) => /^plumbline:[ab]:/.test(key))
           .map((key) => key.slice(12)).filter((id, place, all) => all.indexOf(id) === place).length",
    );
    browser.equal("the assessments", &count, &json!(1));
    browser.finish(&site);
}

#[test]
fn what_is_recorded_while_answers_are_taken_over_is_there_at_the_next_start() {
    const TAKEN: &str = "document.querySelector('#app #a-authn-mfa-totp-partial')?.checked";
    let site = Site::start();
    let browser = held();
    browser.before_every_page(
        "
        const remove = Element.prototype.removeAttribute;
        Element.prototype.removeAttribute = function (name) {
          const key = Object.keys(localStorage).find((key) => key.startsWith('plumbline:early'));
          if (name === 'data-early' && window.letGo && !sessionStorage['plumbline:free']) {
            localStorage[key] += '2026-01-01T00:00:00.000Z authn-mfa-totp partial\\n';
          }
          return remove.call(this, name);
        };",
    );
    open(&browser, &site, "#/assess/authn");
    choose(&browser, "authn-verify-email", "met");
    let_go(&browser);
    browser.wait_save("saved");
    let left = browser.eval(
        "return Object.entries(localStorage).find(([key]) => key.startsWith('plumbline:early'))[1]",
    );
    browser.equal(
        "what is left of the record",
        &left,
        &json!("2026-01-01T00:00:00.000Z authn-mfa-totp partial\n"),
    );
    browser.step("coming back");
    browser.eval("sessionStorage['plumbline:free'] = 1");
    browser.reload();
    browser.wait("the answer is there", TAKEN);
    browser.wait("nothing is recorded", NOTHING_RECORDED);
    browser.finish(&site);
}
