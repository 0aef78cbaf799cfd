//! Saved answers, shown before the program is there.

use serde_json::{Map, Value, json};

use super::{NOTHING_RECORDED, choose, held, let_go, open};
use crate::browser::Browser;
use crate::site::Site;
use crate::states::{State, assessment, document, keep};

/// Holds the part that reads saved answers back, too, until `letPart()` is called.
const HOLD_PART: &str = "
    const fetched = fetch;
    const part = isFree() || new Promise((open) => (window.letPart = open));
    window.fetch = async (what, ...rest) => {
      if (/library-/.test(what)) await part;
      return fetched(what, ...rest);
    };";

/// Opens an address again; the program is held back.
pub(super) fn reopen(browser: &Browser, site: &Site, fragment: &str) {
    browser.step(&format!("coming back to {fragment}"));
    browser.eval("sessionStorage.removeItem('plumbline:free')");
    browser.go("about:blank");
    browser.go(&format!("{}{fragment}", site.url()));
    browser.wait(
        "the program can be let go",
        "typeof letGo === 'function' && document.getElementById('progress')?.innerText.startsWith('Loading')
           || document.querySelector('#static .crit')",
    );
}

/// Saves an assessment with a program that is not held back.
pub(super) fn save(browser: &Browser, site: &Site, saved: &Value) {
    browser.go(&format!("{}host.json", site.url()));
    browser.eval("localStorage.clear(); sessionStorage['plumbline:free'] = 1");
    keep(browser, site, saved);
}

/// Answers, and comes back to a page whose program is held back.
fn come_back(browser: &Browser, site: &Site) {
    open(browser, site, "#/assess/authn");
    choose(browser, "authn-verify-email", "met");
    choose(browser, "authn-recovery-policy", "not-met");
    browser.click("label:has([name=k-authn-brute-force])");
    browser.eval("window.letPart?.()");
    let_go(browser);
    browser.wait("nothing is recorded", NOTHING_RECORDED);
    reopen(browser, site, "#/assess/authn");
    browser.wait("the form", "document.querySelector('#static .crit')");
}

/// What is stored for these criteria.
fn stored<const N: usize>(browser: &Browser, criteria: [&str; N]) -> [Value; N] {
    browser.wait("nothing is recorded", NOTHING_RECORDED);
    let answers = browser.newest()["answers"].clone();
    criteria.map(|criterion| answers[criterion]["status"].clone())
}

#[test]
fn somebody_who_comes_back_sees_the_saved_answers_and_can_go_on() {
    let site = Site::start();
    let browser = held();
    come_back(&browser, &site);
    let chosen = browser.eval(
        "return [...document.querySelectorAll('#static .crit :checked')].map((input) => input.id || input.name)",
    );
    let wanted = [
        "a-authn-verify-email-met",
        "a-authn-recovery-policy-not-met",
        "k-authn-brute-force",
    ];
    browser.equal("what is chosen", &chosen, &json!(wanted));
    choose(&browser, "authn-recovery-policy", "partial");
    let_go(&browser);
    let answers = browser.answers();
    browser.equal(
        "an answer of before",
        &answers["authn-verify-email"],
        &json!("met"),
    );
    browser.equal(
        "the new answer",
        &answers["authn-recovery-policy"],
        &json!("partial"),
    );
    let saved = stored(&browser, ["authn-recovery-policy"]);
    browser.equal("what is stored", &saved, &[json!("partial")]);
    browser.finish(&site);
}

#[test]
fn they_have_the_marks_that_the_app_gives_them() {
    const MARKS: &str = "
        const root = document.querySelector(arguments[0]);
        const cards = [...root.querySelectorAll('.crit')].map((card) => [card.id, card.dataset.mark,
          [...card.querySelectorAll(':checked')].map((input) => input.value).join()]);
        const links = [...root.querySelectorAll('.map a')].map((link) => [link.innerText, link.querySelector('i').dataset.s]);
        const next = root.querySelector('.blk a');
        return [...cards, ...links, [next.getAttribute('href'), next.innerText]]";
    let site = Site::start();
    let browser = held();
    let mut of_every_kind = Map::new();
    let kinds = [
        json!({ "status": "met", "checks": ["mandatory"] }),
        json!({ "status": "partial" }),
        json!({ "status": "not-met", "note": "Since 2021." }),
        json!({ "status": "unknown" }),
        json!({ "status": "not-applicable", "reason": "We host no binaries." }),
        json!({ "status": "not-applicable" }),
    ];
    for (criterion, kind) in crate::states::criteria_of("authn").into_iter().zip(kinds) {
        of_every_kind.insert(criterion, kind);
    }
    let mut narrow = document("Source only", &of_every_kind);
    narrow["profile"] = json!({ "accounts": "yes", "package_form": ["source"] });
    for (saved, tracks) in [
        (assessment(State::Complete), ["authn", "cli"]),
        (narrow, ["authn", "general"]),
    ] {
        save(&browser, &site, &saved);
        for track in tracks {
            reopen(&browser, &site, &format!("#/assess/{track}"));
            let early = browser.eval_with(MARKS, &json!(["#static"]));
            let_go(&browser);
            let app = browser.eval_with(MARKS, &json!(["#app"]));
            browser.equal(track, &early, &app);
        }
    }
    browser.finish_despite(&site, &["favicon.ico"]);
}

#[test]
fn what_is_answered_while_saved_work_is_on_its_way_is_not_lost() {
    let site = Site::start();
    let browser = held();
    browser.before_every_page(HOLD_PART);
    come_back(&browser, &site);
    browser.eval("letGo()");
    std::thread::sleep(std::time::Duration::from_secs(2));
    let state = browser.eval("return document.documentElement.dataset.state ?? 'waits'");
    browser.equal("the program", &state, &json!("waits"));
    choose(&browser, "authn-recovery-policy", "partial");
    browser.click("#static nav.work a[href='#/assess/cli']");
    choose(&browser, "cli-pinned-installs", "met");
    browser.eval("letPart()");
    browser.wait(
        "the app shows the track",
        "document.querySelector('#app #a-cli-pinned-installs-met')?.checked",
    );
    let found = stored(
        &browser,
        [
            "authn-verify-email",
            "authn-recovery-policy",
            "cli-pinned-installs",
        ],
    );
    let wanted = [json!("met"), json!("partial"), json!("met")];
    browser.equal("what is stored", &found, &wanted);
    browser.finish(&site);
}

#[test]
fn a_choice_counts_though_another_tab_has_gone_on_with_other_questions() {
    let site = Site::start();
    let browser = held();
    come_back(&browser, &site);
    let waits = browser.tab();
    let goes_on = browser.new_tab();
    browser.go(&format!("{}host.json", site.url()));
    browser.eval("sessionStorage['plumbline:free'] = 1");
    browser.load(&site, "#/assess/cli");
    browser.switch_to(&waits);
    choose(&browser, "authn-recovery-policy", "partial");
    std::thread::sleep(std::time::Duration::from_millis(1_500));
    browser.switch_to(&goes_on);
    choose(&browser, "cli-pinned-installs", "met");
    browser.switch_to(&waits);
    let_go(&browser);
    let criteria = ["authn-recovery-policy", "cli-pinned-installs"];
    let found = stored(&browser, criteria);
    browser.equal("what is stored", &found, &[json!("partial"), json!("met")]);
    // The test has made the browser wait.
    let despite = [
        "was preloaded using link preload but not used",
        "favicon.ico",
    ];
    browser.finish_despite(&site, &despite);
}

#[test]
fn whoever_leaves_the_questions_meanwhile_loses_nothing() {
    let site = Site::start();
    let browser = held();
    browser.before_every_page(HOLD_PART);
    come_back(&browser, &site);
    browser.eval("letGo()");
    choose(&browser, "authn-recovery-policy", "partial");
    browser.click("#static nav a[href='#/scorecard']");
    browser.wait(
        "the app has mounted",
        "document.documentElement.dataset.state === 'running'",
    );
    browser.eval("letPart()");
    browser.wait_view("scorecard");
    let found = stored(&browser, ["authn-verify-email", "authn-recovery-policy"]);
    let wanted = [json!("met"), json!("partial")];
    browser.equal("what is stored", &found, &wanted);
    browser.finish(&site);
}

#[test]
fn where_the_part_that_reads_them_is_refused_the_page_says_so_and_loses_nothing() {
    let site = Site::changing();
    let browser = held();
    browser.cdp("Network.enable", &json!({}));
    let uncached = json!({ "cacheDisabled": true });
    browser.cdp("Network.setCacheDisabled", &uncached);
    open(&browser, &site, "#/assess/authn");
    choose(&browser, "authn-verify-email", "met");
    let_go(&browser);
    browser.wait("nothing is recorded", NOTHING_RECORDED);
    browser.wait(
        "what counts is there",
        "document.querySelector('#app .counts p')",
    );
    site.refuse_lazy_parts();
    reopen(&browser, &site, "#/assess/authn");
    choose(&browser, "authn-recovery-policy", "partial");
    browser.eval("letGo()");
    browser.equal("the cause", &browser.error(), &"not-loaded".to_owned());
    browser.step("it is served again");
    site.serve_lazy_parts();
    browser.click("#trouble button[data-act=retry]");
    browser.wait(
        "the answer is there",
        "document.querySelector('#app #a-authn-recovery-policy-partial')?.checked",
    );
    let found = stored(&browser, ["authn-verify-email", "authn-recovery-policy"]);
    let wanted = [json!("met"), json!("partial")];
    browser.equal("what is stored", &found, &wanted);
    browser.finish_after_refusal(&site);
}
