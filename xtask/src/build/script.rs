//! The script that runs the app: `src/shell/load.js`, the glue and what only the build knows, in one.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use serde_json::{Map, Value, json};

use super::interface::imports;
use super::optimise::{self, Names};
use crate::files;

/// How the app names its own imports, and by that the script that gives them.
const GLUE: &str = "./plumbline_bg.js";
/// How it names the loader, and what a function of that is called before the name of the part.
const LOADER: &str = "./__wasm_split.js";
const LOAD: &str = "__wasm_split_load_";

/// A lazy part as the script knows it.
pub(super) struct LoadedPart {
    /// Its name.
    pub(super) name: String,
    /// The published name of its file.
    pub(super) file: String,
}

/// The folder in which the scripts lie that become one, and what goes into them.
pub(super) struct Script {
    folder: PathBuf,
    /// The base in front.
    parts: Vec<LoadedPart>,
    /// What the parts take from the first.
    shared: Vec<String>,
}

impl Script {
    /// Copies both scripts into the folder.
    pub(super) fn new(
        load: &Path,
        glue: &Path,
        folder: &Path,
        parts: Vec<LoadedPart>,
        shared: Vec<String>,
    ) -> Result<Self> {
        files::write(&folder.join("load.js"), files::read(load)?)?;
        // Making one has no effect but the object, so that those of unused classes can go.
        let glue = files::read_text(glue)?.replace(
            "new FinalizationRegistry(",
            "/* @__PURE__ */ new FinalizationRegistry(",
        );
        files::write(&folder.join("plumbline_bg.js"), glue)?;
        Ok(Self {
            folder: folder.to_path_buf(),
            parts,
            shared,
        })
    }

    /// Those of the exports that it uses, when the app imports what `first` does.
    pub(super) fn uses(&self, first: &[u8], exports: Vec<String>) -> Result<Vec<String>> {
        let same = |(module, name): (String, String)| (module, name.clone(), name);
        self.write(&imports(first)?.into_iter().map(same).collect::<Vec<_>>())?;
        let script = optimise::bundle(&self.folder.join("load.js"), &[])?;
        let script = String::from_utf8(script)?;
        let is_used = |name: &String| mentions(&script, name);
        Ok(exports.into_iter().filter(is_used).collect())
    }

    /// The published script, for an app whose imports and exports have these names.
    pub(super) fn small(&self, names: &Names) -> Result<Vec<u8>> {
        self.write(&names.imports)?;
        let mut short = Map::new();
        let mut pattern = Vec::new();
        for (long, name) in &names.exports {
            short.insert(long.clone(), json!(name));
            pattern.push(long.replace('$', "\\$").replace('.', "\\."));
        }
        let cache = self.folder.join("exports.json");
        files::write(&cache, Value::Object(short).to_string())?;
        let options = [
            "--minify",
            &format!("--mangle-props=^({})$", pattern.join("|")),
            &format!("--mangle-cache={}", cache.display()),
        ];
        optimise::bundle(&self.folder.join("load.js"), &options)
    }

    /// Writes `built.js`, as `load.js` describes it.
    pub(super) fn write(&self, imports: &[(String, String, String)]) -> Result<()> {
        let base = &self.parts.first().context("the app has no lazy part")?.name;
        let mut glue = Vec::new();
        let mut given = String::new();
        for (module, name, new_name) in imports {
            let value = match (module.as_str(), name.strip_prefix(LOAD)) {
                (GLUE, _) => {
                    glue.push(name.as_str());
                    name.clone()
                }
                (LOADER, Some(part)) => format!("loader({})", json!(part)),
                _ => bail!("the app imports {name} from {module}, and nothing gives it that"),
            };
            let _ = write!(given, "{new_name}: {value}, ");
        }
        let by_part = |value: fn(&LoadedPart) -> Value| -> Value {
            let entry = |part: &LoadedPart| (part.name.clone(), value(part));
            Value::Object(self.parts.iter().map(entry).collect())
        };
        // A name in quotes stays as it is when those of the exports become short.
        let quoted = |name: &String| format!("{}: program.{name}", json!(name));
        let shared: Vec<String> = self.shared.iter().map(quoted).collect();
        let built = format!(
            "import {{ {} }} from {};\n\
             export const base = {};\n\
             export const files = {};\n\
             export const imports = (loader) => ({{ a: {{ {given} }} }});\n\
             export const shared = (program) => ({{ {} }});\n",
            glue.join(", "),
            json!(GLUE),
            json!(base),
            by_part(|part| json!(format!("./{}", part.file))),
            shared.join(", "),
        );
        files::write(&self.folder.join("built.js"), built)
    }
}

/// Whether a script uses this name as a property.
fn mentions(script: &str, name: &str) -> bool {
    let in_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '$';
    let property = format!(".{name}");
    script
        .match_indices(&property)
        .filter_map(|(place, found)| script.get(place + found.len()..))
        .any(|after| !after.starts_with(in_name))
}

#[cfg(test)]
mod tests {
    use super::mentions;

    #[test]
    fn an_export_is_taken_as_a_whole_name() {
        let script = "wasm.free_all(0)";
        assert!(mentions(script, "free_all"));
        assert!(!mentions(script, "free") && !mentions(script, "all"));
    }
}
