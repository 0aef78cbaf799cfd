//! The day on which to look at the open assessment again: set, changed, carried to a calendar.

use crate::app::edit;
use crate::app::effect::{Effect, Focus};
use crate::app::history::Field;
use crate::app::model::Model;
use crate::app::start::Now;
use crate::domain::date::Date;
use crate::features::library::state::NextLookMsg;
use crate::formats::report;
use crate::formats::words::files;

/// Id of the field of the day.
pub const DAY: &str = "next-look";
/// Id of the button that proposes one.
pub const SET: &str = "set-look";
/// How many months ahead one is proposed.
const AHEAD: u8 = 6;

/// Sets, changes, removes or downloads the day.
pub(crate) fn update(model: &mut Model, msg: NextLookMsg, now: &Now) -> Vec<Effect> {
    match msg {
        NextLookMsg::Propose => set(model, now.today.months_later(AHEAD), DAY, now),
        NextLookMsg::Remove => set(model, None, SET, now),
        NextLookMsg::Day(text) => match Date::parse(&text) {
            Some(day) => edit::typed(model, now, Field(DAY, None), |mine| {
                mine.plan.next_look = Some(day);
            }),
            None => Vec::new(),
        },
        NextLookMsg::Calendar => calendar(model),
    }
}

/// The button goes; focus moves to what comes in its place.
fn set(model: &mut Model, day: Option<Date>, then: &str, now: &Now) -> Vec<Effect> {
    let mut effects = edit::apply(model, now, |mine| mine.plan.next_look = day);
    effects.push(Effect::Focus(Focus::Element(then.to_owned())));
    effects
}

fn calendar(model: &mut Model) -> Vec<Effect> {
    let name = report::file_name(&model.mine, "", "next-look.ics");
    model.messages.announce(&files::offered(&name));
    vec![Effect::Download {
        name,
        mime: "text/calendar",
        text: report::next_look(&model.mine, &model.address),
    }]
}
