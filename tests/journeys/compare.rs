//! The comparison: with an earlier state, with an example, by keyboard.

use serde_json::json;

use crate::browser::Browser;
use crate::hand::{Hand as _, Keyboard};
use crate::site::Site;
use crate::states::{State, assessment, keep};

/// Whether neither the page nor the table scrolls sideways, and each cell says what it is about.
const FITS: &str = "
const table = document.querySelector('main table.many');
const fits = (element) => element.scrollWidth <= element.clientWidth;
const named = (cell) => getComputedStyle(cell, '::before').content === `\"${cell.dataset.head}\"`;
return fits(document.documentElement) && fits(table.closest('.wrap'))
  && [...table.querySelectorAll('td')].every(named)";

const DOWN: &str = "\u{E015}";

#[test]
fn what_changed_since_an_earlier_state_is_shown_and_an_example_stands_beside_mine() {
    let site = Site::start();
    let browser = Browser::start();
    keep(&browser, &site, &assessment(State::Half));
    browser.step("an answer on another day keeps the state before");
    browser.load(&site, "#/assess/cli");
    browser.wait_view("assess");
    browser.click("label:has(input[name=a-cli-sbom][value=met])");
    browser.wait_save("saved");
    browser.reload();
    browser.step("to the comparison");
    Keyboard.press(&browser, "footer a[href$='#/compare']");
    browser.wait_view("compare");
    browser.step("an example");
    Keyboard::reach(&browser, "main select[name=compare-with]");
    browser.press(&DOWN.repeat(2));
    browser.wait(
        "it came, and both stand side by side",
        "document.querySelectorAll('main table').length === 2",
    );
    browser.wait(
        "focus stays with the choice",
        "document.activeElement.name === 'compare-with'",
    );
    browser.check(
        browser
            .value("main select[name=compare-with]")
            .starts_with("example "),
        "no example is chosen",
    );
    browser.finish(&site);
}

/// So many reports, each of a repository of its own.
pub(crate) fn reports(count: usize) -> Vec<(String, String)> {
    let report = |number: usize| {
        let mut one = assessment(if number.is_multiple_of(2) {
            State::Half
        } else {
            State::Complete
        });
        one["repository"]["name"] = json!(format!("Registry {number:03}"));
        one["id"] = json!(format!("report-{number}"));
        (format!("{number}.json"), one.to_string())
    };
    (0..count).map(report).collect()
}

/// Chooses so many reports together, and a broken file with them.
pub(crate) fn choose_reports(browser: &Browser, count: usize) {
    let mut files = reports(count);
    files.push(("broken.json".to_owned(), "{".to_owned()));
    let files: Vec<_> = files
        .iter()
        .map(|(name, text)| (name.as_str(), text.clone()))
        .collect();
    browser.choose_files("main input[data-reports]", &files);
    browser.wait(
        "the reports are a table",
        "document.querySelector('main table.many')",
    );
}

#[test]
fn many_reports_are_read_found_sorted_and_carried_away() {
    let site = Site::start();
    let browser = Browser::start();
    browser.load(&site, "#/reports");
    browser.wait_view("reports");
    choose_reports(&browser, 200);
    let rows = "document.querySelectorAll('main table.many tbody tr').length";
    browser.wait("all are rows", &format!("{rows} === 200"));
    browser.wait(
        "the broken one is named",
        "document.querySelector('main').innerText.includes('broken.json: ')",
    );
    browser.step("all of it can be read on a phone");
    browser.resize(400, 900);
    browser.check(
        browser.eval(FITS) == true,
        "nothing of the table is beside the screen",
    );
    browser.resize(1280, 900);
    browser.step("one is found");
    Keyboard.type_into(&browser, "main [name=table-find]", "registry 007");
    browser.wait("one is left", &format!("{rows} === 1"));
    browser.wait(
        "focus stays with the search",
        "document.activeElement.name === 'table-find'",
    );
    let table = browser.download("main button[data-export=table-csv]", "csv");
    let table = String::from_utf8(table).unwrap();
    browser.check(table.lines().count() == 2, "one record and the names");
    browser.step("the criteria of a track");
    Keyboard::reach(&browser, "main select[name=table-show]");
    browser.press(DOWN);
    browser.wait(
        "its criteria are columns",
        "document.querySelectorAll('main table.many thead th').length === 13",
    );
    browser.step("nothing of it is kept");
    browser.reload();
    browser.wait_view("reports");
    browser.check(
        browser.eval("return !document.querySelector('table.many')") == true,
        "reports are not kept",
    );
    browser.finish(&site);
}

#[test]
fn the_reports_of_a_host_are_offered_only_where_it_has_some() {
    let site = Site::changing();
    let browser = Browser::start();
    let offered = "document.querySelector('main [data-act=offered]')?.checkVisibility()";
    browser.load(&site, "#/reports");
    browser.wait_view("reports");
    browser.eval_async(
        "fetch('reports/index.json').then(() => setTimeout(arguments[0], 200))",
        &json!([]),
    );
    browser.check(
        browser.eval(&format!("return {offered}")) == false,
        "there is a button, and nothing behind it",
    );
    browser.step("the host has some");
    let names: Vec<String> = reports(3)
        .into_iter()
        .map(|(name, text)| {
            site.publish(&format!("reports/{name}"), &text);
            name
        })
        .collect();
    site.publish("reports/index.json", &json!(names).to_string());
    browser.load(&site, "#/reports");
    browser.wait("they are offered", offered);
    browser.click("main [data-act=offered]");
    browser.wait(
        "they are a table",
        "document.querySelectorAll('main table.many tbody tr').length === 3",
    );
    browser.finish(&site);
}
