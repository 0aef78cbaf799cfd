//! Opening somebody's link or file: to read first, and one's own work untouched until one says so.

use crate::browser::Browser;
use crate::page::levels;
use crate::site::Site;
use crate::states::{State, assessment, golden, keep};

const EVERYTHING: &str = "everything met, accounts, built packages";

/// A browser with work of its own, the levels of it, and what is stored.
fn at_work(site: &Site) -> (Browser, crate::page::Levels, String) {
    let browser = Browser::start();
    keep(&browser, site, &assessment(State::Half));
    browser.load(site, "#/scorecard");
    let own = browser.levels();
    let stored = browser.stored();
    (browser, own, stored)
}

fn open_link(browser: &Browser, site: &Site, stored: &str) {
    browser.step("the link opens to read");
    browser.load(site, &golden(EVERYTHING));
    browser.wait_view("shared");
    browser.equal("its levels", &browser.levels(), &levels([Some((3, 3)); 4]));
    browser.wait_save("readonly");
    browser.equal("what is stored", &browser.stored().as_str(), &stored);
}

fn own_levels(browser: &Browser, site: &Site) -> crate::page::Levels {
    browser.load(site, "#/scorecard");
    browser.wait_view("scorecard");
    browser.levels()
}

#[test]
fn dismissing_a_link_leaves_everything_as_it_was() {
    let site = Site::start();
    let (browser, own, stored) = at_work(&site);
    open_link(&browser, &site, &stored);
    browser.step("dismissing it");
    browser.click("main[data-view=shared] button[data-act=dismiss]");
    browser.wait(
        "another view is shown",
        "!document.querySelector('main[data-view=shared]')",
    );
    browser.equal("what is stored", &browser.stored(), &stored);
    browser.equal("the own levels", &own_levels(&browser, &site), &own);
    browser.finish(&site);
}

#[test]
fn closing_a_link_leads_back_to_where_the_reader_was_as_it_says() {
    let site = Site::start();
    let (browser, _, stored) = at_work(&site);
    for (before, view) in [("#/plan", "plan"), ("#/assess/cli/cli-sbom", "assess")] {
        browser.step(before);
        browser.load(&site, before);
        browser.wait_view(view);
        let link = serde_json::json!([golden(EVERYTHING)]);
        browser.eval_with("location.hash = arguments[0]", &link);
        browser.wait_view("shared");
        browser.check(
            browser
                .text()
                .contains("“Close” returns you to where you were."),
            "it does not say where closing leads",
        );
        browser.click("main[data-view=shared] button[data-act=dismiss]");
        browser.wait_view(view);
        let back = browser.eval("return location.hash");
        browser.equal("where it leads", &back, &before.into());
    }
    browser.equal("what is stored", &browser.stored(), &stored);
    browser.finish(&site);
}

#[test]
fn a_saved_copy_of_a_link_stands_beside_ones_own_work() {
    let site = Site::start();
    let (browser, _, stored) = at_work(&site);
    open_link(&browser, &site, &stored);
    browser.step("saving a copy");
    browser.click("main[data-view=shared] button[data-act=save-copy]");
    browser.wait(
        "another view is shown",
        "!document.querySelector('main[data-view=shared]')",
    );
    browser.equal(
        "the levels of the copy",
        &own_levels(&browser, &site),
        &levels([Some((3, 3)); 4]),
    );
    let entries: Vec<(String, String)> = serde_json::from_str(&stored).unwrap();
    let now: Vec<(String, String)> = serde_json::from_str(&browser.stored()).unwrap();
    browser.check(now.len() > entries.len(), "no further assessment is stored");
    for (key, text) in &entries {
        if !key.ends_with(":index") {
            browser.check(
                now.contains(&(key.clone(), text.clone())),
                &format!("{key} has changed"),
            );
        }
    }
    browser.step("home names both");
    browser.load(&site, "#/");
    browser.wait_view("home");
    browser.check(
        browser.text().contains("Example Registry"),
        "the own assessment is not on home",
    );
    browser.finish(&site);
}

#[test]
fn replacing_ones_own_work_by_a_link_can_be_undone() {
    let site = Site::start();
    let (browser, own, stored) = at_work(&site);
    open_link(&browser, &site, &stored);
    browser.step("replacing");
    browser.click("main[data-view=shared] button[data-act=replace]");
    browser.wait(
        "another view is shown",
        "!document.querySelector('main[data-view=shared]')",
    );
    browser.wait(
        "undo is offered",
        "document.querySelector('#app button[data-act=undo]')",
    );
    browser.check(browser.stored() != stored, "nothing was replaced");
    browser.step("undoing");
    browser.click("#app button[data-act=undo]");
    browser.wait(
        "undone",
        "!document.querySelector('#app button[data-act=undo]')",
    );
    browser.equal("the own levels", &own_levels(&browser, &site), &own);
    browser.load(&site, "#/profile");
    browser.wait_view("profile");
    browser.equal(
        "the own name",
        &browser.value("[name=p-name]"),
        &"Example Registry".to_owned(),
    );
    browser.finish(&site);
}

#[test]
fn a_file_opens_to_read_and_replaces_only_when_told_to() {
    let site = Site::start();
    let (browser, own, stored) = at_work(&site);
    browser.load(&site, "#/");
    browser.step("the file opens to read");
    let file = assessment(State::Complete).to_string();
    browser.choose_file(
        "input[type=file][data-import]",
        "theirs.json",
        file.as_bytes(),
    );
    browser.wait_view("shared");
    let theirs = browser.levels();
    browser.check(theirs != own, "the two assessments cannot be told apart");
    browser.equal("what is stored", &browser.stored(), &stored);
    browser.step("a reload keeps it open");
    browser.reload();
    browser.wait_view("shared");
    browser.equal("its levels", &browser.levels(), &theirs);
    browser.equal("what is stored", &browser.stored(), &stored);
    browser.step("replacing");
    browser.click("main[data-view=shared] button[data-act=replace]");
    browser.wait(
        "another view is shown",
        "!document.querySelector('main[data-view=shared]')",
    );
    browser.equal("the own levels", &own_levels(&browser, &site), &theirs);
    browser.finish(&site);
}

#[test]
fn a_pasted_link_opens_to_read() {
    let site = Site::start();
    let (browser, _, stored) = at_work(&site);
    browser.load(&site, "#/");
    browser.wait_view("home");
    browser.click("main[data-view=home] input[data-link]");
    browser.press(&format!("{}{}", site.url(), golden(EVERYTHING)));
    browser.press("\u{E006}");
    browser.wait_view("shared");
    browser.equal("its levels", &browser.levels(), &levels([Some((3, 3)); 4]));
    browser.equal("what is stored", &browser.stored(), &stored);
    browser.finish(&site);
}

#[test]
fn a_downloaded_file_opens_again_with_the_same_levels() {
    let site = Site::start();
    let browser = Browser::start();
    keep(&browser, &site, &assessment(State::Complete));
    browser.load(&site, "#/scorecard");
    let own = browser.levels();
    browser.step("downloading the JSON");
    browser.load(&site, "#/share");
    browser.wait_view("share");
    browser.eval("for (const d of document.querySelectorAll('main details')) d.open = true");
    let content = browser.download("main button[data-export=json]", "json");
    browser.step("opening it again");
    browser.load(&site, "#/");
    browser.choose_file("input[type=file][data-import]", "again.json", &content);
    browser.wait_view("shared");
    browser.equal("its levels", &browser.levels(), &own);
    browser.finish(&site);
}

#[test]
fn the_box_finds_the_link_in_a_message_and_acts_only_when_asked() {
    let site = Site::start();
    let browser = Browser::start();
    browser.load(&site, "#/");
    browser.wait_view("home");
    let link = format!("{}{}", site.url(), golden(EVERYTHING));
    browser.step("typing what is no link, and leaving the box");
    browser.click("main[data-view=home] input[data-link]");
    browser.press("abc\u{E004}");
    let said = browser.eval("return document.querySelectorAll('#app [data-error]').length");
    browser.equal("nothing is said", &said, &serde_json::json!(0));
    browser.step("a whole message, and leaving the box");
    let message = format!("For hexpm#1290 see <{link}|our answers> by Friday. Thanks, Ada");
    browser.eval_with(
        "const box = document.querySelector('main input[data-link]');
         box.value = arguments[0];
         for (const event of ['input', 'change', 'blur']) box.dispatchEvent(new Event(event, { bubbles: true }))",
        &serde_json::json!([message]),
    );
    browser.wait_view("home");
    browser.step("the button");
    browser.click("main[data-view=home] form button[type=submit]");
    browser.wait_view("shared");
    browser.equal("its levels", &browser.levels(), &levels([Some((3, 3)); 4]));
    browser.finish(&site);
}

#[test]
fn back_and_forward_show_each_opened_link_its_own() {
    let site = Site::start();
    let browser = Browser::start();
    let shows = |step: &str, level: &str| {
        browser.step(step);
        browser.wait_view("shared");
        let track = "document.querySelector('main [data-track=authn]')";
        browser.wait(
            "its level",
            &format!("{track}?.dataset.level === '{level}'"),
        );
    };
    browser.load(&site, &golden(EVERYTHING));
    shows("the first link", "3");
    browser.eval_with(
        "location.hash = arguments[0]",
        &serde_json::json!([golden("nothing answered")]),
    );
    shows("the second link", "0");
    browser.eval("history.back()");
    shows("back", "3");
    browser.eval("history.forward()");
    shows("forward", "0");
    browser.eval("history.back()");
    shows("back again", "3");
    browser.reload();
    browser.wait_until_running();
    shows("after a reload", "3");
    browser.finish(&site);
}
