//! Takes the names of other people's source files out of a program.
//!
//! A panic says where it arose. In the standard library and in dependencies that place says little: what
//! they are called with is the fault, and the message says that. Fifty names of files weigh 500 bytes, gzip.

/// What the names begin with, once paths of this machine are replaced (remap.rs).
const FOREIGN: [&[u8]; 3] = [b"/rustc/", b"/c/", b"/rust/deps/"];
const END: &[u8] = b".rs";

/// The program with a dot for each letter of such names: texts are found by place and length.
pub(super) fn without_foreign(mut program: Vec<u8>) -> Vec<u8> {
    let mut place = 0;
    while let Some(rest) = program.get_mut(place..).filter(|rest| !rest.is_empty()) {
        let length = FOREIGN
            .iter()
            .find(|start| rest.starts_with(start))
            .and_then(|_| name(rest));
        match length {
            Some(length) => {
                rest.iter_mut().take(length).for_each(|byte| *byte = b'.');
                place += length;
            }
            None => place += 1,
        }
    }
    program
}

/// How long the name of a file is with which the bytes begin.
fn name(bytes: &[u8]) -> Option<usize> {
    let fits = |byte: &&u8| byte.is_ascii_alphanumeric() || b"/._-".contains(byte);
    let length = bytes.iter().take_while(fits).count();
    let path = bytes.get(..length)?;
    let end = path.windows(END.len()).position(|window| window == END)?;
    Some(end + END.len())
}

#[cfg(test)]
mod tests {
    use super::without_foreign;

    #[test]
    fn only_names_of_foreign_files_go_and_nothing_moves() {
        let (std, own, other) = (
            "/rustc/59/library/core/a.rs",
            "src/app/b.rs",
            "/c/d-1.0/src/e.rs",
        );
        let end = "/c/not a path/c/f";
        let dots = |text: &str| ".".repeat(text.len());
        let before = [std, own, "\u{1}", other, end].concat();
        let after = [&*dots(std), own, "\u{1}", &dots(other), end].concat();
        assert_eq!(without_foreign(before.into_bytes()), after.into_bytes());
    }
}
