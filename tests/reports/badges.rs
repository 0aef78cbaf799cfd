//! Badges: self-assessed in plain sight, and in the same colours for everybody.

use std::collections::BTreeSet;

use plumbline::domain::assessment::{Accounts, Assessment, Status};
use plumbline::domain::catalogue::{CriterionId, TrackId};
use plumbline::domain::date::Date;
use plumbline::formats::report::{BadgeOf, Report, badge};
use roxmltree::Document;

use crate::inputs::{copies, fictional};
use crate::svg_reader::{fault, number, texts};

fn badges(report: &Report) -> Vec<String> {
    let tracks = TrackId::ALL.map(BadgeOf::Track);
    let all = [BadgeOf::All].into_iter().chain(tracks);
    all.map(|of| badge(report, of)).collect()
}

#[test]
fn every_badge_is_well_formed_and_closed() {
    let mut pictures = 0;
    for (name, copy) in copies() {
        for picture in badges(&Report::of(&copy)) {
            assert_eq!(fault(&picture), None, "{name}\n{picture}");
            pictures += 1;
        }
    }
    println!("{pictures} badges");
}

/// What is written on a badge, and every colour of it.
fn written(picture: &str) -> (Vec<String>, BTreeSet<String>) {
    let document = Document::parse(picture).unwrap();
    let paints = document
        .descendants()
        .filter_map(|node| node.attribute("fill"));
    let paints = paints.map(str::to_owned).collect();
    (
        texts(&document).into_iter().map(str::to_owned).collect(),
        paints,
    )
}

#[test]
fn badges_say_that_they_are_self_assessed_and_rank_nobody() {
    let today = Date::parse("2026-11-20").unwrap();
    let mut best = Assessment::default();
    for id in CriterionId::all() {
        best.answer(id, Status::Met, today);
    }
    let mut part = fictional();
    part.profile.accounts = Some(Accounts::No);
    *part.assess_anyway.get_mut(TrackId::Authn) = true;
    let authn = BadgeOf::Track(TrackId::Authn);
    let excluded = "answered although it does not apply";
    let mut colors = BTreeSet::new();
    for (copy, of, left, right) in [
        (
            &best,
            BadgeOf::All,
            "registry security",
            "authn 3 · authz 3 · general 3 · cli 3 · self-assessed 2026-11-20".to_owned(),
        ),
        (
            &best,
            authn,
            "Authentication",
            "level 3, self-assessed 2026-11-20".to_owned(),
        ),
        (
            &part,
            BadgeOf::All,
            "registry security",
            format!(
                "authn 1, level 2 possible ({excluded}) · authz does not apply · general 1 · cli 1 · self-assessed 2026-11-20"
            ),
        ),
        (
            &part,
            authn,
            "Authentication",
            format!("level 1, level 2 possible ({excluded}), self-assessed 2026-11-20"),
        ),
        (
            &part,
            BadgeOf::Track(TrackId::Authz),
            "Authorization",
            "no level, does not apply, self-assessed 2026-11-20".to_owned(),
        ),
        (
            &Assessment::default(),
            authn,
            "Authentication",
            "not assessed yet, self-assessed".to_owned(),
        ),
    ] {
        let (texts, paints) = written(&badge(&Report::of(copy), of));
        assert_eq!(texts, [left.to_owned(), right]);
        colors.insert(paints);
    }
    assert_eq!(colors.len(), 1, "one set of colours for every level");
}

#[test]
fn the_texts_of_a_badge_stay_within_it() {
    for (name, copy) in copies() {
        for picture in badges(&Report::of(&copy)) {
            let document = Document::parse(&picture).unwrap();
            let root = document.root_element();
            let mut from = 0;
            for node in root.descendants().filter(|node| node.has_tag_name("text")) {
                let (x, wide) = (number(&node, "x"), number(&node, "textLength"));
                let characters = node.text().unwrap().chars().count();
                assert!(
                    x > from && wide >= 4 * i32::try_from(characters).unwrap(),
                    "{name}"
                );
                from = x + wide;
            }
            assert!(from > 0 && from < number(&root, "width"), "{name}");
        }
    }
}
