//! Arriving at the page in other ways than it is meant: without its script, or by an address that was changed.

use serde_json::json;

use crate::browser::Browser;
use crate::page::levels;
use crate::site::{Site, dist};
use crate::states::golden;

#[test]
fn where_the_boot_script_does_not_arrive_the_page_says_so() {
    let boot = std::fs::read_dir(dist()).unwrap();
    let names = boot.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let boot = names
        .into_iter()
        .find(|name| name.starts_with("boot-"))
        .unwrap();
    // A script that does nothing is what a host sends that answers everything with some page.
    let site = Site::answering(&boot, "schema/plumbline-assessment-1.json");
    let browser = Browser::start();
    browser.go(&site.url());
    let shown = |step: &str, wanted: &str| {
        browser.step(step);
        let found =
            browser.eval("return getComputedStyle(document.getElementById('late')).visibility");
        browser.equal("the line", &found, &json!(wanted));
    };
    shown("at first", "hidden");
    browser.eval("document.getElementById('late').getAnimations()[0].finish()");
    shown("after its time", "visible");

    let site = Site::start();
    browser.load(&site, "#/");
    let there = browser.eval("return !!document.getElementById('late')");
    browser.equal("with the script it is gone", &there, &json!(false));
}

#[test]
fn a_link_that_a_gateway_made_a_path_is_offered_or_opened() {
    let path = golden("everything met, accounts, built packages").replace('#', "%23");
    for (path, file) in [
        (path.clone(), "404.html"),
        (path.replace("%23", "%2523"), "index.html"),
    ] {
        let site = Site::answering(&path, file);
        let browser = Browser::start();
        browser.step(file);
        browser.go(&[site.url(), path].concat());
        if file == "404.html" {
            browser.wait(
                "the offer",
                "document.getElementById('changed')?.hidden === false",
            );
            let address = browser.eval("return location.href");
            let without = [site.url(), "404.html".to_owned()].concat();
            browser.equal("the address", &address, &json!(without));
            browser.click("#open");
        }
        browser.wait_view("shared");
        browser.equal("its levels", &browser.levels(), &levels([Some((3, 3)); 4]));
        browser.finish(&site);
    }
}
