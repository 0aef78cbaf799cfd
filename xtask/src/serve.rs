//! `cargo xtask serve`: builds the site and shows it on this machine.

mod reload;
mod watch;

use std::io::Write as _;
use std::path::Path;

use anyhow::Result;
use watch::Changes;

use crate::build::{self, ForHost, Profile};
use crate::paths;
use crate::server::{Options, Server};

/// The port when none is asked for; a taken one makes way for a free one.
const USUAL: u16 = 8080;

/// Builds, serves `dist/` and stays until stopped. Port 0 means the usual one or any free one.
///
/// # Errors
/// When the build fails or the asked port is taken.
pub fn serve(checkout: &Path, port: u16, profile: Profile) -> Result<()> {
    build::build(checkout, profile, &ForHost::default())?;
    start(&paths::dist(checkout), port)?.wait();
    Ok(())
}

/// Builds without the optimiser, serves that, and does it again on each change of the source; the page in
/// the browser loads itself again. When a build fails, the last site stays.
///
/// # Errors
/// When the first build fails, the asked port is taken or the system cannot watch the source.
pub fn watch(checkout: &Path, port: u16) -> Result<()> {
    // Not `dist/`, because a page that loads itself again is nothing to weigh or publish.
    let folder = paths::target(checkout).join("watch");
    let source = Changes::of(checkout)?;
    reload::build(checkout, &folder)?;
    let server = start(&folder, port)?;
    loop {
        let changed = source.wait()?;
        println!("\n{} changed", changed.display());
        match reload::build(checkout, &folder) {
            Ok(()) => println!("    shown at {}", server.url()),
            Err(failure) => println!("\nerror: {failure:#}\nThe page stays as it was."),
        }
    }
}

/// Shows a folder, and says where.
fn start(folder: &Path, port: u16) -> Result<Server> {
    let options = || Options::default().folder("/", folder);
    let server = match port {
        0 => options()
            .port(USUAL)
            .start()
            .or_else(|_| options().start())?,
        port => options().port(port).start()?,
    };
    println!("\nPlumbline is at {}  (Ctrl-C stops it)", server.url());
    let _ = std::io::stdout().flush();
    Ok(server)
}
