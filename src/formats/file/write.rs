//! Writing the own JSON.

use crate::domain::assessment::{Accounts, Assessment, Metadata, PackageForm, Profile, Repository};
use crate::domain::catalogue::framework;
use crate::formats::decode::{
    LeftOut, write_answer, write_kind, write_left_out, write_plan, write_source, write_tracks,
};
use crate::formats::file::result::write_result;
use crate::formats::file::{FORMAT, SCHEMA, VERSION};
use crate::formats::json::Writer;

/// Writes an assessment whole. Keys stand in the order of the format, with two
/// spaces a level and a line break at the end, so that files diff well.
pub fn write(assessment: &Assessment) -> String {
    // Without `..`: what is forgotten here would be lost with the next reload.
    let Assessment {
        metadata,
        kind,
        repository: Repository { name, url, tools },
        assessor,
        stated_date,
        source,
        profile: Profile { accounts, forms },
        assess_anyway,
        answers,
        plan,
    } = assessment;
    let mut out = Writer::new(true);
    out.open('{');
    write_head(&mut out, metadata);
    write_kind(&mut out, *kind);
    out.open_at("repository", '{');
    out.text_at("name", name.as_str());
    out.text_unless_empty("url", url.as_ref().map_or("", |url| url.as_str()));
    out.text_unless_empty("tools", tools.as_str());
    out.close('}');
    out.text_unless_empty("assessor", assessor.as_str());
    if let Some(date) = stated_date {
        out.text_at("date", &date.to_string());
    }
    write_source(&mut out, *source);
    out.open_at("profile", '{');
    out.text_unless_empty("accounts", accounts.map_or("", Accounts::slug));
    out.list_unless_empty("package_form", forms.iter().map(PackageForm::slug));
    out.close('}');
    write_tracks(&mut out, "assess_anyway", *assess_anyway);
    let left_out = LeftOut::of(answers);
    write_left_out(&mut out, left_out);
    out.open_at("answers", '{');
    for (id, answer) in answers.iter() {
        let mut answer = answer.clone();
        answer.withheld &= !left_out.has(id);
        if !answer.is_empty() {
            write_answer(&mut out, id, &answer);
        }
    }
    out.close('}');
    write_plan(&mut out, plan);
    write_result(&mut out, assessment);
    out.close('}');
    let mut text = out.finish();
    text.push('\n');
    text
}

fn write_head(out: &mut Writer, metadata: &Metadata) {
    let Metadata {
        id,
        revision,
        created,
        modified,
        // It stands behind the file, and only in storage.
        clock: _,
    } = metadata;
    out.text_at("$schema", SCHEMA);
    out.text_at("format", FORMAT);
    out.number_at("version", VERSION);
    out.open_at("framework", '{');
    out.text_at("id", framework().id);
    out.text_at("version", framework().version);
    out.close('}');
    // An assessment that was never saved has no id and no history.
    out.text_unless_empty("id", id);
    out.number_at("revision", *revision);
    for (key, instant) in [("created", created), ("modified", modified)] {
        let text = instant.as_ref().map_or("", |instant| instant.as_str());
        out.text_unless_empty(key, text);
    }
}
