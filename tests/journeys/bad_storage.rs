//! Storage that is damaged, denied, full or emptied: the person keeps working and sees what is true.

use serde_json::json;

use crate::browser::Browser;
use crate::driver::Setup;
use crate::site::Site;
use crate::states::{State, assessment, keep};

pub(crate) const MET: &str = "label:has(input[name=a-cli-sbom][value=met])";
pub(crate) const IS_MET: &str =
    "document.querySelector('input[name=a-cli-sbom][value=met]')?.checked";

/// Answers a question and sees the answer on the page.
fn goes_on(browser: &Browser, site: &Site) {
    browser.load(site, "#/assess/cli");
    browser.wait_view("assess");
    browser.click(MET);
    browser.wait("the answer shows", IS_MET);
}

/// The file of the work can be had from where the page says that it is not saved.
fn download_is_offered(browser: &Browser) {
    browser.wait("a download is offered", "document.querySelector('#app [role=alert] button, #app .banner button, #app .note button, #app button[data-export=json]')");
}

#[test]
fn a_stored_value_cut_anywhere_is_kept_aside_and_the_work_goes_on() {
    let site = Site::start();
    let browser = Browser::start();
    keep(&browser, &site, &assessment(State::Half));
    let kept = browser.stored();
    let entries: Vec<(String, String)> = serde_json::from_str(&kept).unwrap();
    browser.check(!entries.is_empty(), "nothing is stored");
    for (key, text) in entries.iter().filter(|(key, _)| key != "plumbline:theme") {
        for cut in [0, 1, text.len() / 4, text.len() / 2, text.len() - 1] {
            browser.step(&format!("{key} cut at byte {cut} of {}", text.len()));
            let Some(left) = text.get(..cut) else {
                continue;
            };
            browser.eval_with(
                "localStorage.clear(); for (const [k, v] of JSON.parse(arguments[0])) localStorage.setItem(k, v);
                 localStorage.setItem(arguments[1], arguments[2])",
                &json!([kept, key, left]),
            );
            goes_on(&browser, &site);
            browser.wait_save("saved");
            browser.reload();
            browser.wait("the answer is there after reloading", IS_MET);
            // The index of assessments is written anew from them; an assessment is never overwritten.
            if cut > 1 && !key.ends_with(":index") {
                let there = browser.eval_with(
                    "return Object.values(localStorage).includes(arguments[0])",
                    &json!([left]),
                );
                browser.check(there == true, "the damaged value was overwritten");
            }
        }
    }
    browser.finish(&site);
}

#[test]
fn where_storage_is_denied_the_work_goes_on_in_memory_and_says_so() {
    let site = Site::start();
    let browser = Browser::with(&Setup {
        deny_storage: true,
        ..Setup::default()
    });
    browser.go(&site.url());
    browser.wait_until_running();
    let denied = browser.eval("try { window.localStorage; return false } catch { return true }");
    browser.check(denied == true, "the browser did not deny storage");
    browser.wait_save("memory");
    browser.eval("location.hash = '#/assess/cli'");
    browser.wait_view("assess");
    browser.click(MET);
    browser.wait("the answer shows", IS_MET);
    browser.wait_save("memory");
    download_is_offered(&browser);
    browser.eval("location.hash = '#/scorecard'");
    browser.wait_view("scorecard");
    browser.wait_save("memory");
    browser.eval("location.hash = '#/assess/cli'");
    browser.wait_view("assess");
    browser.wait("the answer is still there", IS_MET);
    browser.finish(&site);
}

#[test]
fn where_a_script_denies_storage_the_work_goes_on_in_memory() {
    let site = Site::start();
    let browser = Browser::start();
    browser.before_every_page(
        "for (const kind of ['localStorage', 'sessionStorage'])
           Object.defineProperty(window, kind, { get() { throw new DOMException('denied', 'SecurityError') } })",
    );
    goes_on(&browser, &site);
    browser.wait_save("memory");
    download_is_offered(&browser);
    browser.finish(&site);
}

#[test]
fn when_storage_is_full_the_page_says_so_and_saves_again_once_there_is_room() {
    let site = Site::start();
    let browser = Browser::start();
    keep(&browser, &site, &assessment(State::Half));
    let before = browser.stored();
    browser.step("filling storage to the last byte");
    browser.eval(
        "let size = 5000000, text = '';
         while (size >= 1) { try { localStorage.setItem('other:fill', text + 'x'.repeat(size)); text += 'x'.repeat(size); } catch { size = Math.floor(size / 2); } }",
    );
    browser.step("typing while it is full");
    let note = "[name='n-cli-sbom']";
    browser.load(&site, "#/assess/cli");
    browser.wait_view("assess");
    browser.open_note("cli-sbom");
    browser.click(note);
    browser.press(
        "A note that does not fit, because there is no room for more than a few more letters.",
    );
    browser.wait_save("error");
    download_is_offered(&browser);
    let kept = browser.eval("const fill = localStorage.getItem('other:fill'); return [fill.length > 1000000, Object.keys(localStorage).length > 1]");
    browser.equal(
        "other data and ours are still there",
        &kept,
        &json!([true, true]),
    );
    browser.step("room again");
    browser.eval("localStorage.removeItem('other:fill')");
    browser.click(MET);
    browser.wait_save("saved");
    browser.reload();
    browser.wait("the answer is there after reloading", IS_MET);
    browser.open_note("cli-sbom");
    browser.check(
        browser.value(note).contains("does not fit"),
        "the note is not there after reloading",
    );
    browser.check(browser.stored() != before, "nothing was saved");
    browser.finish_with(&site, &["other:fill"]);
}

#[test]
fn when_another_tab_empties_storage_the_page_says_so_and_saves_again_with_the_next_answer() {
    let site = Site::start();
    let browser = Browser::start();
    keep(&browser, &site, &assessment(State::Half));
    browser.load(&site, "#/assess/authn");
    browser.wait_view("assess");
    browser.wait_save("saved");
    let answers = browser.answers();
    let first = browser.tab();
    browser.new_tab();
    browser.go(&format!("{}#/help", site.url()));
    browser.step("emptying storage from the second tab");
    browser.eval("localStorage.clear()");
    browser.switch_to(&first);
    browser.wait(
        "the page no longer says that all is saved",
        "!document.querySelector('#app [data-save=saved]')",
    );
    browser.equal("the answers on the page", &browser.answers(), &answers);
    download_is_offered(&browser);
    browser.step("the next answer saves everything again");
    browser.click("label:has(input[name=a-authn-brute-force][value=met])");
    browser.wait_save("saved");
    browser.reload();
    browser.wait_view("assess");
    let mut wanted = answers;
    wanted["authn-brute-force"] = json!("met");
    browser.equal("the answers after reloading", &browser.answers(), &wanted);
    browser.finish(&site);
}
