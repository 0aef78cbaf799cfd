//! The day of the next look in everything that is read, and in no copy without the plan.

use plumbline::domain::date::Date;
use plumbline::formats::link::{Choice, copy_for};
use plumbline::formats::report::{Report, html, markdown, one_page};

use crate::inputs::fictional;

#[test]
fn reports_and_the_one_page_say_when_the_next_look_is() {
    let mut mine = fictional();
    mine.plan.next_look = Date::parse("2027-05-28");
    let report = Report::of(&mine);
    for page in [html(&report), one_page(&report, false)] {
        let said = "<dt>Next review</dt><dd><time datetime=\"2027-05-28\">28 May 2027</time></dd>";
        assert!(page.contains(said), "{page}");
    }
    let words = markdown(&report);
    assert!(words.contains("- Next review: 28 May 2027\n"), "{words}");
    let copy = copy_for(&mine, &Choice::default());
    assert_eq!(copy.plan.next_look, None, "it is part of the plan");
    let copy = copy_for(&mine, &Choice::board());
    assert_eq!(copy.plan.next_look, mine.plan.next_look);
    for page in [html, |report: &Report| one_page(report, false)] {
        assert!(!page(&Report::of(&fictional())).contains("<dt>Next review"));
    }
}
