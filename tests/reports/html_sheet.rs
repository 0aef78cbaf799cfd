//! The sheet of the HTML report: let in by its policy, and alike the page's own.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use plumbline::formats::report::{
    ONE_PAGE_POLICY, ONE_PAGE_SHEET, POLICY, Report, SHEET, one_page,
};
use sha2::{Digest as _, Sha256};

use crate::html_page::{found, parse, texts, written};
use crate::inputs::{all, fictional};

#[test]
fn the_policy_lets_in_the_sheet_and_nothing_else() {
    let hash = STANDARD.encode(Sha256::digest(SHEET));
    assert_eq!(
        POLICY,
        format!(
            "default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'"
        )
    );
    let page = parse(&written(&fictional()));
    assert_eq!(texts(&page, "style"), [SHEET]);
    let policy = found(&page, "head > :first-child")[0];
    assert_eq!(policy.attr("http-equiv"), Some("content-security-policy"));
    assert_eq!(policy.attr("content"), Some(POLICY));
    for request in ["url(", "@import", "src:", "</"] {
        assert!(!SHEET.contains(request), "{request}");
    }
}

#[test]
fn the_policy_of_the_one_page_lets_in_both_sheets_and_nothing_else() {
    let hashes = [SHEET, ONE_PAGE_SHEET].map(|sheet| STANDARD.encode(Sha256::digest(sheet)));
    let [first, second] = hashes;
    assert_eq!(
        ONE_PAGE_POLICY,
        format!(
            "default-src 'none'; style-src 'sha256-{first}' 'sha256-{second}'; base-uri 'none'; form-action 'none'"
        )
    );
    for (name, about) in all() {
        let html = one_page(&Report::of(&about), false);
        let page = parse(&html);
        assert_eq!(texts(&page, "style"), [SHEET, ONE_PAGE_SHEET], "{name}");
        let policy = found(&page, "head > :first-child")[0];
        assert_eq!(policy.attr("content"), Some(ONE_PAGE_POLICY));
        for stray in ["script", "img", "form", "iframe", "[style]", "[onclick]"] {
            assert!(found(&page, stray).is_empty(), "{name}: {stray}");
        }
    }
    for request in ["url(", "@import", "src:", "</"] {
        assert!(!ONE_PAGE_SHEET.contains(request), "{request}");
    }
}

#[test]
fn its_colours_and_patterns_are_those_of_the_page() {
    let tokens = include_str!("../../style/tokens.css");
    let (light, rest) = SHEET.split_once("@media screen").unwrap();
    let dark = rest.split('\n').next().unwrap();
    let mut compared = 0;
    for name in ["paper", "ink", "ink-2", "rule", "line", "accent", "met"] {
        let of_token = tokens
            .split(&format!("--{name}: light-dark("))
            .nth(1)
            .unwrap();
        let both = of_token.split(')').next().unwrap();
        for (sheet, colour) in [light, dark].iter().zip(both.split(", ")) {
            assert!(
                sheet.contains(&format!("--{name}:{colour}")),
                "{name}: {colour}"
            );
            compared += 1;
        }
    }
    let squeeze = |text: &str| text.replace(' ', "");
    for line in tokens.lines().filter(|line| line.starts_with("[data-s")) {
        assert!(squeeze(SHEET).contains(&squeeze(line)), "{line}");
        compared += 1;
    }
    assert_eq!(compared, 14 + 7);
}
