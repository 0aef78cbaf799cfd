//! What leaves: exactly what was chosen, with the levels as they were.

use plumbline::domain::assessment::{Answer, Assessment, Mark, PlanItem, Section, Status};
use plumbline::domain::catalogue::TrackId;
use plumbline::domain::scoring::{TrackResult, score};
use plumbline::formats::link::{Choice, copy_for, draft};
use plumbline::formats::{file, link as share};
use proptest::{prop_assert, prop_assert_eq, proptest};

use crate::common::arbitrary::{assessments, choices};
use crate::plain;

proptest! {
    #![proptest_config(crate::cases())]

    #[test]
    fn levels_stay_whatever_is_left_out(assessment in assessments(), choice in choices()) {
        let (before, after) = (score(&assessment), score(&copy_for(&assessment, &choice)));
        for track in TrackId::ALL {
            let (before, after) = (before.get(track), after.get(track));
            let leaves = *choice.tracks.get(track);
            match (before.standing, after.standing) {
                (TrackResult::Excluded(why), then) => prop_assert_eq!(then, TrackResult::Excluded(why)),
                (_, then) if !leaves => prop_assert_eq!(then, TrackResult::LeftOut),
                // Nothing of the track is met, and what there was is left out at once or gap by gap.
                (TrackResult::Level { level: 0, .. }, TrackResult::LeftOut) => {
                    prop_assert!(!choice.open || !choice.without.is_empty());
                }
                (TrackResult::Level { level, .. }, then) if !choice.open => {
                    prop_assert_eq!(then, TrackResult::Level { level, possible: level });
                    prop_assert!(level > 0 || !after.is_known(), "nobody can tell that it failed");
                }
                (TrackResult::Level { level, possible }, TrackResult::Level { level: then, possible: most }) => {
                    prop_assert_eq!(then, level);
                    prop_assert!(most <= possible, "a gap that was left out counts as met");
                    prop_assert!(!choice.without.is_empty() || most == possible);
                }
                (now, then) => prop_assert_eq!(then, now),
            }
        }
    }

    #[test]
    fn a_gap_that_is_left_out_leaves_with_nothing_of_it(assessment in assessments(), choice in choices()) {
        let copy = copy_for(&assessment, &choice);
        for (id, answer) in copy.answers.iter() {
            let is_closed = matches!(assessment.answers.get(id).mark(), Mark::Met | Mark::NotApplicable);
            if choice.without.has(Section::Criterion(id)) && !is_closed {
                prop_assert_eq!(answer, &Answer { withheld: true, ..Answer::default() });
                prop_assert_eq!(copy.plan.items.get(id), &PlanItem::default());
            }
        }
    }

    #[test]
    fn without_open_gaps_only_met_and_not_applicable_leave(assessment in assessments(), choice in choices()) {
        let copy = copy_for(&assessment, &Choice { open: false, ..choice });
        prop_assert!(copy.plan.is_empty());
        for (_, answer) in copy.answers.iter() {
            match answer.status {
                None => prop_assert_eq!(answer, &Answer { withheld: true, ..Answer::default() }),
                Some(status) => prop_assert!(matches!(status, Status::Met | Status::NotApplicable)),
            }
        }
    }

    #[test]
    fn a_copy_of_a_copy_is_the_copy(assessment in assessments(), choice in choices()) {
        let copy = copy_for(&assessment, &choice);
        prop_assert_eq!(copy_for(&copy, &choice), copy);
    }

    #[test]
    fn the_day_of_the_assessment_stays(assessment in assessments(), choice in choices()) {
        prop_assert_eq!(copy_for(&assessment, &choice).date(), assessment.date());
    }
}

/// An assessment whose every text names its own field.
fn marked() -> Assessment {
    let answer = |status: &str, more: &str| {
        format!(
            r#"{{"status":"{status}","note":"NOTE","evidence":[{{"url":"https://evidence.example","title":"EVIDENCE"}}],"confirmed":"2026-01-01"{more}}}"#
        )
    };
    let text = format!(
        r#"{{"format":"plumbline-assessment","version":1,"framework":{{"id":"pprs","version":"0.1"}},
        "repository":{{"name":"NAME","url":"https://about.example","tools":"ABOUT"}},"assessor":"WHO",
        "profile":{{}},"answers":{{"authn-verify-email":{},"cli-sbom":{},"general-vdp":{}}},
        "plan":{{"items":{{"general-vdp":{{"owner":"PLAN","note":"NOTE"}}}}}}}}"#,
        answer("met", r#","checks":["CHECK"],"reason":"HIDDEN""#).replace("CHECK", check()),
        answer("not-applicable", r#","reason":"REASON""#),
        answer("partial", r#","reason":"HIDDEN""#),
    );
    file::read(&text).unwrap()
}

fn check() -> &'static str {
    let id = plumbline::domain::catalogue::CriterionId::parse("authn-verify-email").unwrap();
    id.get().required[0].id
}

/// Found at random: of a received copy with one gap left, that gap is left out too.
#[test]
fn a_track_is_left_out_with_the_last_of_its_gaps() {
    let mut received = Assessment::default();
    let mut choice = Choice::everything();
    let cli = TrackId::Cli.track().criteria();
    for (place, criterion) in cli.iter().enumerate() {
        let answer = received.answers.get_mut(criterion.id);
        answer.withheld = place > 0;
        answer.status = (place == 0).then_some(Status::NotMet);
    }
    let level = |assessment: &Assessment| score(assessment).get(TrackId::Cli).standing;
    let nothing = TrackResult::Level {
        level: 0,
        possible: 0,
    };
    assert_eq!(level(&copy_for(&received, &choice)), nothing);
    choice.without.set(Section::Criterion(cli[0].id), true);
    assert_eq!(level(&copy_for(&received, &choice)), TrackResult::LeftOut);
}

#[test]
fn nothing_leaves_that_was_not_chosen() {
    let nothing = Choice::default();
    let parts: [(&str, Choice); 6] = [
        (
            "NOTE",
            Choice {
                notes: true,
                ..nothing
            },
        ),
        (
            "REASON",
            Choice {
                reasons: true,
                ..nothing
            },
        ),
        (
            "EVIDENCE",
            Choice {
                evidence: true,
                ..nothing
            },
        ),
        (
            "ABOUT",
            Choice {
                about: true,
                ..nothing
            },
        ),
        (
            "PLAN",
            Choice {
                plan: true,
                ..nothing
            },
        ),
        (
            check(),
            Choice {
                details: true,
                ..nothing
            },
        ),
    ];
    let texts = |choice: &Choice| {
        let extra = draft(&marked(), choice).extra().map(<[u8]>::to_vec);
        let link = String::from_utf8(extra.unwrap()).unwrap();
        [link, file::write(&copy_for(&marked(), choice))]
    };
    for (own, choice) in &parts {
        for text in texts(choice) {
            assert!(text.contains("NAME") && text.contains("WHO"));
            for (word, _) in &parts {
                let quoted = format!("\"{word}\"");
                assert_eq!(
                    text.contains(&quoted),
                    word == own,
                    "{word} with {own}: {text}"
                );
            }
        }
    }
    for text in texts(&Choice::everything()) {
        // A reason that belongs to no present answer is not seen by its author either.
        assert!(!text.contains("HIDDEN"));
    }
}

#[test]
fn a_reason_that_stays_home_still_counts() {
    let link = draft(&marked(), &Choice::default()).finish_stored();
    let read = share::decode(&link, plain).unwrap();
    let cli = score(&read);
    assert_eq!(
        cli.get(TrackId::Cli).standing,
        score(&marked()).get(TrackId::Cli).standing
    );
    let again = draft(&read, &Choice::everything()).finish_stored();
    assert_eq!(share::decode(&again, plain), Ok(read));
}
