//! Every view in every state, for axe to look at.

use serde_json::json;

use crate::browser::Browser;
use crate::check::with_age;
use crate::compare::choose_reports;
use crate::plan::with_plan;
use crate::site::Site;
use crate::states::{State, assessment, golden, keep};

/// Fills storage for a state.
pub(crate) fn prepare(browser: &Browser, site: &Site, state: State) {
    browser.step(&format!("preparing {state:?}"));
    browser.resize(1280, 900);
    match state {
        State::Empty => browser.load(site, "#/"),
        State::Half | State::Complete => keep(browser, site, &with_age(with_plan(assessment(state)))),
        // From here on nothing can be stored, and every view has to say so.
        State::Error => browser.before_every_page(
            "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }",
        ),
    }
}

/// Brings the view on screen in a state.
pub(crate) fn show(browser: &Browser, site: &Site, view: &str, state: State) {
    let track = match state {
        State::Empty => "cli",
        State::Half => "authn",
        State::Complete => "general",
        State::Error => "authz",
    };
    let fragment = match (view, state) {
        ("home", _) => "#/".to_owned(),
        ("assess", _) => format!("#/assess/{track}"),
        ("shared", State::Empty) => golden("nothing answered"),
        ("shared", State::Half) => {
            golden("every answer code, delegated login, source, authorization assessed anyway")
        }
        ("shared", State::Complete) => golden("everything met, accounts, built packages"),
        ("shared", State::Error) => golden("with a name and a reason"),
        ("example", State::Empty) => "#/example/opam".to_owned(),
        ("example", State::Half) => "#/example/pypi".to_owned(),
        ("example", State::Complete) => "#/example/example-registry".to_owned(),
        ("example", State::Error) => "#/example/nobody".to_owned(),
        ("link-error", State::Empty) => golden("nothing answered").replacen("AAA", "AAB", 1),
        ("link-error", State::Half) => golden("nothing answered").replacen("#1.", "#9.", 1),
        ("link-error", State::Complete) => golden("nothing answered")[..12].to_owned(),
        ("link-error", State::Error) => "#1.!".to_owned(),
        (other, _) => format!("#/{other}"),
    };
    let fails_to_save = state == State::Error
        && matches!(
            view,
            "profile"
                | "assess"
                | "scorecard"
                | "plan"
                | "review"
                | "compare"
                | "reports"
                | "share"
                | "help"
        );
    if fails_to_save {
        browser.load(site, "#/assess/authz");
        browser.click("label:has(input[name=a-authz-scoped-api-keys][value=not-applicable])");
        browser.open_note("authz-scoped-api-keys");
        browser.click("[name='e-authz-scoped-api-keys-url']");
        browser.press("not an address");
        browser.wait_save("error");
        browser.eval_with("location.hash = arguments[0]", &json!([fragment]));
    } else {
        browser.load(site, &fragment);
    }
    if (view, state) == ("example", State::Error) {
        browser.error();
    } else {
        browser.wait_view(view);
    }
    if view == "example" && state != State::Error {
        browser.levels();
    }
    if (view, state) == ("home", State::Error) {
        browser.choose_file("input[type=file][data-import]", "bad.json", b"no json");
        browser.error();
    }
    if (view, state) == ("share", State::Complete) {
        browser.wait(
            "a link was made",
            "document.querySelector('main input[data-link]')?.value",
        );
    }
    if view == "compare" && state != State::Empty {
        browser.eval(
            "const s = document.querySelector('main select[name=compare-with]');
             s.value = 'example pypi'; s.dispatchEvent(new Event('change', { bubbles: true }))",
        );
        browser.wait("both are there", "document.querySelector('main table')");
    }
    if view == "reports" && state != State::Empty {
        choose_reports(browser, 3);
    }
    if (view, state) == ("plan", State::Error) {
        open_everything(browser);
        browser.wait(
            "what is handed on is there",
            "document.querySelector('#h-proposal') && document.querySelector('#h-tracker') && document.querySelector('[name=h-gap]')",
        );
        // In what came there is one more disclosure.
        open_everything(browser);
        browser.click("main .edit [name$='-url']");
        // Behind an address or instead of one, it is none.
        browser.press(" soon");
        browser.error();
    }
    if state == State::Complete {
        open_everything(browser);
    }
}

/// Opens every disclosure and waits for what it fetches.
pub(crate) fn open_everything(browser: &Browser) {
    browser.eval(
        "for (const details of document.querySelectorAll('#app details')) details.open = true;
         for (const more of document.querySelectorAll('#app [aria-expanded=false]')) more.click()",
    );
    browser.wait(
        "every disclosure of a criterion has its content, and nothing is on its way",
        "[...document.querySelectorAll('#app .more > details')].every((d) => d.children.length > 1)
           && ![...document.querySelectorAll('#app .more p.sub')].some((p) => /^(Loading|Fetching)/.test(p.innerText))",
    );
}
