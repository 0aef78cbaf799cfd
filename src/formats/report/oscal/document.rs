//! What stands around the result: metadata, the plan that there is not, the framework.

use crate::domain::assessment::{Assessment, Kind, Source};
use crate::domain::catalogue::framework;
use crate::formats::json::Writer;
use crate::formats::report::escape::readable;
use crate::formats::report::moment;
use crate::formats::report::oscal::ids::Ids;
use crate::formats::report::oscal::props::{joined, props};
use crate::formats::report::oscal::prose::name;
use crate::formats::words::{interop as words, report as report_words, scorecard};

/// The version that is declared.
const OSCAL: &str = "1.1.3";

/// Title, times, who answered; and what the document is not.
pub(crate) fn metadata(out: &mut Writer, about: &Assessment, ids: &Ids) {
    let changed = moment::changed(about);
    let title = report_words::title(about.source);
    let title = [title, ": ", &name(&about.repository)];
    out.open_at("metadata", '{');
    out.text_at("title", &title.concat());
    let moment = changed.as_deref().unwrap_or(moment::NOT_KNOWN);
    out.text_at("last-modified", moment);
    out.text_at("version", &about.metadata.revision.to_string());
    out.text_at("oscal-version", OSCAL);
    let date = about.date().map(|day| day.to_string()).unwrap_or_default();
    let proposal = about.kind == Kind::Proposal;
    let read = about.source == Source::Public;
    let claim = scorecard::claim(about, str::to_owned);
    let facts = [
        ("claim", "", &*claim),
        ("source", "", if read { about.source.slug() } else { "" }),
        ("framework", "", framework().id),
        ("framework-version", "", framework().version),
        ("assessment-date", "", &date),
        ("kind", "", if proposal { "proposal" } else { "" }),
        ("assessment-id", "", &about.metadata.id),
    ];
    props(out, &facts);
    if !about.assessor.is_blank() {
        assessor(out, about.assessor.as_str().trim(), ids);
    }
    let claims = words::claims(about, changed.is_some(), readable);
    out.text_at("remarks", &joined(&claims));
    out.close('}');
}

/// The format knows persons and organizations; whoever answers speaks for one.
fn assessor(out: &mut Writer, name: &str, ids: &Ids) {
    let party = ids.named("assessor");
    out.open_at("roles", '[');
    out.open('{');
    out.text_at("id", "assessor");
    out.text_at("title", words::ASSESSOR);
    out.close('}');
    out.close(']');
    out.open_at("parties", '[');
    out.open('{');
    out.text_at("uuid", &party);
    out.text_at("type", "organization");
    out.text_at("name", name);
    out.close('}');
    out.close(']');
    out.open_at("responsible-parties", '[');
    out.open('{');
    out.text_at("role-id", "assessor");
    out.list_unless_empty("party-uuids", [party.as_str()].into_iter());
    out.close('}');
    out.close(']');
}

/// A plan is demanded. There is none, so this leads to the framework.
pub(crate) fn plan(out: &mut Writer, ids: &Ids) {
    out.open_at("import-ap", '{');
    out.text_at("href", &["#", &ids.framework].concat());
    out.text_at("remarks", words::NO_PLAN);
    out.close('}');
}

/// The framework, as published.
pub(crate) fn back_matter(out: &mut Writer, ids: &Ids) {
    out.open_at("back-matter", '{');
    out.open_at("resources", '[');
    out.open('{');
    out.text_at("uuid", &ids.framework);
    out.text_at("title", &scorecard::framework_words());
    out.open_at("rlinks", '[');
    out.open('{');
    out.text_at("href", framework().url);
    out.close('}');
    out.close(']');
    out.close('}');
    out.close(']');
    out.close('}');
}
