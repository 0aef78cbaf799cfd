//! Medians and ratios, for people and for programs.

use serde_json::{Map, Value, json};

use crate::measure::{FIGURES, Sample};
use crate::page::{CHECKLIST, LINK, REPORT, SURVEY, TRACK};

/// The samples of one page.
pub(crate) struct Row {
    name: &'static str,
    samples: Vec<Sample>,
}

/// What one page is compared with another by, and what it is to be at most.
const RATIOS: [(&str, &str, &str, &str, f64); 5] = [
    (TRACK, "stored", SURVEY, "stored", 0.18),
    (TRACK, "level", SURVEY, "stored", 0.33),
    (TRACK, "paint", CHECKLIST, "paint", 1.2),
    (LINK, "ready", SURVEY, "ready", 0.40),
    (LINK, "ready", REPORT, "ready", 2.2),
];

impl Row {
    /// A page of which nothing is known yet.
    pub(crate) fn new(name: &'static str) -> Self {
        Self {
            name,
            samples: Vec::new(),
        }
    }

    /// One more load.
    pub(crate) fn add(&mut self, sample: Sample) {
        self.samples.push(sample);
    }

    /// The median of a figure; `None` where a page has no such moment.
    fn median(&self, figure: &str) -> Option<f64> {
        let mut all: Vec<_> = self
            .samples
            .iter()
            .filter_map(|one| one.get(figure))
            .collect();
        all.sort_by(f64::total_cmp);
        let last = all.len().checked_sub(1)?;
        Some(all[last / 2].midpoint(all[last.div_ceil(2)]))
    }
}

/// The ratios that all pages for them were measured for.
fn ratios(rows: &[Row]) -> Vec<(String, f64, f64)> {
    let median =
        |name: &str, figure: &str| rows.iter().find(|row| row.name == name)?.median(figure);
    let ratio = |(page, figure, other, by, most): (&str, &str, &str, &str, f64)| {
        let value = median(page, figure)? / median(other, by)?;
        Some((format!("{page} {figure} / {other} {by}"), value, most))
    };
    RATIOS.into_iter().filter_map(ratio).collect()
}

/// The table for people.
pub(crate) fn text(rows: &[Row]) -> String {
    let mut out = format!("{:<22}", "medians");
    for (figure, unit) in FIGURES {
        out += &format!("{:>14}", format!("{figure} {unit}").trim());
    }
    out.push('\n');
    for row in rows {
        out += &format!("{:<22}", row.name);
        for (figure, _) in FIGURES {
            let value = row.median(figure).map_or_else(
                || "-".to_owned(),
                |value| match figure {
                    "shift" => format!("{value:.3}"),
                    _ => format!("{value:.0}"),
                },
            );
            out += &format!("{value:>14}");
        }
        out.push('\n');
    }
    for (what, value, most) in ratios(rows) {
        let verdict = if value <= most { "" } else { ", missed" };
        out += &format!("\n{what}: {value:.2} (goal: at most {most}{verdict})");
    }
    out
}

/// The same for programs, with every sample.
pub(crate) fn json(rows: &[Row]) -> String {
    let figures = |one: &dyn Fn(&str) -> Value| {
        let all = FIGURES
            .into_iter()
            .map(|(name, _)| (name.to_owned(), one(name)));
        Value::Object(all.collect::<Map<_, _>>())
    };
    let page = |row: &Row| {
        let samples = row
            .samples
            .iter()
            .map(|one| figures(&|name| json!(one.get(name))));
        json!({
            "name": row.name,
            "medians": figures(&|name| json!(row.median(name))),
            "samples": samples.collect::<Vec<_>>(),
        })
    };
    let ratio = |(what, value, most)| json!({ "what": what, "ratio": value, "most": most });
    let all = json!({
        "pages": rows.iter().map(page).collect::<Vec<_>>(),
        "ratios": ratios(rows).into_iter().map(ratio).collect::<Vec<_>>(),
    });
    serde_json::to_string_pretty(&all).unwrap() + "\n"
}
