//! What the app finds in the browser when the page is opened.

use crate::app::start::{Nfc, Start};
use crate::shell::{files, location, page, random, storage};

/// All that the app needs to know when it starts.
pub fn read() -> Start {
    let fragment = location::fragment();
    Start {
        in_page: location::is_in_page(&fragment),
        fragment,
        stored: storage::read_all(),
        early: page::early().unwrap_or_default(),
        opened: location::remembered().or_else(storage::remembered),
        fresh_id: random::id(),
        address: location::address(),
        nfc: Nfc(files::nfc),
        safe: storage::is_safe_start(),
    }
}
