//! The few things of the WebAssembly binary format that `interface.rs` reads and writes.

use anyhow::{Context as _, Error, Result, anyhow};

/// The magic number and the version in front of every module.
const HEADER: &[u8] = b"\0asm\x01\0\0\0";

/// The bytes of a module or a section, read from the front.
pub(super) struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    /// Reads a section's content.
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// Whether everything has been read.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What is left.
    pub(super) fn rest(&self) -> &'a [u8] {
        self.0
    }

    /// So many bytes.
    pub(super) fn bytes(&mut self, count: usize) -> Result<&'a [u8]> {
        let (read, rest) = self.0.split_at_checked(count).ok_or_else(cut_off)?;
        self.0 = rest;
        Ok(read)
    }

    /// One byte.
    pub(super) fn byte(&mut self) -> Result<u8> {
        let (first, rest) = self.0.split_first().ok_or_else(cut_off)?;
        self.0 = rest;
        Ok(*first)
    }

    /// A count, a length or an index: LEB128.
    pub(super) fn number(&mut self) -> Result<usize> {
        let mut number = 0_u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return usize::try_from(number).map_err(|_| cut_off());
            }
        }
        Err(cut_off())
    }

    /// A text with its length in front.
    pub(super) fn name(&mut self) -> Result<&'a str> {
        let length = self.number()?;
        std::str::from_utf8(self.bytes(length)?).context("could not read a name")
    }
}

/// The sections of a module: id and content, in order.
pub(super) fn sections(module: &[u8]) -> Result<Vec<(u8, &[u8])>> {
    let body = module
        .strip_prefix(HEADER)
        .context("this is no WebAssembly module")?;
    let mut reader = Reader::new(body);
    let mut found = Vec::new();
    while !reader.is_empty() {
        let id = reader.byte()?;
        let length = reader.number()?;
        found.push((id, reader.bytes(length)?));
    }
    Ok(found)
}

/// A module of these sections.
pub(super) fn module<'a>(sections: impl IntoIterator<Item = (u8, &'a [u8])>) -> Vec<u8> {
    let mut out = HEADER.to_vec();
    for (id, content) in sections {
        out.push(id);
        write_number(&mut out, content.len());
        out.extend_from_slice(content);
    }
    out
}

/// Writes a number as LEB128.
pub(super) fn write_number(out: &mut Vec<u8>, mut number: usize) {
    loop {
        let low = u8::try_from(number & 0x7f).unwrap_or_default();
        number >>= 7;
        if number == 0 {
            out.push(low);
            return;
        }
        out.push(low | 0x80);
    }
}

/// Writes a text with its length in front.
pub(super) fn write_name(out: &mut Vec<u8>, name: &str) {
    write_number(out, name.len());
    out.extend_from_slice(name.as_bytes());
}

fn cut_off() -> Error {
    anyhow!("a WebAssembly module is cut off or damaged")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::{Reader, module, sections, write_name, write_number};

    #[test]
    fn what_is_written_is_read_back() {
        let mut bytes = Vec::new();
        for number in [0, 127, 128, 624_485] {
            write_number(&mut bytes, number);
        }
        write_name(&mut bytes, "memory");
        let mut reader = Reader::new(&bytes);
        for number in [0, 127, 128, 624_485] {
            assert_eq!(reader.number().unwrap(), number);
        }
        assert_eq!(reader.name().unwrap(), "memory");
        assert!(reader.is_empty() && reader.byte().is_err());
    }

    #[test]
    fn a_module_is_its_sections() {
        let whole = module([(0, &b"abc"[..]), (7, &[0][..])]);
        assert_eq!(sections(&whole).unwrap(), [(0, &b"abc"[..]), (7, &[0][..])]);
        assert!(sections(whole.get(..whole.len() - 1).unwrap()).is_err());
        assert!(sections(b"no").is_err());
    }
}
