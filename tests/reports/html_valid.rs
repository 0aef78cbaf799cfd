//! The HTML report before the Nu Html Checker, which is what the W3C runs.

use std::path::PathBuf;
use std::process::Command;
use std::{env, fs};

use plumbline::formats::report::{Report, html};

use crate::inputs::all;

/// What the checker warns of, and should not. It does not compute hashes, it
/// takes data for a script, and the inputs are not in normal form C, as what
/// the page hands over is.
const NOT_FAULTS: [&str; 3] = [
    "Inline style violates Content Security Policy (meta tag): blocked by “style-src”",
    "Inline script violates Content Security Policy (meta tag): blocked by “script-src”",
    "Text run is not in Unicode Normalization Form C.",
];

/// What the checker says of files. Nothing, when all of them are valid.
fn complaints(jar: &PathBuf, files: &[PathBuf]) -> Vec<String> {
    let output = Command::new("java")
        .args(["-Xss2m", "-jar"])
        .arg(jar)
        .args(["--exit-zero-always", "--format", "gnu", "--stdout"])
        .args(files)
        .output()
        .expect("java runs");
    let said = String::from_utf8(output.stdout).unwrap();
    let trouble = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{trouble}");
    said.lines()
        .filter(|line| !NOT_FAULTS.iter().any(|one| line.contains(one)))
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_report_is_valid_html() {
    let jar = env::var_os("PLUMBLINE_VNU").map(PathBuf::from);
    let Some(jar) = jar.filter(|_| env::var_os("PLUMBLINE_ALL").is_some()) else {
        xtask::test::skip("needs PLUMBLINE_ALL, and PLUMBLINE_VNU with the path of vnu.jar");
        return;
    };
    let folder = env::temp_dir().join(format!("plumbline-vnu-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let mut files = Vec::new();
    for (name, assessment) in all() {
        let file = folder.join([&name.replace(' ', "-"), ".html"].concat());
        fs::write(&file, html(&Report::of(&assessment))).unwrap();
        files.push(file);
    }
    let found = complaints(&jar, &files);
    assert!(found.is_empty(), "{}", found.join("\n"));
    println!("{} reports are valid", files.len());
    // It does look: each of these is refused.
    let page = fs::read_to_string(&files[1]).unwrap();
    for (from, to) in [
        ("<main>", "<main><center>x</center>"),
        ("</main>", ""),
        ("href=\"https://", "href=\"https://a b"),
        ("<tbody>", "<tbody id=\"authn\">"),
        ("default-src", "default-source"),
    ] {
        let wrong = folder.join("wrong.html");
        fs::write(&wrong, page.replacen(from, to, 1)).unwrap();
        assert!(!complaints(&jar, &[wrong]).is_empty(), "{to}");
    }
    fs::remove_dir_all(&folder).unwrap();
}
