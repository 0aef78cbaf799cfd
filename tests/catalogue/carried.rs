//! What the program carries is the catalogue as it stands in the file.

use plumbline::domain::assessment::Size;
use plumbline::domain::catalogue::{
    CRITERION_COUNT, Criterion, CriterionId, Level, ThreatId, Track, TrackId, criteria, depends_on,
    estimate, examples, framework, level_text, profile_questions, suggested_by, tracks,
    what_counts,
};
use serde_json::Value;

use super::{list, read, text};

fn texts(value: &Value) -> Vec<&str> {
    list(value).iter().map(text).collect()
}

#[test]
fn the_framework_and_the_names_of_its_levels() {
    let catalogue = read("principles-v0.1.json");
    let own = framework();
    let given = &catalogue["framework"];
    assert_eq!(
        [own.id, own.title, own.version, own.url],
        ["id", "title", "version", "url"].map(|key| text(&given[key]))
    );
    let levels = list(&catalogue["levels"]);
    assert_eq!(levels.len(), 1 + Level::ALL.len());
    for (number, level) in (0_u8..).zip(levels) {
        assert_eq!(level["number"], number);
        assert_eq!(level_text(number).name, text(&level["name"]));
    }
}

#[test]
fn the_questions_of_the_profile() {
    let catalogue = read("principles-v0.1.json");
    let questions = list(&catalogue["profile_questions"]);
    assert_eq!(profile_questions().len(), questions.len());
    for (own, given) in profile_questions().iter().zip(questions) {
        assert_eq!(
            [own.question, own.help],
            ["question", "help"].map(|key| text(&given[key]))
        );
        let options: Vec<_> = own
            .options
            .iter()
            .map(|one| [one.id, one.label, one.example])
            .collect();
        let wanted: Vec<_> = list(&given["options"])
            .iter()
            .map(|one| ["id", "label", "example"].map(|key| text(&one[key])))
            .collect();
        assert_eq!(options, wanted);
    }
}

#[test]
fn every_example_with_its_name() {
    for one in examples() {
        let file = read(&format!("examples/{}.json", one.id));
        let name = file.pointer("/repository/name").unwrap_or(&file["name"]);
        assert_eq!(one.name, text(name));
        assert_eq!(one.fictional, one.id == "example-registry");
    }
    assert!(examples()[0].fictional);
    let names = examples()[1..].iter().map(|one| one.name.to_lowercase());
    assert!(names.is_sorted());
}

#[test]
fn every_track_with_its_criteria() {
    let catalogue = read("principles-v0.1.json");
    let given = list(&catalogue["tracks"]);
    assert_eq!(tracks().len(), given.len());
    for ((id, own), given) in TrackId::ALL.into_iter().zip(tracks()).zip(given) {
        assert_eq!(own.id, id);
        track(own, given);
    }
}

fn track(own: &'static Track, given: &Value) {
    assert_eq!(
        [own.slug, own.title, own.summary, own.scope_note, own.anchor],
        ["id", "title", "summary", "scope_note", "anchor"].map(|key| text(&given[key]))
    );
    let slugs: Vec<&str> = own.criteria().iter().map(|one| one.slug).collect();
    let wanted: Vec<&str> = list(&given["criteria"])
        .iter()
        .map(|one| text(&one["id"]))
        .collect();
    assert_eq!(slugs, wanted);
    let by_level = Level::ALL.into_iter().flat_map(|level| own.at(level));
    assert_eq!(by_level.count(), wanted.len());
}

#[test]
fn every_criterion() {
    let catalogue = read("principles-v0.1.json");
    let given: Vec<(&Value, &Value)> = list(&catalogue["tracks"])
        .iter()
        .flat_map(|track| list(&track["criteria"]).iter().map(move |one| (track, one)))
        .collect();
    assert_eq!(criteria().len(), given.len());
    assert_eq!(CRITERION_COUNT, given.len());
    assert_eq!(CriterionId::all().len(), given.len());
    for (id, (track, given)) in CriterionId::all().zip(given) {
        assert_eq!(id.get().id, id);
        assert_eq!(id.get().track.slug(), text(&track["id"]));
        criterion(id.get(), given);
        reading(id, given);
        planning(id, given);
    }
}

fn criterion(own: &Criterion, given: &Value) {
    let words = [own.slug, own.code, own.title, own.question, own.anchor()];
    let keys = ["id", "code", "title", "question", "anchor"];
    assert_eq!(words, keys.map(|key| text(&given[key])));
    assert_eq!(Some(u64::from(own.level.number())), given["level"].as_u64());
    assert_eq!(Some(own.any_of), given["any_of"].as_bool());
    let wanted = texts(&given["implies"]);
    for other in CriterionId::all() {
        let slug = other.get().slug;
        assert_eq!(own.implies(other), wanted.contains(&slug), "{slug}");
    }
    let checks: Vec<_> = own
        .required
        .iter()
        .map(|one| (one.id, one.text, one.soft))
        .collect();
    let wanted: Vec<_> = list(&given["required"])
        .iter()
        .map(|one| (text(&one["id"]), text(&one["text"]), one["soft"] == true))
        .collect();
    assert_eq!(checks, wanted);
}

fn reading(id: CriterionId, given: &Value) {
    let own = what_counts(id);
    assert_eq!(own.partial_when, text(&given["partial_when"]));
    assert_eq!(own.ambiguity, given["ambiguity"].as_str());
    assert_eq!(own.delegated_login, given["delegated_login"].as_str());
    assert_eq!(own.not_enough, texts(&given["not_enough"]));
}

fn planning(id: CriterionId, given: &Value) {
    let own = estimate(id);
    assert_eq!(own.size, text(&given["effort"]["size"]));
    assert!(Size::parse(own.size).is_some(), "{}", own.size);
    assert_eq!(own.reason, text(&given["effort"]["reason"]));
    let slugs = |ids: Vec<CriterionId>| -> Vec<_> { ids.iter().map(|id| id.get().slug).collect() };
    let first = slugs(depends_on(id).collect());
    assert_eq!(first, texts(&given["depends_on"]));
    let hinted = |other: &CriterionId| suggested_by(*other).any(|one| one == id);
    let hinted = slugs(CriterionId::all().filter(hinted).collect());
    let mut wanted = texts(&given["suggests"]);
    wanted.sort_by_key(|slug| CriterionId::parse(slug));
    assert_eq!(hinted, wanted);
}

#[test]
fn every_attack_with_the_criteria_against_it() {
    let catalogue = read("principles-v0.1.json");
    let given = list(&catalogue["threats"]);
    assert_eq!(ThreatId::all().count(), given.len());
    let tracks = list(&catalogue["tracks"]);
    let criteria = || tracks.iter().flat_map(|track| list(&track["criteria"]));
    for (id, given) in ThreatId::all().zip(given) {
        let own = id.get();
        assert_eq!(own.title, text(&given["title"]));
        assert_eq!(own.summary, text(&given["summary"]));
        let own: Vec<_> = id.criteria().map(|one| one.get().slug).collect();
        let names = |one: &&Value| texts(&one["threats"]).contains(&text(&given["id"]));
        let wanted: Vec<_> = criteria()
            .filter(names)
            .map(|one| text(&one["id"]))
            .collect();
        assert!(!own.is_empty());
        assert_eq!(own, wanted);
    }
}
