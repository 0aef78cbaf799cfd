//! A site whose page loads itself again when it was built again.

use std::path::Path;

use anyhow::{Result, bail};

use crate::build::{self, ForHost, Profile};
use crate::files;

/// Looks at the page again and again: it names every file by its content, so that it differs when anything
/// does. The policy allows scripts and answers of the own origin.
const SCRIPT: &str = r#"let shown;
const look = async () => {
  const answer = await fetch("./", { cache: "no-store" }).catch(() => ({ ok: false }));
  if (answer.ok) {
    const page = await answer.text();
    shown ??= page;
    if (shown !== page) return location.reload();
  }
  setTimeout(look, 500);
};
look();
"#;

/// Builds the site without the optimiser into a folder, with what loads the page again.
///
/// # Errors
/// When the build fails; the folder is as it was then.
pub(super) fn build(checkout: &Path, folder: &Path) -> Result<()> {
    build::build_into(
        checkout,
        folder,
        Profile::Dev,
        &ForHost::default(),
        |fresh| {
            let page = fresh.join("index.html");
            files::write(&page, reloading(&files::read_text(&page)?)?)?;
            files::write(&fresh.join("reload.js"), SCRIPT)
        },
    )
}

fn reloading(page: &str) -> Result<String> {
    if page.matches("</head>").count() != 1 {
        bail!("index.html must hold </head> exactly once");
    }
    let script = "<script defer src=\"./reload.js\"></script></head>";
    Ok(page.replacen("</head>", script, 1))
}

#[cfg(test)]
mod tests {
    use super::reloading;

    #[test]
    fn the_script_stands_in_the_head() {
        let page = reloading("<head></head><body>").unwrap_or_default();
        assert_eq!(
            page,
            "<head><script defer src=\"./reload.js\"></script></head><body>"
        );
        assert!(reloading("<body>").is_err());
    }
}
