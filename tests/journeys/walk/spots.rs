//! Where the value of a control is kept, as docs/file-format.md says, and whether it can be kept.

use crate::page::TRACKS;
use crate::states::all_criteria;

/// Where a value is kept in the own JSON of an assessment.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Spot {
    /// The value itself.
    Value(Vec<String>),
    /// A list that holds it.
    List(Vec<String>),
    /// One field of a piece of evidence of this criterion.
    Evidence(String),
}

/// Whether what stands in a control is a value that can be kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Fit {
    /// It is; nothing at all is one too.
    Valid,
    /// It is not, and the last one that was has to stay.
    Draft,
    /// The documents do not say enough to tell.
    Unknown,
}

/// The spot of a control by its name; nothing for one that is not kept.
pub(super) fn spot(name: &str) -> Option<Spot> {
    let path = |parts: &[&str]| parts.iter().map(|part| (*part).to_owned()).collect();
    let about: &[&str] = match name {
        "p-name" => &["repository", "name"],
        "p-url" => &["repository", "url"],
        "p-tools" => &["repository", "tools"],
        "p-assessor" => &["assessor"],
        "p-date" => &["date"],
        "p-accounts" => &["profile", "accounts"],
        "p-form" => return Some(Spot::List(path(&["profile", "package_form"]))),
        "p-anyway" => return Some(Spot::List(path(&["assess_anyway"]))),
        _ => &[],
    };
    if !about.is_empty() {
        return Some(Spot::Value(path(about)));
    }
    let (kind, rest) = name.split_once('-')?;
    if kind == "g" && TRACKS.contains(&rest) {
        return Some(Spot::Value(path(&["plan", "targets", rest])));
    }
    let id = all_criteria().into_iter().find(|id| {
        let end = rest.strip_prefix(id.as_str());
        end.is_some_and(|end| end.is_empty() || matches!(kind, "e" | "i") && end.starts_with('-'))
    })?;
    let field = rest.strip_prefix(id.as_str())?.trim_start_matches('-');
    Some(match kind {
        "a" => Spot::Value(path(&["answers", &id, "status"])),
        "k" => Spot::List(path(&["answers", &id, "checks"])),
        "r" => Spot::Value(path(&["answers", &id, "reason"])),
        "n" => Spot::Value(path(&["answers", &id, "note"])),
        "i" => Spot::Value(path(&["plan", "items", &id, field])),
        "e" => Spot::Evidence(id),
        _ => return None,
    })
}

/// Whether the control of this name can keep this text; `half_typed` as the browser says of a date.
pub(super) fn fit(name: &str, text: &str, half_typed: bool) -> Fit {
    let text = text.trim();
    if half_typed {
        Fit::Draft
    } else if text.is_empty() {
        Fit::Valid
    } else if name.ends_with("-url") {
        address(text)
    } else if name.starts_with("i-") && name.ends_with("-due") {
        due(text)
    } else if name.starts_with("i-") && name.ends_with("-state") && text == "accepted" {
        // It is saved once there is a reason.
        Fit::Unknown
    } else if name.ends_with("-date") && !is_day(text) {
        Fit::Draft
    } else {
        Fit::Valid
    }
}

/// Whether a date control holds what somebody can mean, and no year that is on its way.
fn is_day(text: &str) -> bool {
    text.len() == 10 && ("1990".."2100").contains(&text)
}

fn address(text: &str) -> Fit {
    let plain = |one: char| one.is_ascii_lowercase() || one.is_ascii_digit() || "./-".contains(one);
    match text.split_once("://") {
        Some(("https", rest))
            if rest.starts_with(char::is_alphanumeric) && rest.chars().all(plain) =>
        {
            Fit::Valid
        }
        Some(("https" | "http", _)) => Fit::Unknown,
        _ => Fit::Draft,
    }
}

/// A day or a quarter; the ends of months are left to the calendar.
fn due(text: &str) -> Fit {
    let numbers: Vec<Option<u32>> = text.split('-').map(|part| part.parse().ok()).collect();
    let year = text.split('-').next().unwrap_or_default();
    let is_year = year.len() == 4 && year >= "1990";
    match (numbers.as_slice(), text.len()) {
        ([Some(1..), Some(1..=12), Some(1..=28)], 10) if is_year => Fit::Valid,
        ([Some(1..), Some(1..=12), Some(29..=31)], 10) if is_year => Fit::Unknown,
        ([Some(1990..), None], 7)
            if ["-Q1", "-Q2", "-Q3", "-Q4"]
                .iter()
                .any(|end| text.ends_with(end)) =>
        {
            Fit::Valid
        }
        _ => Fit::Draft,
    }
}

#[test]
fn names_have_their_spots_and_texts_their_fit() {
    let value = |name: &str| match spot(name) {
        Some(Spot::Value(path)) => path.join("."),
        other => format!("{other:?}"),
    };
    assert_eq!(value("p-name"), "repository.name");
    assert_eq!(value("i-cli-sbom-due"), "plan.items.cli-sbom.due");
    assert_eq!(
        value("n-authn-mfa-required-all"),
        "answers.authn-mfa-required-all.note"
    );
    assert_eq!(
        spot("e-cli-sbom-url"),
        Some(Spot::Evidence("cli-sbom".to_owned()))
    );
    assert_eq!(
        [spot("h-work"), spot("d-cli-sbom"), spot("table-find")],
        [None, None, None]
    );
    for (name, text, wanted) in [
        ("p-url", "https://a.example/1", Fit::Valid),
        ("p-url", "ttps://a.example/1", Fit::Draft),
        ("p-url", "https://x y", Fit::Unknown),
        ("i-cli-sbom-due", "2027-Q1", Fit::Valid),
        ("i-cli-sbom-due", "2027-02-28", Fit::Valid),
        ("i-cli-sbom-due", "2027-02-31", Fit::Unknown),
        ("i-cli-sbom-due", "2027-Q", Fit::Draft),
        ("i-cli-sbom-state", "doing", Fit::Valid),
        ("i-cli-sbom-state", "accepted", Fit::Unknown),
        ("p-name", "2027-Q", Fit::Valid),
    ] {
        assert_eq!(fit(name, text, false), wanted, "{name} {text}");
    }
}
