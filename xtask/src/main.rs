//! The `cargo xtask` command line.

use std::process::ExitCode;

use xtask::cli::{AlreadyPrinted, Command};

fn main() -> ExitCode {
    match Command::read().run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            if !failure.is::<AlreadyPrinted>() {
                eprintln!("\nerror: {failure:#}");
            }
            ExitCode::FAILURE
        }
    }
}
