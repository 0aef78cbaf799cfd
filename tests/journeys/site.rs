//! The built site, served as a static host would: under a path, next to the pages of a test.

use std::path::PathBuf;
use xtask::server::{Options, Route, Server};

/// Where the site lies on the host; not the root, so that every address has to be relative.
const PLACE: &str = "/tools/plumbline/";

/// A host with the site on it.
pub(crate) struct Site(Server);

impl Site {
    /// The site alone. Its policy stands in the page itself.
    pub(crate) fn start() -> Self {
        Self::with(|options| options)
    }

    fn with(add: impl FnOnce(Options) -> Options) -> Self {
        let options = Options::default().folder(PLACE, &dist());
        Self(add(options).start().expect("the server starts"))
    }

    /// The site and a page on the same host that frames it from another site.
    pub(crate) fn framed(attributes: &str) -> Self {
        let page = format!(
            "<!doctype html><html lang=en><title>Host</title><link rel=icon href=data:,><h1>Host</h1>
             <script>document.write(`<iframe title=Plumbline {attributes} width=1200 height=800
               src=http://127.0.0.1:${{location.port}}{PLACE}></iframe>`)</script>"
        );
        Self::with(|options| options.route("/host.html", Route::html(page)))
    }

    /// The address of the page, without a fragment.
    pub(crate) fn url(&self) -> String {
        self.0.url()
    }

    /// Scheme, host and port of the site.
    pub(crate) fn origin(&self) -> String {
        self.0.origin()
    }

    /// The host page of [`Site::framed`], under a name that is another site to the browser.
    pub(crate) fn host_page(&self) -> String {
        format!("{}/host.html", self.0.other_origin())
    }
}

/// The folder of the built site.
fn dist() -> PathBuf {
    std::env::var_os("PLUMBLINE_DIST").map_or_else(
        || panic!("PLUMBLINE_DIST does not name the built site: `cargo xtask test` builds it and runs the journeys"),
        PathBuf::from,
    )
}
