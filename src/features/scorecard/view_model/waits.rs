//! What the next level of a track waits for, as a sentence with links.

use crate::features::scorecard::view_model::ScorecardOptions;
use crate::features::scorecard::view_model::cell::{Cell, cell};
use crate::formats::report::{Line, TrackReport};
use crate::formats::words::scorecard as words;

/// A piece of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SentencePart {
    /// Plain words.
    Plain(String),
    /// Words that stand out.
    Strong(String),
    /// A criterion.
    Criterion {
        /// Its title.
        title: &'static str,
        /// Its question, where it is the reader's own.
        href: Option<String>,
    },
}

/// Criteria that the sentence names where there are many.
const NAMED: usize = 2;

/// `To reach level 2: Scan for malware (not met) and Unpublish policy (not answered).` Each has its own word:
/// one word behind two titles could be about the second alone. Of many the first are named.
pub(crate) fn waits(track: &TrackReport, options: ScorecardOptions) -> Vec<SentencePart> {
    let Some((level, ids)) = &track.score.waits_for else {
        return vec![SentencePart::Plain(words::ALL_MET.to_owned())];
    };
    if track.is_cut_off() {
        return vec![SentencePart::Plain(words::GAPS_STAY_HOME.to_owned())];
    }
    let waits = |line: &&Line| ids.contains(&line.criterion.id);
    let mut waiting: Vec<_> = track.lines.iter().filter(waits).collect();
    let more = if waiting.len() > NAMED + 1 {
        waiting.split_off(NAMED).len()
    } else {
        0
    };
    let mut runs = vec![SentencePart::Strong(words::waits_for(*level))];
    for (place, line) in waiting.iter().enumerate() {
        let before = match place {
            0 => " ",
            _ if place + 1 == waiting.len() && more == 0 => " and ",
            _ => ", ",
        };
        let Cell { title, href, .. } = cell(line, options);
        runs.push(SentencePart::Plain(before.to_owned()));
        runs.push(SentencePart::Criterion { title, href });
        let word = words::mark_in_text(line.mark);
        runs.push(SentencePart::Plain([" (", &word, ")"].concat()));
    }
    if more > 0 {
        runs.push(SentencePart::Plain(words::and_more(more)));
    }
    runs.push(SentencePart::Plain(".".to_owned()));
    runs
}
