//! The HTML report of the made-up registry, written where a person can look at it.

use std::{env, fs};

use plumbline::formats::report::{Report, html};

use crate::inputs::{all, fictional};

#[test]
#[ignore = "writes files for a person to look at, into the folder that PLUMBLINE_SCREENSHOTS names"]
fn reports_to_look_at() {
    let folder = env::var_os("PLUMBLINE_SCREENSHOTS").map_or_else(env::temp_dir, Into::into);
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("report.html"), html(&Report::of(&fictional()))).unwrap();
    for (name, assessment) in all() {
        let name = ["report-", &name.replace(' ', "-"), ".html"].concat();
        fs::write(folder.join(name), html(&Report::of(&assessment))).unwrap();
    }
    println!("{}", folder.display());
}
