//! What is loaded, and when it has come as far as a person wants it.

use crate::site;

/// One page of the comparison. The expressions are JavaScript, asked again at every frame.
pub(crate) struct Page {
    /// How the table names it.
    pub(crate) name: &'static str,
    /// The path and the fragment.
    pub(crate) address: String,
    /// Whether what was asked for is there.
    pub(crate) ready: &'static str,
    /// What is clicked as soon as it is there, where the page asks something.
    pub(crate) answer: Option<&'static str>,
    /// Whether the page says what the answer comes to.
    pub(crate) level: Option<&'static str>,
    /// The answers that are stored when it is opened: keys and texts.
    pub(crate) stored: Vec<(String, String)>,
}

impl Page {
    fn new(name: &'static str, address: &str, ready: &'static str) -> Self {
        Self {
            name,
            address: address.to_owned(),
            ready,
            answer: None,
            level: None,
            stored: Vec::new(),
        }
    }

    fn answering(mut self, answer: &'static str, level: Option<&'static str>) -> Self {
        self.answer = Some(answer);
        self.level = level;
        self
    }
}

/// The name of the page that an answer is compared with.
pub(crate) const SURVEY: &str = "SurveyJS";
/// The name of the page that a first paint is compared with.
pub(crate) const CHECKLIST: &str = "static checklist";
/// The name of the page that reading a scorecard is compared with.
pub(crate) const REPORT: &str = "HTML report";
/// The names of this page's own entries that the comparisons are about.
pub(crate) const TRACK: &str = "track";
pub(crate) const LINK: &str = "shared link";

/// All pages, ours first.
pub(crate) fn all() -> Vec<Page> {
    let ours =
        |name, fragment: &str, ready| Page::new(name, &format!("/plumbline/{fragment}"), ready);
    let with_work = |page: Page| Page {
        stored: site::stored(),
        ..page
    };
    vec![
        ours(
            "home",
            "",
            "document.documentElement.dataset.state === 'running'",
        ),
        ours(
            TRACK,
            "#/assess/authn",
            "document.querySelector('.crit input')",
        )
        .answering(
            "#a-authn-verify-email-met",
            Some("document.querySelector('#app .now + p').textContent.startsWith('1 of 12')"),
        ),
        ours(
            LINK,
            &site::link(),
            "document.querySelector('#app main[data-view=shared] .box')",
        ),
        ours(
            "example",
            "#/example/example-registry",
            "document.querySelector('#app main[data-view=example] .box')",
        ),
        with_work(ours(
            "plan",
            "#/plan",
            "document.querySelector('#app main[data-view=plan] h1')",
        )),
        with_work(ours(
            "scorecard",
            "#/scorecard",
            "document.querySelector('#app main[data-view=scorecard] .box')",
        )),
        with_work(ours(
            "track, answered",
            "#/assess/authn",
            "document.querySelector('#app .crit')",
        )),
        ours(
            "criterion",
            "#/assess/authn/authn-passwordless",
            "document.querySelector('.crit input')",
        ),
        ours(
            "broken link",
            "#1.broken",
            "document.querySelector('#app main h1')",
        ),
        ours(
            "help",
            "#/help",
            "document.querySelector('#app main[data-view=help] h1')",
        ),
        Page::new(
            SURVEY,
            "/survey/",
            "document.querySelector('input[type=radio]')",
        )
        .answering(
            "input[type=radio]",
            Some("/^1 of 32/.test(document.getElementById('count').innerText)"),
        ),
        Page::new(CHECKLIST, "/checklist/", "document.querySelector('input')"),
        Page::new(
            "smallest Leptos page",
            "/floor/",
            "document.querySelector('input')",
        )
        .answering(
            "input",
            Some("document.querySelector('output')?.innerText === 'met'"),
        ),
        Page::new(REPORT, "/report/", "document.querySelector('main')"),
    ]
}
