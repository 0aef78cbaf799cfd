//! Marks on paper: *Not met* and *Not answered* are told apart.

use plumbline::domain::assessment::Mark;
use plumbline::formats::file;
use plumbline::formats::report::SHEET;

use crate::html_page::{found, parse, written};

#[test]
fn on_paper_not_met_and_not_answered_are_told_apart() {
    let sample = include_str!("../vectors/field/print-marks.json");
    let page = parse(&written(&file::read(sample).unwrap()));
    for (mark, least) in [(Mark::NotMet, 2), (Mark::None, 60)] {
        let selector = format!("i.mk[data-s={}]", mark.slug());
        assert!(found(&page, &selector).len() >= least, "{selector}");
    }
    // Dashes around so small a mark close into the frame of *Not met* when they are printed:
    // the mark is a line to fill in, on paper as on a screen, here and in the app.
    let app = include_str!("../../style/widgets.css").replace([' ', ';'], "");
    for sheet in [SHEET.replace([' ', ';'], ""), app] {
        let rule = ".mk[data-s=none]{border-style:nonenonesolid}";
        assert_eq!(sheet.matches(rule).count(), 1);
        let later = sheet.split(rule).nth(1).unwrap();
        assert!(!later.contains(".mk[data-s=none]"), "nothing takes it back");
    }
}
