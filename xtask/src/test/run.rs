//! One run of `cargo xtask test`, and how it stands.

use std::ffi::OsString;
use std::path::Path;
use std::time::Instant;

use anyhow::Result;

use super::counts::Counts;
use super::harness::{self, Program};
use super::selection::Selection;
use super::tally::Tally;
use super::{browser, checks, reproducible, trunk};
use crate::build::{self, ForHost, Profile};
use crate::{deny, paths, size, sources, tools};

/// What runs, and how it stands.
pub(super) struct Run<'a> {
    checkout: &'a Path,
    asked: &'a Selection,
    start: Instant,
    tally: Tally,
    /// What the tests find in their environment.
    environment: Vec<(&'static str, OsString)>,
}

impl<'a> Run<'a> {
    /// A run of which nothing has happened.
    pub(super) fn new(checkout: &'a Path, asked: &'a Selection) -> Self {
        Self {
            checkout,
            asked,
            start: Instant::now(),
            tally: Tally::default(),
            environment: Vec::new(),
        }
    }

    /// The checks that compile or read, without running a test.
    pub(super) fn checks(&mut self) {
        let checkout = self.checkout;
        self.check("format", checks::format(checkout));
        self.check("target", tools::wasm_target());
        self.check("lints", checks::lints(checkout));
        self.check("lints for WebAssembly", checks::lints_for_wasm(checkout));
        if self.asked.all {
            self.check("documentation", checks::documentation(checkout));
            self.check("the page as Trunk builds it", trunk::check(checkout));
            self.check("dependencies", deny::check(checkout, false));
        }
    }

    /// Compiles the tests of this machine. Of those asked for by name, the programs that hold one;
    /// nothing when one does not compile.
    ///
    /// # Errors
    /// When no test has the name.
    pub(super) fn compile(&mut self, targets: &[Vec<String>]) -> Result<Option<Vec<Program>>> {
        let mut programs = Vec::new();
        for target in targets {
            match harness::compile(self.checkout, target) {
                Ok(compiled) => programs.extend(compiled),
                Err(failure) => {
                    self.check("compiling the tests", Err(failure));
                    return Ok(None);
                }
            }
        }
        if let Some(name) = &self.asked.name
            && !targets.is_empty()
        {
            programs.retain(|program| program.holds(name));
            if programs.is_empty() {
                return Err(self.asked.nothing(self.checkout));
            }
        }
        Ok(Some(programs))
    }

    /// What the tests of the tools call by name.
    pub(super) fn add_system_programs(&mut self) {
        if self.asked.has("xtask")
            && let Err(failure) = tools::curl()
        {
            self.check("curl", Err(failure));
        }
    }

    /// With all, the tests find the validators of other projects.
    pub(super) fn add_validators(&mut self) {
        if !self.asked.all {
            return;
        }
        self.environment.push(("PLUMBLINE_ALL", "1".into()));
        let checkers = [
            ("PLUMBLINE_PYTHON", tools::validators(self.checkout)),
            ("PLUMBLINE_VNU", tools::html_checker()),
        ];
        for (name, found) in checkers {
            match found {
                Ok(path) => self.environment.push((name, path.into_os_string())),
                Err(failure) => self.check("third-party validators", Err(failure)),
            }
        }
    }

    /// Runs test programs.
    pub(super) fn programs(&mut self, programs: Vec<Program>) {
        for program in programs {
            let outcome = program.run(&self.environment, self.asked.name.as_deref());
            self.count(program.layer(), &program.name, outcome);
        }
    }

    /// The layers that need Chromium, the journeys with the built site.
    pub(super) fn in_browser(&mut self, journeys: Vec<Program>) {
        let wants_shell = self.asked.has("browser");
        if !wants_shell && journeys.is_empty() {
            return;
        }
        let is_built = journeys.is_empty() || self.build();
        let found = match tools::browser::browser() {
            Ok(found) => found,
            Err(failure) => return self.check("browser", Err(failure)),
        };
        if wants_shell {
            let outcome = browser::run(self.checkout, &found, self.asked.name.as_deref());
            self.count("browser", "browser", outcome);
        }
        if journeys.is_empty() || !is_built {
            return;
        }
        let axe = match tools::axe() {
            Ok(axe) => axe,
            Err(failure) => return self.check("axe-core", Err(failure)),
        };
        let dist = paths::dist(self.checkout);
        self.environment.extend([
            ("PLUMBLINE_DIST", dist.into_os_string()),
            ("PLUMBLINE_CHROMIUM", found.chromium.into_os_string()),
            (
                "PLUMBLINE_CHROMEDRIVER",
                found.chromedriver.into_os_string(),
            ),
            ("PLUMBLINE_AXE", axe.into_os_string()),
        ]);
        self.programs(journeys);
    }

    /// Builds the site, and weighs it when everything runs. Whether there is one now.
    fn build(&mut self) -> bool {
        let checkout = self.checkout;
        if self.asked.no_build {
            let current = sources::site_is_current(checkout);
            let is_current = current.is_ok();
            self.check("dist/ as it is", current);
            return is_current;
        }
        let built = build::build(checkout, Profile::Release, &ForHost::default());
        let is_built = built.is_ok();
        self.check("build", built);
        if is_built && self.asked.is_everything() {
            self.check("size", size::measure(checkout));
            if self.asked.all {
                let same = reproducible::check(checkout);
                self.check("reproducible build", same);
            }
        }
        is_built
    }

    /// Counts a check that is not a test.
    pub(super) fn check(&mut self, name: &str, outcome: Result<()>) {
        self.tally.check(name, outcome);
    }

    /// Counts the tests of a program.
    pub(super) fn count(&mut self, layer: &'static str, name: &str, outcome: Result<Counts>) {
        self.tally.tests(layer, name, outcome);
    }

    /// Prints the summary.
    ///
    /// # Errors
    /// When anything failed, or nothing of what was asked for ran.
    pub(super) fn finish(self) -> Result<()> {
        let is_found = self.asked.name.is_none() || self.tally.has_any();
        self.tally.finish(self.start, self.asked.all)?;
        if is_found {
            Ok(())
        } else {
            Err(self.asked.nothing(self.checkout))
        }
    }
}
