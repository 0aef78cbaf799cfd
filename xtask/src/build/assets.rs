//! The files beside the page, each under a name made from its content.

use crate::files;
use anyhow::Result;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

/// Files to publish, by the plain name that the page's source uses.
#[derive(Default)]
pub(super) struct Assets {
    files: BTreeMap<&'static str, (String, Vec<u8>)>,
}

impl Assets {
    /// Takes a file in; its published name follows from its bytes.
    pub(super) fn add(&mut self, name: &'static str, bytes: impl Into<Vec<u8>>) {
        let bytes = bytes.into();
        self.files.insert(name, (hashed_name(name, &bytes), bytes));
    }

    /// The pairs of plain and published name.
    pub(super) fn names(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.files
            .iter()
            .map(|(name, (hashed, _))| (*name, hashed.as_str()))
    }

    /// Writes all of them into a folder.
    pub(super) fn write(&self, folder: &Path) -> Result<()> {
        self.files
            .values()
            .try_for_each(|(name, bytes)| files::write(&folder.join(name), bytes))
    }
}

/// A name that changes when the content does: `boot.js` becomes `boot-<16 hex digits>.js`, from SHA-256.
pub fn hashed_name(name: &str, bytes: &[u8]) -> String {
    let mut hash = String::new();
    for byte in Sha256::digest(bytes).iter().take(8) {
        let _ = write!(hash, "{byte:02x}");
    }
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}-{hash}.{extension}"),
        None => format!("{name}-{hash}"),
    }
}

#[cfg(test)]
mod tests {
    use super::hashed_name;

    #[test]
    fn a_name_follows_the_content() {
        assert_eq!(hashed_name("boot.js", b""), "boot-e3b0c44298fc1c14.js");
        assert_ne!(hashed_name("boot.js", b"1"), hashed_name("boot.js", b"2"));
    }
}
