//! Where a visit begins, and what the repository does.

use plumbline::app::model::Model;
use plumbline::domain::assessment::{ADDRESS, Accounts, Source, Text};
use plumbline::domain::date::Date;
use plumbline::formats::draft::{Draft, DraftField};

use crate::render::{at, part};

#[test]
fn home_opens_links_files_and_examples() {
    let html = at(Model::whole(), "#/");
    for needed in [
        "<label for=\"link\">",
        "<label for=\"file\">",
        "data-link",
        "type=\"file\" data-import",
        "href=\"#/example/pypi\"",
        "0 of 12 answered",
        "Describe your registry",
    ] {
        assert!(html.contains(needed), "{needed}");
    }
    let main = part(&html, "<main", "</main>");
    assert_eq!(main.matches("btn main").count(), 1);
    // A new one is offered beside what is there already.
    assert!(!html.contains("data-act=\"new\""));
    let mut begun = Model::whole();
    begun.mine.profile.accounts = Some(Accounts::Yes);
    assert!(at(begun, "#/").contains("data-act=\"new\""));
}

#[test]
fn home_says_when_the_next_look_is_once_something_is_stored() {
    let mut model = Model::whole();
    assert!(!at(model.clone(), "#/").contains("h-look"));
    model.mine.metadata.id = "one".to_owned();
    let html = at(model.clone(), "#/");
    let section = part(&html, "aria-labelledby=\"h-look\"", "</section>");
    assert!(section.contains("No day set.") && section.contains("id=\"set-look\""));
    assert!(!section.contains("type=\"date\""));
    model.mine.plan.next_look = Date::parse("2027-05-28");
    model.today = Date::parse("2027-05-29");
    let html = at(model, "#/");
    let section = part(&html, "aria-labelledby=\"h-look\"", "</section>");
    for needed in [
        "The next review was due on 28 May 2027.",
        "<label for=\"next-look\">",
        "id=\"look-calendar\"",
        "id=\"remove-look\"",
    ] {
        assert!(section.contains(needed), "{needed}: {section}");
    }
}

#[test]
fn the_profile_has_stable_names_and_labels() {
    let html = at(Model::whole(), "#/profile");
    for name in ["p-name", "p-url", "p-tools", "p-assessor", "p-date"] {
        assert!(html.contains(&["name=\"", name, "\""].concat()), "{name}");
        assert!(
            html.contains(&["<label for=\"", name, "\">"].concat()),
            "{name}"
        );
    }
    assert_eq!(html.matches("name=\"p-accounts\"").count(), 3);
    assert_eq!(html.matches("name=\"p-form\"").count(), 3);
    assert_eq!(html.matches("name=\"p-source\"").count(), 2);
    assert!(!html.contains("The person who read"));
    assert!(!html.contains("name=\"p-anyway\""));
    let mut model = Model::whole();
    let typed = Text::typed("registry.example", ADDRESS);
    let field = DraftField::RepositoryUrl;
    model.drafts.typed.push((field, Draft::Text(typed)));
    let html = at(model, "#/profile");
    let field = part(&html, "id=\"p-url\"", "</div>");
    assert!(field.contains("aria-invalid=\"true\""), "{field}");
    assert!(field.contains("data-error=\"address\""), "{field}");
}

#[test]
fn the_profile_asks_whose_reading_it_is_and_for_the_name_of_who_read() {
    let mut model = Model::whole();
    model.mine.source = Source::Public;
    let html = at(model, "#/profile");
    let question = part(&html, "Source of the answers", "</fieldset>");
    for value in ["self", "public"] {
        assert!(
            question.contains(&format!("value=\"{value}\"")),
            "{question}"
        );
    }
    let reader = part(&html, "<label for=\"p-assessor\">", "</div>");
    assert!(
        reader.contains("The person who read the statements."),
        "{reader}"
    );
}
