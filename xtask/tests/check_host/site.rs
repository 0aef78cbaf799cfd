//! A made-up site with all that is judged, so that these tests need no build.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use xtask::build::{content_security_policy, hashed_name};
use xtask::files;

/// A folder that goes when it is dropped.
pub(crate) struct Folder(PathBuf);

impl Folder {
    /// An empty one.
    pub(crate) fn new() -> Self {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("check-host-{}-{number}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        files::make_folder(&folder).unwrap();
        Self(folder)
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = files::remove_folder(&self.0);
    }
}

/// The files of a site by name: long enough that a host packs them.
pub(crate) fn made_up() -> Vec<(String, Vec<u8>)> {
    let mut all = Vec::new();
    let mut named = String::new();
    for plain in [
        "boot.js",
        "plumbline_bg.wasm",
        "late.css",
        "guidance.json",
        "favicon.svg",
    ] {
        let bytes = format!("/* {plain} */ ").repeat(200).into_bytes();
        let name = hashed_name(plain, &bytes);
        if plain != "boot.js" {
            let _ = write!(named, "<link href=\"./{name}\">");
        }
        all.push((name, bytes));
    }
    let boot = all.first().map(|(name, _)| name.clone()).unwrap();
    let page = format!(
        "<!doctype html><html lang=\"en\"><head>\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{}\"><style>a{{}}</style><script>1</script>{named}\
         <script defer id=\"boot\" src=\"./{boot}\"></script></head><body>{}<script type=\"text/plain\">a</script>\
         <script>1</script></body></html>",
        content_security_policy("a{}", &["1"]),
        "<p>text</p>".repeat(200),
    );
    let missing = page.replace("<body>", "<body><div id=\"changed\">");
    for (name, text) in [
        ("index.html", page.as_str()),
        ("404.html", &missing),
        ("about.html", &page),
        ("host.json", "{}"),
        ("reports/index.json", "[]"),
        ("catalogue/pprs-0.1.json", "{}"),
        ("schema/plumbline-assessment-1.json", "{}"),
        ("schema/pprs-catalogue-1.json", "{}"),
    ] {
        all.push((name.to_owned(), text.as_bytes().to_vec()));
    }
    all
}

/// Writes it into a folder.
pub(crate) fn write(folder: &Path) {
    for (name, bytes) in made_up() {
        files::write(&folder.join(name), bytes).unwrap();
    }
}

/// The name under which a file of it is published.
pub(crate) fn published(plain: &str) -> String {
    let (stem, extension) = plain.split_once('.').unwrap();
    let all = made_up().into_iter().map(|(name, _)| name);
    let mut found =
        all.filter(|name| name.starts_with(&format!("{stem}-")) && name.ends_with(extension));
    found.next().unwrap()
}
