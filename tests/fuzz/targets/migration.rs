//! Values found in storage.
#![no_main]
#![allow(dead_code, reason = "each target uses a part")]

#[path = "../../common/forge.rs"]
mod forge;
#[path = "../fuzzed.rs"]
mod fuzzed;
#[path = "../../common/holds.rs"]
mod holds;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    fuzzed::migration(bytes);
});
