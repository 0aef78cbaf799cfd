//! Share links: golden vectors, and what survives the way.

use plumbline::domain::assessment::{Assessment, Metadata, SHORT, Text};
use plumbline::domain::date::Date;
use plumbline::formats::link::{Choice, copy_for, decode, draft};
use proptest::{prop_assert_eq, proptest};
use serde_json::Value;

use crate::common::arbitrary::{assessments, choices};
use crate::common::forge::from_base64url;
use crate::common::{assessment_of, finished};
use crate::{nfc, plain};

/// The shared vectors, each with the assessment it states.
pub(crate) fn vectors() -> Vec<(Value, Assessment)> {
    let all: Vec<Value> = serde_json::from_str(include_str!("../vectors/share.json")).unwrap();
    let stated = |vector: &Value| {
        let mut assessment = assessment_of(vector);
        assessment.stated_date = vector["date"].as_str().map(|day| Date::parse(day).unwrap());
        if let Some(name) = vector["extra"]["name"].as_str() {
            assessment.repository.name = Text::read(name, SHORT).unwrap();
        }
        assessment
    };
    all.into_iter()
        .map(|one| (one.clone(), stated(&one)))
        .collect()
}

#[test]
fn golden_links_decode_to_the_stated_assessment() {
    for (vector, stated) in vectors() {
        let link = vector["link"].as_str().unwrap();
        assert_eq!(decode(link, plain), Ok(stated), "{}", vector["name"]);
    }
}

#[test]
fn golden_assessments_encode_to_the_stated_answers_and_check() {
    let choice = Choice {
        reasons: true,
        ..Choice::default()
    };
    for (vector, stated) in vectors() {
        let draft = draft(&stated, &choice);
        let extra = draft
            .extra()
            .map(|json| serde_json::from_slice(json).unwrap());
        assert_eq!(extra.unwrap_or(Value::Null), vector["extra"]);
        let golden = vector["link"].as_str().unwrap();
        let parts: Vec<&str> = golden.split('.').collect();
        // Deflated bytes differ between engines, so the golden ones go in here.
        let deflated = match parts[..] {
            [_, _, extra, _] => from_base64url(extra),
            _ => Vec::new(),
        };
        assert_eq!(draft.finish(&deflated), golden, "{}", vector["name"]);
    }
}

/// What of a copy a link carries: no id and history, and the day as stated.
fn carried(copy: &Assessment) -> Assessment {
    Assessment {
        metadata: Metadata::default(),
        stated_date: copy.date(),
        ..copy.clone()
    }
}

proptest! {
    #![proptest_config(crate::cases())]

    #[test]
    fn every_copy_survives_the_link(assessment in assessments(), choice in choices()) {
        let expected = carried(&copy_for(&assessment, &choice));
        let draft = draft(&assessment, &choice);
        let link = finished(&draft);
        if link.len() <= plumbline::formats::link::MAX_LINK {
            prop_assert_eq!(decode(&link, plain), Ok(expected.clone()));
        }
        let stored = draft.finish_stored();
        if stored.len() <= plumbline::formats::link::MAX_LINK {
            prop_assert_eq!(decode(&stored, plain), Ok(expected));
        }
    }

    #[test]
    fn equal_assessments_give_equal_links(assessment in assessments(), choice in choices()) {
        let again = copy_for(&assessment, &Choice { tracks: choice.tracks, open: choice.open, ..Choice::everything() });
        prop_assert_eq!(draft(&assessment, &choice), draft(&again, &choice));
    }
}

#[test]
fn a_day_outside_the_bits_travels_in_the_extra_part() {
    for (day, in_bits) in [
        ("2000-01-01", false),
        ("2000-01-02", true),
        ("2089-09-17", true),
        ("2089-09-18", false),
        ("1969-07-20", false),
        ("9999-12-31", false),
    ] {
        let assessment = Assessment {
            stated_date: Date::parse(day),
            ..Assessment::default()
        };
        let draft = draft(&assessment, &Choice::default());
        assert_eq!(draft.extra().is_none(), in_bits, "{day}");
        assert_eq!(decode(&finished(&draft), plain), Ok(assessment), "{day}");
    }
}

#[test]
fn a_pasted_link_is_read_with_what_stands_around_it() {
    let (vector, stated) = vectors().pop().unwrap();
    let link = vector["link"].as_str().unwrap();
    let fragment = &link[1..];
    for pasted in [
        fragment.to_owned(),
        format!("  {link}\r\n"),
        format!("https://registry.example/plumbline/{link}"),
        format!("https://registry.example/?x=1.2{link}."),
        format!("See https://registry.example/{link}),"),
        format!("<https://registry.example/{link}>"),
    ] {
        assert_eq!(decode(&pasted, plain), Ok(stated.clone()), "{pasted}");
    }
}

#[test]
fn texts_of_a_link_are_normalised_and_lose_what_may_not_be_shown() {
    let extra = "{\"name\":\"Cafe\\u0301 \u{202e}e\u{301}\\u0000\"}";
    let link = crate::common::forge::link_with([0; 15], extra.as_bytes());
    let read = decode(&link, nfc).unwrap();
    assert_eq!(read.repository.name.as_str(), "Café é");
}
