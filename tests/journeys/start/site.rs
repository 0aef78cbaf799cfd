//! The built site with one thing changed, and Chromium to look at it.

use std::path::PathBuf;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use xtask::server::{Options, Route};
use xtask::tools::browser::HEADLESS;

use super::page::Page;
use crate::browser::among_others;
use crate::driver::programs;
use crate::site::dist;

/// The folder that the site is served under, so that nothing may rely on the root.
const PREFIX: &str = "/some/path/";

/// One visit to the site.
pub(crate) struct Site {
    dist: PathBuf,
    page: String,
    options: Options,
    flags: Vec<String>,
}

impl Site {
    /// The site as built.
    pub(crate) fn built() -> Self {
        let dist = dist();
        let options = Options::default().folder(PREFIX, &dist);
        let flags = vec!["--virtual-time-budget=6000".to_owned()];
        let page = std::fs::read_to_string(dist.join("index.html")).unwrap();
        Self {
            dist,
            page,
            options,
            flags,
        }
    }

    /// Runs a script of the same origin before everything else.
    pub(crate) fn before(self, script: &str) -> Self {
        let marker = "<script defer id=\"boot\"";
        self.change(
            marker,
            &format!("<script src=\"./before.js\"></script>{marker}"),
        )
        .answer("before.js", Route::new("text/javascript", script))
    }

    /// Replaces a text in the page, which must be there.
    pub(crate) fn change(mut self, from: &str, to: &str) -> Self {
        assert!(self.page.contains(from), "index.html lacks {from}");
        self.page = self.page.replacen(from, to, 1);
        self.options = self.options.route(PREFIX, Route::html(self.page.clone()));
        self
    }

    /// The page that would be served.
    pub(crate) fn page(&self) -> &str {
        &self.page
    }

    /// Answers a file of the site from memory.
    pub(crate) fn answer(mut self, name: &str, route: Route) -> Self {
        self.options = self.options.route(&format!("{PREFIX}{name}"), route);
        self
    }

    /// Adds a header to every answer.
    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.options = self.options.header(name, value);
        self
    }

    /// Looks after this many real seconds. Virtual time stands still while a transfer stalls or is
    /// refused; instead, an image that takes so long holds back the moment at which Chromium looks.
    pub(crate) fn after_seconds(mut self, seconds: u64) -> Self {
        self.flags = vec!["--timeout=60000".to_owned()];
        let image = Route::new(
            "image/svg+xml",
            "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        )
        .stalls(1, Some(Duration::from_secs(seconds)));
        self.change(
            "<div id=\"app\">",
            "<img src=\"./hold.svg\" alt=\"\"><div id=\"app\">",
        )
        .answer("hold.svg", image)
    }

    /// The name and the bytes of the built file with this extension and start of name.
    pub(crate) fn file(&self, start: &str, extension: &str) -> (String, Vec<u8>) {
        let path = xtask::files::with_extension(&self.dist, extension)
            .into_iter()
            .find(|path| {
                path.file_name()
                    .unwrap()
                    .to_string_lossy()
                    .starts_with(start)
            })
            .unwrap();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        (name, std::fs::read(path).unwrap())
    }

    /// The document that Chromium holds at this fragment, and what it said on the console.
    pub(crate) fn visit(self, fragment: &str) -> Page {
        static PROFILES: AtomicUsize = AtomicUsize::new(0);
        let _among_others = among_others();
        let server = self.options.start().unwrap();
        let number = PROFILES.fetch_add(1, Ordering::Relaxed);
        let profile =
            std::env::temp_dir().join(format!("plumbline-start-{}-{number}", std::process::id()));
        let output = Command::new(&programs().chromium)
            .args(HEADLESS)
            .args(&self.flags)
            .arg(format!("--user-data-dir={}", profile.display()))
            .args(["--enable-logging=stderr", "--dump-dom"])
            .arg(format!("{}{fragment}", server.url()))
            .output()
            .unwrap();
        xtask::files::remove_folder(&profile).unwrap();
        Page::new(&output)
    }
}
