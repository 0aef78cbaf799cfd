//! The files beside the page, each under a name made from its content.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use anyhow::Result;
use sha2::{Digest as _, Sha256};

use crate::files;

/// Files to publish, by the plain name that the page's source uses.
pub(super) struct Assets {
    hashed: bool,
    files: BTreeMap<String, (String, Vec<u8>)>,
}

impl Assets {
    /// Files whose published name follows from their bytes.
    pub(super) fn by_content() -> Self {
        Self {
            hashed: true,
            files: BTreeMap::new(),
        }
    }

    /// Files that keep their plain name.
    pub(super) fn plain() -> Self {
        Self {
            hashed: false,
            files: BTreeMap::new(),
        }
    }

    /// Takes a file in.
    pub(super) fn add(&mut self, name: &str, bytes: impl Into<Vec<u8>>) {
        let bytes = bytes.into();
        let published = if self.hashed {
            hashed_name(name, &bytes)
        } else {
            name.to_owned()
        };
        self.files.insert(name.to_owned(), (published, bytes));
    }

    /// The pairs of plain and published name.
    pub(super) fn names(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files
            .iter()
            .map(|(name, (published, _))| (name.as_str(), published.as_str()))
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
    let hash = hash(bytes);
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}-{hash}.{extension}"),
        None => format!("{name}-{hash}"),
    }
}

/// The first 64 bits of the SHA-256 of these, as 16 hex digits.
pub(super) fn hash(bytes: &[u8]) -> String {
    let mut hash = String::new();
    for byte in Sha256::digest(bytes).iter().take(8) {
        let _ = write!(hash, "{byte:02x}");
    }
    hash
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
