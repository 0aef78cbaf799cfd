//! What the repository does, which decides which tracks apply.

use crate::domain::catalogue::TrackId;

/// Whether the repository has user accounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Accounts {
    /// With a login of its own.
    Yes,
    /// People log in through an outside provider.
    Delegated,
    /// None.
    No,
}

impl Accounts {
    /// All answers, in catalogue order.
    pub const ALL: [Self; 3] = [Self::Yes, Self::Delegated, Self::No];

    /// The name in files and inputs.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Delegated => "delegated",
            Self::No => "no",
        }
    }

    /// The answer with this name.
    pub fn parse(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.slug() == slug)
    }
}

/// A form of package that the repository takes in or hosts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackageForm {
    /// Packages that maintainers built themselves.
    Built,
    /// Packages that the repository builds for its users.
    Builds,
    /// Source code, with nothing built.
    Source,
}

impl PackageForm {
    /// All forms, in catalogue order.
    pub const ALL: [Self; 3] = [Self::Built, Self::Builds, Self::Source];

    /// The name in files and inputs.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Built => "built",
            Self::Builds => "builds",
            Self::Source => "source",
        }
    }

    /// The form with this name.
    pub fn parse(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.slug() == slug)
    }
}

/// The forms that were chosen. None chosen means that the question is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PackageForms([bool; 3]);

impl PackageForms {
    /// Whether this form was chosen.
    pub fn has(self, form: PackageForm) -> bool {
        let [built, builds, source] = self.0;
        match form {
            PackageForm::Built => built,
            PackageForm::Builds => builds,
            PackageForm::Source => source,
        }
    }

    /// Chooses or clears a form.
    pub fn set(&mut self, form: PackageForm, chosen: bool) {
        let [built, builds, source] = &mut self.0;
        *match form {
            PackageForm::Built => built,
            PackageForm::Builds => builds,
            PackageForm::Source => source,
        } = chosen;
    }

    /// Whether nothing was chosen.
    pub fn is_empty(self) -> bool {
        self.0 == [false; 3]
    }

    /// The chosen forms, in catalogue order.
    pub fn iter(self) -> impl Iterator<Item = PackageForm> {
        PackageForm::ALL
            .into_iter()
            .filter(move |form| self.has(*form))
    }
}

/// The two answers that decide which tracks apply.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    /// User accounts; `None` while open.
    pub accounts: Option<Accounts>,
    /// Forms of packages; empty while open.
    pub forms: PackageForms,
}

/// Why a track does not apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exclusion {
    /// There are no user accounts.
    NoAccounts,
    /// No package was built by its maintainer.
    NothingBuilt,
}

impl Profile {
    /// Why the profile excludes a track; `None` when the track applies.
    ///
    /// The framework ties Authentication to accounts, and Authorization to
    /// accounts together with built packages. An open question excludes
    /// nothing (scoring rule 4).
    pub fn exclusion(&self, track: TrackId) -> Option<Exclusion> {
        let no_accounts = self.accounts == Some(Accounts::No);
        let nothing_built = !self.forms.is_empty() && !self.forms.has(PackageForm::Built);
        match track {
            TrackId::Authn | TrackId::Authz if no_accounts => Some(Exclusion::NoAccounts),
            TrackId::Authz if nothing_built => Some(Exclusion::NothingBuilt),
            _ => None,
        }
    }
}
