//! The whole job, from the first visit to a scorecard that somebody else has opened.

use serde_json::{Value, json};

use crate::browser::{Browser, PATIENCE};
use crate::hand::{Hand, Keyboard};
use crate::page::{Levels, TRACKS, levels, note_and_evidence};
use crate::site::Site;
use crate::states::criteria_of;

const NAME: &str = "Journey Registry";
const REASON: &str = "Our tokens are never shown.";
const NOTE: &str = "Links end after an hour.";
const EVIDENCE: &str = "https://registry.example/mail";

/// What the answers below come to.
pub(crate) fn expected() -> Levels {
    levels([Some((1, 1)), Some((3, 3)), Some((0, 0)), Some((1, 3))])
}

/// The answer that the journey gives.
fn answer_to(criterion: &str) -> &'static str {
    match criterion {
        "authz-token-prefix" => "not-applicable",
        "authn-expired-domains" => "partial",
        "general-vdp" => "not-met",
        "cli-vuln-warnings" => "unknown",
        _ => "met",
    }
}

/// New assessment, profile, 32 answers, a reason, a note, a piece of evidence, scorecard.
pub(crate) fn assess(browser: &Browser, hand: &dyn Hand) {
    browser.step("a new assessment");
    browser.wait_view("home");
    hand.press(browser, "main a.btn.main");
    browser.step("the profile");
    browser.wait_view("profile");
    hand.choose(browser, "p-accounts", "yes");
    hand.tick(browser, "input[name=p-form][value=built]");
    hand.type_into(browser, "input[name=p-name]", NAME);
    for track in TRACKS {
        browser.step(&format!("the track {track}"));
        hand.press(browser, &format!("main a[href$='#/assess/{track}']"));
        browser.wait(
            "the track is shown",
            &format!("document.getElementById('c-{}')", criteria_of(track)[0]),
        );
        for criterion in criteria_of(track) {
            browser.step(&format!("the answer to {criterion}"));
            answer(browser, hand, &criterion);
        }
    }
    browser.step("the scorecard");
    hand.press(browser, "a[href$='#/scorecard']");
    browser.wait_view("scorecard");
    browser.equal("the levels", &browser.levels(), &expected());
}

fn answer(browser: &Browser, hand: &dyn Hand, criterion: &str) {
    let wanted = answer_to(criterion);
    hand.choose(browser, &format!("a-{criterion}"), wanted);
    if wanted == "not-applicable" {
        hand.type_into(browser, &format!("[name='r-{criterion}']"), REASON);
    }
    if criterion == "authn-verify-email" {
        hand.press(browser, &note_and_evidence(criterion));
        browser.wait_note(criterion);
        hand.type_into(browser, &format!("[name='n-{criterion}']"), NOTE);
        hand.type_into(browser, &format!("[name='e-{criterion}-url']"), EVIDENCE);
    }
}

/// Makes the link on the share view and returns it.
pub(crate) fn share(browser: &Browser, hand: &dyn Hand) -> String {
    browser.step("the link");
    hand.press(browser, "a[href$='#/share']");
    browser.wait_view("share");
    browser.wait(
        "the link is there at once",
        "document.querySelector('main[data-view=share] input[data-link]')?.value.includes('#1.')",
    );
    browser.value("main[data-view=share] input[data-link]")
}

/// Everything that was typed and chosen, read from the form.
fn state(browser: &Browser, site: &Site) -> Value {
    let mut answers = Vec::new();
    for track in TRACKS {
        browser.load(site, &format!("#/assess/{track}"));
        browser.wait_view("assess");
        answers.push(browser.answers());
    }
    browser.load(site, "#/assess/authz");
    browser.wait_view("assess");
    let reason = browser.value("[name='r-authz-token-prefix']");
    browser.load(site, "#/assess/authn");
    browser.open_note("authn-verify-email");
    let note = browser.value("[name='n-authn-verify-email']");
    let evidence = browser.value("[name='e-authn-verify-email-url']");
    browser.load(site, "#/profile");
    browser.wait_view("profile");
    let profile = browser.eval(
        "return ['[name=p-accounts]:checked', '[name=p-form]:checked', '[name=p-name]'].map((css) => document.querySelector(css)?.value)",
    );
    json!([answers, reason, note, evidence, profile])
}

#[test]
fn by_keyboard_alone_and_the_link_opens_elsewhere() {
    let site = Site::start();
    let browser = Browser::start();
    browser.load(&site, "");
    assess(&browser, &Keyboard);
    let link = share(&browser, &Keyboard);

    browser.step("copying the link");
    let origin = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"], "origin": site.origin() });
    browser.cdp("Browser.grantPermissions", &origin);
    Keyboard.press(&browser, "main[data-view=share] button[data-act=copy]");
    let read = "const done = arguments[0]; navigator.clipboard.readText().then(done, (error) => done(String(error)))";
    let start = std::time::Instant::now();
    while browser.eval_async(read, &json!([])) != link.as_str() {
        browser.check(
            start.elapsed() < PATIENCE,
            "the clipboard never held the link",
        );
    }

    browser.step("reloading the share view");
    browser.reload();
    browser.wait_view("share");
    browser.load(&site, "#/scorecard");
    browser.wait_view("scorecard");
    browser.equal("the levels after reloading", &browser.levels(), &expected());
    browser.step("the same answers, texts and profile after reloading");
    let answers: Vec<Value> = TRACKS
        .iter()
        .map(|track| {
            criteria_of(track)
                .into_iter()
                .map(|id| (id.clone(), json!(answer_to(&id))))
                .collect()
        })
        .collect();
    let wanted = json!([answers, REASON, NOTE, EVIDENCE, ["yes", "built", NAME]]);
    browser.equal("what is stored", &state(&browser, &site), &wanted);
    browser.finish(&site);

    let elsewhere = Browser::start();
    elsewhere.step("the link in a fresh profile");
    elsewhere.go(&link);
    elsewhere.wait_until_running();
    elsewhere.wait_view("shared");
    elsewhere.equal("the levels in the link", &elsewhere.levels(), &expected());
    elsewhere.check(elsewhere.text().contains(NAME), "the name is not shown");
    elsewhere.equal(
        "what the link stored",
        &elsewhere.stored(),
        &"[]".to_owned(),
    );
    elsewhere.step("the payload leaves the address bar, and a reload keeps the view");
    elsewhere.check(
        elsewhere.eval("return location.hash") == "#/shared",
        "the address still carries the link",
    );
    elsewhere.reload();
    elsewhere.wait_view("shared");
    elsewhere.equal(
        "the levels after reloading",
        &elsewhere.levels(),
        &expected(),
    );
    elsewhere.equal("what was stored", &elsewhere.stored(), &"[]".to_owned());
    elsewhere.finish(&site);
}
