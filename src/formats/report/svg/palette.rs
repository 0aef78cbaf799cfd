//! The colours of pictures.

/// Whether a picture is for a light or a dark page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Dark text on light paper.
    Light,
    /// Light text on dark paper.
    Dark,
}

/// The colours by their names in `style/tokens.css`, which a test holds them to.
pub(crate) struct Palette {
    pub(crate) paper: &'static str,
    pub(crate) tint: &'static str,
    pub(crate) ink: &'static str,
    pub(crate) ink_2: &'static str,
    pub(crate) rule: &'static str,
    pub(crate) line: &'static str,
    pub(crate) accent: &'static str,
    pub(crate) met: &'static str,
    pub(crate) on_met: &'static str,
}

const LIGHT: Palette = Palette {
    paper: "#fcfbf8",
    tint: "#e0ecee",
    ink: "#172226",
    ink_2: "#4b585d",
    rule: "#d8d8d1",
    line: "#6d797e",
    accent: "#00586a",
    met: "#00586a",
    on_met: "#ffffff",
};

const DARK: Palette = Palette {
    paper: "#10181b",
    tint: "#17363d",
    ink: "#e8ecec",
    ink_2: "#abb7ba",
    rule: "#2f3c41",
    line: "#87959a",
    accent: "#86cfd9",
    met: "#4c9dab",
    on_met: "#04161a",
};

impl Theme {
    pub(crate) fn palette(self) -> &'static Palette {
        match self {
            Self::Light => &LIGHT,
            Self::Dark => &DARK,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;

    #[test]
    fn pictures_have_the_colours_of_the_page() {
        let sheet = include_str!("../../../../style/tokens.css");
        let names = |one: &Palette| {
            [
                ("paper", one.paper),
                ("tint", one.tint),
                ("ink", one.ink),
                ("ink-2", one.ink_2),
                ("rule", one.rule),
                ("line", one.line),
                ("accent", one.accent),
                ("met", one.met),
                ("on-met", one.on_met),
            ]
        };
        for ((name, light), (_, dark)) in names(&LIGHT).into_iter().zip(names(&DARK)) {
            let token = ["--", name, ": light-dark(", light, ", ", dark, ");"].concat();
            assert_eq!(sheet.matches(&token).count(), 1, "{token}");
        }
    }
}
