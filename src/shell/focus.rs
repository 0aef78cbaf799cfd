//! Focus and scrolling after a view was drawn.

use wasm_bindgen::JsCast as _;
use web_sys::{
    Document, Element, FocusOptions, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition,
};

use crate::app::effect::Focus;
use crate::shell::{page, timer};

/// Space above a revealed element, in CSS pixels: the sticky line at its highest.
const AIR: f64 = 120.0;

/// The heading of the view.
const HEADING: &str = "#app h1";

/// Moves focus once the view is drawn. What is not there sends it to the
/// heading, so that it does not fall to the body.
pub fn go(focus: Focus) {
    timer::after(0, move || {
        if let Some(document) = page::document()
            && set(&document, &focus).is_none()
        {
            heading(&document);
        }
    });
}

/// Scrolls the element with this id to the top once the view is drawn, and
/// leaves focus alone.
///
/// It scrolls this window only: `scrollIntoView` would move a page that embeds us, too. Where `static-form.js` has shown
/// the element already, whoever answers there may have gone on, and `boot.js` keeps the place.
pub fn reveal(id: String) {
    if page::has_form() {
        return;
    }
    timer::after(0, move || {
        if let Some(window) = web_sys::window()
            && let Some(element) = window
                .document()
                .and_then(|page| page.get_element_by_id(&id))
        {
            let top = element.get_bounding_client_rect().top();
            scroll_to(window.scroll_y().unwrap_or_default() + top - AIR);
        }
    });
}

/// That something other than the whole page has focus.
pub struct FocusBefore {
    /// The disclosure around it.
    disclosure: Option<Element>,
}

/// What has focus, unless it is the whole page.
pub fn held() -> Option<FocusBefore> {
    let document = page::document().filter(holds)?;
    let active = document.active_element()?;
    Some(FocusBefore {
        disclosure: active.closest("details").ok().flatten(),
    })
}

/// Gives focus to the disclosure around it, or else to the heading, if drawing
/// takes away what had it.
///
/// What is drawn again keeps focus by itself. This is for what goes away, such as
/// a message with the button that closed it; it does not scroll, because nobody
/// asked to go anywhere.
pub fn catch(held: FocusBefore) {
    timer::after(0, move || {
        let Some(document) = page::document().filter(|document| !holds(document)) else {
            return;
        };
        let disclosure = held.disclosure.filter(|around| around.is_connected());
        let near = match disclosure {
            Some(around) => around.query_selector("summary"),
            None => document.query_selector(HEADING),
        };
        if let Ok(Some(near)) = near {
            without_scrolling(&near);
        }
    });
}

fn holds(document: &Document) -> bool {
    let body = document.body().map(Element::from);
    document
        .active_element()
        .is_some_and(|active| Some(active) != body)
}

fn set(document: &Document, focus: &Focus) -> Option<()> {
    match focus {
        Focus::Heading => heading(document),
        Focus::Legend(id) => {
            let criterion = document.get_element_by_id(id)?;
            let legend = criterion.query_selector("legend").ok()??;
            // The whole question should be seen, not the legend at the lower edge.
            scroll_into_view(&criterion, ScrollLogicalPosition::Start);
            without_scrolling(&legend)
        }
        Focus::Element(id) => {
            let element: HtmlElement = document.get_element_by_id(id)?.dyn_into().ok()?;
            // What has focus has to be in sight.
            if let Ok(Some(around)) = element.closest("details") {
                let _ = around.set_attribute("open", "");
            }
            element.focus().ok()
        }
    }
}

/// Shows the page from its top, as following a link would, and reads the heading.
fn heading(document: &Document) -> Option<()> {
    scroll_to(0.0);
    let heading = document.query_selector(HEADING).ok()??;
    without_scrolling(&heading)?;
    // In a frame as high as its content only the embedding page can scroll.
    scroll_into_view(&heading, ScrollLogicalPosition::Nearest);
    Some(())
}

fn without_scrolling(element: &Element) -> Option<()> {
    let still = FocusOptions::new();
    still.set_prevent_scroll(true);
    let element: &HtmlElement = element.dyn_ref()?;
    element.focus_with_options(&still).ok()
}

/// Scrolls this window, at once as all of the page does: no sheet of ours glides.
fn scroll_to(top: f64) {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, top);
    }
}

fn scroll_into_view(element: &Element, block: ScrollLogicalPosition) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(block);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}
