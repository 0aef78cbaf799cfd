//! What the shell tells: once at the start, and with every message.

use crate::domain::date::{Date, Instant};

/// The moment of a message, as the shell's clock gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Now {
    /// The local calendar day.
    pub today: Date,
    /// The moment in UTC at which that day began.
    pub midnight: Instant,
    /// The moment in UTC.
    pub instant: Instant,
    /// The local time for people, for example `14:32`.
    pub clock: String,
}

/// What the shell found when the page was opened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Start {
    /// The fragment, without `#`.
    pub fragment: String,
    /// Whether the fragment is the id of an element on the page.
    pub in_page: bool,
    /// Key and text of everything under our prefix; `None` when storage is denied.
    pub stored: Option<Vec<(String, String)>>,
    /// What was answered before the program was there (`app/early.rs`); mostly nothing.
    pub early: String,
    /// The link or file last opened in this tab, as `Effect::Remember` gave it.
    pub opened: Option<String>,
    /// A random id for an assessment that may be begun.
    pub fresh_id: String,
    /// The page's own address without the fragment, to which links are appended.
    pub address: String,
    /// The browser's Unicode normalisation.
    pub nfc: Nfc,
    /// Whether the page was asked to start without the saved data.
    pub safe: bool,
}

/// Brings text into Unicode normal form C. The tables live in the browser, so
/// the core is handed the function.
#[derive(Clone, Copy, Debug)]
pub struct Nfc(pub fn(&str) -> String);

impl Default for Nfc {
    fn default() -> Self {
        Self(str::to_owned)
    }
}

impl PartialEq for Nfc {
    /// All normalisers are alike: they do what Unicode says.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Nfc {}

/// What another tab did to what is stored: the key that it wrote, with the text, or
/// removed; `None` when it cleared everything. Only keys under our prefix.
pub type Change = Option<(String, Option<String>)>;
