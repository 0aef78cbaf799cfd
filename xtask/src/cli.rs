//! The commands and their options.

use crate::failure::Outcome;
use crate::{build, fuzz, paths, serve, size, test};

const USAGE: &str = "\
cargo xtask <command>

  serve [--port N] [--dev]   build the site and serve it on this machine
  build [--dev]              write the site to dist/
  size                       measure dist/ against the budgets
  test [--all]               every check that has to pass; --all adds the slow ones
  fuzz [--seconds N]         random input for all that is read, N seconds each (60)

Tools are fetched on first use into a cache folder (PLUMBLINE_CACHE, by default
~/.cache/plumbline); nothing is installed into the checkout.";

/// Runs one command.
///
/// # Errors
/// When the command is unknown or fails.
pub fn run(arguments: &[String]) -> Outcome {
    let mut rest = arguments.iter().map(String::as_str);
    let Some(command) = rest.next() else {
        println!("{USAGE}");
        return Ok(());
    };
    let options = Options::read(rest)?;
    match command {
        "serve" => serve::serve(options.port, options.profile()),
        "build" => build::build(&paths::checkout()?, options.profile()),
        "size" => size::check(&paths::checkout()?),
        "fuzz" => fuzz::fuzz(
            &paths::checkout()?,
            options.seconds.unwrap_or(fuzz::SECONDS),
        ),
        "test" => test::test(&paths::checkout()?, options.all),
        "help" | "--help" | "-h" => {
            println!("{USAGE}");
            Ok(())
        }
        other => Err(format!("there is no command {other}\n\n{USAGE}").into()),
    }
}

#[derive(Default)]
struct Options {
    port: u16,
    seconds: Option<u32>,
    dev: bool,
    all: bool,
}

impl Options {
    fn read<'a>(mut arguments: impl Iterator<Item = &'a str>) -> Outcome<Self> {
        let mut options = Self::default();
        while let Some(argument) = arguments.next() {
            match argument {
                "--dev" => options.dev = true,
                "--all" => options.all = true,
                "--port" => {
                    options.port = arguments
                        .next()
                        .and_then(|number| number.parse().ok())
                        .ok_or("--port needs a number from 0 to 65535")?;
                }
                "--seconds" => {
                    let number = arguments.next().and_then(|number| number.parse().ok());
                    options.seconds = Some(number.ok_or("--seconds needs a whole number")?);
                }
                other => return Err(format!("unknown option {other}\n\n{USAGE}").into()),
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
