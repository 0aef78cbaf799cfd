//! What lies beside the program: the page, its boot script, its icon and its data.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use serde_json::Value;

use super::assets::{Assets, hash, hashed_name};
use super::page::{self, Filling};
use super::policy::content_security_policy;
use super::style::Sheet;
use super::{
    ForHost, Profile, about, checklist, examples, framework, guidance, host, optimise, style, words,
};
use crate::{files, version};

/// The source of the page and of everything on it but the program.
pub(super) struct Source {
    checkout: PathBuf,
    profile: Profile,
    catalogue: PathBuf,
    json: Value,
    host: ForHost,
}

impl Source {
    /// The source in a checkout.
    pub(super) fn read(checkout: &Path, profile: Profile, host: &ForHost) -> Result<Self> {
        let catalogue = checkout.join("catalogue/principles-v0.1.json");
        Ok(Self {
            checkout: checkout.to_path_buf(),
            profile,
            json: files::read_json(&catalogue)?,
            catalogue,
            host: host.clone(),
        })
    }

    /// Adds the files that the page names. `place` is where its style sheet is made.
    pub(super) fn add(&self, assets: &mut Assets, place: &Path) -> Result<()> {
        // Where a host's own policy lets no script run in the page, the one of the page runs here.
        let minified: &[&str] = match self.profile {
            Profile::Release => &["--minify"],
            Profile::Dev => &[],
        };
        let boot = optimise::classic(&self.checkout.join("src/shell/boot.js"), minified)?;
        let boot = [self.inline("first-paint.js")?, boot].concat();
        let favicon = files::read(&self.checkout.join("src/shell/favicon.svg"))?;
        let examples = examples::json(
            &self.checkout.join("catalogue/examples"),
            self.host.made_up_only,
        )?;
        let funding = files::read_json(&self.checkout.join("catalogue/funding.json"))?;
        assets.add("boot.js", boot);
        for (sheet, name) in Sheet::NAMED {
            assets.add(name, self.sheet(sheet, place)?);
        }
        assets.add("favicon.svg", favicon);
        assets.add("guidance.json", guidance::json(&self.json)?);
        assets.add("examples.json", examples);
        assets.add("funding.json", funding.to_string());
        Ok(())
    }

    /// The page as it is published, for a program of these lazy parts. `place` is where its style sheet is
    /// made.
    pub(super) fn page(&self, assets: &Assets, parts: &[String], place: &Path) -> Result<String> {
        let sheet = self.sheet(Sheet::First, place)?;
        let policy = content_security_policy(
            &sheet,
            &[
                &self.inline("first-paint.js")?,
                &self.inline("static-form.js")?,
            ],
        );
        let page = files::read_text(&self.checkout.join("index.html"))?;
        self.fill(&page, &sheet, Some(&policy), parts, assets)
    }

    /// The page that Trunk wrote into `staging`, filled in, without the policy: Trunk reloads the page by a
    /// script that stands in it.
    pub(super) fn page_of_trunk(&self, staging: &Path, assets: &Assets) -> Result<String> {
        let place = staging.join("sheet.css");
        let sheet = self.sheet(Sheet::First, &place)?;
        let page = files::read_text(&staging.join("index.html"))?;
        self.fill(&page, &sheet, None, &[], assets)
    }

    /// Writes the page for addresses that do not exist, which hosts know by its name, and its script.
    pub(super) fn write_missing_page(&self, folder: &Path, sheet: &Path) -> Result<()> {
        let sheet = self.sheet(Sheet::First, sheet)?;
        let shell = self.checkout.join("src/shell");
        let script = files::read(&shell.join("404.js"))?;
        let name = hashed_name("404.js", &script);
        let page = files::read_text(&shell.join("404.html"))?
            .replace("{{policy}}", &content_security_policy(&sheet, &[]))
            .replace("{{style}}", &sheet)
            .replace("\"./404.js\"", &format!("\"./{name}\""));
        files::write(&folder.join("404.html"), page)?;
        files::write(&folder.join(name), script)
    }

    /// Writes the page about this copy, its script and what the host says about itself. `page` is the start
    /// page as it is published.
    pub(super) fn write_about(&self, folder: &Path, page: &str, sheet: &Path) -> Result<()> {
        let sheet = self.sheet(Sheet::First, sheet)?;
        let shell = self.checkout.join("src/shell");
        let script = files::read(&shell.join("about.js"))?;
        let name = hashed_name("about.js", &script);
        let filling = about::Filling {
            policy: &content_security_policy(&sheet, &[]),
            sheet: &sheet,
            script: &name,
            version: &version::of(&self.checkout)?,
            build: &hash(page.as_bytes()),
        };
        let source = files::read_text(&shell.join("about.html"))?;
        let page = about::fill(&source, &filling, &self.json)?;
        files::write(&folder.join("about.html"), page)?;
        files::write(&folder.join(name), script)?;
        files::write(&folder.join(host::FILE), self.host.text()?)
    }

    /// Writes what the page does not name: the schemas, the framework for other programs, and the list of
    /// reports. It is empty until a host has some, because a file that is missing is an error in the console.
    pub(super) fn write_data(&self, folder: &Path) -> Result<()> {
        for schema in files::with_extension(&self.checkout.join("catalogue/schema"), "json") {
            let name = schema.file_name().context("a schema has no name")?;
            files::write(&folder.join("schema").join(name), files::read(&schema)?)?;
        }
        files::write(&folder.join("reports/index.json"), "[]\n")?;
        framework::write(&self.catalogue, &folder.join("catalogue"))
    }

    /// A script that stands in the page.
    fn inline(&self, name: &str) -> Result<String> {
        Ok(self.script(name)?.trim_end().to_owned())
    }

    fn script(&self, name: &str) -> Result<String> {
        let script = self.checkout.join("src/shell").join(name);
        match self.profile {
            Profile::Release => optimise::javascript(&script),
            Profile::Dev => files::read_text(&script),
        }
    }

    fn sheet(&self, which: Sheet, place: &Path) -> Result<String> {
        style::sheet(&self.checkout.join("style"), which, place, self.profile)
    }

    fn fill(
        &self,
        page: &str,
        sheet: &str,
        policy: Option<&str>,
        parts: &[String],
        assets: &Assets,
    ) -> Result<String> {
        let filling = Filling {
            sheet,
            first_paint: &self.inline("first-paint.js")?,
            static_form: &self.inline("static-form.js")?,
            policy,
            parts,
            criteria: checklist::html(&self.json)?,
            words: words::words(&self.json)?,
        };
        page::fill(page, &filling, assets)
    }
}
