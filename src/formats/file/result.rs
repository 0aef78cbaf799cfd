//! `result`: the levels, for people and programs that do not score themselves.

use crate::domain::assessment::Assessment;
use crate::domain::catalogue::TrackId;
use crate::domain::scoring::{TrackResult, score};
use crate::formats::decode::{Node, Read};
use crate::formats::json::Writer;

/// Checks the form of a result and forgets it: levels are always computed anew.
pub(crate) fn check_result(node: &Node<'_>) -> Read<()> {
    for track in node.fields(&|key| TrackId::parse(key).is_some())? {
        if !track.is_null() {
            track.only(&["level", "possible"])?;
            track.need("level")?.number(3)?;
            track.need("possible")?.number(3)?;
        }
    }
    Ok(())
}

/// Writes the levels; `null` for a track that has none or is not in this copy.
pub(crate) fn write_result(out: &mut Writer, assessment: &Assessment) {
    out.open_at("result", '{');
    for (track, found) in score(assessment).iter() {
        if let TrackResult::Level { level, possible } = found.standing {
            out.open_at(track.slug(), '{');
            out.number_at("level", u32::from(level));
            out.number_at("possible", u32::from(possible));
            out.close('}');
        } else {
            out.key(track.slug());
            out.bare("null");
        }
    }
    out.close('}');
}
