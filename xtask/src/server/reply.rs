//! From a request to an answer.

use super::mime;
use super::routes::{Route, Stall};
use flate2::Compression;
use flate2::read::GzEncoder;
use std::collections::HashMap;
use std::io::{Cursor, Read};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use tiny_http::{Header, Method, Request, Response, StatusCode};

/// Everything that the server can answer with.
#[derive(Debug, Default)]
pub(super) struct Site {
    pub(super) prefix: String,
    pub(super) folder: Option<PathBuf>,
    pub(super) routes: HashMap<String, Route>,
    pub(super) headers: Vec<(String, String)>,
    pub(super) plain: bool,
}

impl Site {
    /// Answers one request. A browser that has gone away is nobody's fault.
    pub(super) fn answer(&self, request: Request, stopped: &Arc<AtomicBool>) {
        let path = request
            .url()
            .split(['?', '#'])
            .next()
            .unwrap_or("/")
            .to_owned();
        let route = if matches!(request.method(), Method::Get | Method::Head) {
            self.find(&path)
        } else {
            Route::new("text/plain", "Only GET and HEAD.").status(405)
        };
        let zipped = !self.plain && route.stall.is_none() && accepts_gzip(&request);
        let mut headers = self.headers.clone();
        headers.push(("Content-Type".to_owned(), route.content_type));
        headers.push(("Cache-Control".to_owned(), "no-cache".to_owned()));
        let mut body = route.body;
        if zipped {
            let mut small = Vec::new();
            if GzEncoder::new(body.as_slice(), Compression::best())
                .read_to_end(&mut small)
                .is_ok()
            {
                body = small;
                headers.push(("Content-Encoding".to_owned(), "gzip".to_owned()));
            }
            headers.push(("Vary".to_owned(), "Accept-Encoding".to_owned()));
        }
        let length = body.len();
        let reader = Stalling {
            body: Cursor::new(body),
            stall: route.stall,
            stopped: Arc::clone(stopped),
        };
        let headers = headers
            .iter()
            .filter_map(|(name, value)| Header::from_bytes(name.as_bytes(), value.as_bytes()).ok())
            .collect();
        // A stalling answer goes out in chunks, because the writer would hold back a known length.
        let length = route.stall.is_none().then_some(length);
        let _ = request.respond(Response::new(
            StatusCode(route.status),
            headers,
            reader,
            length,
            None,
        ));
    }

    fn find(&self, path: &str) -> Route {
        if let Some(route) = self.routes.get(path) {
            return route.clone();
        }
        self.file(path)
            .unwrap_or_else(|| Route::new("text/plain", "There is nothing here.").status(404))
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

fn accepts_gzip(request: &Request) -> bool {
    request.headers().iter().any(|header| {
        header.field.equiv("Accept-Encoding") && header.value.as_str().contains("gzip")
    })
}

/// A body that may pause on its way.
struct Stalling {
    body: Cursor<Vec<u8>>,
    stall: Option<Stall>,
    stopped: Arc<AtomicBool>,
}

impl Read for Stalling {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let Some(stall) = &mut self.stall else {
            return self.body.read(buffer);
        };
        if stall.after == 0 {
            let start = Instant::now();
            while stall.lasts.is_none_or(|lasts| start.elapsed() < lasts)
                && !self.stopped.load(Ordering::Relaxed)
            {
                std::thread::sleep(Duration::from_millis(50));
            }
            self.stall = None;
            return self.body.read(buffer);
        }
        let most = buffer.len().min(stall.after);
        let read = self.body.read(buffer.get_mut(..most).unwrap_or_default())?;
        stall.after = if read == 0 { 0 } else { stall.after - read };
        Ok(read)
    }
}
