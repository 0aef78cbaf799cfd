//! The shared scoring vectors: the rule as data, written without this code.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests"
)]

mod common;

use plumbline::domain::catalogue::TrackId;
use plumbline::domain::scoring::{TrackResult, score};
use serde_json::Value;

#[test]
fn every_scoring_vector_gives_the_stated_levels() {
    let vectors: Vec<Value> = serde_json::from_str(include_str!("vectors/scoring.json")).unwrap();
    assert_eq!(vectors.len(), 52);
    for vector in &vectors {
        let name = vector["name"].as_str().unwrap();
        let assessment = common::assessment_of(vector);
        let scores = score(&assessment);
        for track in TrackId::ALL {
            let expected = &vector["expect"][track.slug()];
            let found = scores.get(track);
            match found.standing {
                TrackResult::Level { level, possible } => {
                    assert_eq!(
                        expected["level"].as_u64(),
                        Some(u64::from(level)),
                        "{name}: {track:?}"
                    );
                    assert_eq!(
                        expected["possible"].as_u64(),
                        Some(u64::from(possible)),
                        "{name}: {track:?}"
                    );
                }
                other => assert!(
                    expected["level"].is_null(),
                    "{name}: {track:?} is {other:?}"
                ),
            }
            for (place, counts) in found.levels.iter().enumerate() {
                let Some(met) = expected["met_by_level"][place].as_u64() else {
                    continue;
                };
                assert_eq!(met, counts.met as u64, "{name}: {track:?}");
                assert_eq!(
                    expected["applicable_by_level"][place].as_u64(),
                    Some(counts.applicable as u64),
                    "{name}: {track:?}"
                );
            }
        }
    }
}
