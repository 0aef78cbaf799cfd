//! One page: on paper it is one, whatever stands on it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use plumbline::domain::assessment::{
    Accepted, Assessment, Due, PlanState, PlanText, REASON, SENTENCES, SHORT, Status, Text,
};
use plumbline::domain::catalogue::CriterionId;
use plumbline::domain::date::Date;
use plumbline::formats::file;
use plumbline::formats::report::{Report, one_page};
use serde_json::json;

use crate::browser::Browser;
use crate::report_on_disk::tight;

/// Width and height in centimetres.
const PAPERS: [(&str, f64, f64); 2] = [("A4", 21.0, 29.7), ("Letter", 21.59, 27.94)];

fn example() -> Assessment {
    file::read(include_str!(
        "../../catalogue/examples/example-registry.json"
    ))
    .unwrap()
}

/// How a request ends.
const CONTACT: &str = " funding@registry.example";

/// Everything as long as it may be, in letters that take room.
fn longest() -> Assessment {
    let mut one = example();
    let long = |limit| Text::typed(&"語 Wide words WWWWWWWWWWWWWW ".repeat(100), limit);
    one.repository.name = long(SHORT);
    one.assessor = long(SHORT);
    *one.plan.texts.get_mut(PlanText::Summary) = long(SENTENCES);
    let request: String = long(SENTENCES)
        .as_str()
        .chars()
        .skip(CONTACT.len())
        .collect();
    let request = Text::read(&[&request, CONTACT].concat(), SENTENCES);
    *one.plan.texts.get_mut(PlanText::Request) = request.unwrap();
    for (place, id) in CriterionId::all().enumerate() {
        one.answers.get_mut(id).status = Some(Status::NotMet);
        let item = one.plan.items.get_mut(id);
        item.owner = long(SHORT);
        item.due = Due::parse(&format!("20{:02}-Q1", 27 + place));
        let accepted = Accepted::new(long(REASON), Date::parse("2027-09-30"));
        item.state = accepted.filter(|_| place % 3 == 0).map(PlanState::Accepted);
    }
    one
}

fn printed(browser: &Browser, name: &str, about: &Assessment) -> Vec<(String, Vec<String>)> {
    let html = one_page(&Report::of(about), false);
    let path = browser.driver.folder().join(format!("{name}.html"));
    std::fs::write(&path, html).unwrap();
    browser.go(&format!("file://{}", path.display()));
    let papers = PAPERS.into_iter().map(|(paper, width, height)| {
        let page = json!({ "page": { "width": width, "height": height } });
        let pdf = browser.send("POST", "/print", &page);
        let bytes = STANDARD.decode(pdf.as_str().unwrap()).unwrap();
        let pages = pdf_extract::extract_text_from_mem_by_pages(&bytes).unwrap();
        (format!("{name} on {paper}"), pages)
    });
    papers.collect()
}

#[test]
fn the_one_page_is_one_page_on_a4_and_letter_with_all_its_parts() {
    let browser = Browser::start();
    browser.step("printing the one page of the Example Registry");
    for (name, pages) in printed(&browser, "example", &example()) {
        browser.equal(&name, &json!(pages.len()), &json!(1));
        let words = tight(&pages[0]);
        for part in [
            "One page",
            "Example Registry",
            "Self-assessed, not verified, not endorsed",
            "Authentication",
            "level 2 possible",
            "Summary",
            "Maintainer accounts and publishing tokens are well protected",
            "Planned steps by quarter",
            "Q1 2027",
            "Vulnerability warnings at install",
            "Client team",
            "Accepted risks",
            "Next review of this risk: 3 May 2027.",
            "Funding needed",
            "EUR 48,000",
            "Answered and checked",
            "Registry security team, 20 November 2026",
            "30 of 32 criteria answered",
            "Checked",
            "Principles for Package Repository Security v0.1",
            "Fingerprint",
        ] {
            browser.check(
                words.contains(&tight(part)),
                &format!("{part} is not on {name}: {}", pages[0]),
            );
        }
    }
    browser.step("printing one with everything as long as it may be");
    for (name, pages) in printed(&browser, "longest", &longest()) {
        browser.equal(&name, &json!(pages.len()), &json!(1));
        let is_whole = tight(&pages[0]).contains(&tight(CONTACT));
        browser.check(is_whole, &format!("whom to write to is not on {name}"));
    }
    browser.step("printing one with few words and everything else as long as it may be");
    for words in [0, 120, 360] {
        let mut one = longest();
        for which in [PlanText::Summary, PlanText::Request] {
            let text: String = one
                .plan
                .texts
                .get(which)
                .as_str()
                .chars()
                .take(words)
                .collect();
            *one.plan.texts.get_mut(which) = Text::typed(&text, SENTENCES);
        }
        for (name, pages) in printed(&browser, "few", &one) {
            browser.equal(&format!("{name}, {words}"), &json!(pages.len()), &json!(1));
        }
    }
    browser.step("printing an empty one");
    for (name, pages) in printed(&browser, "empty", &Assessment::default()) {
        browser.equal(&name, &json!(pages.len()), &json!(1));
    }
}
