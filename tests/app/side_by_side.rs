//! Several colleagues' links beside one's own answers, and which of one's gaps a funder sees.

use plumbline::domain::assessment::{Accepted, Mark, PlanField, PlanState, REASON, Status, Text};
use plumbline::domain::catalogue::CriterionId;
use plumbline::features::check::state::CheckMsg;
use plumbline::features::import::state::ImportMsg;
use plumbline::features::merge::view_model::side_by_side::{SideBySide, side_by_side};
use plumbline::features::plan::state::PlanMsg;
use plumbline::features::preview::state::PreviewMsg;
use plumbline::features::profile::state::ProfileMsg;
use plumbline::features::questions::state::QuestionsMsg;
use plumbline::features::share::state::{Audience, Export, Part, ShareMsg};
use plumbline::features::share::view_model::{Offer, beside_link, choices, line, wants_file};
use plumbline::formats::link::copy_for;

use crate::page::{Page, id};

const TOTP: &str = "authn-mfa-totp";
const VDP: &str = "general-vdp";
const SBOM: &str = "cli-sbom";

/// A page with three answers of one's own.
fn own() -> Page {
    let mut page = Page::open(Vec::new(), "");
    page.send(ProfileMsg::Name("Example".to_owned()));
    page.send(ProfileMsg::Assessor("Ada Lead".to_owned()));
    for (slug, status) in [
        (TOTP, Status::Met),
        (VDP, Status::NotMet),
        (SBOM, Status::Partial),
    ] {
        page.send(QuestionsMsg::Answer(id(slug), status));
    }
    page
}

/// The link of a colleague who agrees with all answers but what is given here.
fn colleague(link: &str, name: &str, other: Option<(&str, Status)>) -> String {
    let mut page = Page::open(Vec::new(), link);
    page.send(PreviewMsg::SaveCopy);
    page.send(CheckMsg::Name(name.to_owned()));
    page.send(CheckMsg::AgreeWithRest);
    if let Some((slug, status)) = other {
        page.send(QuestionsMsg::Answer(id(slug), status));
    }
    page.link()
}

fn table(page: &Page) -> Option<SideBySide> {
    side_by_side(&page.model)
}

#[test]
fn the_links_of_several_colleagues_stand_side_by_side() {
    let mut page = own();
    let link = page.link();
    let kim = colleague(&link, "Kim Lee", Some((VDP, Status::Met)));
    let ana = colleague(&link, "Ana Sousa", None);
    page.send(ImportMsg::Paste(format!("Kim: #{kim}\nAna: #{ana}")));
    let shown = table(&page).unwrap();
    assert_eq!(shown.columns, ["Yours", "Kim Lee", "Ana Sousa"]);
    assert_eq!(
        shown.said,
        "One answer differs. Open a link to apply its answers."
    );
    let row = &shown.rows[0];
    assert_eq!((shown.rows.len(), row.id), (1, id(VDP)));
    let words: Vec<_> = row
        .cells
        .iter()
        .map(|cell| (cell.word, cell.checked.as_str()))
        .collect();
    assert_eq!(
        words,
        [
            ("Not met", ""),
            ("Met", ""),
            ("Not met", "Checked by Ana Sousa")
        ]
    );
    // Whoever takes over what one of them found still has the other one.
    page.send(ImportMsg::Choose(0));
    page.send(PreviewMsg::Close);
    assert!(table(&page).is_some());
    page.send(ImportMsg::Cancel);
    assert_eq!(table(&page), None);
}

#[test]
fn links_of_two_registries_are_no_table() {
    let mut page = own();
    let link = page.link();
    let mut other = own();
    other.send(ProfileMsg::Name("Another".to_owned()));
    let other = other.link();
    page.send(ImportMsg::Paste(format!("#{link} #{other}")));
    assert_eq!(table(&page), None);
    assert_eq!(page.model.linked.len(), 2, "either can be opened");
}

#[test]
fn a_link_without_a_name_brings_no_two_registries_together() {
    let mut nameless = own();
    nameless.send(ProfileMsg::Name(String::new()));
    let mut other = own();
    other.send(ProfileMsg::Name("Another".to_owned()));
    let (nameless, named, other) = (nameless.link(), own().link(), other.link());
    let mut page = Page::open(Vec::new(), "");
    page.send(ImportMsg::Paste(format!("#{nameless} #{named} #{other}")));
    assert_eq!(table(&page), None);
}

#[test]
fn each_audience_has_its_file_first() {
    let mut page = own();
    for (audience, first, is_main) in [
        (Audience::Colleague, Offer::File(Export::Json), false),
        (Audience::Board, Offer::OnePage, true),
        (Audience::Funder, Offer::File(Export::Html), false),
        (Audience::Public, Offer::File(Export::Html), false),
        (Audience::Tools, Offer::File(Export::Json), true),
    ] {
        page.send(ShareMsg::Audience(audience));
        let offers = beside_link(&page.model);
        assert_eq!(
            (offers[0], wants_file(&page.model)),
            (first, is_main),
            "{audience:?}"
        );
        assert_eq!(offers.len(), 4, "each file once");
    }
}

#[test]
fn links_of_another_registry_than_ones_own_stand_without_it() {
    let mut page = own();
    let mut other = own();
    other.send(ProfileMsg::Name("Another".to_owned()));
    other.send(ProfileMsg::Assessor(String::new()));
    let links = [other.link(), {
        other.send(QuestionsMsg::Answer(id(TOTP), Status::NotMet));
        other.link()
    }];
    page.send(ImportMsg::Paste(format!("#{} #{}", links[0], links[1])));
    let shown = table(&page).unwrap();
    assert_eq!(shown.columns, ["Link 1", "Link 2"]);
    assert_eq!(
        shown.said, "One answer differs.",
        "there is nothing to apply it to"
    );
    assert_eq!(shown.rows.len(), 1);
}

#[test]
fn a_funder_sees_the_gaps_that_were_chosen() {
    let mut page = own();
    page.send(PlanMsg::Change(
        id(VDP),
        PlanField::State,
        "planned".to_owned(),
    ));
    page.send(ShareMsg::Audience(Audience::Colleague));
    assert!(
        choices(&page.model).gaps.is_empty(),
        "a colleague checks all"
    );
    page.send(ShareMsg::Audience(Audience::Funder));
    let gaps = choices(&page.model).gaps;
    assert_eq!(gaps, [Part::Gap(id(VDP)), Part::Gap(id(SBOM))]);
    // A risk that is accepted is a gap all the same, and is named as what it is.
    let accepted = Accepted::new(Text::typed("few users", REASON), None);
    page.model.mine.plan.items.get_mut(id(SBOM)).state = accepted.map(PlanState::Accepted);
    let under = |part| line(&page.model, part).under;
    assert_eq!(
        [under(Part::Gap(id(VDP))), under(Part::Gap(id(SBOM)))],
        ["Not met", "Partly met, risk accepted"]
    );
    page.send(ShareMsg::Include(Part::Gap(id(VDP)), false));
    let copy = copy_for(&page.model.mine, &page.model.share.choice);
    let mark = |id: CriterionId| copy.answers.get(id).mark();
    assert_eq!(
        [mark(id(VDP)), mark(id(SBOM)), mark(id(TOTP))],
        [Mark::Withheld, Mark::Partial, Mark::Met]
    );
    assert!(copy.plan.items.get(id(VDP)).is_empty());
    let reader = Page::open(Vec::new(), &page.link());
    let read = &reader.model.opened.as_ref().unwrap().assessment;
    assert_eq!(read.answers.get(id(VDP)).mark(), Mark::Withheld);
    // Another audience begins anew.
    page.send(ShareMsg::Audience(Audience::Board));
    let copy = copy_for(&page.model.mine, &page.model.share.choice);
    assert_eq!(copy.plan.items.get(id(VDP)).state, Some(PlanState::Planned));
}
