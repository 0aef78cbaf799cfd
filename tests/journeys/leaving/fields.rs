//! Where fields are, and how they are found: on the page itself, so that a new one is left too.

use serde_json::json;

use super::ways::Visit;
use crate::browser::Browser;

/// The criterion whose reason, note and evidence are on the page.
pub(super) const ANSWERED: &str = "authn-verify-email";
/// The criterion whose step of the plan is open.
pub(super) const PLANNED: &str = "authn-recovery-policy";

/// Where its step stands, by its code.
const STEP: &str = "[...document.querySelectorAll('main .edit tbody')].filter((row) => row.innerText.includes('AN1.2'))";

/// A view with fields.
pub(super) struct Place {
    pub(super) view: &'static str,
    fragment: &'static str,
    /// The disclosures to open. Where many hold the same, it is one of them.
    opens: &'static str,
    /// What has to be there before fields are looked for.
    ready: &'static str,
    /// How many fields there are at least.
    pub(super) fields: usize,
}

/// Every view with fields.
pub(super) const PLACES: [Place; 8] = [
    Place {
        view: "home",
        fragment: "#/",
        opens: "main details",
        ready: "input[type=text][data-link]",
        fields: 1,
    },
    Place {
        view: "profile",
        fragment: "#/profile",
        opens: "main details",
        ready: "[name=p-date]",
        fields: 5,
    },
    Place {
        view: "assess",
        fragment: "#/assess/authn",
        opens: "#c-authn-verify-email details",
        ready: "[name=n-authn-verify-email]",
        fields: 7,
    },
    Place {
        view: "plan",
        fragment: "#/plan",
        opens: "main .no-print details",
        ready: "[data-test=step] [name$=-note]",
        fields: 20,
    },
    Place {
        view: "compare",
        fragment: "#/compare",
        opens: "main details",
        ready: "#compare-with",
        fields: 1,
    },
    Place {
        view: "reports",
        fragment: "#/reports",
        opens: "main details",
        ready: "#table-find",
        fields: 3,
    },
    Place {
        view: "share",
        fragment: "#/share",
        opens: "main details",
        ready: "#peek",
        fields: 2,
    },
    Place {
        view: "review",
        fragment: "#/review",
        opens: "main details",
        ready: "#check-name",
        fields: 1,
    },
];

/// Views without a field. One that gets a field belongs above.
pub(super) const WITHOUT: [(&str, &str); 5] = [
    ("scorecard", "#/scorecard"),
    ("shared", "#/shared"),
    ("example", "#/example/example-registry"),
    ("help", "#/help"),
    ("link-error", "#1.broken"),
];

/// Marks the fields that can be seen and typed in, and names them.
const MARK: &str = "
const others = ['radio', 'checkbox', 'file', 'button', 'submit', 'hidden'];
const fields = [...document.querySelectorAll('#app input, #app textarea, #app select')].filter((f) =>
  f.checkVisibility() && !f.readOnly && !f.disabled && !others.includes(f.type)
  && !f.closest('.edit tbody:not([data-test=step])'));
fields.forEach((f, number) => f.dataset.test = 'field-' + number);
return fields.map((f) => f.id || f.name || f.labels[0].innerText.split('\\n')[0])";

/// The selector of a marked field.
pub(super) fn field(number: usize) -> String {
    format!("[data-test=field-{number}]")
}

impl Visit {
    /// Goes to a view from the help, opens what can be opened, and names its fields.
    pub(super) fn arrive(&self, place: &Place) -> Vec<String> {
        self.restore();
        self.fields_at("help", "#/help");
        self.show(place.view, place.fragment);
        prepare(&self.browser, place.view);
        self.browser.eval_with(
            "for (const one of document.querySelectorAll(arguments[0])) one.open = true",
            &json!([place.opens]),
        );
        self.browser.wait(
            "what was opened is there",
            &format!("document.querySelector({})", json!(place.ready)),
        );
        self.mark()
    }

    /// Goes to a view and names its fields.
    pub(super) fn fields_at(&self, view: &str, fragment: &str) -> Vec<String> {
        self.show(view, fragment);
        self.mark()
    }

    fn show(&self, view: &str, fragment: &str) {
        self.browser
            .eval_with("location.hash = arguments[0]", &json!([fragment]));
        self.browser.wait_view(view);
    }

    fn mark(&self) -> Vec<String> {
        serde_json::from_value(self.browser.eval(MARK)).unwrap()
    }
}

/// Brings out fields that have to be asked for.
fn prepare(browser: &Browser, view: &str) {
    if view == "reports"
        && browser.eval("return document.getElementById('table-find').checkVisibility()") == false
    {
        crate::compare::choose_reports(browser, 3);
    }
    if view == "plan" {
        browser.wait("its step", &format!("{STEP}[0]"));
        // Each step has the same fields, so they are left in one.
        browser.eval(&format!(
            "const step = {STEP}[0]; step.dataset.test = 'step'; step.querySelector('[data-act=more]').click()"
        ));
    }
    if view == "share" {
        browser.eval("document.querySelector('input[name=for][value=proposal]').click()");
        browser.wait(
            "the name is asked for",
            "document.getElementById('p-assessor').checkVisibility()",
        );
    }
}
