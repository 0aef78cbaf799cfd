//! The few lines of a request that matter here.

use std::io::{BufRead as _, BufReader, Read as _, Result};
use std::net::TcpStream;
use std::time::Duration;

/// A browser may open a connection long before it uses it.
const PATIENCE: Duration = Duration::from_mins(5);
/// No head of a request is longer, in bytes.
const LONGEST: u64 = 64 * 1024;

/// What is asked for.
pub(super) struct Request {
    pub(super) method: String,
    /// From the root, without query.
    pub(super) path: String,
    pub(super) accepts_gzip: bool,
}

impl Request {
    /// Reads the head of a request.
    ///
    /// # Errors
    /// When the connection breaks or nothing comes.
    pub(super) fn read(stream: &TcpStream) -> Result<Self> {
        stream.set_read_timeout(Some(PATIENCE))?;
        let mut lines = BufReader::new(stream.take(LONGEST)).lines();
        let first = lines.next().transpose()?.unwrap_or_default();
        let mut words = first.split(' ');
        let method = words.next().unwrap_or_default().to_owned();
        let address = words.next().unwrap_or("/");
        let path = address.split(['?', '#']).next().unwrap_or("/").to_owned();
        let mut accepts_gzip = false;
        for line in lines {
            let line = line?.to_ascii_lowercase();
            if line.is_empty() {
                break;
            }
            accepts_gzip |= line.starts_with("accept-encoding:") && line.contains("gzip");
        }
        Ok(Self {
            method,
            path,
            accepts_gzip,
        })
    }
}
