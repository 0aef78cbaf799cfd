//! What every output says of itself.

use crate::domain::assessment::{Assessment, Kind, Source};

/// What every output of a repository's own assessment says of itself; [`claim`] knows whose it is.
pub const CLAIM: &str = "Self-assessed, not verified, not endorsed";
/// What every output of answers says that somebody suggests to the repository.
const SUGGESTED: &str = "Suggested to the registry, not its own report, not verified, not endorsed";
/// What every output of a reading by somebody else says, where nobody is named.
pub const READ: &str =
    "Read from public statements, not by the registry, not verified, not endorsed";
/// The same up to the name.
const READ_BY: &str = "Read from public statements by ";
/// The same behind the name.
const READ_BY_END: &str = ", not by the registry, not verified, not endorsed";

/// What every output says of itself: whose reading it is, and that nobody vouches
/// for it. In three pieces, since the one in the middle is a name that somebody typed.
pub fn claim_pieces(about: &Assessment) -> [&str; 3] {
    let who = about.assessor.as_str().trim();
    match about.source {
        Source::Own if about.kind == Kind::Proposal => [SUGGESTED, "", ""],
        Source::Own => [CLAIM, "", ""],
        Source::Public if who.is_empty() => [READ, "", ""],
        Source::Public => [READ_BY, who, READ_BY_END],
    }
}

/// The same in one piece. `typed` makes the name harmless where the format reads markup.
pub fn claim(about: &Assessment, typed: fn(&str) -> String) -> String {
    let [start, who, end] = claim_pieces(about);
    if who.is_empty() {
        return start.to_owned();
    }
    [start, &typed(who), end].concat()
}
