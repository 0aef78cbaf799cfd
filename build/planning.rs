//! What planning needs of the criteria: their order of work, their size, the attacks they close.

use std::error::Error;
use std::fmt::Write as _;

use serde_json::Value;

use crate::json::{SOURCE, get, list, text};
use crate::lines::Lines;

/// Tables of pairs, and texts of lines.
pub(crate) fn planning(json: &Value) -> Result<String, Box<dyn Error>> {
    let criteria = criteria(json)?;
    let slugs = slugs(&criteria)?;
    // Apart: whoever reads a plan that is shared needs the sizes alone.
    let (mut sizes, mut reasons, mut why) = (Lines::default(), Lines::default(), Lines::default());
    for one in &criteria {
        let effort = get(one, "effort")?;
        sizes.push(text(effort, "size")?)?;
        reasons.push(text(effort, "reason")?)?;
        why.push(text(one, "why")?)?;
    }
    let threats: Vec<&Value> = list(json, "threats")?.iter().collect();
    let mut words = Lines::default();
    for one in &threats {
        words.push(text(one, "title")?)?;
        words.push(text(one, "summary")?)?;
    }
    let mut out = pairs("DEPENDS_ON", "CriterionId", &criteria, "depends_on", &slugs)?;
    out += &pairs("SUGGESTS", "CriterionId", &criteria, "suggests", &slugs)?;
    out += &pairs(
        "OPENS",
        "ThreatId",
        &criteria,
        "threats",
        &self::slugs(&threats)?,
    )?;
    writeln!(out, "const THREAT_COUNT: u8 = {};", threats.len())?;
    let texts = [
        sizes.item("SIZES"),
        reasons.item("REASONS"),
        why.item("WHY"),
        words.item("THREATS"),
    ];
    Ok(out + &texts.concat())
}

/// Each criterion with each of those that it names under `key`, by place.
fn pairs(
    name: &str,
    of: &str,
    criteria: &[&Value],
    key: &str,
    slugs: &[&str],
) -> Result<String, Box<dyn Error>> {
    let mut out = format!("static {name}: &[(CriterionId, {of})] = &[");
    for (place, criterion) in criteria.iter().enumerate() {
        for named in list(criterion, key)? {
            let other = slugs.iter().position(|slug| Some(*slug) == named.as_str());
            let other = other.ok_or_else(|| format!("{SOURCE}: {key} names {named}"))?;
            write!(out, "(CriterionId({place}), {of}({other})),")?;
        }
    }
    Ok(out + "];\n")
}

fn criteria(json: &Value) -> Result<Vec<&Value>, Box<dyn Error>> {
    let mut found = Vec::new();
    for track in list(json, "tracks")? {
        found.extend(list(track, "criteria")?);
    }
    Ok(found)
}

fn slugs<'a>(of: &[&'a Value]) -> Result<Vec<&'a str>, Box<dyn Error>> {
    of.iter().map(|one| text(one, "id")).collect()
}
