//! Two slots of one assessment: what one of them lost, the other still has.

use plumbline::domain::assessment::{Assessment, Status};
use plumbline::domain::catalogue::CriterionId;
use plumbline::formats::checksum::crc32;
use plumbline::formats::storage::{
    Quarantined, Restored, is_quarantined, keys_of, open_slots, read_backup, restore, seal,
    seal_index, write_backup,
};
use plumbline::formats::{file, storage as stored};

const ID: &str = "b7c1";

/// Two states, one change apart, each in its slot.
fn states() -> [Assessment; 2] {
    let mut older = file::read(include_str!("../vectors/assessment-1.json")).unwrap();
    ID.clone_into(&mut older.metadata.id);
    older.metadata.revision = 7;
    let mut newer = older.clone();
    newer.metadata.revision = 8;
    let vdp = CriterionId::parse("general-vdp").unwrap();
    newer.answers.get_mut(vdp).give(Status::Unknown);
    [older, newer]
}

/// The texts of both in storage, and the list.
fn items() -> Vec<(String, String)> {
    let [older, newer] = states();
    let mut library = stored::Library::default();
    library.note(&newer);
    library.open = Some(ID.to_owned());
    let [a, b] = keys_of(ID);
    vec![
        (a, seal(&older)),
        (b, seal(&newer)),
        (stored::INDEX_KEY.to_owned(), seal_index(&library)),
    ]
}

fn slots(texts: [Option<&str>; 2]) -> stored::Slots {
    open_slots(ID, texts).unwrap()
}

#[test]
fn the_newest_state_is_taken_whichever_slot_it_is_in() {
    let [older, newer] = states();
    let (older, newer_text) = (seal(&older), seal(&newer));
    for texts in [
        [Some(&*older), Some(&*newer_text)],
        [Some(&*newer_text), Some(&*older)],
        [None, Some(&*newer_text)],
    ] {
        let found = slots(texts);
        assert_eq!(found.newest, Restored::Fine(newer.clone()));
        assert_eq!(found.quarantined, []);
    }
    assert_eq!(open_slots(ID, [None, None]), None);
    let later = format!("{:08x} 2\n{{}}", crc32(b"2\n{}"));
    for texts in [
        [Some(&*later), Some("damaged")],
        [Some(&*older), Some(&*later)],
    ] {
        let found = slots(texts);
        assert_eq!(
            (found.newest, found.quarantined.len()),
            (Restored::Newer, 0)
        );
    }
}

#[test]
fn a_newest_state_cut_or_flipped_at_any_place_leaves_the_one_before_and_is_set_aside() {
    let [older, _] = states();
    let whole = items();
    let text = whole[1].1.clone();
    let mut hurt = 0;
    let mut try_with = |text: String| {
        let mut items = whole.clone();
        items[1].1.clone_from(&text);
        let found = restore(&items);
        assert_eq!(found.open, Some(older.clone()));
        assert_eq!((found.stepped_back, found.damaged, found.newer), (1, 0, 0));
        assert_eq!(found.quarantined, [Quarantined::of(&items[1].0, &text)]);
        assert!(is_quarantined(&found.quarantined[0].to));
        hurt += 1;
    };
    // Every place and every bit with `--all`, else a part of them, another bit at each place.
    let all = std::env::var_os("PLUMBLINE_ALL").is_some();
    let step = if all { 1 } else { 5 };
    for at in (0..text.len()).step_by(step) {
        if text.is_char_boundary(at) {
            try_with(text[..at].to_owned());
        }
        // With the highest bit it would be no text any more, and no browser could have stored it.
        for bit in (0..7).filter(|bit| all || at / step % 7 == *bit) {
            let mut bytes = text.clone().into_bytes();
            bytes[at] ^= 1 << bit;
            if let Ok(flipped) = String::from_utf8(bytes) {
                try_with(flipped);
            }
        }
    }
    println!("{hurt} damaged texts, each set aside, the state before it opened");
    assert!(hurt > text.len() / 3);
}

#[test]
fn an_assessment_of_which_nothing_can_be_read_is_set_aside_whole() {
    let mut items = items();
    for place in [0, 1] {
        items[place].1.truncate(100);
    }
    let found = restore(&items);
    assert_eq!((found.open, found.damaged), (None, 1));
    assert_eq!(found.quarantined.len(), 2);
    assert!(found.library.entries.is_empty() && found.library.open.is_none());
}

#[test]
fn everything_that_is_stored_comes_back_from_its_file() {
    let mut items = items();
    items.push((
        "plumbline:x:00000001".to_owned(),
        "dam\u{0}aged \"text\"".to_owned(),
    ));
    let pairs: Vec<_> = items
        .iter()
        .map(|(key, text)| (key.as_str(), text.as_str()))
        .collect();
    assert_eq!(read_backup(&write_backup(&pairs)), Some(items.clone()));
    for other in [
        "",
        "{}",
        "plumbline-storage",
        "{\"format\":\"plumbline-storage\"}",
    ] {
        assert_eq!(read_backup(other), None);
    }
    let foreign = write_backup(&[("other:key", "x"), ("plumbline:a:../", "x")]);
    assert_eq!(read_backup(&foreign), Some(Vec::new()), "only what is ours");
    let own = file::write(&states()[0]);
    assert_eq!(read_backup(&own), None);
}

#[test]
fn a_value_without_the_line_of_versions_opens() {
    let [one, _] = states();
    let sealed = seal(&one);
    let (_, data) = sealed.split_once('\n').unwrap();
    let (file, clock) = data.rsplit_once('\n').unwrap();
    for line in ["", "no numbers", clock] {
        let opened = stored::open(&crate::stored::envelope(
            &["1\n", file, "\n", line].concat(),
        ))
        .fine();
        let opened = opened.map(|mut opened| {
            opened.metadata.clock = one.metadata.clock.clone();
            opened
        });
        assert_eq!(opened, Some(one.clone()), "{line}");
    }
}
