//! What happens when the app panics.

use std::panic::{PanicHookInfo, set_hook};
use std::sync::atomic::{AtomicBool, Ordering};

use wasm_bindgen::prelude::*;

use crate::shell::page;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = console)]
    fn error(message: &str, file: &str, line: u32);
}

static STOPPED: AtomicBool = AtomicBool::new(false);

/// From now on a panic is logged once and hands the page to the recovery panel
/// of `boot.js`. The program ends right after, so this does as little as can be.
pub fn install() {
    set_hook(Box::new(report));
}

/// Whether there was a panic. The browser still calls every listener then, and
/// none of them may go on with what the panic left behind.
pub fn has_stopped() -> bool {
    STOPPED.load(Ordering::Relaxed)
}

fn report(panic: &PanicHookInfo<'_>) {
    if STOPPED.swap(true, Ordering::Relaxed) {
        return;
    }
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
