//! What the site is made of.

/// The app and its page; what is a folder counts with all in it.
pub const OF_THE_APP: [&str; 9] = [
    "src",
    "leptos-slim",
    "style",
    "catalogue",
    "build",
    "build.rs",
    "index.html",
    "Cargo.toml",
    "Cargo.lock",
];
