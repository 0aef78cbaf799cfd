//! The commands and their options.

use std::fmt;
use std::path::Path;

use anyhow::{Context as _, Result};
use clap::Parser;

use crate::build::ForHost;
use crate::test::Selection;
use crate::{bench, build, check_host, deny, fuzz, paths, release, serve, size, test};

/// Builds, serves, measures and tests Plumbline.
///
/// Tools are fetched on first use into a cache folder (`PLUMBLINE_CACHE`, by default ~/.cache/plumbline);
/// nothing is installed into the checkout.
#[derive(Debug, PartialEq, Eq, Parser)]
#[command(bin_name = "cargo xtask")]
pub enum Command {
    /// Build the site and serve it on this machine
    Serve {
        /// Where to serve it; without this 8080, or any free port where that is taken
        #[arg(long, default_value_t = 0, hide_default_value = true)]
        port: u16,
        /// Build in one part and without the optimiser: quick and large
        #[arg(long)]
        dev: bool,
        /// The same as --dev, built and shown again on each change
        #[arg(long)]
        watch: bool,
    },
    /// Write the site to dist/
    Build {
        /// Build in one part and without the optimiser: quick and large
        #[arg(long)]
        dev: bool,
        /// What the host wants of it
        #[command(flatten)]
        host: ForHost,
    },
    /// Measure dist/, as the last build left it, against the budgets
    Size,
    /// Write what the version is published as: the site as a zip, its bill of materials, notes and sums
    Release(release::Choice),
    /// Tell whether a host serves the site as it has to be served; needs curl
    CheckHost {
        /// Where the site is, with `https://`
        address: String,
    },
    /// Put the files of the version that a host serves into dist/, for pages that are still open
    KeepOldFiles {
        /// Where the site is
        address: String,
    },
    /// Check licences, bans and sources of dependencies
    Deny {
        /// Ask for known faults too, which needs the network
        #[arg(long)]
        advisories: bool,
    },
    /// Run all required checks, or some of them
    Test(Selection),
    /// Measure this page at every entry beside other ways to ask the same questions
    Bench {
        /// How often each page is loaded
        #[arg(long, default_value_t = bench::RUNS)]
        runs: usize,
        /// A part of the name of pages: only these, without the ratios to others
        #[arg(long)]
        only: Option<String>,
    },
    /// Run the fuzz targets
    Fuzz {
        /// How long for each kind of input
        #[arg(long, default_value_t = fuzz::SECONDS)]
        seconds: u32,
    },
    /// Fill the page that Trunk built, which runs this by itself (Trunk.toml)
    Page,
}

/// An error whose every line stands above already, so that there is nothing left to print.
#[derive(Debug)]
pub struct AlreadyPrinted;

impl fmt::Display for AlreadyPrinted {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("something failed, as printed above")
    }
}

impl std::error::Error for AlreadyPrinted {}

impl Command {
    /// The command that this program was started with. A wrong one ends the program with what is right.
    pub fn read() -> Self {
        Self::parse()
    }

    /// Runs it in the checkout around the current folder.
    ///
    /// # Errors
    /// When it fails.
    pub fn run(self) -> Result<()> {
        let checkout = paths::checkout()?;
        match self {
            Self::Serve {
                port, watch: true, ..
            } => serve::watch(&checkout, port),
            Self::Serve { port, dev, .. } => serve::serve(&checkout, port, profile(dev)),
            Self::Build { dev, host } => build::build(&checkout, profile(dev), &host),
            Self::Size => size::check(&checkout),
            Self::Release(choice) => release::release(&checkout, &choice),
            Self::CheckHost { address } => check_host::check(&address),
            Self::KeepOldFiles { address } => check_host::keep_old_files(&checkout, &address),
            Self::Deny { advisories } => deny::check(&checkout, advisories),
            Self::Test(asked) => test::test(&checkout, &asked),
            Self::Bench { runs, only } => bench::bench(&checkout, runs, only.as_deref()),
            Self::Fuzz { seconds } => fuzz::fuzz(&checkout, seconds),
            Self::Page => {
                let staging = std::env::var_os("TRUNK_STAGING_DIR")
                    .context("Trunk runs this command after a build, and names its folder")?;
                build::page_of_trunk(&checkout, Path::new(&staging))
            }
        }
    }
}

fn profile(dev: bool) -> build::Profile {
    if dev {
        build::Profile::Dev
    } else {
        build::Profile::Release
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use clap::{CommandFactory as _, Parser as _};

    use super::{Command, Selection};

    fn read(line: &str) -> Option<Command> {
        let words = ["cargo xtask"].into_iter().chain(line.split_whitespace());
        Command::try_parse_from(words).ok()
    }

    #[test]
    fn the_commands_make_sense() {
        Command::command().debug_assert();
    }

    #[test]
    fn a_selection_has_at_most_a_layer_and_a_name() {
        let asked = |what: Option<&str>, name: Option<&str>| Selection {
            what: what.map(str::to_owned),
            name: name.map(str::to_owned),
            ..Selection::default()
        };
        let test = |selection| Some(Command::Test(selection));
        assert_eq!(read("test"), test(asked(None, None)));
        assert_eq!(read("test views"), test(asked(Some("views"), None)));
        assert_eq!(
            read("test app undo"),
            test(asked(Some("app"), Some("undo")))
        );
        assert_eq!(read("test app undo more"), None);
        let all = Selection {
            all: true,
            no_build: true,
            ..Selection::default()
        };
        assert_eq!(read("test --no-build --all"), test(all));
    }

    #[test]
    fn an_option_of_another_command_is_refused() {
        assert!(read("serve --port 8123 --watch").is_some());
        assert!(read("size --port 8123").is_none());
        assert!(read("serve --port many").is_none());
        assert!(read("size dist").is_none());
    }
}
