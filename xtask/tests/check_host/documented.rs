//! What docs/hosting.md says works, and its faults have the names that it explains.

use std::path::{Path, PathBuf};

use xtask::{check_host, files, paths};

use crate::names;
use crate::programs::Running;
use crate::site::{Folder, published, write};

type Start = fn(&Path, &str, &Path) -> Running;

/// What is put in the place of a part of the nginx snippet, and the name that is among what is found.
const OF_NGINX: [(&str, &str, &str); 9] = [
    ("gzip on;", "gzip off;", "no-compression"),
    (
        "charset utf-8;",
        "types { text/html html; text/css css; application/json json; image/svg+xml svg; text/javascript js; }",
        "wrong-type",
    ),
    ("charset utf-8;", "charset iso-8859-1;", "wrong-type"),
    (
        "error_page 404 /404.html;",
        "error_page 404 =200 /index.html;",
        "fallback-page",
    ),
    (
        "default \"no-cache\";",
        "default \"max-age=86400\";",
        "stale-page",
    ),
    (
        "add_header Cache-Control",
        "add_header X-Cache-Control",
        "stale-page",
    ),
    (
        "frame-ancestors 'self'",
        "script-src 'self'; frame-ancestors 'self'",
        "policy",
    ),
    (
        "frame-ancestors 'self'",
        "style-src 'self'; frame-ancestors 'self'",
        "policy",
    ),
    (
        "add_header X-Content-Type-Options nosniff;",
        "add_header Set-Cookie a=b;",
        "cookie",
    ),
];

/// The same for Caddy.
const OF_CADDY: [(&str, &str, &str); 9] = [
    (
        "\t\t\theader Content-Type application/wasm*\n",
        "",
        "no-compression",
    ),
    (
        "\tfile_server\n}",
        "\t@wasm path *.wasm\n\theader @wasm {\n\tContent-Type application/octet-stream\n\tdefer\n\t}\n\tfile_server\n}",
        "wrong-type",
    ),
    (
        "\thandle_errors",
        "\ttry_files {path} /index.html\n\thandle_errors",
        "fallback-page",
    ),
    (
        "header @named Cache-Control no-cache\n",
        "header @named Cache-Control max-age=86400\n",
        "stale-page",
    ),
    ("header @named Cache-Control no-cache\n", "", "stale-page"),
    ("header Cache-Control no-store\n", "", "cached-missing"),
    (
        "frame-ancestors 'self'",
        "script-src 'self'; frame-ancestors 'self'",
        "policy",
    ),
    (
        "frame-ancestors 'self'",
        "style-src 'self'; frame-ancestors 'self'",
        "policy",
    ),
    (
        "header X-Content-Type-Options nosniff\n",
        "header Set-Cookie a=b\n",
        "cookie",
    ),
];

/// A file of the site, what it holds instead, and the name.
const OF_ANY: [(&str, Option<&str>, &str); 2] = [
    ("plumbline_bg.wasm", None, "missing-file"),
    ("late.css", Some("a{}"), "changed-file"),
];

#[test]
fn every_name_is_explained() {
    let page = guide();
    for name in check_host::NAMES {
        assert!(
            page.contains(&format!("| `{name}` |")),
            "docs/hosting.md lacks {name}"
        );
    }
}

#[test]
fn nginx_as_documented() {
    with("nginx", Running::nginx, &snippet("nginx"), &OF_NGINX);
}

#[test]
fn caddy_as_documented() {
    with("caddy", Running::caddy, &snippet("caddyfile"), &OF_CADDY);
}

fn with(program: &str, start: Start, snippet: &str, faults: &[(&str, &str, &str)]) {
    let Some(path) = find(program) else {
        return xtask::test::skip(&format!(
            "{program} is not installed (Debian: apt-get install {program})"
        ));
    };
    let site = Folder::new();
    write(site.path());
    let well = start(&path, snippet, site.path());
    let none: [&str; 0] = [];
    assert_eq!(names(&well.address()), none, "{program} as documented");
    for (from, to, name) in faults {
        assert!(
            snippet.contains(from),
            "the snippet for {program} lacks {from}"
        );
        let ill = start(&path, &snippet.replace(from, to), site.path());
        let found = names(&ill.address());
        assert!(found.contains(name), "{program}, {from} as {to}: {found:?}");
    }
    for (file, text, name) in OF_ANY {
        let place = site.path().join(published(file));
        let whole = files::read(&place).unwrap();
        match text {
            Some(text) => files::write(&place, text).unwrap(),
            None => std::fs::remove_file(&place).unwrap(),
        }
        assert_eq!(names(&well.address()), [name], "{program}");
        files::write(&place, whole).unwrap();
    }
}

/// Servers of Debian lie where only root looks.
fn find(program: &str) -> Option<PathBuf> {
    let of_root = PathBuf::from("/usr/sbin").join(program);
    paths::on_path(program).or_else(|| of_root.is_file().then_some(of_root))
}

fn guide() -> String {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/hosting.md");
    files::read_text(&docs).unwrap()
}

/// The only block of the guide in this language.
fn snippet(language: &str) -> String {
    let page = guide();
    let blocks: Vec<&str> = page.split(&format!("```{language}\n")).skip(1).collect();
    let [block] = blocks.as_slice() else {
        panic!("docs/hosting.md has {} blocks of {language}", blocks.len());
    };
    block.split("```").next().unwrap().to_owned()
}
