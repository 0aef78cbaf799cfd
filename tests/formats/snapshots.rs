//! Earlier states: their keys, and how much room they have.

use plumbline::domain::assessment::Assessment;
use plumbline::domain::date::Instant;
use plumbline::formats::storage::{Snapshot, VERSION_NAME, open, prune};

fn snapshot(hour: u8, by_hand: bool, size: usize) -> Snapshot {
    let moment = Instant::parse(&format!("2026-11-20T{hour:02}:00:00Z")).unwrap();
    let mut one = Assessment::default();
    "one".clone_into(&mut one.metadata.id);
    let (snapshot, _) = Snapshot::of(&one, by_hand, &moment);
    Snapshot { size, ..snapshot }
}

#[test]
fn a_key_tells_what_stands_under_it() {
    let mut one = Assessment::default();
    "one-1".clone_into(&mut one.metadata.id);
    let moment = Instant::parse("2026-11-20T13:32:05Z").unwrap();
    for by_hand in [true, false] {
        let (snapshot, text) = Snapshot::of(&one, by_hand, &moment);
        assert_eq!(Snapshot::parse(&snapshot.key, text.len()), Some(snapshot));
        assert_eq!(open(&text).fine().unwrap(), one);
    }
    for key in [
        "plumbline:s:",
        "plumbline:s:one:a:0123abcd",
        "plumbline:s:one:x:0123abcd:2026-11-20T13:32:05Z",
        "plumbline:s:o e:a:0123abcd:2026-11-20T13:32:05Z",
        "plumbline:s:one:a:0123abcd:yesterday",
        "plumbline:s:one:a:0123abcd:2026-11-20T13:32:05Z:",
        "plumbline:s:one:a:0123abcd:2026-11-20T13:32:05Z: spaced ",
        "plumbline:s:one:a:0123abcd:2026-11-20T13:32:05Z:\u{202e}turned",
        "other:s:one:a:0123abcd:2026-11-20T13:32:05Z",
    ] {
        assert_eq!(Snapshot::parse(key, 1), None, "{key}");
    }
}

#[test]
fn a_name_is_part_of_the_key_and_may_hold_anything_that_can_be_read() {
    let plain = snapshot(7, true, 1);
    assert_eq!(plain.stem(), plain.key);
    for name in ["After the token migration", "Z:Z: 語", ":", "x"] {
        let named = plain.named(name);
        assert_eq!(named.key, [&plain.key, ":", name].concat());
        assert_eq!(Snapshot::parse(&named.key, 1).as_ref(), Some(&named));
        assert_eq!(named.stem(), plain.key);
        assert_eq!(named.named("  "), plain, "a blank one takes it away");
        assert_eq!(named.named("other"), plain.named("other"));
    }
    let long = plain.named(&"語".repeat(VERSION_NAME.chars + 1));
    assert_eq!(long.name.as_str().chars().count(), VERSION_NAME.chars);
    assert_eq!(Snapshot::parse(&long.key, 1), Some(long));
}

#[test]
fn the_oldest_that_the_page_kept_goes_first() {
    let mut all = vec![
        snapshot(1, true, 400_000),
        snapshot(2, false, 300_000),
        snapshot(3, false, 300_000),
    ];
    assert!(prune(&mut all).is_empty(), "a million is not too many");
    all.push(snapshot(4, true, 1));
    let hours = |all: &[Snapshot]| -> Vec<String> {
        let hour = |one: &Snapshot| one.moment.as_str()[11..13].to_owned();
        all.iter().map(hour).collect()
    };
    assert_eq!(hours(&prune(&mut all)), ["02"]);
    all.push(snapshot(5, false, 900_000));
    assert_eq!(hours(&prune(&mut all)), ["03", "05"], "then the others");
    all.push(snapshot(6, true, 1_000_001));
    assert_eq!(hours(&prune(&mut all)), ["01", "04", "06"]);
    assert!(all.is_empty());
}

#[test]
fn a_name_is_found_again_whatever_was_pasted_into_it() {
    let taken = snapshot(7, true, 1);
    for name in [
        "Audit \u{200e}",
        "\u{feff} Audit",
        " \u{202c} ",
        &"e\u{301} ".repeat(40),
        &"ab ".repeat(40),
    ] {
        let named = taken.named(name);
        let read = Snapshot::parse(&named.key, named.size).unwrap();
        assert_eq!(read, named, "{name:?}");
    }
}

#[test]
fn what_somebody_has_named_stays_longer_than_what_nobody_has() {
    let named = snapshot(1, false, 400_000).named("Audit");
    let mut all = vec![
        named.clone(),
        snapshot(2, false, 400_000),
        snapshot(3, true, 400_000),
    ];
    let gone = prune(&mut all);
    assert_eq!(gone.len(), 1);
    assert_eq!(gone[0].moment, snapshot(2, false, 1).moment);
    assert!(all.contains(&named));
}
