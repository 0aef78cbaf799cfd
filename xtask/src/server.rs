//! A small static file server for this machine: what `serve` runs and what the tests talk to.

mod mime;
mod reply;
mod request;
mod routes;

use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;

use anyhow::{Context as _, Result};
use reply::Site;
pub use routes::Route;

/// What to serve, and how. Start it with [`Options::start`].
#[derive(Debug, Default)]
pub struct Options {
    site: Site,
    port: u16,
}

impl Options {
    /// Serves the files of a folder under a prefix such as `/` or `/some/path/`.
    #[must_use]
    pub fn folder(mut self, prefix: &str, folder: &Path) -> Self {
        self.site.prefix = format!("/{}/", prefix.trim_matches('/')).replace("//", "/");
        self.site.folder = Some(folder.to_path_buf());
        self
    }

    /// Answers one path (from the root, without query) from memory; it wins over a file.
    #[must_use]
    pub fn route(mut self, path: &str, route: Route) -> Self {
        self.site.routes.insert(path.to_owned(), route);
        self
    }

    /// Adds a header to every answer.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.site.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Listens on this port instead of a free one.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Starts answering on 127.0.0.1, which `localhost` reaches too.
    ///
    /// Every connection has a thread of its own and carries one request. A pool of threads would
    /// let a connection wait behind others that a browser keeps open without using them.
    ///
    /// # Errors
    /// When the port is taken.
    pub fn start(self) -> Result<Server> {
        let address = format!("127.0.0.1:{}", self.port);
        let cannot = || format!("could not listen on {address}");
        let listener = TcpListener::bind(&address).with_context(cannot)?;
        let port = listener.local_addr().with_context(cannot)?.port();
        let prefix = self.site.prefix.clone();
        let site = Arc::new(self.site);
        let stopped = Arc::new(AtomicBool::new(false));
        let flag = Arc::clone(&stopped);
        let listening = std::thread::spawn(move || {
            for stream in listener.incoming() {
                if flag.load(Ordering::Relaxed) {
                    break;
                }
                let (site, flag) = (Arc::clone(&site), Arc::clone(&flag));
                // A browser that has gone away is nobody's fault.
                std::thread::spawn(move || stream.and_then(|stream| site.answer(&stream, &flag)));
            }
        });
        Ok(Server {
            port,
            prefix,
            stopped,
            listening: Some(listening),
        })
    }
}

/// A running server; it stops when dropped.
pub struct Server {
    port: u16,
    prefix: String,
    stopped: Arc<AtomicBool>,
    listening: Option<JoinHandle<()>>,
}

impl Server {
    /// `http://127.0.0.1:<port>`, without a slash at the end.
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The same server by its other name, which is another site to a browser: `http://localhost:<port>`.
    pub fn other_origin(&self) -> String {
        format!("http://localhost:{}", self.port)
    }

    /// The address of the served folder, with a slash at the end.
    pub fn url(&self) -> String {
        format!("{}{}", self.origin(), self.prefix)
    }

    /// The port.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Serves until the program ends.
    pub fn wait(mut self) {
        self.join();
    }

    fn join(&mut self) {
        if let Some(listening) = self.listening.take() {
            let _ = listening.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stopped.store(true, Ordering::Relaxed);
        // The listener looks at the flag when somebody comes.
        if TcpStream::connect(("127.0.0.1", self.port)).is_ok() {
            self.join();
        }
    }
}
