//! Which file may name which: the tables of ARCHITECTURE.md, held against the source.

use super::{files, graph};

/// The layers and the pairs of features, as ARCHITECTURE.md lists them.
struct Rules {
    /// Paths with the number of their layer, from the bottom up; `*` stands for one part.
    layers: Vec<(String, usize)>,
    /// Which feature may name which other.
    pairs: Vec<(String, String)>,
}

/// What stands in backticks in each cell of a row.
fn cells(row: &str) -> Vec<Vec<String>> {
    let cell = |cell: &str| {
        cell.split('`')
            .skip(1)
            .step_by(2)
            .map(str::to_owned)
            .collect()
    };
    row.split('|').map(cell).collect()
}

impl Rules {
    fn read() -> Self {
        let text = files::read("ARCHITECTURE.md");
        let rows = |title: &str| {
            let part = text.split(&["## ", title, "\n"].concat()).nth(1).unwrap();
            let part = part.split("\n#").next().unwrap();
            let rows = part.lines().filter(|line| line.starts_with("| "));
            rows.skip(2).map(cells).collect::<Vec<_>>()
        };
        let mut layers = Vec::new();
        for (height, row) in rows("The layers").into_iter().enumerate() {
            layers.extend(row[2].iter().map(|path| (path.clone(), height)));
        }
        let pairs = rows("Features that name each other").into_iter();
        let pairs = pairs.map(|row| (row[1][0].clone(), row[2][0].clone()));
        Self {
            layers,
            pairs: pairs.collect(),
        }
    }

    /// The layer of a file: that of the longest path which fits.
    fn height(&self, file: &str) -> usize {
        let fits = |(path, _): &&(String, usize)| {
            let mut parts = file.split('/');
            let mut path = path.trim_end_matches('/').split('/');
            path.all(|one| parts.next().is_some_and(|part| one == "*" || one == part))
        };
        let found = self.layers.iter().filter(fits);
        let found = found.max_by_key(|(path, _)| path.len());
        found
            .unwrap_or_else(|| panic!("{file} belongs to no layer"))
            .1
    }

    fn allows(&self, file: &str, other: &str) -> bool {
        let between = match (feature(file), feature(other)) {
            (Some(a), Some(b)) if a != b => {
                self.height(other) < self.height(file)
                    || self.pairs.contains(&(a.to_owned(), b.to_owned()))
            }
            _ => true,
        };
        let apart = |a: &str, b: &str| file.starts_with(a) && other.starts_with(b);
        let edges = apart("src/ui/", "src/shell/") || apart("src/shell/", "src/ui/");
        between && !edges && self.height(file) >= self.height(other)
    }
}

fn feature(file: &str) -> Option<&str> {
    file.strip_prefix("src/features/")?
        .split_once('/')
        .map(|(name, _)| name)
}

#[test]
fn every_file_names_only_what_is_below_it() {
    let rules = Rules::read();
    let mut broken = Vec::new();
    for (file, named) in graph::imports() {
        let wrong = named.iter().filter(|other| !rules.allows(&file, other));
        broken.extend(wrong.map(|other| format!("{file} -> {other}")));
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn no_files_name_each_other_in_a_circle() {
    let circles = graph::circles(graph::imports());
    assert!(circles.is_empty(), "{circles:?}");
}

#[test]
fn every_pair_of_features_is_needed() {
    let mut rules = Rules::read();
    let pairs = std::mem::take(&mut rules.pairs);
    let mut needed = Vec::new();
    for (file, named) in graph::imports() {
        let wrong = named.iter().filter(|other| !rules.allows(&file, other));
        needed
            .extend(wrong.filter_map(|other| {
                Some((feature(&file)?.to_owned(), feature(other)?.to_owned()))
            }));
    }
    let idle = pairs.iter().filter(|pair| !needed.contains(pair));
    let idle: Vec<_> = idle.collect();
    assert!(idle.is_empty(), "take these rows out: {idle:?}");
}

#[test]
fn the_rules_hold_what_they_say() {
    let rules = Rules::read();
    let domain = "src/domain/a.rs";
    for (file, other) in [
        (domain, "src/app/model.rs"),
        ("src/formats/a.rs", "src/features/plan/words.rs"),
        ("src/features/plan/update.rs", "src/features/help/update.rs"),
        ("src/features/plan/words.rs", "src/features/plan/update.rs"),
        ("src/ui/field.rs", "src/shell/page.rs"),
        ("src/app/model.rs", "src/features/plan/update.rs"),
    ] {
        assert!(!rules.allows(file, other), "{file} -> {other}");
        assert!(rules.allows(file, domain), "{file} -> {domain}");
    }
    let graph = [
        ("a.rs", "b.rs"),
        ("b.rs", "c.rs"),
        ("c.rs", "a.rs"),
        ("d.rs", "a.rs"),
    ];
    let graph = graph.map(|(from, to)| (from.to_owned(), [to.to_owned()].into()));
    assert_eq!(graph::circles(graph.into()), ["a.rs", "b.rs", "c.rs"]);
}
