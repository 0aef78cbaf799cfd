//! Words about text fields.

/// What cannot become a link.
pub const NO_ADDRESS: &str = "Not a web address yet. It has to start with https:// and carry no spaces or user name. Until then it stays a draft.";
/// The same where there is a good link.
const NO_ADDRESS_NOW: &str = "Not a web address yet.";
/// A title or date without an address.
pub const ADDRESS_MISSING: &str = "Title and date need a link. Without one they stay a draft.";
/// The same where there is a good link.
const ADDRESS_MISSING_NOW: &str = "Title and date need a link.";
/// Half a date.
pub const NO_DATE: &str = "Not a whole date yet. Until it is, there is no date.";

/// What cannot become a link, where one is saved.
pub fn no_address(saved: &str) -> String {
    [NO_ADDRESS_NOW, LINK_KEPT, saved].concat()
}

/// A title or date without a link, where one is saved.
pub fn address_missing(saved: &str) -> String {
    [ADDRESS_MISSING_NOW, LINK_KEPT, saved].concat()
}

/// Half a date, where one is saved.
pub fn no_date(saved: &str) -> String {
    [
        "Not a whole date yet. The last good date is kept: ",
        saved,
        ".",
    ]
    .concat()
}

/// What is no due date, where there is a good one.
pub fn no_due(saved: &str) -> String {
    [
        "Write a quarter as 2027-Q1 or a day as 2027-03-31. The last good one is kept: ",
        saved,
        ".",
    ]
    .concat()
}

const LINK_KEPT: &str = " The last good link is kept: ";

/// How many characters are left.
pub fn left(characters: usize) -> String {
    if characters == 1 {
        "1 character left".to_owned()
    } else {
        [&characters.to_string(), " characters left"].concat()
    }
}
