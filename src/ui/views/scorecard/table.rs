//! The scorecard as a table.

use crate::core::text::scorecard as words;
use crate::core::view_model::scorecard::{Group, TableLine};
use crate::ui::dom::{El, el};
use crate::ui::widgets::mark::still;

pub(super) fn table(groups: Vec<Group>) -> El {
    let columns = [words::CODE, words::CRITERION, words::LEVEL, words::ANSWER];
    let columns = columns.map(|name| el("th").set("scope", "col").child(name));
    let table = el("table")
        .child(el("caption").child(words::CAPTION))
        .child(el("thead").child(el("tr").children(columns)))
        .children(groups.into_iter().map(group));
    let frame = el("div")
        .class("wrap")
        .set("role", "region")
        .set("aria-label", words::TABLE_REGION)
        .set("tabindex", "0")
        .child(table);
    let details = el("details")
        .child(el("summary").child(words::AS_TABLE))
        .child(frame);
    el("div").class("blk").child(details)
}

fn group(group: Group) -> El {
    let title = el("th")
        .set("scope", "rowgroup")
        .set("colspan", "4")
        .child(group.title);
    el("tbody")
        .child(el("tr").child(title))
        .children(group.lines.into_iter().map(line))
}

fn line(line: TableLine) -> El {
    let answer = el("td").child(still(line.mark)).child(" ").child(line.word);
    el("tr")
        .child(el("td").class("code").child(line.code))
        .child(el("th").set("scope", "row").child(line.title))
        .child(el("td").child(line.level))
        .child(answer)
}
