//! Pictures of every view for people to look at.

use serde_json::json;

use crate::browser::Browser;
use crate::evidence_kept::{at_evidence, type_over};
use crate::screen::pictures_folder;
use crate::site::Site;
use crate::states::{State, assessment, golden, keep};

const VIEWS: [(&str, &str); 16] = [
    ("home", "#/"),
    ("profile", "#/profile"),
    ("assess-authn", "#/assess/authn"),
    ("assess-authz", "#/assess/authz"),
    ("assess-general", "#/assess/general"),
    ("assess-cli", "#/assess/cli"),
    ("scorecard", "#/scorecard"),
    ("plan", "#/plan"),
    ("review", "#/review"),
    ("compare", "#/compare"),
    ("reports-none", "#/reports"),
    ("share", "#/share"),
    ("help", "#/help"),
    ("example", "#/example/pypi"),
    ("shared", ""),
    ("link-error", "#1.AAAA"),
];

#[test]
fn every_view_has_its_picture_in_three_widths_and_both_themes() {
    if !are_wanted() {
        return;
    }
    let site = Site::start();
    let browser = Browser::start();
    browser.cdp("Emulation.setScrollbarsHidden", &json!({ "hidden": true }));
    for theme in ["light", "dark"] {
        browser.resize(1280, 900);
        browser.prefer(theme);
        browser.load(&site, "#/");
        browser.wait_view("home");
        take(&browser, &format!("first-visit-{theme}"));
    }
    browser.step("keeping a complete assessment");
    keep(&browser, &site, &assessment(State::Complete));
    let shared =
        golden("every answer code, delegated login, source, authorization assessed anyway");
    for (name, fragment) in VIEWS {
        browser.step(&format!("the picture of {name}"));
        browser.load(&site, if name == "shared" { &shared } else { fragment });
        let view = match name.split_once('-') {
            Some((view @ ("assess" | "reports"), _)) => view,
            _ => name,
        };
        browser.wait_view(view);
        if view == "example" {
            browser.levels();
        }
        if view == "share" {
            browser.wait(
                "a link was made",
                "document.querySelector('main input[data-link]')?.value",
            );
            browser.eval("scrollTo(0, 0); document.activeElement.blur()");
        }
        both_themes(&browser, name);
    }
    browser.finish(&site);
}

#[test]
fn drafts_have_their_picture_too() {
    if !are_wanted() {
        return;
    }
    let site = Site::start();
    let (browser, of, _) = at_evidence(&site);
    let url = of.field("url");
    for place in 2..=5 {
        browser.click(&of.field("add"));
        browser.press(&format!("https://a.example/{place}"));
    }
    type_over(&browser, &url, "ttps://registry.example/policy");
    type_over(&browser, &format!("{url}-2"), "javascript:alert(1)");
    both_themes(&browser, "drafts-evidence");
    browser.load(&site, "#/profile");
    browser.wait_view("profile");
    type_over(&browser, "[name=p-url]", "not an address");
    both_themes(&browser, "drafts-profile");
    browser.finish(&site);
}

#[test]
fn what_is_pasted_and_what_is_missing_have_their_picture_too() {
    if !are_wanted() {
        return;
    }
    let path = golden("nothing answered").replace('#', "%23");
    let site = Site::answering(&path, "404.html");
    let browser = Browser::start();
    browser.load(&site, "#/");
    browser.wait_view("home");
    let links = ["with a name and a reason", "nothing answered"].map(golden);
    browser.click("main[data-view=home] input[data-link]");
    browser.press(&links.join(" and "));
    browser.press("\u{E006}");
    browser.wait("the question", "document.getElementById('links')");
    both_themes(&browser, "two-links");
    browser.go(&[site.url(), path].concat());
    browser.wait(
        "the offer",
        "document.getElementById('changed')?.hidden === false",
    );
    both_themes(&browser, "changed-link");
    browser.finish(&site);
}

#[test]
fn a_table_of_reports_has_its_picture_too() {
    if !are_wanted() {
        return;
    }
    let site = Site::start();
    let browser = Browser::start();
    browser.load(&site, "#/reports");
    browser.wait_view("reports");
    crate::compare::choose_reports(&browser, 6);
    browser.wait("the table", "document.querySelector('table.many')");
    both_themes(&browser, "reports");
    browser.finish(&site);
}

/// Whether somebody looks at the pictures; taking them takes its time.
fn are_wanted() -> bool {
    let wanted = ["PLUMBLINE_ALL", "PLUMBLINE_SCREENSHOTS"];
    let wanted = wanted.iter().any(|name| std::env::var_os(name).is_some());
    if wanted {
        std::fs::create_dir_all(pictures_folder()).unwrap();
    } else {
        xtask::test::skip("taken with `cargo xtask test --all`, or with PLUMBLINE_SCREENSHOTS=1");
    }
    wanted
}

fn both_themes(browser: &Browser, name: &str) {
    browser.cdp("Emulation.setScrollbarsHidden", &json!({ "hidden": true }));
    for theme in ["light", "dark"] {
        browser.prefer(theme);
        take(browser, &format!("{name}-{theme}"));
    }
}

fn take(browser: &Browser, name: &str) {
    for width in [320, 768, 1280] {
        browser.resize(width, 900);
        let wide = browser.eval("return document.documentElement.scrollWidth");
        browser.check(
            wide.as_u64() <= Some(u64::from(width)),
            &format!("{name} is {wide} px wide in {width} px"),
        );
        let path = pictures_folder().join(format!("{name}-{width}.png"));
        std::fs::write(path, browser.picture()).unwrap();
    }
}
