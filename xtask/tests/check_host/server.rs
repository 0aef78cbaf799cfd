//! A host on this machine that answers as it should, but for what a test changes.

use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};

use flate2::Compression;
use flate2::read::GzEncoder;

use crate::site;

/// Where the site lies.
pub(crate) const PLACE: &str = "/tools/plumbline/";

/// An answer before it is sent.
pub(crate) struct Given {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Vec<u8>,
    pub(crate) packed: bool,
}

impl Given {
    /// Sends this header, and no other of its name.
    pub(crate) fn set(&mut self, name: &'static str, value: &str) {
        self.headers.retain(|(other, _)| *other != name);
        self.headers.push((name, value.to_owned()));
    }
}

/// What a test does to an answer: `path` is below the folder of the site.
pub(crate) type Change = fn(path: &str, given: &mut Given);

/// Starts answering for as long as the program runs, and returns the address.
pub(crate) fn start(change: Change) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let _ = answer(&stream, change);
        }
    });
    format!("http://127.0.0.1:{port}{PLACE}")
}

fn answer(mut stream: &TcpStream, change: Change) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream).lines();
    let first = lines.next().transpose()?.unwrap_or_default();
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    let path = first.split(' ').nth(1).unwrap_or_default();
    let mut given = as_it_should(path);
    change(path.strip_prefix(PLACE).unwrap_or(path), &mut given);
    let mut head = format!("HTTP/1.1 {} -\r\n", given.status);
    for (name, value) in &given.headers {
        let _ = write!(head, "{name}: {value}\r\n");
    }
    let mut body = given.body;
    if given.packed {
        let mut small = Vec::new();
        GzEncoder::new(&body[..], Compression::fast()).read_to_end(&mut small)?;
        body = small;
        head.push_str("Content-Encoding: gzip\r\n");
    }
    let _ = write!(
        head,
        "Content-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes())?;
    stream.write_all(&body)
}

fn as_it_should(path: &str) -> Given {
    let mut given = Given {
        status: 200,
        headers: vec![
            ("Content-Type", "text/html; charset=utf-8".to_owned()),
            ("Cache-Control", "no-cache".to_owned()),
            ("X-Content-Type-Options", "nosniff".to_owned()),
            (
                "Content-Security-Policy",
                "frame-ancestors 'self'".to_owned(),
            ),
        ],
        body: Vec::new(),
        packed: true,
    };
    if path == PLACE.trim_end_matches('/') {
        given.status = 301;
        given.set("Location", PLACE);
        given.packed = false;
        return given;
    }
    let name = match path.strip_prefix(PLACE) {
        Some("") => "index.html",
        Some(name) => name,
        None => "nothing",
    };
    let all = site::made_up();
    let find = |wanted: &str| all.iter().find(|(name, _)| name == wanted).cloned();
    let Some((name, bytes)) = find(name) else {
        given.status = 404;
        given.body = find("404.html").unwrap().1;
        return given;
    };
    given.set("Content-Type", content_type(&name));
    if name.contains('-') && !name.contains('/') {
        given.set("Cache-Control", "public, max-age=31536000, immutable");
    }
    given.body = bytes;
    given
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit_once('.').unwrap().1 {
        "js" => "text/javascript",
        "css" => "text/css",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "svg" => "image/svg+xml",
        _ => "text/html; charset=utf-8",
    }
}
