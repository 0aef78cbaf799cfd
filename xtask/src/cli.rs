//! The commands and their options.

use std::fmt;
use std::path::Path;

use anyhow::{Context as _, Result, anyhow, bail};

use crate::test::Selection;
use crate::{build, fuzz, paths, serve, size, test};

const USAGE: &str = "\
cargo xtask <command>

  serve [--port N] [--dev]   build the site and serve it on this machine
  serve --watch [--port N]   the same, quick to build and large, built and shown again on each
                             change
  build [--dev]              write the site to dist/
  size                       measure dist/, as the last build left it, against the budgets
  test [--all]               every check that has to pass; --all adds the slow ones
  test <layer> [name]        the tests of a layer, or those of them with this in their name:
                             checks, xtask, leptos-slim, core, views, architecture, style,
                             browser, journeys
  test <file> [name]         the same for a file of the core, such as app or reports
  test journeys --no-build   the journeys, with dist/ as it is
  fuzz [--seconds N]         random input for all that is read, N seconds each (60)

Tools are fetched on first use into a cache folder (PLUMBLINE_CACHE, by default
~/.cache/plumbline); nothing is installed into the checkout.";

/// An error whose every line stands above already, so that there is nothing left to print.
#[derive(Debug)]
pub struct AlreadyPrinted;

impl fmt::Display for AlreadyPrinted {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("something failed, as printed above")
    }
}

impl std::error::Error for AlreadyPrinted {}

/// Runs one command.
///
/// # Errors
/// When the command is unknown or fails.
pub fn run(arguments: &[String]) -> Result<()> {
    let mut rest = arguments.iter().map(String::as_str);
    let Some(command) = rest.next() else {
        println!("{USAGE}");
        return Ok(());
    };
    let options = Options::read(rest, command == "test")?;
    match command {
        "serve" if options.watch => serve::watch(options.port),
        "serve" => serve::serve(options.port, options.profile()),
        "build" => build::build(&paths::checkout()?, options.profile()),
        "page" => {
            let staging = std::env::var_os("TRUNK_STAGING_DIR")
                .context("Trunk runs this command after a build, and names its folder")?;
            build::page_of_trunk(&paths::checkout()?, Path::new(&staging))
        }
        "size" => size::check(&paths::checkout()?),
        "fuzz" => fuzz::fuzz(
            &paths::checkout()?,
            options.seconds.unwrap_or(fuzz::SECONDS),
        ),
        "test" => test::test(&paths::checkout()?, &options.selection),
        "help" | "--help" | "-h" => {
            println!("{USAGE}");
            Ok(())
        }
        other => Err(anyhow!("there is no command {other}\n\n{USAGE}")),
    }
}

#[derive(Default)]
struct Options {
    port: u16,
    seconds: Option<u32>,
    dev: bool,
    watch: bool,
    selection: Selection,
}

impl Options {
    fn read<'a>(mut arguments: impl Iterator<Item = &'a str>, is_test: bool) -> Result<Self> {
        let mut options = Self::default();
        while let Some(argument) = arguments.next() {
            match argument {
                "--dev" => options.dev = true,
                "--watch" => options.watch = true,
                "--all" => options.selection.all = true,
                "--no-build" => options.selection.no_build = true,
                "--port" => {
                    options.port = arguments
                        .next()
                        .and_then(|number| number.parse().ok())
                        .context("--port needs a number from 0 to 65535")?;
                }
                "--seconds" => {
                    let number = arguments.next().and_then(|number| number.parse().ok());
                    options.seconds = Some(number.context("--seconds needs a whole number")?);
                }
                word if is_test && !word.starts_with('-') => {
                    let Selection { what, name, .. } = &mut options.selection;
                    let place = if what.is_none() { what } else { name };
                    if place.replace(word.to_owned()).is_some() {
                        bail!("{word} is one name too many\n\n{USAGE}");
                    }
                }
                other => bail!("unknown option {other}\n\n{USAGE}"),
            }
        }
        Ok(options)
    }

    fn profile(&self) -> build::Profile {
        if self.dev {
            build::Profile::Dev
        } else {
            build::Profile::Release
        }
    }
}
