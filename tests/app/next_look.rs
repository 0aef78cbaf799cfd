//! The day of the next look: proposed, changed, carried to a calendar, removed.

use plumbline::app::effect::{Effect, Focus};
use plumbline::app::msg::Msg;
use plumbline::domain::date::Date;
use plumbline::features::home::words as text;
use plumbline::features::library::next_look::{DAY, SET};
use plumbline::features::library::state::{LibraryMsg, NextLookMsg};
use plumbline::features::library::view_model::next_look::{NextLook, next_look};

use crate::library::two;
use crate::page::Page;

fn send(page: &mut Page, msg: NextLookMsg) {
    page.send(LibraryMsg::NextLook(msg));
}

fn day(page: &Page) -> Option<String> {
    page.model.mine.plan.next_look.map(|day| day.to_string())
}

#[test]
fn a_day_is_proposed_six_months_ahead_kept_changed_and_removed_with_a_way_back() {
    let mut page = two();
    assert_eq!(next_look(&page.model).unwrap().when, text::NO_LOOK);
    send(&mut page, NextLookMsg::Propose);
    assert_eq!(day(&page).as_deref(), Some("2027-05-20"));
    let to_field = Effect::Focus(Focus::Element(DAY.to_owned()));
    assert!(page.effects.contains(&to_field), "{:?}", page.effects);
    let mut page = page.reload("");
    assert_eq!(day(&page).as_deref(), Some("2027-05-20"));
    for typed in ["0002-06-01", "0020-06-01", "2027-06-01", ""] {
        send(&mut page, NextLookMsg::Day(typed.to_owned()));
    }
    assert_eq!(
        day(&page).as_deref(),
        Some("2027-06-01"),
        "half a day is none"
    );
    page.send(Msg::Undo);
    assert_eq!(day(&page).as_deref(), Some("2027-05-20"), "one step");
    send(&mut page, NextLookMsg::Remove);
    assert_eq!(day(&page), None);
    let to_button = Effect::Focus(Focus::Element(SET.to_owned()));
    assert!(page.effects.contains(&to_button), "{:?}", page.effects);
    page.send(Msg::Undo);
    assert_eq!(day(&page).as_deref(), Some("2027-05-20"));
}

#[test]
fn it_is_carried_to_a_calendar() {
    let mut page = two();
    send(&mut page, NextLookMsg::Propose);
    send(&mut page, NextLookMsg::Calendar);
    let file = page.effects.iter().find_map(|effect| match effect {
        Effect::Download { name, mime, text } => Some((name.as_str(), *mime, text.as_str())),
        _ => None,
    });
    let (name, mime, text) = file.unwrap();
    assert!(name.starts_with("plumbline-two-"), "{name}");
    assert!(name.ends_with(".next-look.ics"), "{name}");
    assert_eq!(mime, "text/calendar");
    assert!(text.contains("DTSTART;VALUE=DATE:20270520"), "{text}");
}

#[test]
fn what_is_past_and_what_is_old_is_said_in_words() {
    let mut page = two();
    let mut said = |today: &str, day: &str| -> NextLook {
        page.model.today = Date::parse(today);
        page.model.mine.plan.next_look = Date::parse(day);
        next_look(&page.model).unwrap()
    };
    for (today, day, wanted) in [
        ("2026-11-20", "2027-05-20", "20 May 2027, in 25 weeks."),
        ("2026-11-20", "2026-12-03", "3 December 2026, in 13 days."),
        ("2026-11-20", "2026-11-21", "21 November 2026, tomorrow."),
        ("2026-11-20", "2026-11-20", "The next review is due today."),
        (
            "2026-11-20",
            "2026-11-19",
            "The next review was due on 19 November 2026.",
        ),
    ] {
        assert_eq!(said(today, day).when, wanted);
    }
    // The one answer was given on 20 November 2026.
    let fresh = said("2027-11-20", "2027-11-20");
    assert_eq!((fresh.old, fresh.is_due), (None, false));
    let then = said("2027-01-01", "2028-01-01");
    let words = "1 answer will then be older than 12 months.";
    assert_eq!((then.old.as_deref(), then.is_due), (Some(words), false));
    let now = said("2027-11-21", "2028-01-01");
    let words = "1 answer is older than 12 months.";
    assert_eq!((now.old.as_deref(), now.is_due), (Some(words), true));
}
