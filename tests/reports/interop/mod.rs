//! What the tests of Gemara and OSCAL share.

pub(crate) mod shape;

use plumbline::domain::assessment::{
    Accounts, Assessment, Evidence, Kind, PackageForm, SHORT, Status, Text, WebAddress,
};
use plumbline::domain::catalogue::{CriterionId, PerTrack, TrackId};
use plumbline::domain::date::{Date, Instant};
use plumbline::formats::link::{Choice, copy_for};
use serde_json::Value;

use crate::inputs::{all, complete, fictional, id};

/// The common inputs, and those that are hard for formats with times, addresses and references.
pub(crate) fn inputs() -> Vec<(String, Assessment)> {
    let mut all = all();
    for (name, choice) in [
        (
            "no gaps",
            Choice {
                open: false,
                ..Choice::default()
            },
        ),
        ("nothing beside the answers", bare()),
    ] {
        all.push((format!("copy: {name}"), copy_for(&complete(), &choice)));
    }
    let none = Choice {
        tracks: PerTrack::from_fn(|_| false),
        ..Choice::default()
    };
    all.push(("copy: no track".to_owned(), copy_for(&complete(), &none)));
    let mut proposal = fictional();
    proposal.kind = Kind::Proposal;
    all.push(("proposal".to_owned(), proposal));
    for day in ["0001-01-01", "1899-12-31", "2999-12-31", "9999-12-31"] {
        all.push((format!("day: {day}"), on(day)));
    }
    for address in [
        "HTTPS://Registry.example:8443/ä?[b]=%zz#c#d",
        "http://[::1]:8080/",
        "http://[1:2:3]/<>\"{}|^`\u{1f980}",
    ] {
        all.push((format!("address: {address}"), at(address)));
    }
    let mut unnamed = on("2026-11-20");
    unnamed.repository.name = Text::typed("  ", SHORT);
    unnamed.repository.tools = Text::typed(" a tool ", SHORT);
    unnamed.assessor = Text::typed(" \u{a0} ", SHORT);
    all.push(("named with spaces".to_owned(), unnamed));
    all.push(("excluded".to_owned(), excluded()));
    let mut anyway = excluded();
    *anyway.assess_anyway.get_mut(TrackId::Authn) = true;
    all.push(("excluded, one assessed anyway".to_owned(), anyway));
    all
}

/// Everything that may be left out, is left out.
fn bare() -> Choice {
    Choice {
        notes: false,
        reasons: false,
        evidence: false,
        details: false,
        plan: false,
        about: false,
        ..Choice::default()
    }
}

/// Every answer and piece of evidence on a day that may be one a format cannot say.
fn on(day: &str) -> Assessment {
    let mut one = complete();
    let date = Date::parse(day);
    one.stated_date = date;
    one.metadata.modified = Instant::parse(&format!("{day}T10:00:00Z"));
    for id in CriterionId::all() {
        let answer = one.answers.get_mut(id);
        answer.confirmed = date;
        answer.evidence[0].date = date;
    }
    one
}

fn at(address: &str) -> Assessment {
    let mut one = complete();
    let url = WebAddress::parse(address).unwrap();
    one.repository.url = Some(url.clone());
    for id in CriterionId::all() {
        one.answers.get_mut(id).evidence = vec![
            Evidence {
                url: url.clone(),
                title: Text::default(),
                date: None
            };
            2
        ];
        one.plan.items.get_mut(id).url = Some(url.clone());
    }
    one
}

/// No accounts, so two tracks do not apply, though they are answered.
fn excluded() -> Assessment {
    let mut one = complete();
    one.profile.accounts = Some(Accounts::No);
    one.profile.forms.set(PackageForm::Source, true);
    one
}

/// A copy that one track does not leave with.
pub(crate) fn without(track: TrackId, whole: &Assessment) -> Assessment {
    let mut choice = Choice::default();
    *choice.tracks.get_mut(track) = false;
    copy_for(whole, &choice)
}

/// Everything answered alike.
pub(crate) fn answered(status: Status) -> Assessment {
    let mut one = Assessment::default();
    for id in CriterionId::all() {
        one.answer(id, status, Date::parse("2026-11-20").unwrap());
    }
    one
}

/// One criterion answered, with a note.
pub(crate) fn one_answer(slug: &str, status: Status) -> Assessment {
    let mut one = Assessment::default();
    one.answer(id(slug), status, Date::parse("2026-11-20").unwrap());
    one
}

/// How many arbitrary assessments each property meets. A document is checked in
/// every part, so 1,000 of them take half a minute.
pub(crate) fn cases() -> proptest::test_runner::Config {
    let all = std::env::var_os("PLUMBLINE_ALL").is_some();
    proptest::test_runner::Config::with_cases(if all { 1_000 } else { 64 })
}

/// A file with one fault, of which each is refused by somebody.
pub(crate) struct Faulty {
    pub(crate) name: String,
    /// `gemara`, `oscal` or the name of a published file.
    pub(crate) of: String,
    case: Value,
}

/// Every fault of `tests/vectors/faulty-exports.json`.
pub(crate) fn faults() -> Vec<Faulty> {
    let cases: Vec<Value> =
        serde_json::from_str(include_str!("../../vectors/faulty-exports.json")).unwrap();
    let text = |case: &Value, key: &str| case[key].as_str().unwrap().to_owned();
    cases
        .into_iter()
        .map(|case| Faulty {
            name: text(&case, "name"),
            of: text(&case, "of"),
            case,
        })
        .collect()
}

/// Each fault of this kind, put into a sound document, is found.
pub(crate) fn each_is_found(of: &str, whole: &Value, faults_of: fn(&Value) -> Vec<String>) {
    let faults: Vec<_> = faults()
        .into_iter()
        .filter(|fault| fault.of == of)
        .collect();
    for fault in &faults {
        let found = faults_of(&fault.spoil(whole));
        assert!(!found.is_empty(), "{}", fault.name);
    }
    assert!(faults.len() >= 20);
    println!("{} faults found", faults.len());
}

impl Faulty {
    /// The document with the fault.
    pub(crate) fn spoil(&self, document: &Value) -> Value {
        let mut out = document.clone();
        if let Some(list) = self.case["twice"].as_str() {
            let items = out.pointer_mut(list).unwrap().as_array_mut().unwrap();
            items.push(items[0].clone());
            return out;
        }
        let pointer = self.case.get("at").or_else(|| self.case.get("without"));
        let (parent, key) = pointer.unwrap().as_str().unwrap().rsplit_once('/').unwrap();
        match (out.pointer_mut(parent).unwrap(), self.case.get("value")) {
            (Value::Object(fields), Some(value)) => {
                drop(fields.insert(key.to_owned(), value.clone()));
            }
            (Value::Object(fields), None) => drop(fields.remove(key).unwrap()),
            (Value::Array(items), Some(value)) => {
                items[key.parse::<usize>().unwrap()] = value.clone();
            }
            _ => panic!("{}", self.name),
        }
        assert_ne!(out, *document, "{} changes nothing", self.name);
        out
    }
}
