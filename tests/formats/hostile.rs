//! Mutated links and files through the real decoders: no panic, and whatever
//! is accepted is something the product could have written.

use plumbline::domain::assessment::{Answer, Assessment, PlanItem};
use plumbline::formats::file;
use plumbline::formats::link::{Choice, draft};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;

use crate::common::arbitrary::assessments;
use crate::common::forge::{from_base64url, link, stored};
use crate::common::{finished, holds};

/// How many mutations: 20,000, or 100,000 with `PLUMBLINE_ALL` set.
fn rounds() -> usize {
    if std::env::var_os("PLUMBLINE_ALL").is_some() {
        100_000
    } else {
        20_000
    }
}

/// A small generator, so that a failing round can be run again.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides as u64).unwrap()
    }

    fn pick<'a>(&mut self, all: &[&'a [u8]]) -> &'a [u8] {
        all[self.roll(all.len())]
    }
}

/// Pieces that hostile JSON is made of.
const PIECES: [&[u8]; 24] = [
    b"null",
    b"1e999",
    b"-1",
    b"{",
    b"}",
    b"[",
    b"]",
    b"\"",
    b":",
    b",",
    b"\\ud800",
    b"\\u0000",
    b"\xFF",
    b"\xC3",
    b"\"__proto__\":{}",
    b"[[[[[[[[[[[[[[[[",
    b"\"reason\":\"x\",",
    b"\"open\"",
    b"javascript:",
    b"\xE2\x80\xAE",
    b"99999999999999999999",
    b"true",
    b"\"status\":\"met\",",
    b"",
];

/// Changes, removes, repeats or inserts something, once to four times.
fn mutate(bytes: &mut Vec<u8>, dice: &mut Dice, pieces: &[&[u8]]) {
    for _ in 0..=dice.roll(4) {
        let place = dice.roll(bytes.len() + 1);
        let end = (place + dice.roll(12)).min(bytes.len());
        match dice.roll(6) {
            0 if place < bytes.len() => bytes[place] ^= 1 << dice.roll(8),
            1 => drop(bytes.drain(place..end)),
            2 => bytes.truncate(place),
            3 => {
                let copy = bytes[place..end].to_vec();
                let to = dice.roll(bytes.len() + 1);
                bytes.splice(to..to, copy);
            }
            4 => drop(bytes.splice(place..end, dice.pick(pieces).iter().copied())),
            _ => drop(bytes.splice(place..place, dice.pick(pieces).iter().copied())),
        }
    }
}

/// Assessments to start from; small ones, so that a mutation often meets structure.
fn seeds() -> Vec<Assessment> {
    let mut runner = TestRunner::deterministic();
    let strategy = assessments();
    let seed = |_| {
        let mut assessment = strategy.new_tree(&mut runner).unwrap().current();
        for id in plumbline::domain::catalogue::CriterionId::all().skip(4) {
            *assessment.answers.get_mut(id) = Answer::default();
            *assessment.plan.items.get_mut(id) = PlanItem::default();
        }
        assessment
    };
    (0..40).map(seed).collect()
}

#[test]
fn mutated_links_are_refused_or_stable() {
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    let seeds = seeds();
    let links: Vec<String> = seeds
        .iter()
        .map(|seed| finished(&draft(seed, &Choice::everything())))
        .filter(|link| link.len() < 60_000)
        .collect();
    let extras: Vec<Vec<u8>> = seeds
        .iter()
        .filter_map(|seed| {
            draft(seed, &Choice::everything())
                .extra()
                .map(<[u8]>::to_vec)
        })
        .collect();
    let pieces: [&[u8]; 8] = [
        b".",
        b"-",
        b"_",
        b"A",
        b"2.",
        b"#",
        b"%2E",
        b"AAAAAAAAAAAAAAAAAAAA",
    ];
    let (mut accepted, mut refused) = (0, 0);
    for round in 0..rounds() {
        let whole = &links[round % links.len()];
        let hostile = if round % 2 == 0 {
            // The text itself: the check has to catch it.
            let mut bytes = whole.clone().into_bytes();
            mutate(&mut bytes, &mut dice, &pieces);
            String::from_utf8_lossy(&bytes).into_owned()
        } else {
            // What is inside, with a check that fits: only the gate is left.
            let parts: Vec<&str> = whole.split('.').collect();
            let mut answers: [u8; 15] = from_base64url(parts[1]).try_into().unwrap();
            if dice.roll(3) == 0 {
                answers[dice.roll(15)] ^= 1 << dice.roll(8);
            }
            let mut extra = extras[round % extras.len()].clone();
            mutate(&mut extra, &mut dice, &PIECES);
            link(answers, Some(&stored(&extra)))
        };
        if holds::link(&hostile) {
            accepted += 1;
        } else {
            refused += 1;
        }
    }
    println!("links: {accepted} accepted, {refused} refused");
    assert!(accepted > rounds() / 100 && refused > rounds() / 2);
}

#[test]
fn mutated_files_are_refused_or_come_back_the_same() {
    let mut dice = Dice(0xD1B5_4A32_D192_ED03);
    let files: Vec<String> = seeds().iter().map(file::write).collect();
    let (mut accepted, mut refused) = (0, 0);
    for round in 0..rounds() {
        let mut bytes = files[round % files.len()].clone().into_bytes();
        mutate(&mut bytes, &mut dice, &PIECES);
        let text = String::from_utf8_lossy(&bytes);
        if holds::file(&text) {
            accepted += 1;
        } else {
            refused += 1;
        }
    }
    println!("files: {accepted} accepted, {refused} refused");
    assert!(accepted > rounds() / 100 && refused > rounds() / 2);
}
