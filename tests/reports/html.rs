//! The HTML report: complete, honest, and harmless whatever was typed.

use plumbline::domain::assessment::{Assessment, Checked, PlanValue, Reason, WebAddress};
use plumbline::domain::date::Date;
use proptest::prelude::*;

use crate::common::arbitrary::assessments;
use crate::html_page::{cases, faults, found, given_links, parse, text, texts, written};
use crate::inputs::{PAYLOADS, all, hostile};

/// All that a person typed, as a page has to show it.
fn typed(assessment: &Assessment) -> Vec<String> {
    let mut all = vec![&assessment.repository.tools, &assessment.assessor];
    all.extend(assessment.plan.texts.given().map(|(_, text)| text));
    for (id, answer) in assessment.answers.iter() {
        let plan = assessment.plan.items.get(id);
        all.extend([&answer.note, &answer.suggested_by]);
        all.extend(answer.checked.as_ref().map(Checked::by));
        all.extend(plan.values().filter_map(|(_, value)| match value {
            PlanValue::Text(text) | PlanValue::Note(text) => Some(text),
            _ => None,
        }));
        if let Reason::Given(reason) = &answer.reason {
            all.push(reason);
        }
        all.extend(answer.evidence.iter().map(|piece| &piece.title));
    }
    let name = &assessment.repository.name;
    let name = if name.is_blank() {
        "Unnamed registry"
    } else {
        name.as_str()
    };
    let shown = |text: &str| {
        let odd = |one: char| {
            u32::from(one) & 0xfffe == 0xfffe || ('\u{fdd0}'..='\u{fdef}').contains(&one)
        };
        text.trim().replace(odd, "\u{fffd}")
    };
    let mut all: Vec<String> = all
        .into_iter()
        .filter(|text| !text.is_blank())
        .map(|text| shown(text.as_str()))
        .collect();
    all.push(shown(name));
    // At the top each of them stands once.
    let mut names: Vec<_> = assessment
        .checked()
        .map(|(_, one)| one.by().as_str().trim())
        .collect();
    names.sort_unstable();
    names.dedup();
    all.extend(names.into_iter().map(shown));
    all.sort();
    all
}

/// All addresses that a person gave, as a browser asks for them.
fn addresses(assessment: &Assessment) -> Vec<String> {
    let mut all: Vec<&WebAddress> = assessment.repository.url.iter().collect();
    for (id, answer) in assessment.answers.iter() {
        all.extend(answer.evidence.iter().map(|piece| &piece.url));
        all.extend(&assessment.plan.items.get(id).url);
    }
    let asked = |url: &&WebAddress| {
        let mut url = url.as_str().to_owned();
        for (stray, code) in [
            ('"', "%22"),
            ('<', "%3C"),
            ('>', "%3E"),
            ('`', "%60"),
            ('{', "%7B"),
            ('|', "%7C"),
            ('}', "%7D"),
            ('^', "%5E"),
        ] {
            url = url.replace(stray, code);
        }
        url
    };
    let mut all: Vec<String> = all.iter().map(asked).collect();
    all.sort();
    all
}

/// All days that stand beside something, as a program reads them.
fn days(assessment: &Assessment) -> Vec<String> {
    let mut all: Vec<Date> = assessment.date().into_iter().collect();
    let checked = || assessment.checked().map(|(_, checked)| checked.on());
    let (first, last) = (checked().min(), checked().max());
    all.extend(first);
    all.extend(last.filter(|_| last != first));
    all.extend(assessment.plan.next_look);
    for (_, answer) in assessment.answers.iter() {
        all.extend(answer.confirmed);
        all.extend(answer.checked.as_ref().map(Checked::on));
        all.extend(answer.evidence.iter().filter_map(|piece| piece.date));
    }
    all.sort();
    all.iter().map(Date::to_string).collect()
}

/// Everything said is on the page once, and nothing on the page does harm.
fn check(name: &str, assessment: &Assessment) {
    let source = written(assessment);
    assert_eq!(faults(&source), Vec::<String>::new(), "{name}");
    let page = parse(&source);
    let mut shown = texts(&page, "[dir=auto]");
    shown.sort();
    assert_eq!(shown, typed(assessment), "{name}");
    let mut links = given_links(&page);
    links.sort();
    assert_eq!(links, addresses(assessment), "{name}");
    let times = found(&page, "time[datetime]");
    let mut times: Vec<_> = times
        .iter()
        .map(|time| time.attr("datetime").unwrap())
        .collect();
    times.sort_unstable();
    assert_eq!(times, days(assessment), "{name}");
    for link in found(&page, "a[rel~='ugc']") {
        let line: String = text(link) + &texts_beside(link);
        let host = link.attr("href").unwrap().split('/').nth(2).unwrap();
        let host = host.split(['?', '#']).next().unwrap();
        assert!(line.contains(host), "{name}: {host} in {line}");
    }
}

/// The text of the element after this one.
fn texts_beside(element: scraper::ElementRef) -> String {
    let mut next = element
        .next_siblings()
        .filter_map(scraper::ElementRef::wrap);
    next.next().map(text).unwrap_or_default()
}

#[test]
fn everything_typed_is_on_the_page_and_harmless() {
    let all = all();
    let mut bytes = 0;
    for (name, assessment) in &all {
        check(name, assessment);
        bytes += written(assessment).len();
    }
    println!("{} reports, {bytes} bytes", all.len());
    assert_eq!(all.len(), 3 + 12 + PAYLOADS.len());
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn whatever_an_assessment_holds_is_on_the_page(assessment in assessments()) {
        check("arbitrary", &assessment);
    }
}

#[test]
fn a_page_with_anything_more_is_refused() {
    let sound = written(&hostile(0));
    assert_eq!(faults(&sound), Vec::<String>::new());
    for (from, to) in [
        ("<main>", "<main><script>alert(1)</script>"),
        (
            "<main>",
            "<main><script src=\"https://evil.example/x.js\"></script>",
        ),
        ("<main>", "<main><img alt=\"\">"),
        ("<main>", "<main onclick=\"alert(1)\">"),
        ("<main>", "<main style=\"color:red\">"),
        ("<main>", "<main><form></form>"),
        ("<main>", "<main><p id=\"authn\"></p>"),
        ("<main>", "<main><p>&bogus;</b></p>"),
        ("<h1 dir=\"auto\">", "<h1 dir=\"rtl\">"),
        ("href=\"https://registry", "href=\"javascript:registry"),
        ("href=\"#authn\"", "href=\"#nowhere\""),
        (
            "<style>",
            "<link rel=\"stylesheet\" href=\"https://evil.example\"><style>",
        ),
        ("</style>", "</style><style>*{color:red}</style>"),
        ("<!doctype html>\n", ""),
        (" type=\"application/json\"", ""),
        ("nofollow ugc", "opener"),
    ] {
        let tampered = sound.replacen(from, to, 1);
        assert_ne!(tampered, sound, "{from}");
        assert_ne!(faults(&tampered), Vec::<String>::new(), "{to}");
    }
}
