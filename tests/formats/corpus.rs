//! The inputs that the fuzz targets start from, and any that one of them ever
//! found: each is tried on every run, without a fuzzer.

use std::fs;
use std::path::Path;

use crate::fuzzed;

/// Tries all inputs of a target and returns how many were accepted and refused.
fn try_all(target: &str, check: fn(&[u8]) -> bool) -> (usize, usize) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus");
    let (mut accepted, mut refused) = (0, 0);
    for entry in fs::read_dir(folder.join(target)).unwrap() {
        let bytes = fs::read(entry.unwrap().path()).unwrap();
        if check(&bytes) {
            accepted += 1;
        } else {
            refused += 1;
        }
    }
    (accepted, refused)
}

#[test]
fn every_fuzz_target_has_inputs_that_are_accepted_and_some_that_are_refused() {
    for (target, check) in [
        ("link", fuzzed::link as fn(&[u8]) -> bool),
        ("import", fuzzed::import),
        ("report", fuzzed::report),
        ("migration", fuzzed::migration),
    ] {
        let (accepted, refused) = try_all(target, check);
        println!("{target}: {accepted} accepted, {refused} refused");
        assert!(accepted >= 3 && refused >= 3, "{target}");
    }
}
