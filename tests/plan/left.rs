//! What is left, against a count made from the file and the raw catalogue.

use plumbline::domain::assessment::{Assessment, PlanItem, Size, Status};
use plumbline::domain::catalogue::{CriterionId, Level, TrackId};
use plumbline::domain::plan::{gaps, least, left, missing, open_threats, scope};
use plumbline::formats::file;
use serde_json::Value;

use crate::common::second_scorer::{Levels, is_withheld, score};
use crate::{cases, each};

/// What is left of each track up to a level, by the words of the rule and without the product's code.
fn second(file: &Value, track: &Value, reached: Levels, level: u64) -> (Vec<String>, u64) {
    if reached.is_none() {
        return (Vec::new(), 0);
    }
    let mut found = (Vec::new(), 0);
    for criterion in track["criteria"].as_array().unwrap() {
        let slug = criterion["id"].as_str().unwrap();
        let answer = &file["answers"][slug];
        let reason = answer["reason"].as_str().unwrap_or_default();
        let has_reason = !reason.trim().is_empty() || answer["reason_withheld"] == true;
        let does_not_apply = answer["status"] == "not-applicable" && has_reason;
        if criterion["level"].as_u64().unwrap() > level
            || does_not_apply
            || answer["status"] == "met"
            || is_withheld(file, track, criterion)
        {
            continue;
        }
        let own = file["plan"]["items"][slug]["effort"].as_str();
        let size = own.or(criterion["effort"]["size"].as_str());
        found.1 += match size.unwrap() {
            "S" => 1,
            "M" => 2,
            "L" => 4,
            "XL" => 8,
            other => panic!("{other}"),
        };
        found.0.push(slug.to_owned());
    }
    found
}

#[test]
fn what_is_left_equals_a_second_count() {
    let catalogue: Value =
        serde_json::from_str(include_str!("../../catalogue/principles-v0.1.json")).unwrap();
    let mut met_a_gap = 0;
    each(1, cases(10_000), |mine| {
        let file: Value = serde_json::from_str(&file::write(&mine)).unwrap();
        let levels = score(&file);
        let mut next_sizes = Vec::new();
        for (place, track) in TrackId::ALL.into_iter().enumerate() {
            let reached = levels[place].1;
            let second = |level| second(&file, &catalogue["tracks"][place], reached, level);
            for level in Level::ALL {
                let own: Vec<_> = gaps(&mine, track, level)
                    .iter()
                    .map(|id| id.get().slug.to_owned())
                    .collect();
                let wanted = second(u64::from(level.number()));
                assert_eq!(own, wanted.0, "{file}");
                met_a_gap += own.len();
            }
            let next = (1..=3).find(|level| !second(*level).0.is_empty());
            assert!(next.is_none_or(|next| next > reached.unwrap().0), "{file}");
            // Nobody works for a level that waits for an accepted risk.
            let is_accepted =
                |slug: &String| file["plan"]["items"][slug]["state"].as_str() == Some("accepted");
            if let Some(next) = next.filter(|next| !second(*next).0.iter().any(is_accepted)) {
                next_sizes.push((track, second(next).1));
            }
            let target = file["plan"]["targets"][track.slug()].as_u64().or(next);
            let wanted = target.map_or((Vec::new(), 0), second);
            match left(&mine, track) {
                Some(own) => {
                    assert_eq!(Some(u64::from(own.level.number())), target);
                    assert_eq!(own.gaps.len(), wanted.0.len());
                    assert_eq!(u64::from(own.size), wanted.1, "{file}");
                }
                None => assert!(wanted.0.is_empty(), "{file}"),
            }
        }
        let smallest = next_sizes.iter().map(|(_, size)| *size).min();
        let wanted: Vec<_> = next_sizes
            .iter()
            .filter(|(_, size)| Some(*size) == smallest)
            .map(|(track, _)| *track)
            .collect();
        assert_eq!(least(&mine), wanted, "{file}");
    });
    assert!(met_a_gap > 1_000);
}

#[test]
fn a_target_says_how_far_and_the_own_size_wins() {
    let mut mine = Assessment::default();
    let first = left(&mine, TrackId::Authz).unwrap();
    assert_eq!((first.level, first.size), (Level::One, 3), "M and S");
    *mine.plan.targets.get_mut(TrackId::Authz) = Some(Level::Two);
    let second = left(&mine, TrackId::Authz).unwrap();
    assert_eq!((second.level, second.size), (Level::Two, 5), "and M");
    let scoped = CriterionId::parse("authz-scoped-api-keys").unwrap();
    mine.plan.items.get_mut(scoped).effort = Some(Size::Xl);
    assert_eq!(left(&mine, TrackId::Authz).unwrap().size, 11);
    for criterion in TrackId::Authz.track().criteria() {
        mine.answers.get_mut(criterion.id).status = Some(Status::Met);
    }
    assert_eq!(left(&mine, TrackId::Authz), None);
}

#[test]
fn what_is_planned_beyond_the_target_is_not_forgotten() {
    let mut mine = Assessment::default();
    let sbom = CriterionId::parse("cli-sbom").unwrap();
    assert!(!scope(&mine).contains(&sbom));
    mine.plan.items.get_mut(sbom).impact = Some(Size::L);
    assert!(scope(&mine).contains(&sbom));
    mine.answers.get_mut(sbom).status = Some(Status::Met);
    assert!(!scope(&mine).contains(&sbom));
    *mine.plan.items.get_mut(sbom) = PlanItem::default();
}

#[test]
fn what_is_missing_are_the_checks_that_are_not_ticked() {
    let mut mine = Assessment::default();
    let id = CriterionId::parse("authn-leaked-passwords").unwrap();
    let all = id.get().required.len();
    assert_eq!(missing(&mine, id).checks.len(), all);
    mine.answers.get_mut(id).checks.set(1, true);
    let now = missing(&mine, id);
    assert_eq!(now.checks.len(), all - 1);
    let ticked = id.get().required[1].id;
    assert!(now.checks.iter().all(|check| check.id != ticked) && !now.any_of);
    let one_of = CriterionId::all().find(|id| id.get().any_of).unwrap();
    assert!(missing(&mine, one_of).any_of);
    mine.answers.get_mut(one_of).checks.set(0, true);
    assert!(missing(&mine, one_of).checks.is_empty());
}

#[test]
fn every_gap_stands_under_each_attack_that_it_leaves_open() {
    let mut mine = Assessment::default();
    let all = open_threats(&mine);
    assert_eq!(all.len(), 14);
    let phishing = |mine: &Assessment| {
        let all = open_threats(mine);
        let found = all.into_iter().find(|one| one.threat.title == "Phishing");
        found.map(|one| one.gaps).unwrap_or_default()
    };
    assert_eq!(phishing(&mine).len(), 3);
    for slug in [
        "authn-passwordless",
        "authn-phishing-resistant-required-critical",
    ] {
        let id = CriterionId::parse(slug).unwrap();
        mine.answers.get_mut(id).status = Some(Status::Met);
    }
    let passwordless = CriterionId::parse("authn-passwordless");
    let resistant = CriterionId::parse("authn-mfa-phishing-resistant").unwrap();
    assert_eq!(phishing(&mine), [(resistant, passwordless)]);
    mine.answers.get_mut(resistant).status = Some(Status::Met);
    assert_eq!(phishing(&mine), []);
}
