//! What the fields of a plan hold, by kind.
//!
//! Whatever reads, writes or shows all that is planned decides by the kind of a
//! field, so that a new field of a kind that is known needs no change there.

use crate::domain::assessment::address::WebAddress;
use crate::domain::assessment::due::Due;
use crate::domain::assessment::text::Text;
use crate::domain::date::Date;

/// How far a plan item has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanState {
    /// Not begun.
    Open,
    /// Decided, and not begun.
    Planned,
    /// Under way.
    Doing,
    /// Finished; the answer still has to be confirmed by a person.
    Done,
    /// Nothing will be done for now.
    Accepted(Accepted),
}

/// A gap that is left open on purpose: the risk is accepted, and it is said why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted(Box<Why>);

/// Boxed, since few risks are accepted and every criterion would have room for one.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Why {
    reason: Text,
    /// A day; never a quarter.
    look_again: Option<Due>,
}

impl Accepted {
    /// Accepts a risk; `None` where the reason is blank, since spaces are no reason.
    pub fn new(reason: Text, look_again: Option<Date>) -> Option<Self> {
        let look_again = look_again.map(Due::on);
        (!reason.is_blank()).then(|| Self(Box::new(Why { reason, look_again })))
    }

    /// Why; never blank.
    pub fn reason(&self) -> &Text {
        &self.0.reason
    }

    /// The day on which to look at it again.
    pub fn look_again(&self) -> Option<&Due> {
        self.0.look_again.as_ref()
    }
}

/// A rough size, from S to XL.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Size {
    /// Small.
    S,
    /// Medium.
    M,
    /// Large.
    L,
    /// Extra large; an effort only, never an impact.
    Xl,
}

/// What a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanKind {
    /// A state.
    State,
    /// Why a risk is accepted, and the day to look again: one field each, which can
    /// hold a draft. With the state they are one value.
    Reason,
    /// See there.
    Day,
    /// A day or a quarter. Of this kind there is one field, which can hold a draft.
    Due,
    /// One of these sizes.
    Size(&'static [Size]),
    /// A line of text.
    Text,
    /// A web address; one field as well.
    Address,
    /// Lines of text; one field, which reports set apart.
    Note,
}

/// What stands in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanValue<'a> {
    /// A state.
    State(Option<&'a PlanState>),
    /// A day or a quarter.
    Due(Option<&'a Due>),
    /// A size.
    Size(Option<Size>),
    /// A line of text.
    Text(&'a Text),
    /// A web address.
    Address(Option<&'a WebAddress>),
    /// Lines of text.
    Note(&'a Text),
}

/// A field to write into.
#[derive(Debug)]
pub enum PlanSlot<'a> {
    /// A state, with all that belongs to it.
    State(&'a mut Option<PlanState>),
    /// A day or a quarter.
    Due(&'a mut Option<Due>),
    /// A size.
    Size(&'a mut Option<Size>),
    /// A line of text.
    Text(&'a mut Text),
    /// A web address.
    Address(&'a mut Option<WebAddress>),
    /// Lines of text.
    Note(&'a mut Text),
}

impl<'a> PlanValue<'a> {
    /// As written in files; empty where nothing is set.
    pub fn as_str(self) -> &'a str {
        match self {
            Self::State(state) => state.map_or("", PlanState::slug),
            Self::Due(due) => due.map_or("", Due::as_str),
            Self::Size(size) => size.map_or("", Size::slug),
            Self::Text(text) | Self::Note(text) => text.as_str(),
            Self::Address(url) => url.map_or("", WebAddress::as_str),
        }
    }
}

impl PlanState {
    /// The states that need nothing more, in order.
    pub const ALL: [Self; 4] = [Self::Open, Self::Planned, Self::Doing, Self::Done];

    /// The name in files of the one that needs a reason.
    pub const ACCEPTED: &'static str = "accepted";

    /// The name in files.
    pub fn slug(&self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Planned => "planned",
            Self::Doing => "doing",
            Self::Done => "done",
            Self::Accepted(_) => Self::ACCEPTED,
        }
    }

    /// The state with this name, if it needs nothing more.
    pub fn parse(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.slug() == slug)
    }
}

impl Size {
    /// All sizes, in order.
    pub const ALL: [Self; 4] = [Self::S, Self::M, Self::L, Self::Xl];

    /// The name in files.
    pub fn slug(self) -> &'static str {
        match self {
            Self::S => "S",
            Self::M => "M",
            Self::L => "L",
            Self::Xl => "XL",
        }
    }

    /// The size with this name.
    pub fn parse(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.slug() == slug)
    }
}
