//! What a host answers, asked by curl.

use std::io::Read as _;
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use flate2::read::MultiGzDecoder;

use crate::tools;

/// Seconds until an answer is given up.
const PATIENCE: &str = "60";
/// What a browser says that it can unpack; one way is enough to see whether the host packs.
const ACCEPTS: &str = "Accept-Encoding: gzip";

/// One answer.
#[derive(Debug, Clone)]
pub(super) struct Answer {
    pub(super) status: u16,
    headers: Vec<(String, String)>,
    /// Unpacked.
    pub(super) body: Vec<u8>,
}

impl Answer {
    /// An answer as it came over the line: head, empty line, body.
    pub(super) fn read(bytes: &[u8]) -> Result<Self> {
        let end = b"\r\n\r\n";
        let (mut head, mut body) = split(bytes, end).context("an answer without a head")?;
        // `100 Continue` and its like stand before the answer itself.
        while head.starts_with(b"HTTP/")
            && head
                .split(|byte| *byte == b' ')
                .nth(1)
                .is_some_and(|code| code.starts_with(b"1"))
        {
            (head, body) = split(body, end).context("an answer without a head")?;
        }
        let head = String::from_utf8_lossy(head).into_owned();
        let mut lines = head.lines();
        let status = lines
            .next()
            .and_then(|line| line.split(' ').nth(1)?.parse().ok());
        let headers = lines
            .filter_map(|line| line.split_once(':'))
            .map(|(name, value)| (name.trim().to_lowercase(), value.trim().to_owned()))
            .collect();
        let mut answer = Self {
            status: status.context("an answer without a status")?,
            headers,
            body: body.to_vec(),
        };
        if answer.is_packed() {
            let mut plain = Vec::new();
            // What cannot be unpacked is seen as changed.
            if MultiGzDecoder::new(body).read_to_end(&mut plain).is_ok() {
                answer.body = plain;
            }
        }
        Ok(answer)
    }

    /// The values of a header, in the order in which they came.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let found = self
            .headers
            .iter()
            .filter(move |(header, _)| header == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The first value of a header.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(header, _)| header == name)
            .map(|(_, value)| value.as_str())
    }

    /// Whether the body was packed on its way.
    pub(super) fn is_packed(&self) -> bool {
        self.header("content-encoding")
            .is_some_and(|coding| coding.eq_ignore_ascii_case("gzip"))
    }

    /// The body as text.
    pub(super) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// Asks for an address. Redirects are not followed: where they lead is part of what is judged.
///
/// # Errors
/// When curl is missing, or nothing answers.
pub(super) fn fetch(address: &str) -> Result<Answer> {
    let output = Command::new(tools::curl()?)
        .args(["--silent", "--show-error", "--include", "--http1.1"])
        .args([
            "--globoff",
            "--path-as-is",
            "--max-time",
            PATIENCE,
            "--header",
            ACCEPTS,
        ])
        .arg(address)
        .output()
        .context("could not run curl")?;
    if !output.status.success() {
        bail!(
            "{address}: {}",
            String::from_utf8_lossy(&output.stderr).trim()
        );
    }
    Answer::read(&output.stdout).with_context(|| format!("could not read what {address} answers"))
}

fn split<'a>(bytes: &'a [u8], at: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let place = bytes.windows(at.len()).position(|window| window == at)?;
    let (before, after) = bytes.split_at(place);
    Some((before, after.get(at.len()..)?))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use std::io::Read as _;

    use flate2::Compression;
    use flate2::read::GzEncoder;

    use super::Answer;

    #[test]
    fn head_and_body_are_told_apart_and_a_packed_body_is_unpacked() {
        let mut packed = Vec::new();
        GzEncoder::new(&b"text"[..], Compression::best())
            .read_to_end(&mut packed)
            .unwrap();
        let head =
            b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 404 Not Found\r\nContent-Encoding: gzip\r\n\
            SET-cookie: a=b: c\r\nset-cookie: d\r\n\r\n";
        let answer = Answer::read(&[&head[..], &packed].concat()).unwrap();
        assert_eq!((answer.status, answer.text().as_str()), (404, "text"));
        assert_eq!(
            answer.all("set-cookie").collect::<Vec<_>>(),
            ["a=b: c", "d"]
        );
        assert_eq!(answer.header("etag"), None);
        let plain = Answer::read(b"HTTP/1.1 200\r\nA: b\r\n\r\n\r\n\r\n").unwrap();
        assert_eq!(
            (plain.status, plain.body.as_slice()),
            (200, &b"\r\n\r\n"[..])
        );
        assert!(Answer::read(b"HTTP/1.1 200 OK").is_err());
    }
}
