//! What is stored on this device: taken back, set aside, deleted and brought back, carried elsewhere.

use serde_json::{Value, json};

use crate::bad_storage::{IS_MET, MET};
use crate::browser::Browser;
use crate::site::Site;
use crate::states::{State, assessment, keep};

/// The names of what the start page lists, sorted: what was changed within one second stands in
/// the order of its random ids.
const NAMES: &str = "[...document.querySelectorAll('.device li > p:first-child > :first-child')].map((e) => e.textContent).sort()";

/// A page on which an assessment is half answered, at the question that [`MET`] answers.
fn half_answered(site: &Site) -> Browser {
    let browser = Browser::start();
    keep(&browser, site, &assessment(State::Half));
    browser.load(site, "#/assess/cli");
    browser.wait_view("assess");
    browser
}

/// Answers it.
fn answer(browser: &Browser) {
    browser.click(MET);
    browser.wait("the answer shows", IS_MET);
    browser.wait_save("saved");
}

/// A button of the list by its whole label.
fn labelled(label: &str) -> String {
    format!(".device button[aria-label={}]", json!(label))
}

/// Marks the button with these words, and returns its selector.
fn button(browser: &Browser, words: &str) -> String {
    browser.wait(
        &format!("a button {words}"),
        &format!(
            "[...document.querySelectorAll('main button')].some((b) => b.textContent === {})",
            json!(words)
        ),
    );
    browser.eval_with(
        "[...document.querySelectorAll('main button')].find((b) => b.textContent === arguments[0]).dataset.test = arguments[0]",
        &json!([words]),
    );
    format!("main button[data-test={}]", json!(words))
}

/// The newest stored state of the only assessment: its key, and the key of the other slot.
fn slots(browser: &Browser) -> [String; 2] {
    let newest = browser.eval(
        "const slots = Object.keys(localStorage).filter((key) => /^plumbline:[ab]:/.test(key));
         const revision = (key) => Number(/\"revision\":\\s*(\\d+)/.exec(localStorage.getItem(key))[1]);
         return slots.sort((x, y) => revision(y) - revision(x))",
    );
    let keys: Vec<String> = serde_json::from_value(newest).unwrap();
    keys.try_into().unwrap()
}

#[test]
fn an_answer_is_taken_back_from_every_view_and_stays_so() {
    let site = Site::start();
    let browser = half_answered(&site);
    let before = browser.answers();
    answer(&browser);
    browser.eval("location.hash = '#/scorecard'");
    browser.wait_view("scorecard");
    browser.click("header [data-act=undo]");
    browser.wait("the page says so", "document.getElementById('notice')");
    browser.eval("location.hash = '#/assess/cli'");
    browser.wait_view("assess");
    browser.equal("the answers", &browser.answers(), &before);
    browser.reload();
    browser.wait_view("assess");
    browser.equal("the answers after reloading", &browser.answers(), &before);
    browser.finish(&site);
}

#[test]
fn a_damaged_newest_state_is_set_aside_and_can_be_downloaded() {
    let site = Site::start();
    let browser = half_answered(&site);
    answer(&browser);
    let [newest, _] = slots(&browser);
    let damaged = browser.eval_with(
        "const text = localStorage.getItem(arguments[0]).replace('Example', 'Exbmple');
         localStorage.setItem(arguments[0], text); return text",
        &json!([newest]),
    );
    browser.load(&site, "#/");
    browser.equal("the cause", &browser.error(), &"damaged".to_owned());
    browser.wait(
        "the state before it is open",
        "document.querySelector('.device b')",
    );
    let file = browser.download(".device button[aria-label^=Download]", "txt");
    browser.equal("the file", &json!(String::from_utf8_lossy(&file)), &damaged);
    browser.step("answering goes on");
    browser.load(&site, "#/assess/cli");
    browser.wait_view("assess");
    browser.click(MET);
    browser.reload();
    browser.wait("the answer is there after reloading", IS_MET);
    let quarantined = browser.eval_with(
        "return Object.entries(localStorage).some(([key, text]) => key.startsWith('plumbline:x:') && text === arguments[0])",
        &json!([damaged]),
    );
    browser.check(quarantined == true, "the damaged text is gone");
    browser.finish(&site);
}

/// Writes the newest state as a newer version of the page would; its key and its text.
fn newer_version_writes(browser: &Browser) -> (String, String) {
    let newest = slots(browser)[0].clone();
    let text = browser.eval_with(
        "return localStorage.getItem(arguments[0])",
        &json!([newest]),
    );
    let (_, data) = text.as_str().unwrap().split_once('\n').unwrap();
    let sealed = format!("2\n{data}");
    let mut check = flate2::Crc::new();
    check.update(sealed.as_bytes());
    let newer = format!("{:08x} {sealed}", check.sum());
    browser.eval_with(
        "localStorage.setItem(...arguments)",
        &json!([newest, newer]),
    );
    (newest, newer)
}

#[test]
fn a_tab_of_older_code_writes_nothing_over_what_a_newer_one_wrote_meanwhile() {
    let site = Site::start();
    let browser = half_answered(&site);
    answer(&browser);
    let old = browser.tab();
    browser.step("a tab of a newer version writes");
    browser.new_tab();
    browser.load(&site, "#/help");
    let (newest, newer) = newer_version_writes(&browser);
    browser.switch_to(&old);
    browser.equal("the cause", &browser.error(), &"newer-version".to_owned());
    browser.step("the older tab goes on under an id of its own");
    browser.click("label:has(input[name=a-cli-sbom][value=partial])");
    browser.wait_save("saved");
    let left = browser.eval_with(
        "return localStorage.getItem(arguments[0])",
        &json!([newest]),
    );
    browser.equal("the newer text", &left, &json!(newer));
    browser.reload();
    browser.wait(
        "the answer of the older tab is there too",
        "document.querySelector('input[name=a-cli-sbom][value=partial]')?.checked",
    );
    browser.finish(&site);
}

#[test]
fn what_a_newer_version_has_stored_is_left_as_it_is() {
    let site = Site::start();
    let browser = half_answered(&site);
    answer(&browser);
    let (newest, newer) = newer_version_writes(&browser);
    browser.load(&site, "#/");
    browser.equal("the cause", &browser.error(), &"newer-version".to_owned());
    browser.step("answering begins an assessment beside it");
    browser.load(&site, "#/assess/cli");
    browser.wait_view("assess");
    answer(&browser);
    browser.reload();
    browser.wait("the answer is there after reloading", IS_MET);
    let left = browser.eval_with(
        "return localStorage.getItem(arguments[0])",
        &json!([newest]),
    );
    browser.equal("the newer text", &left, &json!(newer));
    browser.finish(&site);
}

#[test]
fn what_was_deleted_comes_back_and_deleting_all_touches_only_our_keys() {
    let site = Site::start();
    let browser = Browser::start();
    keep(&browser, &site, &assessment(State::Half));
    browser.eval("localStorage.setItem('other:key', 'theirs')");
    browser.load(&site, "#/");
    browser.click(&labelled("Duplicate: Example Registry"));
    let both = json!(["Example Registry", "Example Registry (copy)"]);
    browser.load(&site, "#/");
    browser.wait("both are listed", &format!("{NAMES}.length === 2"));
    browser.equal("the list", &browser.eval(&format!("return {NAMES}")), &both);
    browser.click(&labelled("Delete: Example Registry"));
    browser.wait("one is listed", &format!("{NAMES}.length === 1"));
    browser.click("#notice [data-act=undo]");
    browser.wait("both are listed again", &format!("{NAMES}.length === 2"));
    browser.reload();
    browser.wait("also after reloading", &format!("{NAMES}.length === 2"));

    browser.step("carrying everything elsewhere");
    let file = browser.download(&button(&browser, "Download a backup"), "json");
    let elsewhere = Browser::start();
    elsewhere.load(&site, "#/");
    elsewhere.wait_view("home");
    elsewhere.choose_file("input[type=file][data-import]", "all.json", &file);
    elsewhere.wait("both are listed there", &format!("{NAMES}.length === 2"));
    elsewhere.finish(&site);

    browser.step("deleting everything");
    browser.click(&button(&browser, "Delete all saved data…"));
    browser.click(&button(&browser, "Delete everything"));
    browser.wait("nothing is listed", "!document.querySelector('.device')");
    let left =
        browser.eval("return Object.keys(localStorage).filter((key) => key !== 'plumbline:theme')");
    browser.equal("what is left", &left, &Value::from(vec!["other:key"]));
    browser.finish_with(&site, &["other:key"]);
}

#[test]
fn an_earlier_state_is_kept_and_gone_back_to() {
    let site = Site::start();
    let browser = half_answered(&site);
    let before = browser.answers();
    browser.load(&site, "#/");
    browser.click("#earlier summary");
    browser.click(&button(&browser, "Save a version"));
    browser.wait("it is listed", "document.querySelector('#earlier li')");
    browser.load(&site, "#/assess/cli");
    browser.wait_view("assess");
    answer(&browser);
    browser.load(&site, "#/");
    browser.reload();
    browser.click("#earlier summary");
    browser.click("#earlier li button[aria-label^='Restore']");
    browser.wait(
        "the page says so",
        "document.querySelector('#notice [data-act=undo]')",
    );
    browser.load(&site, "#/assess/cli");
    browser.wait_view("assess");
    browser.equal("the answers", &browser.answers(), &before);
    browser.finish(&site);
}
