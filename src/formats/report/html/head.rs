//! What stands above the levels: name, claim, and the facts of the report.

use crate::domain::assessment::{Assessment, Kind, Source};
use crate::domain::catalogue::{TrackId, framework};
use crate::domain::date::Date;
use crate::domain::words::joined;
use crate::formats::report::html::page::Page;
use crate::formats::report::one_page::answered;
use crate::formats::report::{Report, digest};
use crate::formats::words::{
    exports as formats, one_page, report as words, report_html, scorecard,
};

pub(crate) fn head(page: &mut Page, report: &Report, name: &str) {
    let over = words::title(report.assessment.source);
    title(page, over, report.assessment, name);
    page.markup("<dl class=\"facts\">\n");
    facts(page, report.assessment);
    page.markup("</dl>\n</header>\n");
}

/// The beginning of the header: what kind of page it is, the name, and the claim.
pub(crate) fn title(page: &mut Page, over: &str, about: &Assessment, name: &str) {
    page.markup("<header>\n<p class=\"over\">")
        .text(over)
        .markup("</p>\n<h1 dir=\"auto\">")
        .text(name)
        .markup("</h1>\n<p class=\"claim\">");
    claim(page, about);
    page.markup(".</p>\n");
}

fn claim(page: &mut Page, about: &Assessment) {
    let [start, who, end] = scorecard::claim_pieces(about);
    page.text(start);
    if !who.is_empty() {
        page.typed(who).text(end);
    }
}

fn facts(page: &mut Page, about: &Assessment) {
    let repository = &about.repository;
    day(page, words::DATE, about.date());
    day(page, words::NEXT_LOOK, about.plan.next_look);
    // The claim above names who read public statements.
    if about.source == Source::Own {
        typed(page, words::by(about.source), about.assessor.as_str());
    }
    if let Some(checked) = words::checked_of(about) {
        open(page, words::CHECKED);
        page.text(&checked.said);
        for name in &checked.names {
            page.typed(name).text(", ");
        }
        let [first, last] = checked.days;
        page.day(first);
        if first != last {
            page.text(words::TO).day(last);
        }
        page.markup("</dd></div>\n");
    }
    open(page, words::FRAMEWORK);
    page.our_link(framework().url, &scorecard::framework_words())
        .markup("</dd></div>\n");
    let state = [&digest(about), formats::STATE_FOR].concat();
    fact(page, formats::STATE, &state);
    if let Some(url) = &repository.url {
        open(page, words::ADDRESS);
        page.bare_link(url).markup("</dd></div>\n");
    }
    typed(page, words::TOOLS, repository.tools.as_str());
    let accounts = about.profile.accounts.map_or("", words::accounts);
    fact(page, words::ACCOUNTS, accounts);
    let forms: Vec<_> = about.profile.forms.iter().map(words::form).collect();
    fact(page, words::FORMS, &forms.join("; "));
    let [answered, included] = answered(about);
    let complete = one_page::complete(answered, included, None);
    fact(page, one_page::COMPLETE, &complete);
    fact(page, words::COPY, &copy(about));
}

/// What kind of copy it is, and what its author left out.
fn copy(about: &Assessment) -> String {
    let mut parts = Vec::new();
    if about.kind == Kind::Proposal {
        parts.push(report_html::PROPOSAL.to_owned());
    }
    parts.extend(scorecard::left_out(about));
    let missing = TrackId::ALL
        .into_iter()
        .filter(|id| about.is_assessed(*id) && about.is_left_out(*id));
    let missing: Vec<_> = missing.map(|id| id.track().title.to_owned()).collect();
    if !missing.is_empty() {
        parts.push([report_html::WITHOUT, &joined(&missing)].concat());
    }
    parts.join("; ")
}

fn open(page: &mut Page, label: &str) {
    page.markup("<div><dt>").text(label).markup("</dt><dd>");
}

/// A day under its label, where there is one.
pub(crate) fn day(page: &mut Page, label: &str, day: Option<Date>) {
    if let Some(day) = day {
        open(page, label);
        page.day(day).markup("</dd></div>\n");
    }
}

fn fact(page: &mut Page, label: &str, value: &str) {
    if !value.is_empty() {
        open(page, label);
        page.text(value).markup("</dd></div>\n");
    }
}

fn typed(page: &mut Page, label: &str, value: &str) {
    if !value.trim().is_empty() {
        open(page, label);
        page.typed(value).markup("</dd></div>\n");
    }
}
