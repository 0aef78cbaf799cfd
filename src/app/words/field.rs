//! Words about text fields.

use crate::domain::assessment::AddressFault;

/// What cannot become a link.
const NO_ADDRESS: &str = "Not a web address yet.";
/// Until it can.
const STAYS: &str = " Until then it stays a draft.";
/// A title or date without an address.
pub const ADDRESS_MISSING: &str = "Add a link. Without one, title and date stay a draft.";
/// The same where there is a good link.
const ADDRESS_MISSING_NOW: &str = "Add a link for title and date.";
/// Half a date.
pub const NO_DATE: &str = "This date is not complete, so it is not saved.";

/// What cannot become a link, and why; with the good link that is saved, if one is.
pub fn no_address(fault: AddressFault, saved: Option<&str>) -> String {
    let why = match fault {
        AddressFault::Letters => " The host name has letters other than a to z. Use its xn-- form.",
        AddressFault::Port => " The port has to be a number up to 65535.",
        AddressFault::Long => " It has more than 500 characters.",
        AddressFault::UserName => " An email address or a user name cannot be part of it.",
        AddressFault::Other if saved.is_some() => "",
        AddressFault::Other => {
            " It starts with https:// or http://, without spaces or a user name."
        }
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
        "This date is not complete. The last valid date is saved: ",
        saved,
        ".",
    ]
    .concat()
}

const LINK_KEPT: &str = " The last valid link is saved: ";

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
