//! Takes the places of panics out of a program.
//!
//! The compiler notes for each of them the name of a source file, the line and the column. A published program ends
//! at once where it panics (`panics.rs`), so that nothing reads them. They weigh 1,300 bytes, gzip.

use std::ops::Range;

use anyhow::{Context as _, Result};
use wasmparser::{DataKind, Operator, Parser, Payload};

/// What the names begin with, once paths of this machine are replaced (remap.rs).
const FILES: [&[u8]; 4] = [b"/rustc/", b"/c/", b"/rust/deps/", b"src/"];
const END: &[u8] = b".rs";
/// Address and length of the name, line and column, each in four bytes.
const PLACE: usize = 16;

/// Data of a program: where it lies in memory, and where in the module.
struct Segment {
    address: usize,
    bytes: Range<usize>,
}

/// The program with a dot for each letter of such names and with nulls for the places. Nothing moves.
///
/// # Errors
/// When the module cannot be read.
pub(super) fn without(mut program: Vec<u8>) -> Result<Vec<u8>> {
    let segments = segments(&program)?;
    for segment in &segments {
        if let Some(bytes) = program.get_mut(segment.bytes.clone()) {
            blank_names(bytes);
        }
    }
    let mut places = Vec::new();
    for segment in &segments {
        let first = segment.bytes.start + segment.address.next_multiple_of(4) - segment.address;
        for at in (first..segment.bytes.end).step_by(4) {
            if program
                .get(at..at + PLACE)
                .is_some_and(|place| is_place(place, &program, &segments))
            {
                places.push(at);
            }
        }
    }
    for at in places {
        if let Some(place) = program.get_mut(at..at + PLACE) {
            place.fill(0);
        }
    }
    Ok(program)
}

fn segments(program: &[u8]) -> Result<Vec<Segment>> {
    let mut segments = Vec::new();
    for payload in Parser::new(0).parse_all(program) {
        let Payload::DataSection(section) = payload? else {
            continue;
        };
        for data in section {
            let data = data?;
            let DataKind::Active { offset_expr, .. } = data.kind else {
                continue;
            };
            let Operator::I32Const { value } = offset_expr.get_operators_reader().read()? else {
                continue;
            };
            let end = usize::try_from(data.range.end)?;
            segments.push(Segment {
                address: usize::try_from(value).context("data at a negative address")?,
                bytes: end - data.data.len()..end,
            });
        }
    }
    Ok(segments)
}

fn blank_names(bytes: &mut [u8]) {
    let mut place = 0;
    while let Some(rest) = bytes.get_mut(place..).filter(|rest| !rest.is_empty()) {
        let begins = FILES.iter().any(|start| rest.starts_with(start));
        match begins.then(|| name(rest)).flatten() {
            Some(length) => {
                rest.iter_mut().take(length).for_each(|byte| *byte = b'.');
                place += length;
            }
            None => place += 1,
        }
    }
}

/// How long the name of a file is with which the bytes begin.
fn name(bytes: &[u8]) -> Option<usize> {
    let fits = |byte: &&u8| byte.is_ascii_alphanumeric() || b"/._-".contains(byte);
    let length = bytes.iter().take_while(fits).count();
    let path = bytes.get(..length)?;
    let end = path.windows(END.len()).position(|window| window == END)?;
    Some(end + END.len())
}

/// Whether these bytes are a line and a column in a file whose name was blanked.
fn is_place(bytes: &[u8], program: &[u8], segments: &[Segment]) -> bool {
    let number = |at: usize| {
        let four = bytes.get(at..at + 4)?.try_into().ok()?;
        Some(u32::from_le_bytes(four) as usize)
    };
    let (Some(address), Some(length), Some(line), Some(column)) =
        (number(0), number(4), number(8), number(12))
    else {
        return false;
    };
    let name = segments.iter().find_map(|segment| {
        let start = segment.bytes.start + address.checked_sub(segment.address)?;
        program
            .get(start..start.checked_add(length)?)
            .filter(|_| start + length <= segment.bytes.end)
    });
    (1..100_000).contains(&line)
        && (1..1_000).contains(&column)
        && length > END.len()
        && name.is_some_and(|name| name.iter().all(|byte| *byte == b'.'))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use wasm_encoder::{ConstExpr, DataSection, MemorySection, MemoryType, Module};

    use super::without;

    const START: u32 = 1024;

    fn module(data: &[u8]) -> Vec<u8> {
        let mut memories = MemorySection::new();
        memories.memory(MemoryType {
            minimum: 1,
            maximum: None,
            memory64: false,
            shared: false,
            page_size_log2: None,
        });
        let mut section = DataSection::new();
        section.active(
            0,
            &ConstExpr::i32_const(START.cast_signed()),
            data.iter().copied(),
        );
        let mut module = Module::new();
        module.section(&memories).section(&section);
        module.finish()
    }

    fn words(words: [u32; 4]) -> Vec<u8> {
        words.iter().flat_map(|word| word.to_le_bytes()).collect()
    }

    #[test]
    fn names_of_files_and_places_go_and_all_else_stays() {
        let (std, own) = ("/rustc/59/library/core/a.rs.", "src/app/b.rs");
        let text = "/c/not a path/c/src";
        let length = |text: &str| u32::try_from(text.len()).unwrap();
        let in_std = words([START, length(std) - 1, 12, 5]);
        let in_own = words([START + length(std), length(own), 900, 13]);
        let no_place = words([START + length(std), length(own), 0, 0]);
        let in_text = words([START + length(std) + length(own), length(text), 12, 5]);
        let names = |std: &str, own: &str| [std, own, text, "\u{1}"].concat().into_bytes();
        let data = |names: Vec<u8>, places: [&[u8]; 4]| module(&[names, places.concat()].concat());
        let before = data(names(std, own), [&in_std, &in_own, &no_place, &in_text]);
        let dots = names(&".".repeat(std.len()), &".".repeat(own.len()));
        let after = data(dots, [&[0; 16], &[0; 16], &no_place, &in_text]);
        assert_eq!(without(before).unwrap(), after);
    }
}
