//! Each fault by itself, put into a host that is well otherwise.

use crate::names;
use crate::server::{Change, Given, start};
use crate::site;

/// What is changed, and the only name that is found then.
const FAULTS: [(&str, &str, Change); 20] = [
    ("another page", "no-page", |path, given| {
        if path.is_empty() {
            given.body = b"<!doctype html><title>It works</title>".to_vec();
        }
    }),
    ("the folder without its slash", "no-slash", |path, given| {
        if given.status == 301 && !path.is_empty() {
            given.status = 200;
        }
    }),
    ("a script of a proxy", "changed-page", |path, given| {
        if path.is_empty() {
            replace(
                given,
                "</head>",
                "<script src=\"/proxy.js\"></script></head>",
            );
        }
    }),
    ("a file of another host", "changed-page", |path, given| {
        if path.is_empty() {
            replace(
                given,
                "</head>",
                "<link href=\"https://cdn.example/a.css\"></head>",
            );
        }
    }),
    (
        "a file that was not copied",
        "missing-file",
        |path, given| {
            if path.ends_with(".css") {
                given.status = 404;
            }
        },
    ),
    (
        "a data file that was not copied",
        "missing-file",
        |path, given| {
            if path == "host.json" {
                given.status = 404;
            }
        },
    ),
    ("a file that was cut off", "changed-file", |path, given| {
        if path.ends_with(".js") {
            given.body.truncate(1_500);
        }
    }),
    ("WebAssembly as bytes", "wrong-type", |path, given| {
        if path.ends_with(".wasm") && given.status == 200 {
            given.set("Content-Type", "application/octet-stream");
        }
    }),
    ("a script as text", "wrong-type", |path, given| {
        if path.ends_with(".js") {
            given.set("Content-Type", "text/plain");
        }
    }),
    ("another encoding", "wrong-type", |path, given| {
        if path.is_empty() {
            given.set("Content-Type", "text/html; charset=iso-8859-1");
        }
    }),
    ("no compression", "no-compression", |_, given| {
        given.packed = false;
    }),
    ("a page that is kept", "stale-page", |path, given| {
        if path.is_empty() {
            given.set("Cache-Control", "public, max-age=86400");
        }
    }),
    ("a page without a word", "stale-page", |path, given| {
        if path.is_empty() {
            given.headers.retain(|(name, _)| *name != "Cache-Control");
        }
    }),
    ("some page for everything", "fallback-page", |_, given| {
        if given.status == 404 {
            given.status = 200;
        }
    }),
    (
        "a missing file that is remembered",
        "cached-missing",
        |_, given| {
            if given.status == 404 {
                given.set("Cache-Control", "public, max-age=31536000, immutable");
            }
        },
    ),
    ("no WebAssembly", "policy", |_, given| {
        given.set(
            "Content-Security-Policy",
            "script-src 'self'; frame-ancestors 'self'",
        );
    }),
    ("no inlined sheet", "policy", |_, given| {
        given.set(
            "Content-Security-Policy",
            "style-src 'self'; frame-ancestors 'self'",
        );
    }),
    ("an origin of nobody", "policy", |_, given| {
        given.set(
            "Content-Security-Policy",
            "sandbox allow-scripts; frame-ancestors 'self'",
        );
    }),
    ("a cookie", "cookie", |_, given| {
        given.set("Set-Cookie", "id=1");
    }),
    (
        "a file with bytes before it",
        "changed-file",
        |path, given| {
            if path.ends_with(".css") {
                given.body.insert(0, 0);
            }
        },
    ),
];

/// The same for what could be better.
const ADVICE: [(&str, Change); 4] = [
    ("short-cache", |_, given| {
        if given.status == 200 {
            given.set("Cache-Control", "max-age=600");
        }
    }),
    ("missing-page", |_, given| {
        if given.status == 404 {
            given.body = b"Not found".to_vec();
        }
    }),
    ("sniffing", |_, given| {
        given
            .headers
            .retain(|(name, _)| *name != "X-Content-Type-Options");
    }),
    ("framing", |_, given| given.set("X-Frame-Options", "DENY")),
];

fn replace(given: &mut Given, from: &str, to: &str) {
    let text = String::from_utf8(given.body.clone()).unwrap();
    given.body = text.replace(from, to).into_bytes();
}

#[test]
fn a_host_as_it_should_be_has_nothing() {
    let none: [&str; 0] = [];
    assert_eq!(names(&start(|_, _| {})), none);
}

#[test]
fn every_fault_is_named_and_no_other() {
    for (what, name, change) in FAULTS {
        let found = xtask::check_host::findings(&start(change)).unwrap();
        assert!(!found.is_empty(), "{what}: nothing is found");
        for finding in found {
            assert_eq!(finding.name, name, "{what}: {finding}");
            assert!(finding.is_fault, "{what}: {finding}");
        }
    }
}

#[test]
fn what_could_be_better_is_advice() {
    for (name, change) in ADVICE {
        let found = xtask::check_host::findings(&start(change)).unwrap();
        assert!(!found.is_empty(), "{name}: nothing is found");
        for finding in found {
            assert_eq!((finding.name, finding.is_fault), (name, false), "{finding}");
        }
    }
}

#[test]
fn files_that_only_the_last_version_has_are_kept() {
    let checkout = site::Folder::new();
    let dist = checkout.path().join("dist");
    site::write(&dist);
    let css = site::published("late.css");
    std::fs::remove_file(dist.join(&css)).unwrap();
    let page = std::fs::read(dist.join("index.html")).unwrap();
    xtask::check_host::keep_old_files(checkout.path(), &start(|_, _| {})).unwrap();
    assert!(dist.join(css).is_file());
    assert_eq!(std::fs::read(dist.join("index.html")).unwrap(), page);
    // Nothing was there before the first version.
    let none = start(|_, given| given.status = 404);
    xtask::check_host::keep_old_files(checkout.path(), &none).unwrap();
}
