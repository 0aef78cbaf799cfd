//! The one page for a board or a funder.

use crate::domain::assessment::{Assessment, PlanText, Text};
use crate::domain::catalogue::CriterionId;
use crate::domain::plan::effort;
use crate::formats::report::html::levels::{columns, key};
use crate::formats::report::html::page::Page;
use crate::formats::report::html::style::{ONE_PAGE_POLICY, ONE_PAGE_SHEET};
use crate::formats::report::html::{begin, head};
use crate::formats::report::one_page::{OnePage, answered, cut};
use crate::formats::report::{Report, digest};
use crate::formats::words::{
    credits, exports as formats, one_page as words, plan as plan_words, report as report_words,
    scorecard,
};

/// Characters of a name, of an owner and of all reasons together that the page has room for: with
/// more, the longest that may be typed would not be one page of A4 or Letter (journey `one_page`).
const NAME: usize = 60;
const OWNER: usize = 24;
const REASONS: usize = 320;

/// Writes one page to print: levels, the registry's own words, next steps by
/// quarter, accepted risks, request, who stands for it. Unlike the report it carries
/// no data, since it does not show all of them; it forbids itself the same.
///
/// `lacks_plan` tells that there is a plan, or may be one, which is not in this copy.
pub fn one_page(report: &Report, lacks_plan: bool) -> String {
    let about = report.assessment;
    let name = formats::name(report).trim();
    let laid_out = OnePage::of(about);
    let mut page = begin(
        &[words::TITLE, ": ", name],
        (ONE_PAGE_POLICY, ONE_PAGE_SHEET),
    );
    page.markup("<body class=\"one\">\n<main>\n");
    head::title(
        &mut page,
        &words::over(about.date()),
        about,
        cut(name, NAME),
    );
    page.markup("</header>\n");
    columns(&mut page, report);
    text(&mut page, (about, lacks_plan), PlanText::Summary);
    page.markup("<div class=\"duo\">\n");
    steps(&mut page, (about, lacks_plan), &laid_out);
    risks(&mut page, (about, lacks_plan), &laid_out);
    text(&mut page, (about, lacks_plan), PlanText::Request);
    signed(&mut page, report);
    page.markup("</div>\n");
    key(&mut page, about.withheld().next().is_some());
    page.markup("<p class=\"made\">")
        .text(&scorecard::framework_words())
        .text(". ")
        .text(words::LEVELS)
        .text(" ")
        .text(formats::STATE)
        .text(" ")
        .text(&digest(about))
        .text(". ")
        .text(credits::PRODUCT)
        .markup("</p>\n</main>\n</body>\n</html>\n");
    page.finish()
}

/// A text of the plan. Of a plan that is not here nobody can tell what it says.
fn text(page: &mut Page, (about, lacks_plan): (&Assessment, bool), which: PlanText) {
    let text = about.plan.texts.get(which);
    open(page, plan_words::text(which));
    if text.is_blank() {
        let none = match which {
            _ if lacks_plan => words::NOT_IN_COPY,
            PlanText::Summary => words::NO_SUMMARY,
            PlanText::Request => words::NO_REQUEST,
        };
        page.markup("<p>").text(none);
    } else {
        // The paragraph itself, so that it also begins at the side where its script does.
        page.markup("<p dir=\"auto\">").text(text.as_str().trim());
    }
    page.markup("</p></section>\n");
}

fn open(page: &mut Page, heading: &str) {
    page.markup("<section><h2>").text(heading).markup("</h2>\n");
}

fn steps(page: &mut Page, (about, lacks_plan): (&Assessment, bool), laid_out: &OnePage) {
    open(page, words::STEPS);
    if laid_out.steps.is_empty() {
        let cut_off = about.withheld().next().is_some();
        let none = if cut_off {
            words::STEPS_LEFT_OUT
        } else {
            words::NO_STEPS
        };
        page.paragraph(none).markup("</section>\n");
        return;
    }
    page.markup("<table><thead><tr>");
    for column in words::COLUMNS {
        page.markup("<th scope=\"col\">")
            .text(column)
            .markup("</th>");
    }
    page.markup("</tr></thead><tbody>\n");
    let name = |quarter| {
        if lacks_plan {
            words::NOT_IN_COPY.to_owned()
        } else {
            words::quarter(quarter)
        }
    };
    let mut last = None;
    for (id, quarter) in &laid_out.steps {
        let is_first = last != Some(*quarter);
        step(page, about, *id, is_first.then(|| name(*quarter)));
        last = Some(*quarter);
    }
    page.markup("</tbody></table>\n<p class=\"sub\">");
    if laid_out.more_steps > 0 {
        page.text(&words::more(laid_out.more_steps, "step", "steps"))
            .text(" ");
    }
    page.text(words::EFFORT_IS)
        .text(words::EFFORT)
        .markup("</p></section>\n");
}

fn step(page: &mut Page, about: &Assessment, id: CriterionId, quarter: Option<String>) {
    page.markup("<tr><td>");
    if let Some(quarter) = quarter {
        page.text(&quarter);
    }
    page.markup("</td><td>")
        .text(id.get().title)
        .markup("</td><td>");
    typed(page, &about.plan.items.get(id).owner, OWNER);
    page.markup("</td><td>")
        .text(&words::size(effort(about, id)))
        .markup("</td></tr>\n");
}

fn risks(page: &mut Page, (about, lacks_plan): (&Assessment, bool), laid_out: &OnePage) {
    open(page, words::RISKS);
    if laid_out.risks.is_empty() {
        let cut_off = lacks_plan || about.withheld().next().is_some();
        page.paragraph(if cut_off {
            words::NOT_IN_COPY
        } else {
            words::NO_RISKS
        });
    }
    let room = REASONS / laid_out.risks.len().max(1);
    for (id, accepted) in &laid_out.risks {
        page.markup("<p><b>").text(id.get().title).markup("</b>. ");
        typed(page, accepted.reason(), room);
        if let Some(day) = accepted.look_again() {
            page.text(" ").text(&plan_words::look_again(day));
        }
        page.markup("</p>\n");
    }
    if laid_out.more_risks > 0 {
        page.paragraph(&words::more(laid_out.more_risks, "risk", "risks"));
    }
    page.markup("</section>\n");
}

/// Typed words up to a length, cut between words.
fn typed(page: &mut Page, text: &Text, room: usize) {
    if !text.is_blank() {
        page.typed(&shortened(text.as_str().trim(), room));
    }
}

/// What has room, and a sign where that is not all.
fn shortened(whole: &str, room: usize) -> String {
    let cut = cut(whole, room);
    let end = if cut.len() < whole.len() { "…" } else { "" };
    [cut, end].concat()
}

fn signed(page: &mut Page, report: &Report) {
    let about = report.assessment;
    open(page, words::SIGNED);
    page.markup("<dl>\n");
    page.labelled(words::ANSWERED);
    if about.assessor.is_blank() {
        page.text(words::NOBODY);
    } else {
        typed(page, &about.assessor, NAME);
    }
    if let Some(day) = about.date() {
        page.text(", ").day(day);
    }
    page.markup("</dd></div>\n");
    page.labelled(words::COMPLETE);
    let [answered, included] = answered(about);
    page.text(&words::complete(
        answered,
        included,
        scorecard::left_out(about),
    ))
    .markup("</dd></div>\n");
    head::day(page, report_words::NEXT_LOOK, about.plan.next_look);
    if let Some(url) = &about.repository.url {
        page.labelled(report_words::ADDRESS)
            .bare_link(url)
            .markup("</dd></div>\n");
    }
    page.labelled(report_words::CHECKED);
    match report_words::checked_of(about) {
        Some(checked) => page.typed(&words::checked(&checked, |name| shortened(name, OWNER))),
        // Nobody has checked it here: whoever does signs on paper.
        None => page.markup("<span class=\"sign\"></span>"),
    };
    page.markup("</dd></div>\n</dl></section>\n");
}
