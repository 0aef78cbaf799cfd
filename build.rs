//! Turns `catalogue/principles-v0.1.json` into Rust constants.
//!
//! The page needs titles, questions and checks before the first paint. Baking
//! them in as constants costs no parser, no start-up time and no failure path
//! in the browser. `tests/catalogue.rs` proves the JSON valid; this file only
//! transcribes it and stops the build when a key is missing.

use std::{env, error::Error, fmt::Write as _, fs, path::Path};

use serde_json::Value;

const SOURCE: &str = "catalogue/principles-v0.1.json";
const EXAMPLES: &str = "catalogue/examples";
/// The one made-up example; it stands first and is marked wherever it is shown.
const FICTIONAL: &str = "example-registry";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={SOURCE}");
    println!("cargo::rerun-if-changed=build.rs");
    let json: Value = serde_json::from_str(&fs::read_to_string(SOURCE)?)?;
    let out = env::var("OUT_DIR")?;
    println!("cargo::rerun-if-changed={EXAMPLES}");
    let source = transcribe(&json)? + &examples()?;
    fs::write(Path::new(&out).join("catalogue.rs"), source)?;
    Ok(())
}

fn transcribe(json: &Value) -> Result<String, Box<dyn Error>> {
    let mut out = String::new();
    let framework = get(json, "framework")?;
    writeln!(
        out,
        "pub(super) static FRAMEWORK: Framework = Framework {{ id: {}, title: {}, version: {}, url: {}, publisher: {} }};",
        text(framework, "id")?,
        text(framework, "title")?,
        text(framework, "version")?,
        text(framework, "url")?,
        text(framework, "publisher")?,
    )?;
    let levels = list(json, "levels")?;
    writeln!(
        out,
        "pub(super) static LEVELS: [LevelText; {}] = [",
        levels.len()
    )?;
    for level in levels {
        writeln!(
            out,
            "LevelText {{ name: {}, summary: {} }},",
            text(level, "name")?,
            text(level, "summary")?
        )?;
    }
    writeln!(out, "];")?;
    questions(&mut out, json)?;
    tracks(&mut out, json)?;
    Ok(out)
}

fn questions(out: &mut String, json: &Value) -> Result<(), Box<dyn Error>> {
    writeln!(out, "pub(super) static QUESTIONS: &[ProfileQuestion] = &[")?;
    for question in list(json, "profile_questions")? {
        writeln!(
            out,
            "ProfileQuestion {{ id: {}, question: {}, help: {}, options: &[",
            text(question, "id")?,
            text(question, "question")?,
            text(question, "help")?
        )?;
        for option in list(question, "options")? {
            writeln!(
                out,
                "ProfileOption {{ id: {}, label: {}, example: {} }},",
                text(option, "id")?,
                text(option, "label")?,
                text(option, "example")?
            )?;
        }
        writeln!(out, "] }},")?;
    }
    writeln!(out, "];")?;
    Ok(())
}

fn tracks(out: &mut String, json: &Value) -> Result<(), Box<dyn Error>> {
    let tracks = list(json, "tracks")?;
    let slugs = slugs(tracks)?;
    let mut criteria = String::new();
    let mut first = 0;
    writeln!(
        out,
        "pub(super) static TRACKS: [Track; {}] = [",
        tracks.len()
    )?;
    for track in tracks {
        let own = list(track, "criteria")?;
        let id = variant(
            track
                .get("id")
                .and_then(Value::as_str)
                .ok_or("track without id")?,
        );
        writeln!(
            out,
            "Track {{ id: TrackId::{id}, slug: {}, code: {}, title: {}, summary: {}, scope_note: {}, anchor: {}, first: {first}, len: {} }},",
            text(track, "id")?,
            text(track, "code")?,
            text(track, "title")?,
            text(track, "summary")?,
            text(track, "scope_note")?,
            text(track, "anchor")?,
            own.len(),
        )?;
        for one in own {
            criterion(&mut criteria, one, &id, first, &slugs)?;
            first += 1;
        }
    }
    writeln!(out, "];")?;
    writeln!(
        out,
        "pub(super) static CRITERIA: [Criterion; {first}] = [\n{criteria}];"
    )?;
    writeln!(
        out,
        "/// How many criteria the framework has.\npub const CRITERION_COUNT: usize = {first};"
    )?;
    Ok(())
}

fn criterion(
    out: &mut String,
    json: &Value,
    track: &str,
    index: usize,
    slugs: &[String],
) -> Result<(), Box<dyn Error>> {
    let level = match json.get("level").and_then(Value::as_u64) {
        Some(1) => "One",
        Some(2) => "Two",
        Some(3) => "Three",
        _ => return Err("criterion without a level from 1 to 3".into()),
    };
    writeln!(
        out,
        "Criterion {{ id: CriterionId({index}), slug: {}, code: {}, track: TrackId::{track}, level: Level::{level}, title: {}, question: {}, any_of: {}, anchor: {}, partial_when: {}, delegated_login: {}, ambiguity: {},",
        text(json, "id")?,
        text(json, "code")?,
        text(json, "title")?,
        text(json, "question")?,
        json.get("any_of")
            .and_then(Value::as_bool)
            .ok_or("criterion without any_of")?,
        text(json, "anchor")?,
        text(json, "partial_when")?,
        optional(json, "delegated_login"),
        optional(json, "ambiguity"),
    )?;
    write!(out, "required: &[")?;
    for check in list(json, "required")? {
        let soft = check.get("soft").and_then(Value::as_bool).unwrap_or(false);
        write!(
            out,
            "Check {{ id: {}, text: {}, soft: {soft} }},",
            text(check, "id")?,
            text(check, "text")?
        )?;
    }
    write!(out, "], not_enough: &[")?;
    for line in list(json, "not_enough")? {
        write!(out, "{:?},", line.as_str().ok_or("not_enough is not text")?)?;
    }
    write!(out, "], implies: &[")?;
    for slug in list(json, "implies")? {
        let target = slugs
            .iter()
            .position(|known| Some(known.as_str()) == slug.as_str())
            .ok_or("implies names an unknown criterion")?;
        write!(out, "CriterionId({target}),")?;
    }
    writeln!(out, "] }},")?;
    Ok(())
}

fn slugs(tracks: &[Value]) -> Result<Vec<String>, Box<dyn Error>> {
    let mut found = Vec::new();
    for track in tracks {
        for criterion in list(track, "criteria")? {
            found.push(
                get(criterion, "id")?
                    .as_str()
                    .ok_or("id is not text")?
                    .to_owned(),
            );
        }
    }
    Ok(found)
}

fn variant(slug: &str) -> String {
    let mut chars = slug.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(chars).collect()
    })
}

fn get<'a>(json: &'a Value, key: &str) -> Result<&'a Value, Box<dyn Error>> {
    json.get(key)
        .ok_or_else(|| format!("{SOURCE}: missing key {key}").into())
}

fn list<'a>(json: &'a Value, key: &str) -> Result<&'a Vec<Value>, Box<dyn Error>> {
    get(json, key)?
        .as_array()
        .ok_or_else(|| format!("{SOURCE}: {key} is not a list").into())
}

/// Ids and names of the examples, so that home can list them before any is fetched.
fn examples() -> Result<String, Box<dyn Error>> {
    let mut found = Vec::new();
    for file in fs::read_dir(EXAMPLES)? {
        let path = file?.path();
        let json: Value = serde_json::from_str(&fs::read_to_string(&path)?)?;
        let id = path
            .file_stem()
            .and_then(|stem| stem.to_str())
            .ok_or("example without a name")?
            .to_owned();
        let name = json
            .pointer("/repository/name")
            .or_else(|| json.get("name"))
            .and_then(Value::as_str);
        let name = name.ok_or("example without a name")?.to_owned();
        found.push((id != FICTIONAL, name.to_lowercase(), id, name));
    }
    found.sort();
    let mut out = String::from("pub(super) static EXAMPLES: &[ExampleName] = &[\n");
    for (real, _, id, name) in found {
        writeln!(
            out,
            "ExampleName {{ id: {id:?}, name: {name:?}, fictional: {} }},",
            !real
        )?;
    }
    out.push_str("];\n");
    Ok(out)
}

/// The text under `key` as a Rust string literal.
fn text(json: &Value, key: &str) -> Result<String, Box<dyn Error>> {
    let value = get(json, key)?
        .as_str()
        .ok_or_else(|| format!("{SOURCE}: {key} is not text"))?;
    Ok(format!("{value:?}"))
}

fn optional(json: &Value, key: &str) -> String {
    json.get(key)
        .and_then(Value::as_str)
        .map_or_else(|| "None".to_owned(), |value| format!("Some({value:?})"))
}
