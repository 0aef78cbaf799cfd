//! What stands above both columns.

use crate::domain::assessment::Assessment;
use crate::domain::words::{date_words, moment_words};
use crate::features::compare::sides::{Other, Sides};
use crate::features::compare::words;
use crate::formats::storage::Snapshot;
use crate::formats::words::scorecard;

/// Name, day and role of both. States of one day are told apart by the minute.
pub(crate) fn columns(sides: &Sides, mine: &Assessment) -> [String; 2] {
    let (theirs, role) = match sides.other {
        Other::Earlier(snapshot, one) => {
            let name = words::dated(name(one), &version(snapshot));
            (name, words::EARLIER)
        }
        Other::Opened(one) => (named(one), words::OPENED_ROLE),
        Other::Example(one) => (named(&one.assessment), words::EXAMPLE),
    };
    let own = match sides.other {
        Other::Earlier(..) => words::NOW,
        _ => words::MINE,
    };
    let theirs = words::with_role(&theirs, role);
    let mine = words::with_role(&named(mine), own);
    if sides.is_mine_first {
        [mine, theirs]
    } else {
        [theirs, mine]
    }
}

/// What an earlier state is called, if it has a name, and when it was kept.
pub(crate) fn version(one: &Snapshot) -> String {
    let moment = moment_words(&one.moment);
    if one.name.is_blank() {
        moment
    } else {
        words::dated(one.name.as_str(), &moment)
    }
}

/// Name and day.
fn named(one: &Assessment) -> String {
    let day = one.date().map(date_words).unwrap_or_default();
    words::dated(name(one), &day)
}

fn name(one: &Assessment) -> &str {
    scorecard::named(one.repository.name.as_str().trim())
}
