//! Whose reading it is: every output says it, and names nobody who is not named.

use plumbline::domain::assessment::{Assessment, Kind, SHORT, Source, Text};
use plumbline::formats::export::Export;
use plumbline::formats::link::{Choice, copy_for};
use plumbline::formats::report::{Report, Theme, svg};
use roxmltree::Document;

use crate::inputs::{complete, fictional, id};
use crate::svg_reader::{fault, number, texts};

/// A reading of public statements, under this name.
fn read_by(who: &str) -> Assessment {
    let mut one = fictional();
    one.source = Source::Public;
    one.assessor = Text::typed(who, SHORT);
    one
}

/// What is written as text, without the data that opens again.
fn said(export: Export, of: &Assessment) -> String {
    let text = (export.row().write)(&Report::of(of));
    let shown = text.split("<script").next().unwrap();
    shown.replace(['\\', '\n'], "").replace("&#8203;", "")
}

#[test]
fn every_output_says_who_read_it_from_what_and_that_it_was_not_the_registry() {
    let mut one = read_by("Ada Reader");
    for (_, item) in complete().plan.items.iter().take(1) {
        *one.plan.items.get_mut(id("general-vdp")) = item.clone();
    }
    let mut checked = 0;
    for export in Export::ALL {
        let row = export.row();
        // A calendar has dates and no answers.
        if row.slug == "calendar" {
            continue;
        }
        let said = said(export, &one);
        let lower = said.to_lowercase();
        if row.slug == "json" {
            assert!(said.contains("\"source\": \"public\""), "{said}");
        } else {
            assert!(
                lower.contains("read from public statements"),
                "{export:?}\n{said}"
            );
            assert!(lower.contains("not by the registry"), "{export:?}\n{said}");
            assert!(!lower.contains("self-assess"), "{export:?}\n{said}");
            // The endpoint of a badge has no room for a name.
            assert!(
                row.slug == "shields" || said.contains("Ada Reader"),
                "{export:?}"
            );
        }
        checked += 1;
    }
    assert!(checked >= 12, "{checked}");
}

#[test]
fn no_output_refers_to_an_author_who_is_not_named() {
    let mut own = fictional();
    own.assessor = Text::default();
    for one in [&read_by(""), &read_by("  "), &own] {
        for export in Export::ALL {
            let said = said(export, one);
            assert!(!said.contains("statements by"), "{export:?}\n{said}");
            assert!(!said.contains("named above"), "{export:?}\n{said}");
        }
    }
}

#[test]
fn the_repository_s_own_assessment_says_self_assessed_as_before() {
    for export in Export::ALL {
        if !matches!(export.row().slug, "json" | "calendar") {
            let said = said(export, &fictional()).to_lowercase();
            assert!(said.contains("self-assess"), "{export:?}");
            assert!(!said.contains("public statements"), "{export:?}");
        }
    }
}

#[test]
fn a_proposal_does_not_speak_for_the_registry() {
    let mut one = fictional();
    one.kind = Kind::Proposal;
    for export in [
        Export::Html,
        Export::Markdown,
        Export::Tasks,
        Export::Svg,
        Export::Oscal,
    ] {
        let said = said(export, &one);
        assert!(
            said.contains("Suggested to the registry, not its own report"),
            "{export:?}\n{said}"
        );
        assert!(!said.contains("own account"), "{export:?}\n{said}");
        assert!(!said.contains("Self-assessed"), "{export:?}\n{said}");
    }
}

#[test]
fn a_copy_always_says_whose_it_is() {
    let one = read_by("Ada Reader");
    let met_only = Choice {
        open: false,
        ..Choice::default()
    };
    for choice in [Choice::default(), met_only, Choice::everything()] {
        let copy = copy_for(&one, &choice);
        assert_eq!(copy.source, Source::Public);
        assert_eq!(copy.assessor, one.assessor);
    }
    let own = Assessment {
        source: Source::Own,
        ..one
    };
    let copy = copy_for(&own, &Choice::default());
    assert_eq!((copy.source, &copy.assessor), (Source::Own, &own.assessor));
}

#[test]
fn the_picture_never_cuts_off_whose_reading_it_is() {
    let long = "Taken down from public statements by a reader, not by the registry, ".repeat(3);
    let mut highest = 0;
    for who in [
        "",
        "Ada",
        long.trim(),
        &"W".repeat(200),
        &"語".repeat(200),
        "<b>&\"'",
    ] {
        let one = read_by(who);
        let report = Report::of(&one);
        for theme in [Theme::Light, Theme::Dark] {
            let picture = svg(&report, theme);
            assert_eq!(fault(&picture), None, "{picture}");
            let document = Document::parse(&picture).unwrap();
            let texts = texts(&document);
            let squeeze = |text: &str| text.split_whitespace().collect::<String>();
            let all = squeeze(&texts.join(""));
            let who = squeeze(one.assessor.as_str());
            let by = if who.is_empty() {
                String::new()
            } else {
                ["by", &who].concat()
            };
            let claim = [
                "Readfrompublicstatements",
                &by,
                ",notbytheregistry,notverified",
            ]
            .concat();
            assert!(all.contains(&claim), "{all}");
            highest = highest.max(number(&document.root_element(), "height"));
        }
    }
    let own = svg(&Report::of(&fictional()), Theme::Light);
    let own = number(&Document::parse(&own).unwrap().root_element(), "height");
    let short = svg(&Report::of(&read_by("Ada")), Theme::Light);
    let short = number(&Document::parse(&short).unwrap().root_element(), "height");
    assert_eq!(short, own, "one line has room above the tracks");
    assert!(highest > own);
}

#[test]
fn who_suggested_an_answer_stands_beside_it_in_every_report() {
    let mut one = fictional();
    let answer = one.answers.get_mut(id("authn-verify-email"));
    answer.suggested_by = Text::typed("Grace Hopper", SHORT);
    for export in Export::ALL {
        let row = export.row();
        // A plan, a picture and a snippet have no place beside an answer.
        let is_report = matches!(
            row.slug,
            "json" | "markdown" | "tasks" | "html" | "csv" | "gemara" | "oscal"
        );
        let said = said(export, &one);
        assert_eq!(said.contains("Grace Hopper"), is_report, "{export:?}");
    }
}
