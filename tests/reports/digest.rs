//! The digest: the same as the link's, and another one for another state.

use std::collections::BTreeSet;

use flate2::Crc;
use plumbline::domain::assessment::{Accounts, Assessment, NOTE, PackageForm, SHORT, Status, Text};
use plumbline::domain::catalogue::{CriterionId, TrackId};
use plumbline::domain::date::Date;
use plumbline::formats::link::{Choice, decode, draft};
use plumbline::formats::report::{
    BadgeOf, Report, Theme, badge, csv, digest, insights, markdown, svg, tasks,
};

use crate::common::finished;
use crate::inputs::{copies, fictional};

/// From the link that is made for the copy, by another implementation of the checksum.
fn of_link(link: &str) -> String {
    let packed = link.split('.').nth(1).unwrap();
    assert_eq!(packed.len(), 20);
    let mut crc = Crc::new();
    crc.update(packed.as_bytes());
    format!("{:08x}", crc.sum())
}

#[test]
fn it_is_the_checksum_of_the_answers_in_the_link() {
    let copies = copies();
    for (name, copy) in &copies {
        let link = finished(&draft(copy, &Choice::everything()));
        assert_eq!(digest(copy), of_link(&link), "{name}");
        let read = decode(&link, str::to_owned).unwrap();
        assert_eq!(digest(&read), digest(copy), "{name}, read back");
    }
    println!("{} digests equal those of their links", copies.len());
}

#[test]
fn words_do_not_change_it_and_every_answer_does() {
    let mut one = fictional();
    let before = digest(&one);
    one.repository.name = Text::typed("Another name", SHORT);
    one.assessor = Text::typed("Another person", SHORT);
    let first = CriterionId::all().next().unwrap();
    one.answers.get_mut(first).note = Text::typed("Another note", NOTE);
    one.plan.items.get_mut(first).owner = Text::typed("Somebody", SHORT);
    assert_eq!(digest(&one), before);

    let mut seen = BTreeSet::from([digest(&Assessment::default())]);
    let mut states = 1;
    let mut add = |change: &dyn Fn(&mut Assessment)| {
        let mut other = Assessment::default();
        change(&mut other);
        seen.insert(digest(&other));
        states += 1;
    };
    for id in CriterionId::all() {
        for status in Status::ALL {
            add(&|other| other.answers.get_mut(id).status = Some(status));
        }
    }
    for accounts in Accounts::ALL {
        add(&|other| other.profile.accounts = Some(accounts));
    }
    for form in PackageForm::ALL {
        add(&|other| other.profile.forms.set(form, true));
    }
    for track in TrackId::ALL {
        add(&|other| *other.assess_anyway.get_mut(track) = true);
    }
    add(&|other| other.stated_date = Date::parse("2026-11-20"));
    add(&|other| other.stated_date = Date::parse("2026-11-21"));
    assert_eq!(seen.len(), states);
    println!("{states} states, all told apart");
}

#[test]
fn every_output_that_can_carry_it_does() {
    for (name, copy) in copies() {
        let report = Report::of(&copy);
        let state = format!("Fingerprint {}", digest(&copy));
        let fact = format!("Fingerprint: {} (identical in all reports", digest(&copy));
        assert!(markdown(&report).contains(&format!("\n- {fact}")), "{name}");
        assert!(tasks(&report).contains(&format!("\n- {fact}")), "{name}");
        assert!(insights(&report).contains(&format!("\n# {fact}")), "{name}");
        let state_of_row = format!(",\"{}\",", digest(&copy));
        assert_eq!(csv(&report).matches(&state_of_row).count(), 32, "{name}");
        for theme in [Theme::Light, Theme::Dark] {
            assert_eq!(svg(&report, theme).matches(&state).count(), 2, "{name}");
        }
        for track in TrackId::ALL {
            let badge = badge(&report, BadgeOf::Track(track));
            assert!(badge.contains(&state), "{name}");
        }
        assert!(badge(&report, BadgeOf::All).contains(&state), "{name}");
    }
}
