//! What has to hold for any text that comes from outside, well made or not:
//! it is refused with a word, or what was read can be written and read again.
//!
//! Each returns whether the text was accepted. The mutations of
//! `tests/formats/hostile.rs` and the fuzz targets share them.

use plumbline::formats::file;
use plumbline::formats::link::{Choice, decode, draft};
use plumbline::formats::report::{Report, html};
use plumbline::formats::storage::{Restored, open, read_backup, restore, seal, write_backup};

/// A share link: the one made from what was read leads to itself.
pub(crate) fn link(link: &str) -> bool {
    let plain = |text: &str| text.to_owned();
    let Ok(read) = decode(link, plain) else {
        return false;
    };
    let again = draft(&read, &Choice::everything()).finish_stored();
    let second = decode(&again, plain).expect(link);
    let third = draft(&second, &Choice::everything()).finish_stored();
    assert_eq!(again, third, "{link}");
    true
}

/// A file, our JSON or our HTML report: what was read comes back the same.
pub(crate) fn file(text: &str) -> bool {
    match file::read(text) {
        Ok(assessment) => {
            let again = file::write(&assessment);
            assert_eq!(file::read(&again), Ok(assessment), "{text}");
            true
        }
        Err(error) => {
            assert!(!error.slug().is_empty() && error.to_string().len() < 400);
            false
        }
    }
}

/// An HTML report: read as a file, and written as a report that opens again.
pub(crate) fn report(text: &str) -> bool {
    let accepted = file(text);
    if let Ok(assessment) = file::read(text) {
        let again = html(&Report::of(&assessment));
        assert_eq!(file::read(&again), Ok(assessment), "{text}");
    }
    accepted
}

/// A stored value: what is opened comes back, and what is not opened is set aside or left alone.
pub(crate) fn saved(text: &str) -> bool {
    let key = "plumbline:a:0000000000000000";
    let items = [(key.to_owned(), text.to_owned())];
    let found = restore(&items);
    let backup = write_backup(&[(key, text)]);
    assert_eq!(read_backup(&backup).as_deref(), Some(&items[..]), "{text}");
    match open(text) {
        Restored::Fine(one) => {
            assert_eq!(found.library.entries.len(), 1, "{text}");
            assert_eq!(open(&seal(&one)), Restored::Fine(one), "{text}");
            true
        }
        Restored::Newer => {
            assert_eq!((found.newer, found.quarantined.len()), (1, 0), "{text}");
            false
        }
        Restored::Damaged => {
            assert_eq!((found.damaged, found.quarantined.len()), (1, 1), "{text}");
            false
        }
    }
}
