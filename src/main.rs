//! The page: joins the pure app, the browser and the views.

#[cfg(target_arch = "wasm32")]
mod dispatch;
#[cfg(target_arch = "wasm32")]
mod lazy_parts;

/// A quarter of the size of the standard one, which is made for larger programs.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[cfg(target_arch = "wasm32")]
fn main() {
    use leptos::prelude::*;
    use plumbline::app::msg::Msg;
    use plumbline::app::view::App;
    use plumbline::shell::{crash, page, start};
    use plumbline::ui::context::{Context, LeakedModel};

    crash::install();
    if !page::read_words() {
        // `boot.js` says that the page did not load completely.
        return;
    }
    let model = RwSignal::new(LeakedModel::default());
    let runtime = dispatch::install(model);
    // Before the first drawing, so that what is drawn first is already right.
    runtime.send(Msg::Started(Box::new(start::read())));
    runtime.listen();
    let Some(place) = page::place() else { return };
    let app = mount_to(place, move || {
        Context::provide(model.read_only(), dispatch::send);
        view! { <App /> }
    });
    // Dropping the handle would take the app off the page; it stays for the page's life.
    app.forget();
    page::set_state("running");
}

/// Natively there is nothing to mount on; the library and its tests are what compiles here.
#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("Plumbline runs in a browser: start it with `cargo xtask serve`.");
}
