//! The framework, its levels and the questions of the profile: a few structs,
//! too few for a text of lines to be smaller.

use std::error::Error;
use std::fmt::Write as _;

use serde_json::Value;

use crate::json::{list, text};

/// The framework's own particulars and the names of its levels.
pub(crate) fn framework(json: &Value) -> Result<String, Box<dyn Error>> {
    let mut out = String::new();
    let framework = crate::json::get(json, "framework")?;
    writeln!(
        out,
        "static FRAMEWORK: Framework = Framework {{ id: {:?}, title: {:?}, version: {:?}, url: {:?} }};",
        text(framework, "id")?,
        text(framework, "title")?,
        text(framework, "version")?,
        text(framework, "url")?,
    )?;
    let levels = list(json, "levels")?;
    writeln!(out, "static LEVELS: [LevelText; {}] = [", levels.len())?;
    for level in levels {
        writeln!(out, "LevelText {{ name: {:?} }},", text(level, "name")?)?;
    }
    writeln!(out, "];")?;
    Ok(out)
}

/// The questions of the profile with their options.
pub(crate) fn questions(json: &Value) -> Result<String, Box<dyn Error>> {
    let mut out = String::from("static QUESTIONS: &[ProfileQuestion] = &[\n");
    for question in list(json, "profile_questions")? {
        writeln!(
            out,
            "ProfileQuestion {{ question: {:?}, help: {:?}, options: &[",
            text(question, "question")?,
            text(question, "help")?
        )?;
        for option in list(question, "options")? {
            writeln!(
                out,
                "ProfileOption {{ id: {:?}, label: {:?}, example: {:?} }},",
                text(option, "id")?,
                text(option, "label")?,
                text(option, "example")?
            )?;
        }
        writeln!(out, "] }},")?;
    }
    writeln!(out, "];")?;
    Ok(out)
}
