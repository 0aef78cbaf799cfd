//! The criteria: what is computed with as a table, and what counts for each as text.

use std::error::Error;
use std::fmt::Write as _;

use serde_json::Value;

use crate::json::{SOURCE, flag, get, list, text, variant};
use crate::lines::Lines;

/// The table of traits and the words of "What counts?".
pub(crate) fn criteria(json: &Value) -> Result<String, Box<dyn Error>> {
    let tracks = list(json, "tracks")?;
    let slugs = slugs(tracks)?;
    let mut what_counts = Lines::default();
    let mut traits = String::new();
    let mut implies = String::new();
    let mut spans = Vec::new();
    let mut count = 0;
    for track in tracks {
        let own = list(track, "criteria")?;
        spans.push((count, count + own.len()));
        for one in own {
            for weaker in weaker(one, &slugs)? {
                write!(implies, "(CriterionId({count}), CriterionId({weaker})),")?;
            }
            reading(&mut what_counts, one)?;
            writeln!(traits, "{},", traits_of(track, one)?)?;
            count += 1;
        }
    }
    let tables = format!(
        "/// How many criteria the framework has.\npub const CRITERION_COUNT: usize = {count};\n\
         const COUNT: u8 = {count};\n\
         static TRAITS: [Traits; CRITERION_COUNT] = [\n{traits}];\n\
         static SPANS: PerTrack<(usize, usize)> = PerTrack({spans:?});\n\
         static IMPLIES: &[(CriterionId, CriterionId)] = &[{implies}];\n",
    );
    Ok(tables + &what_counts.item("WHAT_COUNTS"))
}

fn reading(what_counts: &mut Lines, json: &Value) -> Result<(), Box<dyn Error>> {
    what_counts.push(text(json, "partial_when")?)?;
    for key in ["ambiguity", "delegated_login"] {
        let words = json.get(key).and_then(Value::as_str);
        what_counts.push(words.unwrap_or_default())?;
    }
    for line in list(json, "not_enough")? {
        what_counts.push(line.as_str().ok_or("not_enough is not text")?)?;
    }
    what_counts.end();
    Ok(())
}

fn traits_of(track: &Value, json: &Value) -> Result<String, Box<dyn Error>> {
    let level = match get(json, "level")?.as_u64() {
        Some(1) => "One",
        Some(2) => "Two",
        Some(3) => "Three",
        _ => return Err("criterion without a level from 1 to 3".into()),
    };
    if text(json, "anchor")? != text(track, "anchor")? {
        return Err(format!("{SOURCE}: a criterion's anchor is not its track's").into());
    }
    let checks = list(json, "required")?;
    let mut soft = 0_u8;
    for (place, check) in checks.iter().enumerate() {
        soft |= u8::from(flag(check, "soft")?) << place;
    }
    Ok(format!(
        "Traits {{ track: TrackId::{}, level: Level::{level}, any_of: {}, checks: {}, soft: {soft} }}",
        variant(text(track, "id")?),
        get(json, "any_of")?
            .as_bool()
            .ok_or("any_of is not a flag")?,
        checks.len(),
    ))
}

/// The places of the criteria that one implies.
fn weaker(json: &Value, slugs: &[&str]) -> Result<Vec<usize>, Box<dyn Error>> {
    let place = |slug: &Value| slugs.iter().position(|known| Some(*known) == slug.as_str());
    list(json, "implies")?
        .iter()
        .map(|slug| place(slug).ok_or_else(|| "implies names an unknown criterion".into()))
        .collect()
}

fn slugs(tracks: &[Value]) -> Result<Vec<&str>, Box<dyn Error>> {
    let mut found = Vec::new();
    for track in tracks {
        for criterion in list(track, "criteria")? {
            found.push(text(criterion, "id")?);
        }
    }
    Ok(found)
}
