//! What happens when the app panics.
//!
//! A published program ends at once (`xtask/src/build/panics.rs`); `boot.js` sees that as an error of WebAssembly
//! and shows its recovery panel. While developing, the console says what happened and where.

use crate::shell::page;

/// The value of `data-state` of a page whose app has panicked.
const CRASHED: &str = "crashed";

/// From now on a panic while developing is logged.
pub fn install() {
    #[cfg(not(feature = "split"))]
    developing::install();
}

/// Whether there was a panic. The browser still calls every listener then, and
/// none of them may go on with what the panic left behind.
pub fn has_stopped() -> bool {
    page::state().as_deref() == Some(CRASHED)
}

#[cfg(not(feature = "split"))]
mod developing {
    use std::panic::{PanicHookInfo, set_hook};

    use wasm_bindgen::prelude::*;

    use crate::shell::page;

    #[wasm_bindgen]
    extern "C" {
        #[wasm_bindgen(js_namespace = console)]
        fn error(message: &str, file: &str, line: u32);
    }

    pub(super) fn install() {
        set_hook(Box::new(report));
    }

    fn report(panic: &PanicHookInfo<'_>) {
        page::set_state(super::CRASHED);
        let (file, line) = panic
            .location()
            .map_or(("", 0), |at| (at.file(), at.line()));
        let message = panic.payload_as_str().unwrap_or("Plumbline stopped");
        error(message, file, line);
    }
}
