//! What earlier versions wrote opens for ever, and says what it said. Nothing
//! in `tests/vectors/earlier/` is ever changed; what a new version adds gets a
//! file of its own there.

use plumbline::domain::assessment::{Answer, Assessment, Kind, Metadata};
use plumbline::domain::catalogue::{CriterionId, TrackId};
use plumbline::formats::draft::DraftField;
use plumbline::formats::file::{read, write};
use plumbline::formats::link::decode;
use plumbline::formats::storage::{Restored, open, open_drafts, seal};

use crate::plain;

const FILE: &str = include_str!("../vectors/earlier/assessment.json");

fn file() -> Assessment {
    read(FILE).unwrap()
}

fn id(slug: &str) -> CriterionId {
    CriterionId::parse(slug).unwrap()
}

#[test]
fn a_file_from_before_readings_had_a_source_is_read_and_written_as_it_was() {
    assert_eq!(write(&file()), FILE);
    let report = include_str!("../vectors/earlier/report.html");
    assert_eq!(read(report), Ok(file()));
}

#[test]
fn links_from_before_readings_had_a_source_say_what_they_said() {
    let links = include_str!("../vectors/earlier/links.json");
    let links: Vec<String> = serde_json::from_str(links).unwrap();
    let mut whole = Assessment {
        metadata: Metadata::default(),
        kind: Kind::Assessment,
        ..file()
    };
    for id in CriterionId::all() {
        whole.answers.get_mut(id).withheld = false;
    }
    let mut proposal = Assessment {
        kind: Kind::Proposal,
        ..whole.clone()
    };
    for criterion in TrackId::General.track().criteria() {
        *proposal.answers.get_mut(criterion.id) = Answer {
            withheld: true,
            ..Answer::default()
        };
    }
    let read: Vec<_> = links.iter().map(|link| decode(link, plain)).collect();
    assert_eq!(read, [Ok(whole), Ok(proposal)]);
}

#[test]
fn data_saved_before_readings_had_a_source_opens_as_it_was() {
    let stored = include_str!("../vectors/earlier/stored.txt");
    assert_eq!(open(stored), Restored::Fine(file()));
    assert_eq!(seal(&file()), stored);
    let drafts = include_str!("../vectors/earlier/drafts.txt");
    let drafts = open_drafts(drafts).fine().unwrap();
    let fields: Vec<_> = drafts.drafts().iter().map(|(field, _)| *field).collect();
    let due = DraftField::PlanDue(id("authn-mfa-totp"));
    assert_eq!(fields, [DraftField::RepositoryUrl, due]);
}
