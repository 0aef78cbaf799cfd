//! What the part of the address after `#` asks for.
//!
//! Empty or starting with `/` is a route; digits and a dot are a share link,
//! good or bad; the id of an element on the page is a jump that the browser
//! has already made; anything else is unknown.

use std::mem::discriminant;

use crate::app::feature::{Feature, LazyPart};
use crate::app::words::frame;
use crate::domain::assessment::{Assessment, SHORT, Text};
use crate::domain::catalogue::{CriterionId, TrackId};
use crate::formats::percent;

/// What a fragment asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fragment {
    /// A view of the app.
    Route(Route),
    /// A share link, not yet decoded: the text after `#`.
    ShareLink(String),
    /// A share link that is not whole as it stands; perhaps one is in it all the same.
    BrokenLink(String),
    /// The id of an element on the page.
    InPage(String),
    /// Nothing that the app knows.
    Unknown(String),
}

impl Fragment {
    /// The lazy part that it leads to.
    pub fn part(&self) -> Option<LazyPart> {
        match self {
            Self::Route(route) => route.info().feature.part(),
            Self::ShareLink(_) => Feature::Preview.part(),
            Self::BrokenLink(_) => Feature::Import.part(),
            Self::InPage(_) | Self::Unknown(_) => None,
        }
    }
}

/// An address inside the app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// `#/`
    Home,
    /// `#/profile`
    Profile,
    /// `#/assess/<track>`, or `#/assess/<track>/<criterion>`.
    Assess(TrackId, Option<CriterionId>),
    /// `#/scorecard`
    Scorecard,
    /// `#/plan`
    Plan,
    /// `#/review`
    Review,
    /// `#/compare`
    Compare,
    /// `#/reports`
    Reports,
    /// `#/share`
    Share,
    /// `#/help`
    Help,
    /// `#/example/<id>`
    Example(String),
    /// `#/shared`: the link or file last opened.
    Shared,
}

/// What is known of each address.
#[derive(Debug)]
pub struct RouteInfo {
    /// The feature that draws it.
    pub feature: Feature,
    /// An address of this kind, without its parameters.
    pub route: Route,
    /// The value of `main[data-view]`.
    pub view: &'static str,
    /// The document's title; that of a track stands in front of its own.
    pub title: &'static str,
    /// Where the navigation links to it, and with which words.
    pub link: Option<(Nav, &'static str)>,
}

/// A place of the navigation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nav {
    /// In the header.
    Main,
    /// In the order of work inside the questions.
    Work,
    /// In the footer.
    More,
}

/// Every address, in the order of the navigation. A new view is a row here.
#[rustfmt::skip]
pub static ROUTES: [RouteInfo; 12] = [
    row(Feature::Home, Route::Home, "home", "Assessments", Some((Nav::Main, frame::HOME))),
    row(Feature::Questions, Route::Assess(TrackId::Authn, None), "assess", frame::QUESTIONS, Some((Nav::Main, frame::ASSESS))),
    row(Feature::Scorecard, Route::Scorecard, "scorecard", "Scorecard", Some((Nav::Main, frame::SCORECARD))),
    row(Feature::Plan, Route::Plan, "plan", "Plan", Some((Nav::Main, frame::PLAN))),
    row(Feature::Share, Route::Share, "share", "Share", Some((Nav::Main, frame::SHARE))),
    row(Feature::Profile, Route::Profile, "profile", "Registry profile", Some((Nav::Work, frame::PROFILE))),
    row(Feature::Check, Route::Review, "review", "Check your answers", Some((Nav::Work, frame::REVIEW))),
    row(Feature::Compare, Route::Compare, "compare", frame::COMPARE, Some((Nav::More, frame::COMPARE))),
    row(Feature::Reports, Route::Reports, "reports", frame::REPORTS, Some((Nav::More, frame::REPORTS))),
    row(Feature::Help, Route::Help, "help", "Help", Some((Nav::More, frame::HELP))),
    row(Feature::Example, Route::Example(String::new()), "example", "Example", None),
    row(Feature::Preview, Route::Shared, "shared", "Preview", None),
];

const fn row(
    feature: Feature,
    route: Route,
    view: &'static str,
    title: &'static str,
    link: Option<(Nav, &'static str)>,
) -> RouteInfo {
    RouteInfo {
        feature,
        route,
        view,
        title,
        link,
    }
}

impl Route {
    /// Its row; a test finds every kind of address there.
    pub fn info(&self) -> &'static RouteInfo {
        let [home, ..] = &ROUTES;
        let is_own = |row: &&RouteInfo| discriminant(&row.route) == discriminant(self);
        ROUTES.iter().find(is_own).unwrap_or(home)
    }

    /// The address to link to, with `#`.
    pub fn href(&self) -> String {
        let (first, second) = match self {
            Self::Assess(track, id) => (track.slug(), id.map_or("", |id| id.get().slug)),
            Self::Example(id) => (id.as_str(), ""),
            _ => ("", ""),
        };
        let mut out = ["#/", self.info().feature.word().unwrap_or_default()].concat();
        for part in [first, second] {
            if !part.is_empty() {
                out.push('/');
                out.push_str(part);
            }
        }
        out
    }

    /// Where the questions go on: the first track that applies and lacks an answer, else the first that applies.
    pub fn to_questions(mine: &Assessment) -> Self {
        let open = mine.next_question().map(|id| id.get().track);
        let applies = |track: &TrackId| mine.is_assessed(*track);
        let track = open.or_else(|| TrackId::ALL.into_iter().find(applies));
        Self::Assess(track.unwrap_or(TrackId::General), None)
    }

    /// The address of a criterion's question.
    pub fn to_criterion(id: CriterionId) -> Self {
        Self::Assess(id.get().track, Some(id))
    }
}

/// Reads a fragment, with or without its `#`. `element_exists` tells whether
/// the page has an element with this id.
pub fn parse(fragment: &str, element_exists: impl Fn(&str) -> bool) -> Fragment {
    let text = fragment.strip_prefix('#').unwrap_or(fragment);
    let text = &*percent::decoded(text);
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if digits > 0 && text.get(digits..).is_some_and(|rest| rest.starts_with('.')) {
        return Fragment::ShareLink(text.to_owned());
    }
    if text.is_empty() {
        return Fragment::Route(Route::Home);
    }
    if let Some(path) = text.strip_prefix('/') {
        return route(path).map_or_else(|| unknown(text), Fragment::Route);
    }
    if element_exists(text) {
        return Fragment::InPage(text.to_owned());
    }
    unknown(text)
}

/// An address may be anything, of any length; so much of it can be shown.
fn unknown(text: &str) -> Fragment {
    Fragment::Unknown(Text::typed(text, SHORT).as_str().to_owned())
}

fn route(path: &str) -> Option<Route> {
    let mut parts = path.trim_end_matches('/').split('/');
    let head = parts.next()?;
    let (first, second) = (parts.next(), parts.next());
    if parts.next().is_some() {
        return None;
    }
    let row = ROUTES.iter().find(|row| row.feature.word() == Some(head))?;
    match (&row.route, first, second) {
        (Route::Assess(..), Some(track), None) => Some(Route::Assess(TrackId::parse(track)?, None)),
        (Route::Assess(..), Some(track), Some(criterion)) => {
            let (track, id) = (TrackId::parse(track)?, CriterionId::parse(criterion)?);
            (id.get().track == track).then_some(Route::Assess(track, Some(id)))
        }
        (Route::Example(_), Some(id), None) => {
            let fits = |byte: u8| byte.is_ascii_lowercase() || byte == b'-';
            (id.len() <= 40 && id.bytes().all(fits)).then(|| Route::Example(id.to_owned()))
        }
        (Route::Example(_), ..) => None,
        (route, None, None) => Some(route.clone()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::panic, reason = "tests")]
    use super::*;

    #[test]
    fn every_route_reads_back_from_its_own_address() {
        let has_parameter = |route: &Route| matches!(route, Route::Example(_));
        let mut routes: Vec<_> = ROUTES.iter().map(|row| row.route.clone()).collect();
        routes.retain(|route| !has_parameter(route));
        routes.push(Route::Example("pypi".to_owned()));
        routes.extend(TrackId::ALL.map(|track| Route::Assess(track, None)));
        routes.extend(CriterionId::all().map(Route::to_criterion));
        for route in routes {
            assert_eq!(parse(&route.href(), |_| false), Fragment::Route(route));
        }
    }

    #[test]
    fn a_fragment_encoded_on_the_way_is_read_all_the_same() {
        let page = |id: &str| id == "überblick";
        let profile = Fragment::Route(Route::Profile);
        assert_eq!(parse("#%2Fprofile", page), profile);
        let link = Fragment::ShareLink("1.AA_A".to_owned());
        assert_eq!(parse("1%2EAA%5fA", page), link);
        let in_page = Fragment::InPage("überblick".to_owned());
        assert_eq!(parse("%C3%BCberblick", page), in_page);
        for odd in ["%", "%2", "%zz", "%+1", "%ff", "a%2"] {
            assert_eq!(parse(odd, page), Fragment::Unknown(odd.to_owned()));
        }
    }

    #[test]
    fn an_unknown_address_is_short_and_clean_enough_to_show() {
        let Fragment::Unknown(shown) = parse(&"x\u{202e}".repeat(1_000_000), |_| false) else {
            panic!("not an address of ours");
        };
        assert_eq!(shown, "x".repeat(200));
    }

    #[test]
    fn the_first_characters_decide() {
        let page = |id: &str| id == "main";
        assert_eq!(parse("", page), Fragment::Route(Route::Home));
        assert_eq!(parse("#main", page), Fragment::InPage("main".to_owned()));
        assert_eq!(parse("#other", page), Fragment::Unknown("other".to_owned()));
        for link in ["1.AAAA", "27.x", "1.", "1.!"] {
            assert_eq!(parse(link, page), Fragment::ShareLink(link.to_owned()));
        }
        for unknown in [
            "/nowhere",
            "/assess/authn/nothing",
            "/assess/authn/cli-sbom",
            "/assess/x",
            "/plan/x",
            "/a/b/c/d",
            "1",
            ".",
        ] {
            assert_eq!(
                parse(unknown, page),
                Fragment::Unknown(unknown.to_owned()),
                "{unknown}"
            );
        }
    }
}
