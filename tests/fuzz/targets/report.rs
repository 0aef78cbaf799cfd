//! HTML reports that somebody opens.
#![no_main]

#[path = "../fuzzed.rs"]
mod fuzzed;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    fuzzed::report(bytes);
});
