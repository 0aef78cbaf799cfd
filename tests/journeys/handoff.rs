//! Gaps of the plan as a proposal and as issues: picked, filled in, read word for word, and carried to a tracker.

use crate::browser::Browser;
use crate::hand::{Hand, Keyboard};
use crate::plan::with_plan;
use crate::site::Site;
use crate::states::{State, assessment, keep};

const DOWN: &str = "\u{E015}";

/// Opens a disclosure of the section by keyboard and waits for what it holds.
fn open(browser: &Browser, summary: &str, id: &str, holds: &str) {
    browser.eval(&format!(
        "[...document.querySelectorAll('main summary')].find((s) => s.textContent === '{summary}').id = '{id}'",
    ));
    Keyboard.press(browser, &format!("#{id}"));
    browser.wait(summary, &format!("document.querySelector('{holds}')"));
}

#[test]
fn gaps_become_a_proposal_and_an_issue() {
    let site = Site::start();
    let browser = Browser::start();
    keep(&browser, &site, &with_plan(assessment(State::Half)));
    browser.load(&site, "#/plan");
    browser.wait_view("plan");
    browser.step("one more gap than the next step");
    open(
        &browser,
        "Choose other steps",
        "s-what",
        "main [name=h-gap]:checked",
    );
    Keyboard.tick(&browser, "main [name=h-gap]:not(:checked)");
    browser.wait(
        "two are picked",
        "document.querySelectorAll('main [name=h-gap]:checked').length === 2",
    );
    Keyboard.tick(&browser, "main [name=h-private]");
    browser.step("a proposal");
    open(&browser, "Funding proposal", "s-fund", "#h-why_now");
    Keyboard.type_into(&browser, "#h-why_now", "Soon, @ada & #1");
    browser.wait(
        "it stands in the text as typed",
        "document.querySelector('#h-proposal').value.includes('\\n\\nSoon, @ada & #1\\n')",
    );
    browser.wait(
        "what is blank is marked",
        "document.querySelector('#h-proposal').value.includes('[to be filled in: proposed work]')",
    );
    let shown = browser.eval("return document.querySelector('#h-proposal').value");
    let file = browser.download("main button[data-act=download]", "md");
    browser.equal(
        "the file is what is shown",
        &String::from_utf8(file).unwrap(),
        &shown.as_str().unwrap().to_owned(),
    );
    Keyboard.press(&browser, "main button[data-act=copy]");
    browser.wait(
        "what came of copying is said",
        "/Copied\\.|Copying was blocked/.test(document.querySelector('main').innerText)",
    );
    browser.step("an address that is none");
    open(&browser, "Issues", "s-issue", "#h-tracker");
    Keyboard.type_into(&browser, "#h-tracker", "javascript:alert(1)");
    browser.equal("the cause", &browser.error(), &"repository".to_owned());
    browser.check(
        browser.eval("return !document.querySelector('main [data-issue]')") == true,
        "a link",
    );
    browser.step("a tracker");
    browser.eval("document.querySelector('#h-tracker').select()");
    Keyboard.type_into(
        &browser,
        "#h-tracker",
        "https://codeberg.org/example/registry",
    );
    Keyboard::reach(&browser, "main [name=h-host]");
    browser.press(&DOWN.repeat(3));
    browser.wait("a link", "document.querySelector('main [data-issue] a')");
    let same = "
        const link = document.querySelector('main [data-issue] a');
        const { origin, pathname, searchParams } = new URL(link.href);
        const shown = (id) => document.querySelector(id).value;
        return origin + pathname === 'https://codeberg.org/example/registry/issues/new'
          && [...searchParams.keys()].join() === 'title,body'
          && searchParams.get('title') === shown('#h-issue-0-title')
          && searchParams.get('body') === shown('#h-issue-0-body')
          && shown('#h-issue-0-title').startsWith('Close two gaps: ')";
    browser.check(browser.eval(same) == true, "the link says something else");
    browser.finish(&site);
}
