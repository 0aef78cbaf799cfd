//! The road through the page: by main buttons alone, and the links of the frame in narrow windows.

use serde_json::json;

use crate::browser::Browser;
use crate::site::Site;
use crate::states::{State, assessment, keep};

/// The one main button of a view that can be seen.
const MAIN: &str = "[...document.querySelectorAll('main :is(.btn, button).main')].filter((one) => one.checkVisibility())";

/// Presses the one main button of the view, and waits for the view that it leads to.
fn go_on(browser: &Browser, says: &str, to: &str) {
    browser.step(&format!("{says}, to {to}"));
    browser.wait(
        "one main button",
        &format!(
            "{MAIN}.length === 1 && {MAIN}[0].textContent === {}",
            json!(says)
        ),
    );
    browser.eval(&format!("{MAIN}[0].click()"));
    browser.wait("the address", &format!("location.hash === {}", json!(to)));
}

#[test]
fn main_buttons_alone_lead_from_the_first_visit_to_the_check_and_back_to_what_lacks() {
    let site = Site::start();
    let browser = Browser::start();
    browser.load(&site, "#/");
    browser.wait_view("home");
    go_on(&browser, "Describe your registry", "#/profile");
    browser.wait_view("profile");
    browser.click("label:has(input[name=p-accounts][value=no])");
    go_on(
        &browser,
        "Continue to General Capabilities",
        "#/assess/general",
    );
    browser.click("label:has(input[name=a-general-vdp][value=met])");
    go_on(&browser, "Next track: CLI Tooling", "#/assess/cli");
    go_on(&browser, "Check your answers", "#/review");
    browser.wait_view("review");
    browser.equal(
        "how far each step is",
        &browser.eval(
            "return [...document.querySelectorAll('.work small')].map((one) => one.textContent)",
        ),
        &json!([
            "1 of 3",
            "Does not apply",
            "Does not apply",
            "1 of 9",
            "0 of 5",
            "13 not answered"
        ]),
    );
    browser.eval(&format!("{MAIN}[0].click()"));
    browser.wait(
        "the first question without an answer",
        "location.hash.startsWith('#/assess/general/')",
    );
    browser.step("the scorecard");
    browser.click(".top a[href='#/scorecard']");
    browser.wait_view("scorecard");
    browser.wait(
        "it goes on there too",
        &format!("{MAIN}.length === 1 && {MAIN}[0].textContent.startsWith('Next question: ')"),
    );
    browser.finish(&site);
}

/// What of the links lies over another, sticks out or is too small, and how high the header is.
const LINKS: &str = "
const links = [...document.querySelectorAll('.top nav a, .work a, .foot nav a')];
const boxes = links.map((one) => one.getBoundingClientRect());
const over = (a, b) => a.left < b.right - .5 && b.left < a.right - .5 && a.top < b.bottom - .5 && b.top < a.bottom - .5;
const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
return [...(wide ? ['the page'] : []), ...links.filter((link, at) => boxes[at].height < 43.9 || link.scrollWidth > link.clientWidth + 1
  || boxes.some((other, place) => place !== at && over(boxes[at], other))).map((link) => link.textContent)]";

#[test]
fn the_links_of_the_frame_fit_every_window_and_undo_moves_nothing() {
    let site = Site::start();
    let browser = Browser::start();
    keep(&browser, &site, &assessment(State::Half));
    for (view, address) in [
        ("home", "#/"),
        ("assess", "#/assess/authn"),
        ("review", "#/review"),
    ] {
        browser.load(&site, address);
        browser.wait_view(view);
        for width in [288, 320, 360, 390, 640, 768, 900, 1024, 1280] {
            browser.resize(width, 900);
            browser.equal(
                &format!("what does not fit in {view} at {width} px"),
                &browser.eval(LINKS),
                &json!([]),
            );
        }
    }
    let place = "return document.querySelector('main').getBoundingClientRect().top + scrollY";
    for width in [320, 768, 1280] {
        browser.step(&format!("an answer at {width} px"));
        browser.resize(width, 900);
        browser.load(&site, "#/assess/authn");
        browser.wait_view("assess");
        let before = browser.eval(place);
        browser.click("label:has(input[name=a-authn-verify-email][value=unknown])");
        browser.wait(
            "undo is offered",
            "document.querySelector('.top [data-act=undo]')",
        );
        browser.equal("where the view begins", &browser.eval(place), &before);
        browser.click(".top [data-act=undo]");
        browser.wait_save("saved");
    }
    browser.finish(&site);
}
