//! A zip whose bytes follow from the files alone.

use std::io::{Cursor, Write as _};
use std::path::PathBuf;

use anyhow::{Context as _, Result};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::files;

/// The files under these names, in this order, without owner, and with one time and one mode for all.
pub(super) fn of(entries: &[(String, PathBuf)]) -> Result<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, path) in entries {
        zip.start_file(name.as_str(), options)
            .with_context(|| format!("could not add {name}"))?;
        zip.write_all(&files::read(path)?)?;
    }
    Ok(zip.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use std::io::{Cursor, Read as _};
    use std::time::{Duration, SystemTime};

    use super::of;
    use crate::files;

    #[test]
    fn the_time_of_a_file_changes_nothing_and_what_was_put_in_comes_out() {
        let folder = std::env::temp_dir().join(format!("archive-{}", std::process::id()));
        let path = folder.join("a.txt");
        files::write(&path, "text ".repeat(100)).unwrap();
        let entries = [
            ("x/a.txt".to_owned(), path.clone()),
            ("x/b.txt".to_owned(), path.clone()),
        ];
        let first = of(&entries).unwrap();
        files::set_changed(
            &path,
            SystemTime::UNIX_EPOCH + Duration::from_hours(400_000),
        )
        .unwrap();
        assert_eq!(of(&entries).unwrap(), first);
        assert!(first.len() < 500, "it is compressed");
        let mut zip = zip::ZipArchive::new(Cursor::new(first)).unwrap();
        let mut text = String::new();
        let mut entry = zip.by_name("x/b.txt").unwrap();
        entry.read_to_string(&mut text).unwrap();
        assert_eq!(text.len(), 500);
        files::remove_folder(&folder).unwrap();
    }
}
