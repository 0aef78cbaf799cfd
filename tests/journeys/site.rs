//! The built site, served as a static host would: under a path, next to the pages of a test.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use xtask::files;
use xtask::server::{Options, Route, Server};

/// Where the site lies on the host; not the root, so that every address has to be relative.
const PLACE: &str = "/tools/plumbline/";

/// A host with the site on it.
pub(crate) struct Site {
    /// Nothing once it was stopped.
    server: Option<Server>,
    origin: String,
    other_origin: String,
    /// A copy of the site that a test may change; it goes with the host.
    copy: Option<PathBuf>,
}

impl Site {
    /// The site alone. Its policy stands in the page itself.
    pub(crate) fn start() -> Self {
        Self::with(&dist(), |options| options)
    }

    fn with(folder: &Path, add: impl FnOnce(Options) -> Options) -> Self {
        let options = Options::default().folder(PLACE, folder);
        let server = add(options).start().expect("the server starts");
        Self {
            origin: server.origin(),
            other_origin: server.other_origin(),
            server: Some(server),
            copy: None,
        }
    }

    /// The site and a page on the same host that frames it from another site.
    pub(crate) fn framed(attributes: &str) -> Self {
        let page = format!(
            "<!doctype html><html lang=en><title>Host</title><link rel=icon href=data:,><h1>Host</h1>
             <script>document.write(`<iframe title=Plumbline {attributes} width=1200 height=800
               src=http://127.0.0.1:${{location.port}}{PLACE}></iframe>`)</script>"
        );
        Self::with(&dist(), |options| {
            options.route("/host.html", Route::html(page))
        })
    }

    /// The site on a host that answers this path with one of its files.
    pub(crate) fn answering(path: &str, file: &str) -> Self {
        let page = files::read(&dist().join(file)).unwrap();
        Self::with(&dist(), |options| {
            options.route(&[PLACE, path].concat(), Route::html(page))
        })
    }

    /// The site without the lazy parts of the program, until [`Site::serve_lazy_parts`].
    pub(crate) fn without_lazy_parts() -> Self {
        let site = Self::changing();
        site.refuse_lazy_parts();
        site
    }

    /// The site as a copy, of which the lazy parts can be taken away.
    pub(crate) fn changing() -> Self {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("plumbline-site-{}-{number}", std::process::id());
        let copy = std::env::temp_dir().join(name);
        let site = dist();
        for name in files::below(&site).unwrap() {
            files::write(&copy.join(&name), files::read(&site.join(&name)).unwrap()).unwrap();
        }
        let mut host = Self::with(&copy, |options| options);
        host.copy = Some(copy);
        host
    }

    /// The site where the lazy parts of the program begin to come and never end.
    pub(crate) fn with_stalled_lazy_parts() -> Self {
        let site = dist();
        Self::with(&site, |options| {
            lazy_parts(&site).iter().fold(options, |options, name| {
                let bytes = files::read(&site.join(name)).unwrap();
                let stalled = Route::new("application/wasm", bytes).stalls(1_000, None);
                options.route(&[PLACE, name].concat(), stalled)
            })
        })
    }

    /// From now on the lazy parts are there.
    pub(crate) fn serve_lazy_parts(&self) {
        for name in lazy_parts(&dist()) {
            let bytes = files::read(&dist().join(&name)).unwrap();
            files::write(&self.changed(&name), bytes).unwrap();
        }
    }

    /// From now on the lazy parts are not there.
    pub(crate) fn refuse_lazy_parts(&self) {
        for name in lazy_parts(&dist()) {
            std::fs::remove_file(self.changed(&name)).unwrap();
        }
    }

    /// Puts a file beside the page, as a host does.
    pub(crate) fn publish(&self, name: &str, text: &str) {
        files::write(&self.changed(name), text).unwrap();
    }

    fn changed(&self, name: &str) -> PathBuf {
        let copy = self.copy.as_ref().expect("a site that a test may change");
        copy.join(name)
    }

    /// Stops answering, as when the network is gone.
    pub(crate) fn stop(&mut self) {
        self.server = None;
    }

    /// The address of the page, without a fragment.
    pub(crate) fn url(&self) -> String {
        format!("{}{PLACE}", self.origin)
    }

    /// Scheme, host and port of the site.
    pub(crate) fn origin(&self) -> String {
        self.origin.clone()
    }

    /// The host page of [`Site::framed`], under a name that is another site to the browser.
    pub(crate) fn host_page(&self) -> String {
        format!("{}/host.html", self.other_origin)
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        if let Some(copy) = self.copy.take() {
            let _ = files::remove_folder(&copy);
        }
    }
}

/// The names of the files that hold the lazy parts of the program.
fn lazy_parts(site: &Path) -> Vec<String> {
    let names = files::with_extension(site, "wasm")
        .into_iter()
        .filter_map(|path| Some(path.file_name()?.to_str()?.to_owned()));
    let parts: Vec<_> = names
        .filter(|name| !name.starts_with("plumbline_bg-"))
        .collect();
    assert!(parts.len() > 1, "only {parts:?}");
    parts
}

/// The folder of the built site.
pub(crate) fn dist() -> PathBuf {
    std::env::var_os("PLUMBLINE_DIST").map_or_else(
        || panic!("PLUMBLINE_DIST does not name the built site: `cargo xtask test` builds it and runs the journeys"),
        PathBuf::from,
    )
}
