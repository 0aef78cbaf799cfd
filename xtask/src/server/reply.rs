//! From a request to an answer.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::io::{Read as _, Result, Write as _};
use std::net::{Shutdown, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use flate2::Compression;
use flate2::read::GzEncoder;

use super::mime;
use super::request::Request;
use super::routes::{Route, Stall};

/// Everything that the server can answer with.
#[derive(Debug, Default)]
pub(super) struct Site {
    pub(super) prefix: String,
    pub(super) folder: Option<PathBuf>,
    pub(super) routes: HashMap<String, Route>,
    pub(super) headers: Vec<(String, String)>,
}

impl Site {
    /// Reads the request of a connection and answers it.
    ///
    /// # Errors
    /// When the connection breaks.
    pub(super) fn answer(&self, stream: &TcpStream, stopped: &AtomicBool) -> Result<()> {
        let request = Request::read(stream)?;
        let route = if request.method == "GET" || request.method == "HEAD" {
            self.find(&request.path)
        } else {
            Route::new("text/plain", "Only GET and HEAD.").status(405)
        };
        let mut head = format!("HTTP/1.1 {} -\r\n", route.status);
        let mut header = |name: &str, value: &str| {
            let _ = write!(head, "{name}: {value}\r\n");
        };
        for (name, value) in &self.headers {
            header(name, value);
        }
        header("Content-Type", &route.content_type);
        header("Cache-Control", "no-cache");
        header("Connection", "close");
        let mut body = route.body;
        if route.stall.is_none() {
            header("Vary", "Accept-Encoding");
            if request.accepts_gzip {
                body = zipped(&body)?;
                header("Content-Encoding", "gzip");
            }
        }
        header("Content-Length", &body.len().to_string());
        head.push_str("\r\n");
        let mut to = stream;
        to.write_all(head.as_bytes())?;
        if request.method == "GET" || route.status == 405 {
            send(to, &body, route.stall, stopped)?;
        }
        to.shutdown(Shutdown::Write)
    }

    fn find(&self, path: &str) -> Route {
        if let Some(route) = self.routes.get(path) {
            return route.clone();
        }
        let missing = || match self.file(&format!("{}404.html", self.prefix)) {
            Some(page) => page.status(404),
            None => Route::new("text/plain", "There is nothing here.").status(404),
        };
        self.file(path).unwrap_or_else(missing)
    }

    fn file(&self, path: &str) -> Option<Route> {
        let inner = path.strip_prefix(&self.prefix)?;
        let inner = if inner.is_empty() || inner.ends_with('/') {
            format!("{inner}index.html")
        } else {
            inner.to_owned()
        };
        let relative = Path::new(&inner);
        // Nothing above the folder, whatever the address says.
        if relative
            .components()
            .any(|part| !matches!(part, Component::Normal(_)))
        {
            return None;
        }
        let bytes = std::fs::read(self.folder.as_ref()?.join(relative)).ok()?;
        Some(Route::new(mime::of(&inner), bytes))
    }
}

fn zipped(body: &[u8]) -> Result<Vec<u8>> {
    let mut small = Vec::new();
    GzEncoder::new(body, Compression::best()).read_to_end(&mut small)?;
    Ok(small)
}

/// Sends a body that may pause on its way.
fn send(mut to: &TcpStream, body: &[u8], stall: Option<Stall>, stopped: &AtomicBool) -> Result<()> {
    let Some(stall) = stall else {
        return to.write_all(body);
    };
    let (first, rest) = body.split_at(stall.after.min(body.len()));
    to.write_all(first)?;
    let start = Instant::now();
    while stall.lasts.is_none_or(|lasts| start.elapsed() < lasts) {
        if stopped.load(Ordering::Relaxed) {
            return Ok(());
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    to.write_all(rest)
}
