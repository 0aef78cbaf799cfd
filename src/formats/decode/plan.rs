//! `plan`: targets by track and items by criterion.

use crate::domain::assessment::{Due, NOTE, Plan, PlanField, PlanItem, PlanSlot, PlanState, SHORT};
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
                *plan.targets.get_mut(track) = Some(level.ok_or_else(|| target.decode_error())?);
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
    node.only(&PlanField::ALL.map(PlanField::key))?;
    let mut item = PlanItem::default();
    for field in PlanField::ALL {
        let Some(node) = node.get(field.key()) else {
            continue;
        };
        match item.slot(field) {
            PlanSlot::State(state) => *state = Some(node.parsed(PlanState::parse)?),
            PlanSlot::Due(due) => *due = Some(node.parsed(Due::parse)?),
            PlanSlot::Size(size) => *size = Some(node.parsed(|word| field.size(word))?),
            PlanSlot::Text(text) => *text = node.text(SHORT)?,
            PlanSlot::Address(url) => *url = Some(node.address()?),
            PlanSlot::Note(text) => *text = node.text(NOTE)?,
        }
    }
    Ok(item)
}

/// Writes the plan, unless there is none.
pub(crate) fn write_plan(out: &mut Writer, plan: &Plan) {
    if plan.is_empty() {
        return;
    }
    let Plan { targets, items } = plan;
    out.open_at("plan", '{');
    if targets.iter().any(|(_, target)| target.is_some()) {
        out.open_at("targets", '{');
        for (track, target) in targets.iter() {
            if let Some(level) = target {
                out.number_at(track.slug(), u32::from(level.number()));
            }
        }
        out.close('}');
    }
    if items.iter().any(|(_, item)| !item.is_empty()) {
        out.open_at("items", '{');
        for (id, item) in items.iter().filter(|(_, item)| !item.is_empty()) {
            write_item(out, id, item);
        }
        out.close('}');
    }
    out.close('}');
}

fn write_item(out: &mut Writer, id: CriterionId, item: &PlanItem) {
    out.open_at(id.get().slug, '{');
    for (field, value) in item.values() {
        out.text_unless_empty(field.key(), value.as_str());
    }
    out.close('}');
}
