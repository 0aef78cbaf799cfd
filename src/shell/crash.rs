//! What happens when the app panics.

use std::panic::{PanicHookInfo, set_hook};

use wasm_bindgen::prelude::*;

use super::page;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = console)]
    fn error(message: &str, file: &str, line: u32);
}

/// From now on a panic is logged once and hands the page to the recovery panel
/// of `boot.js`. The program ends right after, so this does as little as can be.
pub fn install() {
    set_hook(Box::new(report));
}

fn report(panic: &PanicHookInfo<'_>) {
    page::set_state("crashed");
    let (file, line) = panic
        .location()
        .map_or(("", 0), |at| (at.file(), at.line()));
    error(
        panic.payload_as_str().unwrap_or("Plumbline stopped"),
        file,
        line,
    );
}
