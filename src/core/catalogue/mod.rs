//! The framework as typed constants: four tracks, 32 criteria, the level names.
//!
//! The data comes from `catalogue/principles-v0.1.json`, transcribed by
//! `build.rs`. Nothing here can fail in the browser.

mod id;

pub use id::{CriterionId, Level, PerCriterion, PerTrack, TrackId};

/// The framework that the criteria come from.
#[derive(Debug)]
pub struct Framework {
    /// Short id used in files: `pprs`.
    pub id: &'static str,
    /// Full title as published.
    pub title: &'static str,
    /// Published version, `0.1`.
    pub version: &'static str,
    /// The published page, which wins over our words.
    pub url: &'static str,
    /// Who publishes it.
    pub publisher: &'static str,
}

/// The name and summary of one of the levels 0 to 3.
#[derive(Debug)]
pub struct LevelText {
    /// For example `Basic`.
    pub name: &'static str,
    /// One or two sentences.
    pub summary: &'static str,
}

/// A question of the profile that decides which tracks apply.
#[derive(Debug)]
pub struct ProfileQuestion {
    /// `accounts` or `package_form`.
    pub id: &'static str,
    /// The question as asked.
    pub question: &'static str,
    /// What depends on the answer.
    pub help: &'static str,
    /// The answers to choose from.
    pub options: &'static [ProfileOption],
}

/// One answer to a [`ProfileQuestion`].
#[derive(Debug)]
pub struct ProfileOption {
    /// The value in files and inputs, for example `delegated`.
    pub id: &'static str,
    /// The words beside the input.
    pub label: &'static str,
    /// A registry of this kind.
    pub example: &'static str,
}

/// One of the four tracks.
#[derive(Debug)]
pub struct Track {
    /// Which track this is.
    pub id: TrackId,
    /// Stable slug, for example `authn`.
    pub slug: &'static str,
    /// Two letters for people, for example `AN`.
    pub code: &'static str,
    /// For example `Authentication`.
    pub title: &'static str,
    /// One sentence.
    pub summary: &'static str,
    /// To which registries the track speaks.
    pub scope_note: &'static str,
    /// The track in the published text.
    pub anchor: &'static str,
    first: usize,
    len: usize,
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
    pub required: &'static [Check],
    /// What looks close but does not justify *met*.
    pub not_enough: &'static [&'static str],
    /// When *partly* fits.
    pub partial_when: &'static str,
    /// What counts when people log in through an outside provider.
    pub delegated_login: Option<&'static str>,
    /// How an ambiguous line is read here.
    pub ambiguity: Option<&'static str>,
    /// The criterion's track in the published text.
    pub anchor: &'static str,
    /// Weaker criteria that are met whenever this one is.
    pub implies: &'static [CriterionId],
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

/// An example that can be opened.
#[derive(Debug)]
pub struct ExampleName {
    /// Its id in addresses, for example `pypi`.
    pub id: &'static str,
    /// The registry's name.
    pub name: &'static str,
    /// Made up, and marked so wherever it is shown.
    pub fictional: bool,
}

include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));

/// The framework's own particulars.
pub fn framework() -> &'static Framework {
    &FRAMEWORK
}

/// Name and summary of a level from 0 to 3; a higher number reads as level 3.
pub fn level_text(level: u8) -> &'static LevelText {
    let [zero, one, two, three] = &LEVELS;
    match level {
        0 => zero,
        1 => one,
        2 => two,
        _ => three,
    }
}

/// The questions of the profile, in the order asked.
pub fn profile_questions() -> &'static [ProfileQuestion] {
    QUESTIONS
}

/// The four tracks in catalogue order.
pub fn tracks() -> &'static [Track; 4] {
    &TRACKS
}

/// All criteria in catalogue order.
pub fn criteria() -> &'static [Criterion; CRITERION_COUNT] {
    &CRITERIA
}

/// The examples, the fictional one first, then by name.
pub fn examples() -> &'static [ExampleName] {
    EXAMPLES
}

impl Track {
    /// The criteria of this track in catalogue order.
    pub fn criteria(&self) -> &'static [Criterion] {
        CRITERIA
            .get(self.first..self.first + self.len)
            .unwrap_or_default()
    }

    /// The criteria of this track at one level, in catalogue order.
    pub fn at(&self, level: Level) -> impl Iterator<Item = &'static Criterion> + use<> {
        self.criteria()
            .iter()
            .filter(move |criterion| criterion.level == level)
    }
}

impl Criterion {
    /// The mask of a [`CheckSet`](crate::core::assessment::CheckSet) position, by check id.
    pub fn check_position(&self, id: &str) -> Option<usize> {
        self.required.iter().position(|check| check.id == id)
    }
}
