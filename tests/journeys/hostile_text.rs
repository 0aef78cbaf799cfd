//! Texts that want to be more than text.

use serde_json::{Map, Value, json};

use crate::browser::Browser;
use crate::site::Site;
use crate::states::{NOTHING, State, assessment, document, link};

const SCRIPT: &str = "\"><img src=x onerror=\"window.ran=1\"><script>window.ran=1</script>{{7*7}}";
/// Right-to-left override, isolates, a zero width mark and a control character.
const BIDI: &str = "safe\u{202E}gpj.exe\u{2066}\u{2069}\u{200F}\u{0007}";

/// Nothing ran, nothing became an element, and no link goes anywhere but to the web or the page.
fn only_text(browser: &Browser) {
    browser.equal(
        "a script that ran",
        &browser.eval("return window.ran ?? null"),
        &Value::Null,
    );
    let found = browser.eval(
        "return [...document.querySelectorAll('#app img, #app script, #app iframe, #app [onerror]')].map((e) => e.outerHTML)",
    );
    browser.equal("elements made of text", &found, &json!([]));
    // The frame has one more: the page about this site, last in the foot.
    let links = browser.eval(
        "return [...document.querySelectorAll('#app a[href]:not(.foot nav > ul > li:last-child > a[href=\\'./about.html\\'])')].map((a) => a.getAttribute('href')).filter((h) => !/^(#|https?:)/.test(h))",
    );
    browser.equal("links that go elsewhere", &links, &json!([]));
    let outer = browser.eval(
        "return [...document.querySelectorAll('#app a[href^=http]')].map((a) => a.rel).filter((rel) => !/noopener/.test(rel) || !/noreferrer/.test(rel))",
    );
    browser.equal(
        "links out without noopener and noreferrer",
        &outer,
        &json!([]),
    );
}

/// No character that turns text around is left on the page or in storage.
fn nothing_turns_around(browser: &Browser) {
    let found = browser.eval(
        "const bad = /[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u0007]/;
         const page = document.body.innerText + [...document.querySelectorAll('input, textarea')].map((i) => i.value).join();
         const kept = Object.values(localStorage).join() + Object.values(sessionStorage).join();
         return [bad.test(page), bad.test(kept) || /\\\\u(202[a-e]|206[6-9]|200[ef]|0007)/i.test(kept)]",
    );
    browser.equal(
        "text that turns around, on the page or stored",
        &found,
        &json!([false, false]),
    );
}

/// Types a hostile text into every field of the profile and of one criterion.
fn type_everywhere(browser: &Browser, site: &Site, text: &str) {
    browser.step("the profile's fields");
    browser.load(site, "#/profile");
    for field in ["p-name", "p-url", "p-tools", "p-assessor"] {
        browser.click(&format!("input[name={field}]"));
        browser.press(text);
    }
    browser.step("the fields of a criterion");
    browser.load(site, "#/assess/authn");
    browser.click("label:has(input[name=a-authn-verify-email][value=not-applicable])");
    browser.open_note("authn-verify-email");
    for field in [
        "r-authn-verify-email",
        "n-authn-verify-email",
        "e-authn-verify-email-title",
    ] {
        browser.click(&format!("[name='{field}']"));
        browser.press(text);
    }
    browser.click("[name='e-authn-verify-email-url']");
    browser.press(&format!("https://registry.example/{text}"));
    browser.click("input[type=search]");
    browser.press(text);
}

/// Looks at every view that shows texts of the open assessment, note and evidence included.
fn in_every_view(browser: &Browser, site: &Site, look: impl Fn(&Browser)) {
    for route in [
        "#/",
        "#/profile",
        "#/assess/authn",
        "#/scorecard",
        "#/share",
    ] {
        browser.step(&format!("looking at {route}"));
        browser.load(site, route);
        browser.wait("the view is drawn", "document.querySelector('main h1')");
        look(browser);
        if route.starts_with("#/assess") {
            browser.open_note("authn-verify-email");
            look(browser);
        }
    }
}

#[test]
fn a_script_typed_into_every_field_stays_text() {
    let site = Site::start();
    let browser = Browser::start();
    type_everywhere(&browser, &site, SCRIPT);
    in_every_view(&browser, &site, only_text);
    browser.load(&site, "#/profile");
    browser.wait_view("profile");
    browser.equal(
        "the name as typed",
        &browser.value("[name=p-name]"),
        &SCRIPT.to_owned(),
    );
    browser.finish(&site);
}

#[test]
fn bidi_and_control_characters_are_taken_out() {
    let site = Site::start();
    let browser = Browser::start();
    type_everywhere(&browser, &site, BIDI);
    in_every_view(&browser, &site, nothing_turns_around);
    browser.finish(&site);
}

#[test]
fn a_script_address_as_evidence_makes_no_link_and_leaves_no_trace() {
    let site = Site::start();
    let browser = Browser::start();
    browser.load(&site, "#/assess/authn");
    browser.click("label:has(input[name=a-authn-verify-email][value=met])");
    browser.open_note("authn-verify-email");
    browser.click("[name='e-authn-verify-email-url']");
    browser.press("javascript:window.ran=1");
    browser.wait(
        "the field says that this is no address",
        "document.querySelector(\"[name='e-authn-verify-email-url']\").getAttribute('aria-invalid') === 'true'",
    );
    browser.step("typing on beside it");
    browser.click("[name='e-authn-verify-email-title']");
    browser.press("Policy");
    browser.equal(
        "the address is still in its field",
        &browser.value("[name='e-authn-verify-email-url']"),
        &"javascript:window.ran=1".to_owned(),
    );
    only_text(&browser);
    browser.check(
        !browser.stored().contains("javascript:"),
        "the address was stored",
    );
    for view in ["scorecard", "share"] {
        browser.load(&site, &format!("#/{view}"));
        browser.wait_view(view);
        only_text(&browser);
    }
    browser.finish(&site);
}

#[test]
fn a_link_with_scripts_and_bidi_in_its_texts_shows_text() {
    let site = Site::start();
    let browser = Browser::start();
    let extra = json!({ "name": SCRIPT, "assessor": SCRIPT, "tools": SCRIPT,
        "answers": { "authn-verify-email": { "note": SCRIPT } } });
    browser.load(&site, &link(NOTHING, Some(extra.to_string().as_bytes())));
    browser.wait_view("shared");
    only_text(&browser);
    browser.check(
        browser.text().contains("<script>window.ran=1</script>"),
        "the name is not shown as it is",
    );

    browser.step("bidi in a link");
    let extra = json!({ "name": BIDI });
    browser.load(&site, &link(NOTHING, Some(extra.to_string().as_bytes())));
    browser.wait(
        "the link is shown or refused",
        "document.querySelector('main[data-view=shared], main[data-view=link-error]')",
    );
    nothing_turns_around(&browser);
    browser.finish(&site);
}

#[test]
fn a_file_with_scripts_in_every_text_shows_text() {
    let site = Site::start();
    let browser = Browser::start();
    let mut answers = Map::new();
    answers.insert("authn-verify-email".to_owned(), json!({ "status": "not-applicable", "reason": SCRIPT, "note": SCRIPT,
        "evidence": [{ "url": "https://registry.example/?%22onclick=%22window.ran=1", "title": SCRIPT }] }));
    let mut file = document(SCRIPT, &answers);
    file["assessor"] = json!(SCRIPT);
    file["repository"]["tools"] = json!(SCRIPT);
    crate::states::keep(&browser, &site, &file);
    in_every_view(&browser, &site, only_text);
    browser.step("a file like any other");
    crate::states::keep(&browser, &site, &assessment(State::Half));
    browser.finish(&site);
}
