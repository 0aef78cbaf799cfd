//! What the help shows: fixed texts with ids for their headings, and where their links lead.

use crate::app::routes::Route;
use crate::domain::catalogue::{TrackId, examples};
use crate::features::help::words::{HelpText, QUESTIONS};

/// Where the link below each question leads.
static LINKS: [Route; QUESTIONS.len()] = [
    Route::Share,
    Route::Scorecard,
    Route::Assess(TrackId::Authn, None),
    Route::Profile,
    Route::Share,
    Route::Review,
    Route::Home,
    Route::Share,
    Route::Compare,
    Route::Reports,
    Route::Assess(TrackId::Authn, None),
    Route::Home,
];

/// One question of the help.
#[derive(Debug)]
pub struct HelpSection {
    /// Id of its heading.
    pub id: String,
    /// Question, answer and the words of the link.
    pub text: HelpText,
    /// Where the link leads.
    pub href: String,
}

/// The questions in order.
pub fn sections() -> impl Iterator<Item = HelpSection> {
    let both = QUESTIONS.into_iter().zip(&LINKS);
    both.enumerate().map(|(place, (text, route))| HelpSection {
        id: ["h-help-", &place.to_string()].concat(),
        text,
        href: route.href(),
    })
}

/// The address of the first example.
pub fn example() -> String {
    let first = examples().first().map_or("", |one| one.id);
    Route::Example(first.to_owned()).href()
}
