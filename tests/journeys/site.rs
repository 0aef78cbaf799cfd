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

    /// The site without the second part of the program, until [`Site::serve_second_part`].
    pub(crate) fn without_second_part() -> Self {
        let site = Self::changing();
        site.refuse_second_part();
        site
    }

    /// The site as a copy, of which the second part can be taken away.
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

    /// The site where the second part of the program begins to come and never ends.
    pub(crate) fn with_stalled_second_part() -> Self {
        let site = dist();
        let name = second_part(&site);
        let bytes = files::read(&site.join(&name)).unwrap();
        let stalled = Route::new("application/wasm", bytes).stalls(1_000, None);
        Self::with(&site, |options| {
            options.route(&[PLACE, &name].concat(), stalled)
        })
    }

    /// From now on the second part is there.
    pub(crate) fn serve_second_part(&self) {
        let bytes = files::read(&dist().join(second_part(&dist()))).unwrap();
        files::write(&self.second_part(), bytes).unwrap();
    }

    /// From now on the second part is not there.
    pub(crate) fn refuse_second_part(&self) {
        std::fs::remove_file(self.second_part()).unwrap();
    }

    fn second_part(&self) -> PathBuf {
        let copy = self.copy.as_ref().expect("a site that a test may change");
        copy.join(second_part(&dist()))
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

/// The name of the file that holds the second part of the program.
fn second_part(site: &Path) -> String {
    let mut names = files::with_extension(site, "wasm")
        .into_iter()
        .filter_map(|path| Some(path.file_name()?.to_str()?.to_owned()));
    names
        .find(|name| name.starts_with("later-"))
        .expect("the second part of the program")
}

/// The folder of the built site.
pub(crate) fn dist() -> PathBuf {
    std::env::var_os("PLUMBLINE_DIST").map_or_else(
        || panic!("PLUMBLINE_DIST does not name the built site: `cargo xtask test` builds it and runs the journeys"),
        PathBuf::from,
    )
}
