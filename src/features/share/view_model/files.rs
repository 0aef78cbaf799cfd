//! The files on offer, and what is in them.

use crate::app::model::Model;
use crate::features::share::export::outgoing;
use crate::features::share::state::Export;
use crate::formats::words::files as words;

/// Characters that are shown of a file; the rest is only said to be there.
const SHOWN: usize = 20_000;

/// A file on offer: the words on its button, its `data-export`, and what it is.
pub type Offer = (&'static str, &'static str, Export);

/// Those that most people want.
pub const FIRST: [Offer; 3] = [
    (words::HTML, "html", Export::Html),
    (words::JSON, "json", Export::Json),
    (words::MARKDOWN, "markdown", Export::Markdown),
];

/// The others, but for the badges of single tracks.
pub const MORE: [Offer; 9] = [
    (words::TASKS, "tasks", Export::Tasks),
    (words::CSV, "csv", Export::Csv),
    (words::OSCAL, "oscal", Export::Oscal),
    (words::GEMARA, "gemara", Export::Gemara),
    (words::INSIGHTS, "security-insights", Export::Insights),
    (words::SVG, "svg", Export::Svg),
    (words::SVG_DARK, "svg-dark", Export::SvgDark),
    (words::BADGE, "badge", Export::Badge),
    (words::SHIELDS, "shields", Export::Shields),
];

/// The file with this `data-export`.
pub fn offered(slug: &str) -> Option<Export> {
    let mut all = FIRST.iter().chain(&MORE);
    all.find(|(_, name, _)| *name == slug).map(|offer| offer.2)
}

/// A file that is looked into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Peek {
    /// Its name.
    pub name: String,
    /// Its text, or the beginning of it.
    pub text: String,
    /// Said where it goes on.
    pub more: Option<String>,
}

/// The file that is looked into, as it would leave now.
pub fn peek(model: &Model) -> Option<Peek> {
    let file = outgoing(model, model.share.peek?);
    let whole = file.text.chars().count();
    Some(Peek {
        name: file.name,
        text: file.text.chars().take(SHOWN).collect(),
        more: (whole > SHOWN).then(|| words::goes_on(SHOWN, whole)),
    })
}
