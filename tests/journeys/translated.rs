//! What a browser that translates the page does to it.
//!
//! Chrome puts `<font>` elements in the place of all texts, and of those that come later. Some translators put the text
//! itself into them. Here each text is put into one and says what it said before, so that what is seen can be compared
//! with a page that nobody translates.

use serde_json::json;

use crate::browser::Browser;
use crate::site::Site;

/// Translates the page, and from then on what changes. `moves` says whether the texts themselves are kept.
const TRANSLATE: &str = "
    const [moves] = arguments;
    const wrap = (text) => {
      if (!text.data.trim() || text.parentElement.closest('font, script, style, textarea')) return;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      outer.append(inner);
      text.replaceWith(outer);
      inner.append(moves ? text : text.data);
    };
    const all = (root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found = [];
      while (walker.nextNode()) found.push(walker.currentNode);
      found.forEach(wrap);
    };
    const changed = ({ target, addedNodes }) => {
      for (const node of target.data === undefined ? addedNodes : [target]) {
        if (!node.isConnected) continue;
        if (node.nodeType === Node.TEXT_NODE) wrap(node);
        if (node.nodeType === Node.ELEMENT_NODE) all(node);
      }
    };
    all(document.body);
    new MutationObserver((list) => list.forEach(changed))
      .observe(document.body, { childList: true, subtree: true, characterData: true })";

/// What is seen of a view, a line for each text; messages say what was done, and stay away.
const SEEN: &str = "
    const view = document.querySelector('#app').cloneNode(true);
    for (const gone of view.querySelectorAll('[hidden], header, #notice, [role=status], .save')) gone.remove();
    for (const line of view.querySelectorAll('p, h1, h2, h3, li, legend, label, button, summary, dt, dd, th, td')) line.append('\\n');
    return view.textContent.split('\\n').map((line) => line.replace(/\\s+/g, ' ').replace(/Last saved: [^.]*/, 'Saved').trim()).filter(Boolean)";

/// Goes to a view without loading the page.
fn go_on(browser: &Browser, view: &str, fragment: &str) {
    browser.eval_with("location.hash = arguments[0]", &json!([fragment]));
    browser.wait_view(view);
    // What it shows may be on its way.
    browser.eval_async("setTimeout(arguments[0], 400)", &json!([]));
}

/// Works through the app in a page that is translated, and compares each view with a page that is not.
fn works(moves: bool) {
    let site = Site::start();
    let browser = Browser::start();
    browser.load(&site, "#/assess/authn");
    browser.wait(
        "what is partly met is there",
        "document.querySelector('#app .counts p')",
    );
    browser.eval_with(TRANSLATE, &json!([moves]));
    for (criterion, answer) in [
        ("verify-email", "met"),
        ("recovery-policy", "partial"),
        ("mfa-totp", "met"),
        ("security-notifications", "not-applicable"),
        ("brute-force", "met"),
        ("recovery-policy", "met"),
        ("expired-domains", "unknown"),
    ] {
        browser.step(&format!("{criterion}: {answer}"));
        browser.click(&format!("label:has(#a-authn-{criterion}-{answer})"));
    }
    browser.step("an answer is removed, and that is undone");
    browser.click("#c-authn-mfa-totp [data-act=clear]");
    browser.click("header [data-act=undo]");
    let mut seen = Vec::new();
    for (view, fragment) in [
        ("assess", "#/assess/authn"),
        ("scorecard", "#/scorecard"),
        ("plan", "#/plan"),
        ("review", "#/review"),
        ("profile", "#/profile"),
        ("share", "#/share"),
        ("compare", "#/compare"),
        ("help", "#/help"),
        ("home", "#/"),
        ("assess", "#/assess/cli"),
    ] {
        browser.step(fragment);
        go_on(&browser, view, fragment);
        seen.push((view, fragment, browser.eval(SEEN)));
    }
    for (view, fragment, translated) in seen {
        browser.step(&format!("{fragment} as it is"));
        browser.load(&site, fragment);
        browser.wait_view(view);
        browser.eval_async("setTimeout(arguments[0], 700)", &json!([]));
        browser.equal("what is seen", &translated, &browser.eval(SEEN));
    }
    browser.finish(&site);
}

#[test]
fn every_view_follows_the_answers_where_a_browser_replaces_the_texts() {
    works(false);
}

#[test]
fn every_view_follows_the_answers_where_a_browser_wraps_the_texts() {
    works(true);
}
