//! Work that goes on when something else has come.

use wasm_bindgen_futures::spawn_local;

/// Goes on with a future until it is done; nobody waits for it.
pub fn spawn(work: impl Future<Output = ()> + 'static) {
    spawn_local(work);
}
