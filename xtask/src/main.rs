//! The `cargo xtask` command line.

use std::process::ExitCode;

use xtask::cli::AlreadyPrinted;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match xtask::cli::run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            if !failure.is::<AlreadyPrinted>() {
                eprintln!("\nerror: {failure:#}");
            }
            ExitCode::FAILURE
        }
    }
}
