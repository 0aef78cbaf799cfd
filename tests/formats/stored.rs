//! Saved data: it comes back exactly, or is told to be damaged or newer.

use plumbline::domain::assessment::{
    Assessment, Evidence, Metadata, NOTE, REASON, Reason, SHORT, Text, WebAddress,
};
use plumbline::domain::catalogue::CriterionId;
use plumbline::domain::date::Instant;
use plumbline::formats::checksum::crc32;
use plumbline::formats::file;
use plumbline::formats::file::FileError;
use plumbline::formats::storage::{
    Library, Quarantined, Restored, key_of, open, open_index, restore, seal, seal_index,
};
use proptest::{prop_assert_eq, proptest};

use crate::common::arbitrary::assessments;

fn golden() -> Assessment {
    file::read(include_str!("../vectors/assessment-1.json")).unwrap()
}

fn saved(id: &str, name: &str, modified: &str) -> Assessment {
    let mut assessment = golden();
    assessment.metadata = Metadata {
        id: id.to_owned(),
        modified: Instant::parse(modified),
        ..Metadata::default()
    };
    assessment.repository.name = Text::typed(name, SHORT);
    assessment
}

/// An envelope with a right check around anything.
pub(crate) fn envelope(sealed: &str) -> String {
    format!("{:08x} {sealed}", crc32(sealed.as_bytes()))
}

proptest! {
    #![proptest_config(crate::cases())]

    #[test]
    fn every_assessment_comes_back_whole(assessment in assessments()) {
        prop_assert_eq!(open(&seal(&assessment)), Restored::Fine(assessment));
    }
}

#[test]
fn a_value_cut_at_any_byte_is_damaged() {
    let mut whole = seal(&golden());
    // Cuts inside a character cannot happen to text; cut at those between.
    while whole.pop().is_some() {
        assert_eq!(open(&whole), Restored::Damaged, "{}", whole.len());
    }
}

#[test]
fn a_value_with_any_bit_changed_is_damaged() {
    let whole = seal(&golden());
    let mut tried = 0;
    for place in 0..whole.len() {
        for bit in 0..8 {
            let mut bytes = whole.clone().into_bytes();
            bytes[place] ^= 1 << bit;
            if let Ok(changed) = String::from_utf8(bytes) {
                assert_eq!(open(&changed), Restored::Damaged, "{place} {bit}");
                tried += 1;
            }
        }
    }
    assert!(tried > whole.len() * 6, "{tried}");
}

#[test]
fn what_was_never_ours_is_damaged() {
    let json = file::write(&golden());
    for text in ["", " ", "null", "{}", "00000000 ", "00000000 1\n", &json] {
        assert_eq!(open(text), Restored::Damaged, "{text}");
    }
    for data in ["", "{}", "[]", json.trim_end_matches("}\n")] {
        assert_eq!(
            open(&envelope(&format!("1\n{data}"))),
            Restored::Damaged,
            "{data}"
        );
    }
}

#[test]
fn a_newer_envelope_or_a_newer_file_is_told_from_damage() {
    let json = file::write(&golden());
    assert_eq!(
        open(&envelope(&format!("1\n{json}"))),
        Restored::Fine(golden())
    );
    assert_eq!(open(&envelope(&format!("2\n{json}"))), Restored::Newer);
    assert_eq!(open(&envelope("12 anything at all")), Restored::Newer);
    let newer = json.replacen("\"version\": 1", "\"version\": 2", 1);
    assert_eq!(open(&envelope(&format!("1\n{newer}"))), Restored::Newer);
    assert_eq!(open_index(&envelope("2\n{}")), Restored::Newer);
}

#[test]
fn what_is_too_large_for_a_file_is_still_saved() {
    let mut assessment = golden();
    for id in CriterionId::all() {
        let full = Text::typed(&"🦀".repeat(2_000), NOTE);
        assessment.answers.get_mut(id).note = full.clone();
        assessment.plan.items.get_mut(id).note = full.clone();
        assessment.plan.items.get_mut(id).owner = Text::typed(&"🦀".repeat(200), SHORT);
        let address = format!("https://a.example/{}", "🦀".repeat(480));
        let answer = assessment.answers.get_mut(id);
        answer.reason = Reason::Given(Text::typed(&"🦀".repeat(500), REASON));
        answer.evidence = vec![
            Evidence {
                url: WebAddress::parse(&address).unwrap(),
                title: Text::typed(&"🦀".repeat(200), SHORT),
                date: None,
            };
            5
        ];
    }
    let text = file::write(&assessment);
    assert_eq!(file::read(&text), Err(FileError::TooLarge));
    assert_eq!(open(&seal(&assessment)), Restored::Fine(assessment));
}

#[test]
fn the_list_comes_back_whole_or_not_at_all() {
    let mut library = Library::default();
    library.note(&saved("b", "Béta \"2\"", "2026-02-01T00:00:00Z"));
    library.note(&saved("a", "", "2026-01-01T00:00:00Z"));
    library.open = Some("a".to_owned());
    let mut text = seal_index(&library);
    assert_eq!(open_index(&text), Restored::Fine(library));
    while text.pop().is_some() {
        assert_eq!(open_index(&text), Restored::Damaged);
    }
    assert_eq!(
        open_index(&envelope("1\n{\"entries\":[{}]}")),
        Restored::Damaged
    );
    let empty = Library::default();
    assert_eq!(open_index(&seal_index(&empty)), Restored::Fine(empty));
}

#[test]
fn noting_replaces_and_puts_the_last_change_first() {
    let mut library = Library::default();
    library.note(&saved("a", "One", "2026-01-01T00:00:00Z"));
    library.note(&saved("b", "Two", "2026-02-01T00:00:00Z"));
    library.note(&saved("a", "Three", "2026-03-01T00:00:00Z"));
    let names: Vec<&str> = library
        .entries
        .iter()
        .map(|entry| entry.name.as_str())
        .collect();
    assert_eq!(names, ["Three", "Two"]);
    assert_eq!(library.entries[0].answered, 3);
}

#[test]
fn a_lost_list_is_made_from_the_assessments() {
    let all = [
        saved("a", "One", "2026-01-01T00:00:00Z"),
        saved("b", "Two", "2026-02-01T00:00:00Z"),
    ];
    let key = |id: &str| key_of(id, 1);
    let mut pairs: Vec<(String, String)> = all
        .iter()
        .map(|one| (key(&one.metadata.id), seal(one)))
        .collect();
    let broken = seal(&all[0]).replace("One", "Two");
    pairs.push((key("broken"), broken.clone()));
    pairs.push((key("newer"), envelope("2\n{}")));
    pairs.push((key("not an id"), seal(&all[0])));
    pairs.push(("plumbline:index".to_owned(), "gone".to_owned()));
    pairs.push(("plumbline:theme".to_owned(), "dark".to_owned()));
    let mut expected = Library::default();
    for one in &all {
        expected.note(one);
    }
    expected.open = Some("b".to_owned());
    let found = restore(&pairs);
    assert_eq!(found.library, expected);
    assert_eq!(found.open.as_ref(), Some(&all[1]));
    assert_eq!((found.damaged, found.newer, found.stepped_back), (1, 1, 0));
    assert_eq!(
        found.quarantined,
        [Quarantined::of(&key("broken"), &broken)]
    );
    pairs.reverse();
    assert_eq!(restore(&pairs), found);
}
