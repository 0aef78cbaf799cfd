//! What nobody has answered yet: said as such in every report.

use plumbline::domain::assessment::{Assessment, Status};
use plumbline::domain::catalogue::{CriterionId, Level, TrackId};
use plumbline::formats::export::Export;
use plumbline::formats::file;
use plumbline::formats::link::{Choice, copy_for};
use plumbline::formats::report::Report;

use crate::html_page::{found, parse, text, written};
use crate::inputs::id;

/// The assessment with one answer, *Not met*, among what nobody has looked at.
fn sample() -> Assessment {
    file::read(include_str!("../vectors/field/print-marks.json")).unwrap()
}

fn met_at(levels: &[Level]) -> Assessment {
    let mut one = Assessment::default();
    let criteria = TrackId::Authn.track().criteria().iter();
    for criterion in criteria.filter(|criterion| levels.contains(&criterion.level)) {
        one.answers.get_mut(criterion.id).status = Some(Status::Met);
    }
    one
}

#[test]
fn a_level_that_nothing_was_answered_for_is_not_assessed_yet_and_could_be_nothing() {
    for assessment in [Assessment::default(), sample()] {
        let report = Report::of(&assessment);
        for export in Export::ALL {
            let text = (export.row().write)(&report);
            assert!(
                (1..=3).all(|level| !text.contains(&format!("level {level} possible"))),
                "{export:?}\n{text}"
            );
        }
        for export in [
            Export::Html,
            Export::Markdown,
            Export::Svg,
            Export::BadgeAuthn,
        ] {
            let text = (export.row().write)(&report);
            assert!(text.contains("not assessed yet"), "{export:?}\n{text}");
        }
    }
    let page = parse(&written(&sample()));
    let rows = found(&page, "tbody tr").into_iter().map(text);
    let rows: Vec<_> = rows.collect();
    assert_eq!(
        rows[0],
        "AuthenticationNot known not assessed yet not assessed yet not assessed yet not assessed yet"
    );
    assert!(rows[2].contains("Not yet Basic 0 of 2 met"), "{rows:?}");
}

#[test]
fn what_lies_beyond_the_level_reached_is_not_assessed_yet_either() {
    let [one, two, three] = Level::ALL;
    let says = |levels: &[Level], wanted: &str| {
        let assessment = met_at(levels);
        let page = text(found(&parse(&written(&assessment)), "main")[0]);
        assert!(page.contains(wanted), "{wanted}\n{page}");
    };
    says(&[one], "Authentication: level 1, rest not assessed yet.");
    says(
        &[one, two],
        "Authentication: level 2, rest not assessed yet.",
    );
    says(&[one, two, three], "Authentication: level 3.");
    // One answer is enough for a range, also *Don't know*.
    let mut begun = met_at(&[one]);
    let next = TrackId::Authn.track().at(two).next().unwrap();
    begun.answers.get_mut(next.id).status = Some(Status::Unknown);
    let page = text(found(&parse(&written(&begun)), "main")[0]);
    assert!(
        page.contains("Authentication: level 1, level 3 possible if"),
        "{page}"
    );
    // A reason that is missing counts as not answered.
    let mut missing = Assessment::default();
    missing.answers.get_mut(id("cli-sbom")).status = Some(Status::NotApplicable);
    let page = text(found(&parse(&written(&missing)), "main")[0]);
    assert!(page.contains("CLI Tooling: not assessed yet."), "{page}");
}

#[test]
fn a_copy_without_open_gaps_does_not_say_that_they_were_not_assessed() {
    let mut one = met_at(&[Level::ALL[0]]);
    for criterion in CriterionId::all() {
        let answer = one.answers.get_mut(criterion);
        answer.status = answer.status.or(Some(Status::NotMet));
    }
    let choice = Choice {
        open: false,
        ..Choice::default()
    };
    let page = text(found(&parse(&written(&copy_for(&one, &choice))), "main")[0]);
    assert!(!page.contains("not assessed yet"), "{page}");
    assert!(
        page.contains("not included") && !page.contains("0 of 4 met"),
        "{page}"
    );
}
