//! `cargo xtask serve`: builds the site and shows it on this machine.

use std::io::Write as _;

use anyhow::Result;

use crate::build::{self, Profile};
use crate::paths;
use crate::server::Options;

/// The port when none is asked for; a taken one makes way for a free one.
const USUAL: u16 = 8080;

/// Builds, serves `dist/` and stays until stopped. Port 0 means the usual one or any free one.
///
/// # Errors
/// When the build fails or the asked port is taken.
pub fn serve(port: u16, profile: Profile) -> Result<()> {
    let checkout = paths::checkout()?;
    build::build(&checkout, profile)?;
    let dist = paths::dist(&checkout);
    let options = || Options::default().folder("/", &dist);
    let server = match port {
        0 => options()
            .port(USUAL)
            .start()
            .or_else(|_| options().start())?,
        port => options().port(port).start()?,
    };
    println!("\nPlumbline is at {}  (Ctrl-C stops it)", server.url());
    let _ = std::io::stdout().flush();
    server.wait();
    Ok(())
}
