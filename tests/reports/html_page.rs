//! Takes an HTML report apart as a browser would, and says what is wrong with it.

use std::collections::HashSet;

use plumbline::domain::assessment::Assessment;
use plumbline::formats::report::{Report, html};
use proptest::test_runner::Config as ProptestConfig;
use scraper::{ElementRef, Html, Selector};

/// The report of an assessment.
pub(crate) fn written(assessment: &Assessment) -> String {
    html(&Report::of(assessment))
}

/// Elements that may stand in a report, each with its attributes.
const ALLOWED: [(&str, &[&str]); 32] = [
    ("html", &["lang"]),
    ("head", &[]),
    ("meta", &["charset", "name", "content", "http-equiv"]),
    ("title", &[]),
    ("style", &[]),
    ("body", &[]),
    ("main", &[]),
    ("header", &[]),
    ("section", &["class", "id"]),
    ("div", &["class"]),
    ("h1", &["dir"]),
    ("h2", &[]),
    ("h3", &[]),
    ("h4", &[]),
    ("p", &["class"]),
    ("ul", &["class"]),
    ("li", &["id"]),
    ("dl", &["class"]),
    ("dt", &[]),
    ("dd", &["class", "dir"]),
    ("table", &[]),
    ("thead", &[]),
    ("tbody", &[]),
    ("tr", &[]),
    ("th", &["scope"]),
    ("td", &[]),
    ("a", &["class", "dir", "href", "rel"]),
    ("b", &["class"]),
    ("i", &["class", "data-s"]),
    ("span", &["class", "dir"]),
    ("time", &["datetime"]),
    ("script", &["type", "id"]),
];

/// The words that may stand in an attribute that is no address and no content.
const VALUES: [(&str, &[&str]); 8] = [
    ("dir", &["auto", "ltr"]),
    ("scope", &["col", "row"]),
    ("lang", &["en"]),
    ("charset", &["utf-8"]),
    ("http-equiv", &["content-security-policy"]),
    ("name", &["viewport", "color-scheme", "referrer"]),
    ("type", &["application/json"]),
    (
        "rel",
        &["noopener noreferrer", "noopener noreferrer nofollow ugc"],
    ),
];

/// How many arbitrary assessments each property meets: 48, or 500 with
/// `PLUMBLINE_ALL` set.
pub(crate) fn cases() -> ProptestConfig {
    let all = std::env::var_os("PLUMBLINE_ALL").is_some();
    ProptestConfig::with_cases(if all { 500 } else { 48 })
}

/// The page as a browser sees it.
pub(crate) fn parse(text: &str) -> Html {
    Html::parse_document(text)
}

/// The elements that fit a selector, in the order of the page.
pub(crate) fn found<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

/// The text of an element.
pub(crate) fn text(element: ElementRef) -> String {
    element.text().collect()
}

/// The text of everything that fits a selector.
pub(crate) fn texts(page: &Html, selector: &str) -> Vec<String> {
    found(page, selector).into_iter().map(text).collect()
}

/// What may not be in a report. A sound one has none of it.
pub(crate) fn faults(source: &str) -> Vec<String> {
    let page = parse(source);
    let mut faults: Vec<String> = page.errors.iter().map(ToString::to_string).collect();
    let ids: Vec<&str> = found(&page, "[id]")
        .iter()
        .map(|one| one.attr("id").unwrap())
        .collect();
    if ids.iter().collect::<HashSet<_>>().len() != ids.len() {
        faults.push("an id occurs twice".to_owned());
    }
    for element in found(&page, "*") {
        let name = element.value().name();
        let allowed = ALLOWED.iter().find(|(one, _)| *one == name);
        let Some((_, attributes)) = allowed else {
            faults.push(format!("<{name}>"));
            continue;
        };
        for (attribute, value) in element.value().attrs() {
            let known = VALUES.iter().find(|(one, _)| *one == attribute);
            let fits = match attribute {
                "href" if value.starts_with('#') => ids.contains(&&value[1..]),
                "href" => {
                    let scheme = value.split("://").next().unwrap_or_default();
                    ["https", "http"].contains(&scheme.to_lowercase().as_str())
                }
                _ => known.is_none_or(|(_, values)| values.contains(&value)),
            };
            if !attributes.contains(&attribute) || !fits {
                faults.push(format!("<{name} {attribute}={value:?}>"));
            }
        }
        let inner = element
            .attr("href")
            .is_some_and(|href| href.starts_with('#'));
        if name == "a" && inner == element.attr("rel").is_some() {
            faults.push("a link out without rel".to_owned());
        }
    }
    for (selector, wanted) in [
        ("style", 1),
        ("head > style", 1),
        ("script", 1),
        ("script#plumbline-assessment[type='application/json']", 1),
        ("h1", 1),
        ("main", 1),
        ("head > meta:first-child[http-equiv]", 1),
        ("[http-equiv]", 1),
    ] {
        let number = found(&page, selector).len();
        if number != wanted {
            faults.push(format!("{number} of {selector}"));
        }
    }
    faults
}

/// Addresses that a person gave, as links, in the order of the page.
pub(crate) fn given_links(page: &Html) -> Vec<String> {
    let links = found(page, "a[rel~='ugc']");
    links
        .iter()
        .map(|link| link.attr("href").unwrap().to_owned())
        .collect()
}
