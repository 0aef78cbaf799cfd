//! A reader of task lists, and what it has to find.

use plumbline::domain::assessment::{Assessment, Mark};
use plumbline::domain::catalogue::{Criterion, CriterionId, framework};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// What a reader of Markdown finds.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Found {
    pub(crate) done: usize,
    pub(crate) open: usize,
    pub(crate) links: Vec<String>,
    pub(crate) text: String,
    /// Paragraphs outside of any list.
    pub(crate) apart: usize,
}

/// Reads a task list with every extension on, and refuses marks that it must not have.
pub(crate) fn read(list: &str) -> Result<Found, String> {
    let mut found = Found::default();
    let mut depth = 0;
    let options = Options::all() - Options::ENABLE_SMART_PUNCTUATION;
    for event in Parser::new_ext(list, options) {
        match &event {
            Event::Start(Tag::Item) => depth += 1,
            Event::End(TagEnd::Item) => depth -= 1,
            Event::Start(Tag::Paragraph) if depth == 0 => found.apart += 1,
            _ => {}
        }
        match event {
            Event::TaskListMarker(true) => found.done += 1,
            Event::TaskListMarker(false) => found.open += 1,
            Event::Start(Tag::Link { dest_url, .. }) => found.links.push(dest_url.to_string()),
            Event::Text(text) => found.text.push_str(&text),
            Event::SoftBreak
            | Event::HardBreak
            | Event::Start(
                Tag::Heading { .. } | Tag::Paragraph | Tag::List(None) | Tag::Item | Tag::Strong,
            ) => found.text.push(' '),
            Event::End(_) => {}
            other => return Err(format!("{other:?}")),
        }
    }
    found.text = found.text.replace('\u{200b}', "");
    Ok(found)
}

/// Whether the copy carries this criterion, worked out without the report.
fn carried(copy: &Assessment, criterion: &Criterion) -> bool {
    copy.is_assessed(criterion.track) && copy.answers.get(criterion.id).mark() != Mark::Withheld
}

/// How many tasks are done and how many are open, and where the list links to.
pub(crate) fn expected(copy: &Assessment) -> (usize, usize, Vec<String>) {
    let (mut done, mut open) = (0, 0);
    let mut links = vec![
        framework().url.to_owned(),
        "https://creativecommons.org/licenses/by/4.0/".to_owned(),
    ];
    for id in CriterionId::all().filter(|id| carried(copy, id.get())) {
        let answer = copy.answers.get(id);
        match answer.mark() {
            Mark::NotApplicable => {}
            Mark::Met => done += 1,
            _ => {
                let ticked = answer.checks.ids(id.get()).count();
                open += 1 + id.get().required.len() - ticked;
            }
        }
        let plan = copy.plan.items.get(id).url.iter();
        let evidence = answer.evidence.iter().map(|piece| &piece.url);
        links.extend(evidence.chain(plan).map(|url| url.as_str().to_owned()));
    }
    links.sort();
    (done, open, links)
}

/// Addresses as they read before what Markdown cannot carry was percent-encoded.
pub(crate) fn plain(links: &[String]) -> Vec<String> {
    let decode = |link: &String| {
        let pairs = [("%3C", "<"), ("%3E", ">"), ("%7C", "|"), ("%60", "`")];
        let start = link.clone();
        pairs
            .iter()
            .fold(start, |out, (code, sign)| out.replace(code, sign))
    };
    let mut plain: Vec<_> = links.iter().map(decode).collect();
    plain.sort();
    plain
}
