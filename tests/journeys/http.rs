//! One JSON request over HTTP/1.1 to a program on this machine.
//!
//! A WebDriver client needs no more than this. The ready-made ones bring an async runtime and some
//! 150 crates for it; these lines bring none, and every command stays an ordinary blocking call.

use std::io::{BufRead as _, BufReader, Error, ErrorKind, Read as _, Result, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::Value;

/// Longer than any command may take; a browser that hangs must not hang the tests.
const PATIENCE: Duration = Duration::from_mins(2);

/// Sends a request and returns the status and the JSON that came back.
pub(crate) fn call(port: u16, method: &str, path: &str, body: &Value) -> Result<(u16, Value)> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(PATIENCE))?;
    let body = if body.is_null() {
        String::new()
    } else {
        body.to_string()
    };
    let head = format!(
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes())?;
    stream.write_all(body.as_bytes())?;
    answer(BufReader::new(stream))
}

fn answer(mut stream: BufReader<TcpStream>) -> Result<(u16, Value)> {
    let mut line = String::new();
    stream.read_line(&mut line)?;
    let status = line
        .split(' ')
        .nth(1)
        .and_then(|number| number.parse().ok())
        .ok_or_else(|| Error::new(ErrorKind::InvalidData, format!("no status in {line:?}")))?;
    let mut length = 0;
    loop {
        line.clear();
        stream.read_line(&mut line)?;
        let Some((name, value)) = line.trim_end().split_once(':') else {
            break;
        };
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().map_err(Error::other)?;
        }
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body)?;
    Ok((status, serde_json::from_slice(&body)?))
}
