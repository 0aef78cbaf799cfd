//! The scorecard as a picture: well-formed, closed, complete, harmless whatever was typed.

use std::collections::BTreeSet;

use plumbline::domain::assessment::{SHORT, Text};
use plumbline::domain::catalogue::CriterionId;
use plumbline::formats::report::{Report, Theme, svg};
use roxmltree::{Document, Node};

use crate::inputs::{PAYLOADS, copies, fictional};
use crate::svg_reader::{fault, number, texts};

/// What is typed, as far as XML can hold it, with line breaks as spaces.
fn in_xml(text: &str) -> String {
    let text = text.replace(['\u{FFFE}', '\u{FFFF}'], "");
    text.replace(['\n', '\t'], " ")
}

#[test]
fn every_picture_is_well_formed_and_closed() {
    let copies = copies();
    let mut pictures = 0;
    for (name, copy) in &copies {
        let report = Report::of(copy);
        let cards = [Theme::Light, Theme::Dark].map(|theme| svg(&report, theme));
        for picture in cards {
            assert_eq!(fault(&picture), None, "{name}\n{picture}");
            pictures += 1;
        }
    }
    println!("{pictures} pictures of {} copies", copies.len());
}

#[test]
fn what_is_not_closed_is_refused() {
    let good = svg(&Report::of(&fictional()), Theme::Light);
    assert_eq!(fault(&good), None);
    let end = "</svg>";
    for bad in [
        "<script>alert(1)</script>",
        "<g><rect/></g>",
        "<rect onclick=\"a()\"/>",
        "<rect fill=\"url(https://evil.example)\"/>",
        "<rect fill=\"url(#a)\"/>",
        "<rect style=\"fill:red\"/>",
        "<a href=\"https://evil.example\"/>",
        "<image/>",
        "<foreignObject/>",
        "<text><script/></text>",
        "<rect xmlns=\"http://www.w3.org/1999/xhtml\"/>",
        "<!-- hidden -->",
        "\u{FFFE}",
        "<b>",
        "&nbsp;",
    ] {
        let picture = good.replace(end, &[bad, end].concat());
        assert!(fault(&picture).is_some(), "{bad}");
    }
    for (part, other) in [
        (" role=\"img\"", ""),
        ("id=\"pl-card-d\"", "id=\"pl-card-x\""),
        ("Scorecard of Example Registry, 20 November 2026", " "),
    ] {
        assert!(good.contains(part) && fault(&good.replace(part, other)).is_some());
    }
    let raw = |text: &&&str| {
        let inside = ["<text>", **text, "</text>", end].concat();
        fault(&good.replace(end, &inside)).is_some()
    };
    let refused = PAYLOADS.iter().filter(raw).count();
    assert!(refused >= 6, "{refused}");
    println!("{refused} of {} raw texts are refused", PAYLOADS.len());
}

#[test]
fn the_scorecard_says_everything_in_words() {
    let copies = copies();
    let mut boxes = 0;
    for (name, copy) in &copies {
        let report = Report::of(copy);
        for theme in [Theme::Light, Theme::Dark] {
            let picture = svg(&report, theme);
            let document = Document::parse(&picture).unwrap();
            let texts = texts(&document);
            for part in [
                "Principles for Package Repository Security v0.1",
                "Self-assessed, not verified, not endorsed",
            ] {
                assert!(texts.contains(&part), "{name}: {part}");
            }
            let codes: Vec<_> = report.lines().map(|line| line.criterion.code).collect();
            let drawn: Vec<_> = CriterionId::all().map(|id| id.get().code).collect();
            let drawn: Vec<_> = texts.iter().filter(|text| drawn.contains(text)).collect();
            assert_eq!(
                drawn.into_iter().copied().collect::<Vec<_>>(),
                codes,
                "{name}"
            );
            boxes += codes.len();
            let whole = document.root_element().first_element_child().unwrap();
            let typed = copy.repository.name.as_str();
            assert!(whole.text().unwrap().contains(&in_xml(typed)), "{name}");
            let says = texts.iter().any(|text| text.ends_with("not included."));
            assert_eq!(says, copy.withheld().next().is_some(), "{name}");
        }
    }
    println!("{boxes} boxes");
}

#[test]
fn every_picture_is_as_large_as_the_next_and_nothing_sticks_out() {
    let mut sizes = BTreeSet::new();
    let mut boxes = 0;
    for (name, copy) in copies() {
        let picture = svg(&Report::of(&copy), Theme::Light);
        let document = Document::parse(&picture).unwrap();
        let root = document.root_element();
        sizes.insert(root.attribute("viewBox").unwrap().to_owned());
        let (width, height) = (number(&root, "width"), number(&root, "height"));
        let mut framed: Vec<[i32; 4]> = Vec::new();
        for node in root.children().filter(Node::is_element) {
            let area = ["x", "y", "width", "height"].map(|side| number(&node, side));
            let [x, y, wide, high] = area;
            assert!(
                x >= 0 && y >= 0 && x + wide <= width && y + high <= height,
                "{name}"
            );
            if node.attribute("transform").is_some() {
                let apart = |other: &[i32; 4]| {
                    let [left, top, across, down] = *other;
                    x + wide < left || left + across < x || y + high < top || top + down < y
                };
                assert!(framed.iter().all(apart), "{name}: boxes overlap");
                framed.push(area);
            }
        }
        boxes += framed.len();
    }
    assert_eq!(sizes.len(), 1, "{sizes:?}");
    println!("{boxes} boxes apart, size {sizes:?}");
}

#[test]
fn a_level_a_range_an_override_and_what_is_kept_back_are_said() {
    let copies = copies();
    let said = |wanted: &str, parts: &[&str]| {
        let (_, copy) = copies.iter().find(|(name, _)| name == wanted).unwrap();
        let picture = svg(&Report::of(copy), Theme::Light);
        for part in parts {
            assert!(picture.contains(part), "{wanted}: {part}\n{picture}");
        }
    };
    said(
        "example-registry",
        &[
            ">Scorecard of Example Registry, 20 November 2026<",
            ">20 November 2026, Registry security team<",
            ">Level 1<",
            ">level 2 possible<",
            ">To reach level 2: AN2.1 and AN2.4.<",
            ">5 of 5 met<",
            "Authentication: level 1, level 2 possible; Authorization: level 2; ",
        ],
    );
    said(
        "anyway",
        &[
            ">Answered although the profile says that this track does not apply.<",
            ">No level<",
        ],
    );
    said(
        "complete, without a track",
        &[">not included<", ">1 criterion<"],
    );
    said("complete, met only", &[">Open gaps are not included.<"]);
    let both = "Answers that contradict each other: AN3.2 and AN2.3";
    said(
        "contradiction",
        &[&[">", both].concat(), &[" ", both].concat()],
    );
    said("not applicable", &[">No level<", ">does not apply<"]);
}

#[test]
fn a_long_name_is_cut_in_the_picture_and_whole_in_its_title() {
    let mut copy = fictional();
    let long = "Wide Words ".repeat(18);
    copy.repository.name = Text::typed(&long, SHORT);
    copy.assessor = Text::typed(&long, SHORT);
    let picture = svg(&Report::of(&copy), Theme::Dark);
    assert!(picture.contains(&["Scorecard of ", &long].concat()));
    let document = Document::parse(&picture).unwrap();
    let cut: Vec<_> = texts(&document)
        .into_iter()
        .filter(|text| text.ends_with('…'))
        .collect();
    assert_eq!(cut.len(), 2);
    assert!(cut.iter().all(|text| text.chars().count() < 60), "{cut:?}");
}
