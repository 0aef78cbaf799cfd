//! Writing the own JSON.

use crate::domain::assessment::{Accounts, Assessment, PackageForm};
use crate::domain::catalogue::framework;
use crate::formats::decode::{write_answer, write_kind, write_left_out, write_plan, write_tracks};
use crate::formats::file::result::write_result;
use crate::formats::file::{FORMAT, SCHEMA, VERSION};
use crate::formats::json::Writer;

/// Writes an assessment whole. Keys stand in the order of the format, with two
/// spaces a level and a line break at the end, so that files diff well.
pub fn write(assessment: &Assessment) -> String {
    let mut out = Writer::new(true);
    out.open('{');
    write_head(&mut out, assessment);
    let repository = &assessment.repository;
    out.open_at("repository", '{');
    out.text_at("name", repository.name.as_str());
    let url = repository.url.as_ref().map_or("", |url| url.as_str());
    out.text_unless_empty("url", url);
    out.text_unless_empty("tools", repository.tools.as_str());
    out.close('}');
    out.text_unless_empty("assessor", assessment.assessor.as_str());
    if let Some(date) = assessment.stated_date {
        out.text_at("date", &date.to_string());
    }
    out.open_at("profile", '{');
    let accounts = assessment.profile.accounts.map_or("", Accounts::slug);
    out.text_unless_empty("accounts", accounts);
    let forms = assessment.profile.forms.iter().map(PackageForm::slug);
    out.list_unless_empty("package_form", forms);
    out.close('}');
    write_tracks(&mut out, "assess_anyway", assessment.assess_anyway);
    write_left_out(&mut out, assessment.left_out);
    out.open_at("answers", '{');
    for (id, answer) in assessment.answers.iter() {
        if !answer.is_empty() {
            write_answer(&mut out, id, answer);
        }
    }
    out.close('}');
    write_plan(&mut out, &assessment.plan);
    write_result(&mut out, assessment);
    out.close('}');
    let mut text = out.finish();
    text.push('\n');
    text
}

fn write_head(out: &mut Writer, assessment: &Assessment) {
    let stamp = &assessment.stamp;
    out.text_at("$schema", SCHEMA);
    out.text_at("format", FORMAT);
    out.number_at("version", VERSION);
    out.open_at("framework", '{');
    out.text_at("id", framework().id);
    out.text_at("version", framework().version);
    out.close('}');
    // An assessment that was never saved has no id and no history.
    out.text_unless_empty("id", &stamp.id);
    out.number_at("revision", stamp.revision);
    let instants = [("created", &stamp.created), ("modified", &stamp.modified)];
    for (key, instant) in instants {
        let text = instant.as_ref().map_or("", |instant| instant.as_str());
        out.text_unless_empty(key, text);
    }
    write_kind(out, assessment.kind);
}
