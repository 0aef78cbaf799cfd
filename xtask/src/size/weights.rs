//! What is weighed together, and what it may weigh.

use std::collections::BTreeMap;

use crate::build;

/// The page alone, gzip, in bytes: the first flight of a TCP connection.
const PAGE: Budget = Budget::of(14_600);
/// What is there from the start, page and scripts included.
const TO_ANSWER: Budget = Budget::of(118_000).aims_at(112_000);
/// The same and the base of the lazy parts: what somebody waits for who opens a shared scorecard.
const TO_READ: Budget = Budget::of(200_000).aims_at(180_000);
/// A lazy part beyond that.
const PART: Budget = Budget::of(75_000);
/// The only lazy part, where there is one.
const ONLY_PART: Budget = Budget::of(260_000);

/// What something may weigh, gzip, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Budget {
    pub(super) most: usize,
    pub(super) aim: usize,
}

impl Budget {
    const fn of(most: usize) -> Self {
        Self { most, aim: most }
    }

    const fn aims_at(self, aim: usize) -> Self {
        Self { aim, ..self }
    }
}

/// What counts together.
#[derive(Default)]
pub(super) struct Weights {
    page: usize,
    to_answer: usize,
    /// The style sheet of the base of the lazy parts.
    base_style: usize,
    parts: BTreeMap<String, usize>,
}

impl Weights {
    /// Page, scripts and first part are needed to answer. The style sheet of the scorecard comes with the base
    /// of the lazy parts, and that of the others beside them; the lazy
    /// parts come on request, and so do favicon, guidance, examples, funding, schemas and catalogues; the pages for missing
    /// addresses and about this copy come instead.
    pub(super) fn add(&mut self, name: &str, size: usize) {
        if name.starts_with("404") || name.starts_with("about") {
            return;
        }
        if let Some(part) = part(name) {
            self.parts.insert(part.to_owned(), size);
        } else if name == "index.html" {
            self.page = size;
            self.to_answer += size;
        } else if name.starts_with("scorecard-") {
            self.base_style = size;
        } else if matches!(name.rsplit_once('.'), Some((_, "js" | "wasm"))) {
            self.to_answer += size;
        }
    }

    /// What has a budget.
    pub(super) fn lines(&self) -> Vec<(String, usize, Budget)> {
        let mut lines = vec![
            ("index.html".to_owned(), self.page, PAGE),
            ("needed to answer".to_owned(), self.to_answer, TO_ANSWER),
        ];
        let base = self.parts.get(build::BASE);
        if let Some(base) = base {
            let what = format!(
                "needed to read a shared scorecard: that, its style and {}",
                build::BASE
            );
            lines.push((what, self.to_answer + self.base_style + base, TO_READ));
        }
        for (part, size) in self.parts.iter().filter(|(part, _)| *part != build::BASE) {
            match base {
                Some(_) => lines.push((format!("{part}, beyond that"), *size, PART)),
                None => lines.push((format!("{part}, on request"), *size, ONLY_PART)),
            }
        }
        lines
    }
}

/// The lazy part that a file holds: `plan` for `plan-<hash>.wasm`.
fn part(name: &str) -> Option<&str> {
    let (part, _) = name.strip_suffix(".wasm")?.rsplit_once('-')?;
    (part != "plumbline_bg").then_some(part)
}

#[cfg(test)]
mod tests {
    use super::{Budget, ONLY_PART, PART, TO_ANSWER, TO_READ, Weights};

    fn weights(files: &[(&str, usize)]) -> Vec<(usize, Budget)> {
        let mut weights = Weights::default();
        for (name, size) in files {
            weights.add(name, *size);
        }
        let lines = weights.lines().into_iter().skip(1);
        lines.map(|(_, size, budget)| (size, budget)).collect()
    }

    const FIRST: [(&str, usize); 4] = [
        ("index.html", 1),
        ("boot-1.js", 10),
        ("plumbline-1.js", 100),
        ("plumbline_bg-1.wasm", 1_000),
    ];

    #[test]
    fn a_single_part_is_not_needed_to_answer() {
        let beside = [
            ("later-1.wasm", 5),
            ("guidance-1.json", 7),
            ("schema/a.json", 7),
        ];
        let lines = weights(&[&FIRST[..], &beside].concat());
        assert_eq!(lines, [(1_111, TO_ANSWER), (5, ONLY_PART)]);
    }

    #[test]
    fn the_base_counts_for_reading_and_the_others_beyond_it() {
        let parts = [
            ("plan-1.wasm", 5),
            ("result-1.wasm", 20_000),
            ("scorecard-1.css", 300_000),
            ("late-1.css", 7),
        ];
        let lines = weights(&[&FIRST[..], &parts].concat());
        assert_eq!(lines, [(1_111, TO_ANSWER), (321_111, TO_READ), (5, PART)]);
    }
}
