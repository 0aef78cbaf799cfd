//! Randomness for ids.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    // Not randomUUID: outside of a secure context there is none.
    #[wasm_bindgen(js_namespace = crypto, js_name = getRandomValues)]
    fn fill(bytes: &mut [u8]);
}

/// 32 hexadecimal digits that nobody has drawn before.
pub fn id() -> String {
    let mut bytes = [0; 16];
    fill(&mut bytes);
    let halves = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    halves
        .filter_map(|half| char::from_digit(u32::from(half), 16))
        .collect()
}
