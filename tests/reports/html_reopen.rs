//! The HTML report opens again: as what it was written from, or not at all.

use plumbline::domain::assessment::{Assessment, NOTE, REASON, Reason, SHORT, Text, WebAddress};
use plumbline::domain::catalogue::CriterionId;
use plumbline::formats::file::{FileError, MAX_BYTES, MAX_HTML_BYTES, from_html, read, write};
use plumbline::formats::link::{Choice, copy_for};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization as _;

use crate::common::arbitrary::assessments;
use crate::html_page::{cases, written};
use crate::inputs::{all, complete, fictional, hostile};

const OPENING: &str = "<script type=\"application/json\" id=\"plumbline-assessment\">";

fn nfc(text: &str) -> String {
    text.nfc().collect()
}

#[test]
fn every_report_gives_its_assessment_back() {
    let all = all();
    for (name, assessment) in &all {
        let report = written(assessment);
        assert_eq!(read(&report).as_ref(), Ok(assessment), "{name}");
        assert!(!from_html(&report).unwrap().contains('<'), "{name}");
        assert_eq!(report.matches(OPENING).count(), 1, "{name}");
        // What a browser does to each file first may change words, never the form.
        let normal = read(&nfc(&report)).expect(name);
        assert_eq!(written(&normal), nfc(&written(&normal)), "{name}");
        let copy = copy_for(assessment, &Choice::default());
        assert_eq!(read(&written(&copy)), Ok(copy), "{name}");
    }
    println!("{} reports opened again", all.len());
}

#[test]
fn an_accent_beside_an_escape_stays_what_it_is() {
    for note in [
        "a\n\u{301}b",
        "<\u{327}",
        ">\u{338}&\u{307}",
        "\"\u{308}\\\u{30a}",
    ] {
        let mut one = fictional();
        one.repository.name = Text::typed(note, SHORT);
        one.answers.get_mut(CriterionId::all().next().unwrap()).note = Text::typed(note, NOTE);
        assert_eq!(read(&nfc(&written(&one))).as_ref(), Ok(&one), "{note:?}");
    }
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn whatever_it_holds_it_comes_back(assessment in assessments()) {
        let back = read(&written(&assessment));
        prop_assert_eq!(back.as_ref(), Ok(&assessment));
        prop_assert!(read(&nfc(&written(&assessment))).is_ok());
    }

    /// Any text around and inside the element: no panic, and only what the
    /// element itself holds is read.
    #[test]
    fn what_stands_around_the_data_is_not_read(
        before in "(<|<!doctype html>|\u{feff}<p>)[a-z<>/\"=&;\u{301}é ]{0,40} ",
        inside in prop::sample::select(vec!["{}", "[", "", "null", "</script", "<!--", "{\"format\":1}"]),
        after in "(</script>|</SCRIPT|</scrip|)\\PC{0,40}",
        cut in 0_usize..80,
    ) {
        let element = |json: &str| [&before, OPENING, json, &after].concat();
        prop_assert!(read(&element(inside)).is_err());
        let ours = fictional();
        let page = element(&write(&ours));
        let whole = after.starts_with("</script");
        prop_assert_eq!(read(&page).is_ok(), whole, "{}", page);
        if whole {
            prop_assert_eq!(read(&page), Ok(ours));
        }
        let mut opening = page.clone();
        let place = before.len() + cut.min(OPENING.len() - 1);
        opening.remove(place);
        prop_assert!(read(&opening).is_err(), "{}", opening);
    }
}

#[test]
fn a_report_that_was_cut_off_is_refused() {
    let (mut refused, mut same) = (0, 0);
    let makers: [fn() -> Assessment; 4] = [fictional, || hostile(0), || hostile(14), complete];
    for assessment in makers.map(|make| Box::new(make())) {
        let report = written(&assessment);
        let end = report.rfind("</script").unwrap() + "</script".len();
        for cut in (0..report.len()).step_by(97).chain([end - 1, end]) {
            let text = String::from_utf8_lossy(&report.as_bytes()[..cut]);
            if cut < end {
                let error = read(&text).unwrap_err();
                assert_eq!(error, FileError::NotJson, "{cut}");
                refused += 1;
            } else {
                assert_eq!(read(&text).as_ref(), Ok(&*assessment), "{cut}");
                same += 1;
            }
        }
    }
    println!("cut off: {refused} refused, {same} the same");
    assert!(refused > 1_000 && same >= 4);
}

#[test]
fn a_flipped_bit_changes_nothing_outside_the_data() {
    let (mut refused, mut same, mut other) = (0, 0, 0);
    let makers: [fn() -> Assessment; 3] = [fictional, || hostile(3), complete];
    for (round, make) in makers.iter().enumerate() {
        let assessment = &make();
        let report = written(assessment);
        let start = report.find(OPENING).unwrap();
        let end = report.rfind("</script").unwrap() + "</script".len();
        for place in (round..report.len())
            .step_by(97)
            .chain(start..start + OPENING.len())
        {
            let mut bytes = report.clone().into_bytes();
            bytes[place] ^= 1 << ((place + round) % 8);
            let inside = (start..end).contains(&place);
            match read(&String::from_utf8_lossy(&bytes)) {
                Ok(found) if found == *assessment => same += 1,
                // A letter of a note, say: there is no checksum, as people may edit their files.
                Ok(_) => {
                    assert!(inside && place > start + OPENING.len(), "{place}");
                    other += 1;
                }
                Err(_) => {
                    assert!(inside || place == 0, "{place}");
                    refused += 1;
                }
            }
        }
    }
    println!("flipped: {same} the same, {other} other words, {refused} refused");
    assert!(same > 1_000 && refused > 100);
}

#[test]
fn a_page_that_is_not_ours_is_no_file() {
    for text in [
        "<!doctype html><title>x</title>",
        "<script type=\"application/json\">{}</script>",
        "<script id=\"plumbline-assessment\" type=\"application/json\">{}</script>",
        "&lt;script type=\"application/json\" id=\"plumbline-assessment\">{}</script>",
        "<",
    ] {
        assert_eq!(read(text), Err(FileError::NotJson), "{text}");
    }
    let holding = |json: &str| ["<p>", OPENING, json, "</script>"].concat();
    assert_eq!(read(&holding("{}")), Err(FileError::NotOurs));
    assert_eq!(
        read(&holding(
            "{\"format\":\"plumbline-assessment\",\"version\":2}"
        )),
        Err(FileError::Newer { version: 2 })
    );
    let damaged = write(&fictional()).replacen("\"met\"", "\"yes\"", 1);
    let path = "answers.authn-verify-email.status".to_owned();
    assert_eq!(read(&holding(&damaged)), Err(FileError::Damaged { path }));
    // A note that quotes a whole report is a note.
    let mut quoting = Assessment::default();
    let quoted = holding("{}");
    quoting
        .answers
        .get_mut(CriterionId::all().next().unwrap())
        .note = Text::typed(&quoted, NOTE);
    assert_eq!(read(&write(&quoting)), Ok(quoting.clone()));
    assert_eq!(read(&written(&quoting)), Ok(quoting));
}

#[test]
fn the_limits_are_those_of_files_and_of_reports() {
    let json = write(&fictional());
    let padded = |inside: usize, around: usize| {
        let inside = " ".repeat(inside - json.len());
        let before = ["<p>", &" ".repeat(around), OPENING].concat();
        [&before, &json, &inside, "</script>"].concat()
    };
    assert_eq!(read(&padded(MAX_BYTES, 0)), Ok(fictional()));
    assert_eq!(read(&padded(MAX_BYTES + 1, 0)), Err(FileError::TooLarge));
    let rest = padded(MAX_BYTES, 0).len();
    let fits = padded(MAX_BYTES, MAX_HTML_BYTES - rest);
    assert_eq!(fits.len(), MAX_HTML_BYTES);
    assert_eq!(read(&fits), Ok(fictional()));
    let over = padded(MAX_BYTES, MAX_HTML_BYTES - rest + 1);
    assert_eq!(read(&over), Err(FileError::TooLarge));
    assert_eq!(
        read(&["<p>", &"x".repeat(MAX_BYTES)].concat()),
        Err(FileError::TooLarge)
    );
}

/// As much of one character as the limits of the fields let through.
fn full_of(one: char) -> Assessment {
    let some = |number: usize| one.to_string().repeat(number);
    let mut full = complete();
    let url = WebAddress::parse(&["https://a.example/?", &some(480)].concat());
    full.repository.name = Text::typed(&some(200), SHORT);
    for id in CriterionId::all() {
        let answer = full.answers.get_mut(id);
        answer.note = Text::typed(&some(2_000), NOTE);
        answer.reason = Reason::Given(Text::typed(&some(500), REASON));
        let mut piece = answer.evidence[0].clone();
        piece.title = Text::typed(&some(200), SHORT);
        piece.url = url.clone().unwrap_or(piece.url);
        answer.evidence = vec![piece; 5];
        let plan = full.plan.items.get_mut(id);
        plan.note = Text::typed(&some(2_000), NOTE);
        plan.owner = Text::typed(&some(200), SHORT);
        plan.url.clone_from(&url);
    }
    full
}

#[test]
fn what_opens_as_a_file_opens_as_a_report() {
    let mut opened = 0;
    for one in [
        '<', '&', '>', '"', '\'', '\\', '\n', 'a', 'é', '語', '\u{301}', '\u{338}', '\u{ffff}',
    ] {
        let full = full_of(one);
        let (json, report) = (write(&full), written(&full));
        println!(
            "{one:?}: {} bytes as JSON, {} as a report",
            json.len(),
            report.len()
        );
        assert_eq!(read(&json).as_ref(), Ok(&full), "{one:?}");
        assert_eq!(read(&report).as_ref(), Ok(&full), "{one:?}");
        opened += 1;
    }
    assert_eq!(opened, 13);
}

#[test]
fn a_file_comes_back_whole_after_the_browser_has_brought_it_into_normal_form() {
    let mut assessment = complete();
    let notes = [
        "One\n\u{301}two",
        "\u{301}",
        "\n\u{327}\u{301}",
        "\u{1}\u{300}",
        "a\u{20d2}\n\u{20d2}\u{338}",
    ];
    for (id, note) in CriterionId::all().zip(notes) {
        let note = Text::typed(&nfc(note), NOTE);
        assessment.answers.get_mut(id).note = note;
    }
    for text in [write(&assessment), written(&assessment)] {
        assert_eq!(read(&nfc(&text)).as_ref(), Ok(&assessment));
    }
}
