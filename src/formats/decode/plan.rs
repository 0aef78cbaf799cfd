//! `plan`: targets by track, items by criterion, texts of the whole.

use crate::domain::assessment::{
    Accepted, Due, NOTE, Plan, PlanField, PlanItem, PlanSlot, PlanState, PlanText, REASON,
    SENTENCES, SHORT,
};
use crate::domain::catalogue::{CriterionId, Level, TrackId};
use crate::domain::date::Date;
use crate::formats::decode::{Node, Read};
use crate::formats::json::Writer;

/// The key of the day on which to look at the whole again.
const NEXT_LOOK: &str = "next_look";

/// Reads the plan.
pub(crate) fn read_plan(node: &Node<'_>) -> Read<Plan> {
    node.only(&["targets", "items", "summary", "request", NEXT_LOOK])?;
    let mut plan = Plan {
        next_look: day_at(node, NEXT_LOOK)?,
        ..Plan::default()
    };
    for which in PlanText::ALL {
        *plan.texts.get_mut(which) = node.text_at(which.key(), SENTENCES)?;
    }
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
    let mut item = PlanItem {
        state: read_state(node)?,
        ..PlanItem::default()
    };
    for field in PlanField::ALL {
        let Some(node) = node.get(field.key()) else {
            continue;
        };
        match item.slot(field) {
            // Its three keys are one value, read above.
            PlanSlot::State(_) => {}
            PlanSlot::Due(due) => *due = Some(node.parsed(Due::parse)?),
            PlanSlot::Size(size) => *size = Some(node.parsed(|word| field.size(word))?),
            PlanSlot::Text(text) => *text = node.text(SHORT)?,
            PlanSlot::Address(url) => *url = Some(node.address()?),
            PlanSlot::Note(text) => *text = node.text(NOTE)?,
        }
    }
    Ok(item)
}

fn day_at(node: &Node<'_>, key: &'static str) -> Read<Option<Date>> {
    node.maybe(key, |node| node.parsed(Date::parse))
}

/// Reads the state. A reason and a day to look again belong to an accepted risk,
/// which has to have the reason, and to nothing else.
fn read_state(node: &Node<'_>) -> Read<Option<PlanState>> {
    let (state, reason, day) = (
        PlanField::State.key(),
        PlanField::Reason.key(),
        PlanField::LookAgain.key(),
    );
    let word = node.get(state);
    if word.is_some_and(|word| word.json.as_str() == Some(PlanState::ACCEPTED)) {
        let why = node.need(reason)?;
        let day = day_at(node, day)?;
        let accepted = Accepted::new(why.text(REASON)?, day);
        let accepted = accepted.ok_or_else(|| why.decode_error())?;
        return Ok(Some(PlanState::Accepted(accepted)));
    }
    let state = node.maybe(state, |node| node.parsed(PlanState::parse))?;
    match node.get(reason).or_else(|| node.get(day)) {
        Some(stray) => Err(stray.decode_error()),
        None => Ok(state),
    }
}

/// Writes the plan, unless there is none.
pub(crate) fn write_plan(out: &mut Writer, plan: &Plan) {
    if plan.is_empty() {
        return;
    }
    let Plan {
        targets,
        items,
        texts,
        next_look,
    } = plan;
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
    for which in PlanText::ALL {
        out.text_unless_empty(which.key(), texts.get(which).as_str());
    }
    if let Some(day) = next_look {
        out.text_at(NEXT_LOOK, &day.to_string());
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
