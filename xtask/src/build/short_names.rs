//! Names of one or two letters for what the glue and the app give each other.

use super::glue;
use super::interface::Import;
use std::collections::BTreeMap;

/// Long and short names. They follow from the order in the module, so the same source gets the same.
#[derive(Debug, Default)]
pub(super) struct ShortNames {
    /// The imports from the glue.
    pub(super) imports: BTreeMap<String, String>,
    /// The exports, without those that keep their name.
    pub(super) exports: BTreeMap<String, String>,
}

impl ShortNames {
    /// Names for these imports and exports; `kept` are exports that stay as they are.
    pub(super) fn of(imports: &[Import], exports: &[String], kept: &[String]) -> Self {
        let mut own: Vec<&str> = Vec::new();
        for (module, name) in imports {
            if module == glue::OWN_MODULE && !own.contains(&&**name) {
                own.push(name);
            }
        }
        let exports = exports.iter().filter(|name| !kept.contains(name));
        Self {
            imports: numbered(own.into_iter()),
            exports: numbered(exports.map(String::as_str)),
        }
    }

    /// The module and name under which the glue gives an import; none for one that it does not give.
    pub(super) fn import(&self, module: &str, name: &str) -> Option<Import> {
        if module == glue::LOADER_MODULE && name == glue::LOAD {
            return Some(("b".to_owned(), "a".to_owned()));
        }
        let short = self
            .imports
            .get(name)
            .filter(|_| module == glue::OWN_MODULE)?;
        Some(("a".to_owned(), short.clone()))
    }

    /// The short name of an export, or its own.
    pub(super) fn export(&self, name: &str) -> String {
        self.exports
            .get(name)
            .map_or_else(|| name.to_owned(), Clone::clone)
    }
}

fn numbered<'a>(names: impl Iterator<Item = &'a str>) -> BTreeMap<String, String> {
    names
        .enumerate()
        .map(|(number, name)| (name.to_owned(), letters(number)))
        .collect()
}

/// `a` to `z`, then `aa`, `ab` and so on: all fit as a property in JavaScript.
fn letters(mut number: usize) -> String {
    let mut out = String::new();
    loop {
        let letter = u8::try_from(number % 26).unwrap_or_default();
        out.insert(0, char::from(b'a' + letter));
        number /= 26;
        if number == 0 {
            return out;
        }
        number -= 1;
    }
}

#[cfg(test)]
mod tests {
    use super::{ShortNames, letters};

    #[test]
    fn letters_never_repeat() {
        assert_eq!(
            [0, 25, 26, 27, 701, 702].map(letters),
            ["a", "z", "aa", "ab", "zz", "aaa"]
        );
    }

    #[test]
    fn names_follow_the_order_and_some_stay() {
        let own = |name: &str| ("./plumbline_bg.js".to_owned(), name.to_owned());
        let imports = [own("__wbg_b"), own("__wbg_a"), own("__wbg_b")];
        let exports = ["memory".to_owned(), "__wbindgen_malloc".to_owned()];
        let names = ShortNames::of(&imports, &exports, &["memory".to_owned()]);
        assert_eq!(
            names.import("./plumbline_bg.js", "__wbg_a"),
            Some(("a".to_owned(), "b".to_owned()))
        );
        assert_eq!(names.import("env", "__wbg_a"), None);
        assert_eq!(names.export("memory"), "memory");
        assert_eq!(names.export("__wbindgen_malloc"), "a");
    }
}
