//! The scorecard as a table.

use super::key::still;
use crate::core::text::scorecard as words;
use crate::core::view_model::scorecard::{Group, TableLine};
use crate::ui::widgets::element::{Element, el};

pub(super) fn table(groups: Vec<Group>) -> Element {
    let columns = [words::CODE, words::CRITERION, words::LEVEL, words::ANSWER];
    let columns = columns.map(|name| el("th").attr("scope", "col").text(name));
    let table = el("table")
        .child(el("caption").text(words::CAPTION))
        .child(el("thead").child(el("tr").children(columns)))
        .children(groups.into_iter().map(group));
    let frame = el("div")
        .class("wrap")
        .attr("role", "region")
        .attr("aria-label", words::TABLE_REGION)
        .attr("tabindex", "0")
        .child(table);
    let details = el("details")
        .child(el("summary").text(words::AS_TABLE))
        .child(frame);
    el("div").class("blk").child(details)
}

fn group(group: Group) -> Element {
    let title = el("th")
        .attr("scope", "rowgroup")
        .attr("colspan", "4")
        .text(group.title);
    el("tbody")
        .child(el("tr").child(title))
        .children(group.lines.into_iter().map(line))
}

fn line(line: TableLine) -> Element {
    let answer = el("td").child(still(line.mark)).text(" ").text(line.word);
    el("tr")
        .child(el("td").class("code").text(line.code))
        .child(el("th").attr("scope", "row").text(line.title))
        .child(el("td").text(line.level))
        .child(answer)
}
