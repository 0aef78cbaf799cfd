//! What the part of the address after `#` asks for.
//!
//! Empty or starting with `/` is a route; digits and a dot are a share link,
//! good or bad; the id of an element on the page is a jump that the browser
//! has already made; anything else is unknown.

use super::assessment::{SHORT, Text};
use super::catalogue::{CriterionId, TrackId};
use super::percent;

/// What a fragment asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fragment {
    /// A view of the app.
    Route(Route),
    /// A share link, not yet decoded: the text after `#`.
    ShareLink(String),
    /// The id of an element on the page.
    InPage(String),
    /// Nothing that the app knows.
    Unknown(String),
}

impl Fragment {
    /// Whether it leads to a view of the part of the program that is loaded when first wanted.
    pub fn is_later(&self) -> bool {
        match self {
            Self::Route(route) => route.is_later(),
            Self::ShareLink(_) => true,
            Self::InPage(_) | Self::Unknown(_) => false,
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
    /// `#/share`
    Share,
    /// `#/help`
    Help,
    /// `#/example/<id>`
    Example(String),
    /// `#/shared`: the link or file last opened.
    Shared,
}

impl Route {
    /// The word after `#/`; the start page has none.
    fn word(&self) -> &'static str {
        match self {
            Self::Home => "",
            Self::Profile => "profile",
            Self::Assess(..) => "assess",
            Self::Scorecard => "scorecard",
            Self::Plan => "plan",
            Self::Review => "review",
            Self::Compare => "compare",
            Self::Share => "share",
            Self::Help => "help",
            Self::Example(_) => "example",
            Self::Shared => "shared",
        }
    }

    /// The address to link to, with `#`.
    pub fn href(&self) -> String {
        let (first, second) = match self {
            Self::Assess(track, id) => (track.slug(), id.map_or("", |id| id.get().slug)),
            Self::Example(id) => (id.as_str(), ""),
            _ => ("", ""),
        };
        let mut out = ["#/", self.word()].concat();
        for part in [first, second] {
            if !part.is_empty() {
                out.push('/');
                out.push_str(part);
            }
        }
        out
    }

    /// Whether its view is in the part of the program that is loaded when first wanted.
    pub fn is_later(&self) -> bool {
        match self {
            Self::Home | Self::Assess(..) => false,
            Self::Profile
            | Self::Scorecard
            | Self::Plan
            | Self::Review
            | Self::Compare
            | Self::Share
            | Self::Help
            | Self::Example(_)
            | Self::Shared => true,
        }
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
    match (head, first, second) {
        ("", None, None) => Some(Route::Home),
        ("profile", None, None) => Some(Route::Profile),
        ("assess", None, None) => Some(Route::Assess(TrackId::Authn, None)),
        ("assess", Some(track), None) => Some(Route::Assess(TrackId::parse(track)?, None)),
        ("assess", Some(track), Some(criterion)) => {
            let (track, id) = (TrackId::parse(track)?, CriterionId::parse(criterion)?);
            (id.get().track == track).then_some(Route::Assess(track, Some(id)))
        }
        ("scorecard", None, None) => Some(Route::Scorecard),
        ("plan", None, None) => Some(Route::Plan),
        ("review", None, None) => Some(Route::Review),
        ("compare", None, None) => Some(Route::Compare),
        ("share", None, None) => Some(Route::Share),
        ("help", None, None) => Some(Route::Help),
        ("example", Some(id), None) => {
            let fits = |byte: u8| byte.is_ascii_lowercase() || byte == b'-';
            (id.len() <= 40 && id.bytes().all(fits)).then(|| Route::Example(id.to_owned()))
        }
        ("shared", None, None) => Some(Route::Shared),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::panic, reason = "tests")]
    use super::*;

    #[test]
    fn every_route_reads_back_from_its_own_address() {
        let mut routes = vec![
            Route::Home,
            Route::Profile,
            Route::Scorecard,
            Route::Plan,
            Route::Review,
            Route::Compare,
            Route::Share,
            Route::Help,
            Route::Shared,
        ];
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
