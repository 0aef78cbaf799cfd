//! The lazy parts of the program: refused, slow, or needed when the network is gone.

use serde_json::json;

use crate::browser::Browser;
use crate::page::levels;
use crate::site::Site;
use crate::watch::PARTS;

const MET: &str = "label:has(input[name=a-general-vdp][value=met])";
const IS_MET: &str = "document.querySelector('input[name=a-general-vdp][value=met]')?.checked";
const RETRY: &str = "#trouble[data-error=not-loaded] button[data-act=retry]";

/// Answers a question and sees that it is saved.
fn answer(browser: &Browser) {
    browser.click("nav a[href$='#/assess/authn']");
    browser.wait_view("assess");
    browser.eval("location.hash = '#/assess/general'");
    browser.click(MET);
    browser.wait("the answer shows", IS_MET);
    browser.wait_save("saved");
    browser.check(
        browser.stored().contains("general-vdp"),
        "the answer is not stored",
    );
}

/// The scorecard with the answer above, and nothing else.
fn shows_the_answer(browser: &Browser) {
    browser.wait_view("scorecard");
    let wanted = levels([Some((0, 3)), Some((0, 3)), Some((0, 3)), Some((0, 3))]);
    browser.equal("the levels", &browser.levels(), &wanted);
    let met = browser.eval("return document.querySelectorAll('main .box[data-s=met]').length > 0");
    browser.equal("a box is met", &met, &json!(true));
}

/// Waits until every lazy part has come without anybody having asked for a view of it.
fn wait_until_prepared(browser: &Browser) {
    let parts = PARTS.replacen("return ", "", 1);
    browser.wait(
        "the lazy parts have come",
        &format!(
            "({parts}).every((file) => performance.getEntriesByType('resource').some(
               (entry) => entry.name.endsWith(file) && entry.responseEnd > 0))"
        ),
    );
}

#[test]
fn a_refused_part_is_told_and_can_be_tried_again_once_it_is_served() {
    let site = Site::without_lazy_parts();
    let browser = Browser::start();
    browser.step("opening the scorecard");
    browser.load(&site, "#/scorecard");
    browser.equal("the cause", &browser.error(), &"not-loaded".to_owned());
    browser.step("trying again in vain");
    browser.click(RETRY);
    browser.equal("the cause", &browser.error(), &"not-loaded".to_owned());
    browser.step("trying again once it is served");
    site.serve_lazy_parts();
    browser.click(RETRY);
    browser.wait_view("scorecard");
    browser.wait(
        "the message is gone",
        "!document.querySelector('#app [data-error]')",
    );
    browser.finish_after_refusal(&site);
}

#[test]
fn answering_and_saving_work_without_the_lazy_parts() {
    let site = Site::without_lazy_parts();
    let browser = Browser::start();
    browser.load(&site, "");
    browser.wait_view("home");
    answer(&browser);
    browser.step("nobody is told of what nobody wanted");
    let told = browser.eval("return document.querySelector('#app [data-error]') !== null");
    browser.equal("a message", &told, &json!(false));

    browser.step("a view of a lazy part");
    browser.click("nav a[href$='#/scorecard']");
    browser.equal("the cause", &browser.error(), &"not-loaded".to_owned());
    browser.wait_view("assess");
    browser.wait("the answer still shows", IS_MET);
    browser.step("it can be answered on");
    browser.click("label:has(input[name=a-general-vdp][value=partial])");
    browser.click(MET);
    browser.wait_save("saved");
    site.serve_lazy_parts();
    browser.click(RETRY);
    shows_the_answer(&browser);

    browser.step("what was saved is there after reloading");
    browser.reload();
    shows_the_answer(&browser);
    browser.finish_after_refusal(&site);
}

#[test]
fn a_view_that_was_given_up_can_be_asked_for_again_by_the_same_link() {
    let site = Site::without_lazy_parts();
    let browser = Browser::start();
    browser.load(&site, "#/assess/general");
    browser.step("giving the scorecard up");
    browser.click("nav a[href$='#/scorecard']");
    browser.equal("the cause", &browser.error(), &"not-loaded".to_owned());
    browser.click("#trouble button[data-act=dismiss]");
    browser.wait(
        "the message is gone",
        "!document.querySelector('#app [data-error]')",
    );
    browser.step("asking for it again");
    site.serve_lazy_parts();
    browser.click("nav a[href$='#/scorecard']");
    browser.wait_view("scorecard");
    browser.finish_after_refusal(&site);
}

#[test]
fn saved_work_waits_for_its_part_and_stays_as_it_is() {
    let site = Site::changing();
    let browser = Browser::start();
    browser.load(&site, "");
    answer(&browser);
    let stored = browser.stored();
    browser.step("the lazy parts are refused");
    wait_until_prepared(&browser);
    site.refuse_lazy_parts();
    browser.reload();
    browser.equal("the cause", &browser.error(), &"not-loaded".to_owned());
    browser.equal("what is stored", &browser.stored(), &stored);
    browser.step("it is served again");
    site.serve_lazy_parts();
    browser.click(RETRY);
    browser.wait_view("assess");
    browser.wait("the answer shows", IS_MET);
    browser.equal("what is stored", &browser.stored(), &stored);
    browser.finish_after_refusal(&site);
}

#[test]
fn while_a_part_is_on_its_way_the_page_says_so_and_can_be_used() {
    let site = Site::with_stalled_lazy_parts();
    let browser = Browser::start();
    browser.load(&site, "#/scorecard");
    browser.wait(
        "the page says that it loads",
        "document.querySelector('#app .loading')",
    );
    answer(&browser);
    browser.wait(
        "the page no longer says that it loads",
        "!document.querySelector('#app .loading')",
    );
    browser.step("a disclosure says that its content is on its way");
    browser.click("#c-general-vdp .more > details:nth-of-type(1) > summary");
    browser.wait(
        "the disclosure says that it loads",
        "document.querySelector('#c-general-vdp .more details[open] p.sub')?.innerText.startsWith('Loading')",
    );
    browser.finish(&site);
}

#[test]
fn whoever_has_answered_can_see_the_scorecard_when_the_network_is_gone() {
    let mut site = Site::start();
    let browser = Browser::start();
    browser.load(&site, "");
    browser.wait_view("home");
    answer(&browser);
    browser.step("the network goes");
    wait_until_prepared(&browser);
    site.stop();
    for view in ["scorecard", "share", "help", "profile"] {
        browser.step(&format!("the view {view}"));
        browser.click(&format!("a[href$='#/{view}']"));
        browser.wait_view(view);
    }
    browser.eval("location.hash = '#/scorecard'");
    shows_the_answer(&browser);
    browser.finish(&site);
}
