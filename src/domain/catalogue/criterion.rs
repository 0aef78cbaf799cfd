//! The tracks and their criteria, read once from the text that the build wrote.
//!
//! A table of texts would weigh more: each pointer and each length in it is a
//! number of its own, which hardly compresses, and the linker scatters the
//! short texts. As one text, related words stand together.

use std::sync::OnceLock;

use crate::domain::catalogue::lines::Lines;
use crate::domain::catalogue::words::words;
use crate::domain::catalogue::{CriterionId, IMPLIES, Level, SPANS, TRAITS, TrackId};

/// One of the four tracks.
#[derive(Debug)]
pub struct Track {
    /// Which track this is.
    pub id: TrackId,
    /// Stable slug, for example `authn`.
    pub slug: &'static str,
    /// For example `Authentication`.
    pub title: &'static str,
    /// One sentence.
    pub summary: &'static str,
    /// To which registries the track speaks.
    pub scope_note: &'static str,
    /// The track in the published text.
    pub anchor: &'static str,
}

/// One of the 32 criteria.
#[derive(Debug)]
pub struct Criterion {
    /// Its handle, which is also its place in catalogue order.
    pub id: CriterionId,
    /// Stable slug, for example `authn-mfa-totp`.
    pub slug: &'static str,
    /// Short code for people, for example `AN1.3`.
    pub code: &'static str,
    /// The track it belongs to.
    pub track: TrackId,
    /// The level it belongs to.
    pub level: Level,
    /// A few words.
    pub title: &'static str,
    /// The question that the answer answers.
    pub question: &'static str,
    /// Whether one ticked check is enough for *met*.
    pub any_of: bool,
    /// The checks that the framework itself demands.
    pub required: Vec<Check>,
}

/// A required check of a criterion.
#[derive(Debug)]
pub struct Check {
    /// Stable id within the criterion.
    pub id: &'static str,
    /// What is checked.
    pub text: &'static str,
    /// Worded as *should* by the framework: advice that does not stop *met*.
    pub soft: bool,
}

/// What is computed with, as the build found it.
pub(crate) struct Traits {
    pub(crate) track: TrackId,
    pub(crate) level: Level,
    pub(crate) any_of: bool,
    /// How many checks it has.
    pub(crate) checks: u8,
    /// Which of them are soft, by bit.
    pub(crate) soft: u8,
}

struct Catalogue {
    tracks: [Track; 4],
    criteria: Vec<Criterion>,
}

fn catalogue() -> &'static Catalogue {
    static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();
    CATALOGUE.get_or_init(|| {
        let mut lines = Lines(words());
        let tracks = TrackId::ALL.map(|id| track(id, &mut lines));
        let criteria = CriterionId::all().zip(&TRAITS);
        let criteria = criteria.map(|(id, traits)| criterion(id, traits, &mut lines));
        Catalogue {
            tracks,
            criteria: criteria.collect(),
        }
    })
}

fn track(id: TrackId, lines: &mut Lines) -> Track {
    let [slug, title, summary, scope_note, anchor] = lines.take();
    Track {
        id,
        slug,
        title,
        summary,
        scope_note,
        anchor,
    }
}

fn criterion(id: CriterionId, traits: &Traits, lines: &mut Lines) -> Criterion {
    // How many checks are needed is in the traits; the line is for the page.
    let [code, title, question, slug, _] = lines.take();
    let checks = (0..traits.checks).map(|place| {
        let [id, text] = lines.take();
        let soft = traits.soft >> place & 1 == 1;
        Check { id, text, soft }
    });
    Criterion {
        id,
        slug,
        code,
        track: traits.track,
        level: traits.level,
        title,
        question,
        any_of: traits.any_of,
        required: checks.collect(),
    }
}

/// The four tracks in catalogue order.
pub fn tracks() -> &'static [Track; 4] {
    &catalogue().tracks
}

/// All criteria in catalogue order.
pub fn criteria() -> &'static [Criterion] {
    &catalogue().criteria
}

impl Track {
    /// The criteria of this track in catalogue order.
    pub fn criteria(&self) -> &'static [Criterion] {
        let (first, end) = *SPANS.get(self.id);
        criteria().get(first..end).unwrap_or_default()
    }

    /// The criteria of this track at one level, in catalogue order.
    pub fn at(&self, level: Level) -> impl Iterator<Item = &'static Criterion> + use<> {
        self.criteria()
            .iter()
            .filter(move |criterion| criterion.level == level)
    }
}

impl Criterion {
    /// The criterion's track in the published text.
    pub fn anchor(&self) -> &'static str {
        self.track.track().anchor
    }

    /// Whether the other one is met whenever this one is, as it is weaker.
    pub fn implies(&self, weaker: CriterionId) -> bool {
        IMPLIES.contains(&(self.id, weaker))
    }

    /// The mask of a [`CheckSet`](crate::domain::assessment::CheckSet) position, by check id.
    pub fn check_position(&self, id: &str) -> Option<usize> {
        self.required.iter().position(|check| check.id == id)
    }
}
