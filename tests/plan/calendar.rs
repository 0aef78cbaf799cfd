//! The due dates for a calendar, read back by a strict reader written for it.

use std::collections::BTreeSet;

use plumbline::domain::assessment::{Assessment, Due, NOTE, SHORT, Text, WebAddress};
use plumbline::domain::catalogue::CriterionId;
use plumbline::domain::date::{Date, Instant};
use plumbline::formats::report::{calendar, next_look};

use crate::{cases, each};

/// The properties of each event; panics at whatever RFC 5545 forbids.
fn events(text: &str) -> Vec<Vec<(String, String)>> {
    assert!(text.ends_with("\r\n"));
    let lines: Vec<&str> = text.split_terminator("\r\n").collect();
    for line in &lines {
        assert!(line.len() <= 75, "{line} has {} octets", line.len());
        assert!(!line.chars().any(char::is_control), "{line:?}");
    }
    let whole = text.replace("\r\n ", "");
    let mut lines = whole.split_terminator("\r\n");
    assert_eq!(lines.next(), Some("BEGIN:VCALENDAR"));
    assert_eq!(lines.next(), Some("VERSION:2.0"));
    assert!(lines.next().unwrap().starts_with("PRODID:-//"));
    let mut found = Vec::new();
    loop {
        match lines.next() {
            Some("BEGIN:VEVENT") => {}
            Some("END:VCALENDAR") => break,
            other => panic!("{other:?}"),
        }
        let event = lines.by_ref().take_while(|line| *line != "END:VEVENT");
        found.push(
            event
                .map(|line| {
                    let (name, value) = line.split_once(':').unwrap();
                    (name.to_owned(), value.to_owned())
                })
                .collect(),
        );
    }
    assert_eq!(lines.next(), None);
    found
}

fn get(event: &[(String, String)], name: &str) -> String {
    let values: Vec<_> = event.iter().filter(|(key, _)| key == name).collect();
    assert_eq!(values.len(), 1, "{name} in {event:?}");
    values[0].1.clone()
}

/// Undoes the escaping of a text; panics at a bare separator.
fn plain(value: &str) -> String {
    let mut out = String::new();
    let mut letters = value.chars();
    while let Some(one) = letters.next() {
        match one {
            '\\' => match letters.next().unwrap() {
                'n' => out.push('\n'),
                escaped @ ('\\' | ';' | ',') => out.push(escaped),
                other => panic!("\\{other}"),
            },
            ';' | ',' => panic!("a bare {one} in {value}"),
            _ => out.push(one),
        }
    }
    out
}

#[test]
fn every_due_date_is_one_event_whatever_was_typed() {
    let mut met = 0;
    each(6, cases(2_000), |mine| {
        let dues: Vec<_> = CriterionId::all()
            .filter(|id| mine.plan.items.get(*id).accepted().is_none())
            .filter_map(|id| Some((id, mine.plan.items.get(id).due.clone()?)))
            .collect();
        let text = calendar(&mine);
        assert_eq!(text, calendar(&mine));
        if dues.is_empty() {
            return assert_eq!(text, "");
        }
        let events = events(&text);
        assert_eq!(events.len(), dues.len());
        let mut ids = BTreeSet::new();
        for (event, (id, due)) in events.iter().zip(dues) {
            met += 1;
            assert!(ids.insert(get(event, "UID")));
            let day = due.last_day().to_string().replace('-', "");
            assert_eq!(get(event, "DTSTART;VALUE=DATE"), day);
            let stamp = get(event, "DTSTAMP");
            assert!(stamp.len() == 16 && stamp.ends_with('Z'), "{stamp}");
            let title = plain(&get(event, "SUMMARY"));
            assert!(title.starts_with(id.get().code), "{title}");
            let said = plain(&get(event, "DESCRIPTION"));
            let item = mine.plan.items.get(id);
            assert!(said.contains(item.owner.as_str().trim()), "{said}");
            assert!(said.contains(item.note.as_str().trim()), "{said}");
            let url = event.iter().find(|(name, _)| name == "URL");
            assert_eq!(url.is_some(), item.url.is_some());
            assert!(url.is_none_or(|(_, url)| url.is_ascii()));
        }
    });
    assert!(met > 100);
}

#[test]
fn hostile_words_and_the_last_day_of_all_come_through() {
    let id = CriterionId::parse("general-vdp").unwrap();
    let mut mine = Assessment::default();
    mine.metadata.id = "abc-1".to_owned();
    mine.metadata.modified = Instant::parse("2026-11-20T14:32:05Z");
    let item = mine.plan.items.get_mut(id);
    item.due = Due::parse("9999-Q4");
    item.owner = Text::typed("<b>A; B, C\\</b>", SHORT);
    item.note = Text::typed(&"é語🦀\n".repeat(400), NOTE);
    item.url = WebAddress::parse("https://a.example/ä;x");
    let text = calendar(&mine);
    let event = &events(&text)[0];
    assert_eq!(get(event, "UID"), "general-vdp-abc-1@plumbline");
    assert_eq!(get(event, "DTSTAMP"), "20261120T143205Z");
    assert_eq!(get(event, "DTSTART;VALUE=DATE"), "99991231");
    assert_eq!(get(event, "URL"), "https://a.example/%C3%A4;x");
    assert!(plain(&get(event, "SUMMARY")).ends_with("(Unnamed registry)"));
    assert!(plain(&get(event, "DESCRIPTION")).contains("Owner: <b>A; B, C\\</b>"));
    let before = get(event, "UID");
    mine.plan.items.get_mut(id).due = Due::parse("2027-01-02");
    assert_eq!(get(&events(&calendar(&mine))[0], "UID"), before);
}

#[test]
fn the_next_look_is_one_event_that_leads_back_to_the_page() {
    let mut mine = Assessment::default();
    let address = "https://plumbline.example/";
    assert_eq!(next_look(&mine, address), "", "no day, no calendar");
    mine.metadata.id = "abc".to_owned();
    mine.repository.name = Text::typed("A; B", SHORT);
    mine.plan.next_look = Date::parse("2027-05-28");
    let found = events(&next_look(&mine, address));
    let [event] = &found[..] else {
        panic!("{found:?}")
    };
    assert_eq!(get(event, "UID"), "next-look-abc@plumbline");
    assert_eq!(get(event, "DTSTART;VALUE=DATE"), "20270528");
    assert_eq!(plain(&get(event, "SUMMARY")), "Next review: A; B");
    assert_eq!(get(event, "URL"), address);
    // Opened from a disk there is no address to lead to.
    let found = events(&next_look(&mine, "file:///tmp/index.html"));
    assert!(found[0].iter().all(|(name, _)| name != "URL"));
    assert_eq!(calendar(&mine), "", "what is due is another file");
}
