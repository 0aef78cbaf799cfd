//! The names of HTML, as functions of elements and as methods for attributes.
//!
//! Stock Leptos also knows which attribute belongs to which element; here any goes with any.

use crate::attribute::AttributeValue;
use crate::element::{El, custom};

macro_rules! elements {
    ($($tag:ident)*) => { $(
        #[doc = concat!("`<", stringify!($tag), ">`")]
        pub fn $tag() -> El {
            custom(stringify!($tag))
        }
    )* };
}
elements! {
    area base br col embed hr img input link meta source track wbr a abbr address article aside
    audio b bdi bdo blockquote body button canvas caption cite code colgroup data datalist dd
    del details dfn dialog div dl dt em fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
    head header hgroup html i iframe ins kbd label legend li main map mark menu meter nav
    noscript object ol optgroup output p picture portal pre progress q rp rt ruby s samp script
    search section select slot small span strong style sub summary sup table tbody td template
    textarea tfoot th thead time title tr u ul var video option
}

/// The attributes; each method sets the one that it is called like.
macro_rules! attributes {
    ($($method:ident $name:expr,)*) => {
        impl El { $(
            #[doc = concat!("`", $name, "`")]
            pub fn $method(self, value: impl AttributeValue) -> Self {
                self.attr($name, value)
            }
        )* }
    };
}

macro_rules! as_named {
    ($($name:ident)*) => {
        attributes! { $($name stringify!($name),)* }
    };
}
as_named! {
    class style abbr accept accesskey action align allow allowfullscreen allowpaymentrequest alt
    attributionsrc autocapitalize autocomplete autofocus autoplay background bgcolor blocking
    border buffered capture challenge closedby charset checked cite code color cols colspan
    command commandfor content contenteditable contextmenu controls controlslist coords
    crossorigin csp data datetime decoding default defer dir dirname disabled
    disablepictureinpicture disableremoteplayback download draggable elementtiming enctype
    enterkeyhint exportparts fetchpriority form formaction formenctype formmethod formnovalidate
    formtarget headers height hidden high href hreflang icon id imagesizes imagesrcset
    importance inert inputmode integrity intrinsicsize is ismap itemid itemprop itemref
    itemscope itemtype keytype kind label lang language list loading low manifest max maxlength
    media method min minlength multiple muted name nomodule nonce novalidate open optimum part
    pattern ping placeholder playsinline popover popovertarget popovertargetaction poster
    preload radiogroup readonly referrerpolicy rel required reversed role rows rowspan sandbox
    scope scoped selected shape size sizes slot span spellcheck src srcdoc srclang srcset start
    step summary tabindex target title translate usemap value virtualkeyboardpolicy width wrap
}
attributes! {
    r#as "as", r#async "async", r#for "for", r#loop "loop", r#type "type",
    accept_charset "accept-charset", aria_activedescendant "aria-activedescendant",
    aria_atomic "aria-atomic", aria_autocomplete "aria-autocomplete", aria_busy "aria-busy",
    aria_checked "aria-checked", aria_colcount "aria-colcount", aria_colindex "aria-colindex",
    aria_colspan "aria-colspan", aria_controls "aria-controls", aria_current "aria-current",
    aria_describedby "aria-describedby", aria_description "aria-description",
    aria_details "aria-details", aria_disabled "aria-disabled",
    aria_dropeffect "aria-dropeffect", aria_errormessage "aria-errormessage",
    aria_expanded "aria-expanded", aria_flowto "aria-flowto", aria_grabbed "aria-grabbed",
    aria_haspopup "aria-haspopup", aria_hidden "aria-hidden", aria_invalid "aria-invalid",
    aria_keyshortcuts "aria-keyshortcuts", aria_label "aria-label",
    aria_labelledby "aria-labelledby", aria_live "aria-live", aria_modal "aria-modal",
    aria_multiline "aria-multiline", aria_multiselectable "aria-multiselectable",
    aria_orientation "aria-orientation", aria_owns "aria-owns",
    aria_placeholder "aria-placeholder", aria_posinset "aria-posinset",
    aria_pressed "aria-pressed", aria_readonly "aria-readonly", aria_relevant "aria-relevant",
    aria_required "aria-required", aria_roledescription "aria-roledescription",
    aria_rowcount "aria-rowcount", aria_rowindex "aria-rowindex", aria_rowspan "aria-rowspan",
    aria_selected "aria-selected", aria_setsize "aria-setsize", aria_sort "aria-sort",
    aria_valuemax "aria-valuemax", aria_valuemin "aria-valuemin", aria_valuenow "aria-valuenow",
    aria_valuetext "aria-valuetext", http_equiv "http-equiv",
}
