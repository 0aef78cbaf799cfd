//! Words about what is to be opened.

use crate::domain::words::number_words;

/// What to do where a text has several links.
pub const SEVERAL_NEXT: &str = "Choose the link to open. Your own answers do not change.";

/// Begins the button that opens one of them.
pub const OPEN: &str = "Open ";
/// Opens none of them.
pub const CANCEL: &str = "Close this list";

/// Heading where a text has several links.
pub fn several(count: usize) -> String {
    ["This text contains ", &number_words(count), " links"].concat()
}

/// Behind a link whose answers are a suggestion.
pub const SUGGESTED: &str = ", suggested answers";

/// Before who checked it.
pub const CHECKED_BY: &str = "checked by ";
/// Before who answered.
pub const BY: &str = "by ";
