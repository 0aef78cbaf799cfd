//! The same questions asked in other ways.

use plumbline::domain::assessment::Status;
use plumbline::domain::catalogue::{Criterion, Track, criteria, tracks};
use serde_json::{Value, json};

/// What a question can be answered with.
fn answers() -> impl Iterator<Item = &'static str> {
    Status::ALL.into_iter().map(Status::slug)
}

/// A page of `SurveyJS` as its own guide builds one: its scripts and style from files, a page of questions for each
/// track, and every change stored.
pub(crate) fn survey() -> String {
    let question = |one: &Criterion| {
        let choices = answers().collect::<Vec<_>>();
        json!({
            "type": "radiogroup",
            "name": one.slug,
            "title": one.title,
            "description": one.question,
            "choices": choices,
        })
    };
    let page = |track: &Track| {
        let own = criteria().iter().filter(|one| one.track == track.id);
        json!({ "title": track.title, "elements": own.map(question).collect::<Vec<_>>() })
    };
    let pages: Vec<Value> = tracks().iter().map(page).collect();
    let model = json!({ "pages": pages });
    format!(
        "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'>\
         <title>Questions</title><link rel=icon href=data:,><link rel=stylesheet href=survey-core.css>\
         <script src=survey.core.js></script><script src=survey-js-ui.js></script>\
         <p id=count>0 of 32</p><div id=survey></div><script>\
         const survey = new Survey.Model({model});\
         survey.onValueChanged.add(() => {{\
           localStorage.setItem('survey', JSON.stringify(survey.data));\
           document.getElementById('count').textContent = Object.keys(survey.data).length + ' of 32'; }});\
         survey.render(document.getElementById('survey'));</script>"
    )
}

/// The questions with native controls and nothing else.
pub(crate) fn checklist() -> String {
    let mut out = "<!doctype html><html lang=en><meta charset=utf-8>\
        <meta name=viewport content='width=device-width'><title>Questions</title><link rel=icon href=data:,>\
        <h1>Questions</h1>"
        .to_owned();
    for one in criteria() {
        out += &format!(
            "<fieldset><legend>{}</legend><p>{}</p>",
            one.title, one.question
        );
        for value in answers() {
            let slug = one.slug;
            out += &format!("<label><input type=radio name={slug} value={value}> {value}</label> ");
        }
        out += "</fieldset>";
    }
    out
}
