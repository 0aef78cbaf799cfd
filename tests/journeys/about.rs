//! The page about this copy: what a host says of itself is shown, and nothing leads nowhere.

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::site::Site;

const HOST: &str = r#"{ "name": "Example <b>Group</b>", "source": "https://code.example/plumbline",
    "feedback": "https://code.example/plumbline/issues/new", "contact": "mailto:group@example.org" }"#;

/// Whether something on the page is shown, and which links leave it.
const SHOWN: &str = "const on = (id) => !document.getElementById(id).hidden;
    const out = [...document.querySelectorAll('main a')].filter((link) => !link.hidden && link.offsetParent
        && !link.href.startsWith('https://repos.openssf.org/')).map((link) => link.href);
    return [on('unsaid'), on('host'), on('nowhere'), on('somewhere'), out.length]";

/// Opens the page and waits until its script has read the file of the host.
fn open(browser: &Browser, site: &Site, fragment: &str) {
    browser.go("about:blank");
    browser.go(&[site.url(), "about.html".to_owned(), fragment.to_owned()].concat());
    browser.wait(
        "the file of the host",
        "performance.getEntriesByType('resource').some((one) => one.name.endsWith('/host.json') && one.responseEnd)",
    );
}

#[test]
fn help_leads_to_the_page_about_this_copy_which_says_what_the_host_says() {
    let site = Site::changing();
    let browser = Browser::start();
    browser.load(&site, "#/help");
    browser.click("a[href='./about.html']");
    browser.wait(
        "the page",
        "document.getElementById('build')?.textContent.length === 16",
    );
    browser.wait(
        "its script",
        "document.querySelectorAll('.reading').length > 20",
    );
    let said = browser.eval(SHOWN);
    browser.equal(
        "nothing is said",
        &said,
        &json!([true, false, true, false, 0]),
    );

    browser.step("a host that says all");
    site.publish("host.json", HOST);
    open(&browser, &site, "#authn-mfa-totp");
    browser.wait(
        "its name",
        "!document.getElementById('host').hidden && document.getElementById('report').href",
    );
    let readings = browser.eval("return document.querySelectorAll('.reading').length");
    let links = readings.as_u64().unwrap() + 3;
    let said = browser.eval(SHOWN);
    browser.equal(
        "all is said",
        &said,
        &json!([false, true, false, true, links]),
    );
    let name = browser.eval("return document.querySelector('#host dd').textContent");
    browser.equal("text is text", &name, &json!("Example <b>Group</b>"));
    let draft = browser.eval(
        "const at = new URL(document.querySelector('#authn-mfa-totp a').href);
         return [at.origin + at.pathname, at.searchParams.get('title'), at.searchParams.get('body')]",
    );
    browser.equal(
        "where",
        &draft[0],
        &json!("https://code.example/plumbline/issues/new"),
    );
    browser.equal("title", &draft[1], &json!("How AN1.3 is read"));
    let body = draft[2].as_str().unwrap();
    browser.check(
        body.contains("AN1.3 Offer strong MFA (TOTP or better), read as: ")
            && body.contains("Plumbline 0."),
        body,
    );

    browser.step("a host that says what must not be followed");
    for bad in [
        r#"{ "source": "javascript:alert(1)", "feedback": "javascript:alert(1)", "contact": "data:text/html,1" }"#,
        r#"{ "name": 5, "source": ["https://a.example"], "feedback": null }"#,
        "null",
    ] {
        site.publish("host.json", bad);
        open(&browser, &site, "");
        let said = browser.eval(SHOWN);
        let harmless = said[3] == json!(false) && said[2] == json!(true);
        browser.check(harmless, &format!("{bad}: {said}"));
    }
    browser.finish(&site);
}

#[test]
fn a_reading_of_an_ambiguous_line_leads_to_its_own_report() {
    let site = Site::start();
    let browser = Browser::start();
    browser.load(&site, "#/assess/authn");
    browser.eval("document.getElementById('c-authn-mfa-totp').querySelectorAll('details').forEach((one) => { one.open = true })");
    let link = "#c-authn-mfa-totp a[href='./about.html#authn-mfa-totp']";
    browser.wait("the link", &format!("document.querySelector(\"{link}\")"));
    browser.click(link);
    browser.wait(
        "its line",
        "document.querySelector(':target')?.id === 'authn-mfa-totp'",
    );
    browser.finish(&site);
}

#[test]
fn axe_finds_nothing_on_the_page_about_this_copy_and_it_fits() {
    let axe = std::env::var("PLUMBLINE_AXE").map_or_else(
        |_| xtask::tools::axe().expect("axe-core is there"),
        std::path::PathBuf::from,
    );
    let axe = std::fs::read_to_string(axe).unwrap();
    let site = Site::changing();
    site.publish("host.json", HOST);
    let browser = Browser::start();
    for theme in ["light", "dark"] {
        browser.prefer(theme);
        for width in [320, 1280] {
            browser.step(&format!("{theme}, {width}"));
            browser.resize(width, 900);
            open(&browser, &site, "");
            let fits = browser.eval("return document.documentElement.scrollWidth <= innerWidth");
            browser.equal("it fits", &fits, &json!(true));
            browser.eval(&format!("{axe}\nwindow.axe = axe;"));
            let found = browser.eval_async(
                "const done = arguments[arguments.length - 1];
                 axe.run().then((found) => done(found.violations.map((one) => one.id + ' ' + one.nodes[0].html)))",
                &json!([]),
            );
            browser.equal("axe", &found, &Value::Array(Vec::new()));
        }
    }
    browser.finish(&site);
}
