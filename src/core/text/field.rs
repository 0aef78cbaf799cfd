//! Words about text fields.

/// An address that cannot become a link.
pub const NO_ADDRESS: &str = "This is not a web address. It has to start with https:// and carry no spaces or user name. Until then it is not kept.";
/// A title or date without an address.
pub const ADDRESS_MISSING: &str = "Without a link, title and date are not kept.";

/// How many characters are left.
pub fn left(characters: usize) -> String {
    if characters == 1 {
        "1 character left".to_owned()
    } else {
        [&characters.to_string(), " characters left"].concat()
    }
}
