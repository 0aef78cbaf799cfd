//! `plan`: targets by track and items by criterion.

use crate::domain::assessment::{Due, NOTE, Plan, PlanItem, PlanState, SHORT, Size};
use crate::domain::catalogue::{CriterionId, Level, TrackId};
use crate::formats::decode::{Node, Read};
use crate::formats::json::Writer;

/// Reads the plan.
pub(crate) fn read_plan(node: &Node<'_>) -> Read<Plan> {
    node.only(&["targets", "items"])?;
    let mut plan = Plan::default();
    if let Some(targets) = node.get("targets") {
        for target in targets.fields(&|key| TrackId::parse(key).is_some())? {
            let level = Level::from_number(u64::from(target.number(3)?));
            if let Some(track) = TrackId::parse(target.key()) {
                *plan.targets.get_mut(track) = Some(level.ok_or_else(|| target.damage())?);
            }
        }
    }
    if let Some(items) = node.get("items") {
        for item in items.fields(&|key| CriterionId::parse(key).is_some())? {
            if let Some(id) = CriterionId::parse(item.key()) {
                *plan.items.get_mut(id) = read_item(&item)?;
            }
        }
    }
    Ok(plan)
}

fn read_item(node: &Node<'_>) -> Read<PlanItem> {
    node.only(&["state", "due", "owner", "effort", "impact", "url", "note"])?;
    let impact = |word: &str| Size::parse(word).filter(|size| *size != Size::Xl);
    Ok(PlanItem {
        state: node.maybe("state", |node| node.parsed(PlanState::parse))?,
        due: node.maybe("due", |node| node.parsed(Due::parse))?,
        owner: node.text_at("owner", SHORT)?,
        effort: node.maybe("effort", |node| node.parsed(Size::parse))?,
        impact: node.maybe("impact", |node| node.parsed(impact))?,
        url: node.address_at("url")?,
        note: node.text_at("note", NOTE)?,
    })
}

/// Writes the plan, unless there is none.
pub(crate) fn write_plan(out: &mut Writer, plan: &Plan) {
    if plan.is_empty() {
        return;
    }
    out.open_at("plan", '{');
    if plan.targets.iter().any(|(_, target)| target.is_some()) {
        out.open_at("targets", '{');
        for (track, target) in plan.targets.iter() {
            if let Some(level) = target {
                out.number_at(track.slug(), u32::from(level.number()));
            }
        }
        out.close('}');
    }
    if plan.items.iter().any(|(_, item)| !item.is_empty()) {
        out.open_at("items", '{');
        for (id, item) in plan.items.iter().filter(|(_, item)| !item.is_empty()) {
            write_item(out, id, item);
        }
        out.close('}');
    }
    out.close('}');
}

fn write_item(out: &mut Writer, id: CriterionId, item: &PlanItem) {
    out.open_at(id.get().slug, '{');
    let words = [
        ("state", item.state.map_or("", PlanState::slug)),
        ("due", item.due.as_ref().map_or("", Due::as_str)),
        ("owner", item.owner.as_str()),
        ("effort", item.effort.map_or("", Size::slug)),
        ("impact", item.impact.map_or("", Size::slug)),
        ("url", item.url.as_ref().map_or("", |url| url.as_str())),
        ("note", item.note.as_str()),
    ];
    for (key, word) in words {
        out.text_unless_empty(key, word);
    }
    out.close('}');
}
