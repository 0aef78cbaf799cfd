//! Words about text fields.

use crate::domain::assessment::AddressFault;

/// What cannot become a link.
const NO_ADDRESS: &str = "Not a web address yet.";
/// Until it can.
const STAYS: &str = " Until then it stays a draft.";
/// A title or date without an address.
pub const ADDRESS_MISSING: &str = "Title and date need a link. Without one they stay a draft.";
/// The same where there is a good link.
const ADDRESS_MISSING_NOW: &str = "Title and date need a link.";
/// Half a date.
pub const NO_DATE: &str = "Not a whole date yet. Until it is, there is no date.";

/// What cannot become a link, and why; with the good link that is saved, if one is.
pub fn no_address(fault: AddressFault, saved: Option<&str>) -> String {
    let why = match fault {
        AddressFault::Letters => {
            " The host has letters other than a to z. Write it in the form that begins with xn--."
        }
        AddressFault::Port => " The port has to be a number up to 65535.",
        AddressFault::Long => " It has more than 500 characters.",
        AddressFault::UserName => " An email address or a user name cannot be part of it.",
        AddressFault::Other if saved.is_some() => "",
        AddressFault::Other => " It has to start with https:// and carry no spaces or user name.",
    };
    let (end, saved) = saved.map_or((STAYS, ""), |saved| (LINK_KEPT, saved));
    [NO_ADDRESS, why, end, saved].concat()
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

const LINK_KEPT: &str = " The last good link is kept: ";

/// How many characters are left.
pub fn left(characters: usize) -> String {
    if characters == 1 {
        "1 character left".to_owned()
    } else {
        [&characters.to_string(), " characters left"].concat()
    }
}

/// So many characters are not saved, because there is room for `max`.
pub fn not_saved(characters: usize, max: usize) -> String {
    let noun = if characters == 1 {
        " character is over the limit of "
    } else {
        " characters are over the limit of "
    };
    let end = if characters == 1 {
        " and is not saved"
    } else {
        " and are not saved"
    };
    [&characters.to_string(), noun, &max.to_string(), end].concat()
}
