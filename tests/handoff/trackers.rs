//! Which addresses are those of a repository.

use plumbline::domain::assessment::WebAddress;
use plumbline::formats::handoff::{Host, Issue, Tracker};

fn form(address: &str, host: Host) -> Option<String> {
    let tracker = Tracker::of(&WebAddress::parse(address)?, host)?;
    let href = tracker.prefilled(&Issue::default()).unwrap();
    Some(href.split('?').next().unwrap().to_owned())
}

#[test]
fn a_repository_is_found_in_what_people_paste() {
    for (address, host, wanted) in [
        (
            "https://github.com/a/b",
            Host::GitHub,
            "https://github.com/a/b/issues/new",
        ),
        (
            "https://github.com/a/b/issues/3#x",
            Host::GitHub,
            "https://github.com/a/b/issues/new",
        ),
        (
            " HTTPS://GitHub.com/a/b.git ",
            Host::GitHub,
            "https://GitHub.com/a/b/issues/new",
        ),
        (
            "https://git.example:8443/a/b.c_d-e/",
            Host::Forgejo,
            "https://git.example:8443/a/b.c_d-e/issues/new",
        ),
        (
            "https://lab.example/a/b/c/-/issues?x=1",
            Host::GitLab,
            "https://lab.example/a/b/c/-/issues/new",
        ),
    ] {
        assert_eq!(form(address, host).as_deref(), Some(wanted), "{address}");
    }
}

#[test]
fn what_is_no_repository_has_no_form() {
    for address in [
        "",
        "github.com/a/b",
        "https://github.com",
        "https://github.com/",
        "https://github.com/a",
        "https://github.com/a/",
        "https://github.com/a/..",
        "https://github.com/a/.git",
        "https://github.com/a/b%2fc",
        "https://github.com/a/<script>",
        "https://github.com/a/b\"onclick=x",
        "https://github.com/ä/b",
        "https://user@github.com/a/b",
        "https://github.com\\@evil.example/a/b",
        "javascript:alert(1)//a/b",
        "javascript://github.com/a/b%0aalert(1)",
        "data:text/html,a/b",
        "ftp://github.com/a/b",
    ] {
        for host in Host::ALL {
            assert_eq!(form(address, host), None, "{address}");
        }
    }
}

#[test]
fn only_two_hosts_are_known_by_name() {
    let known = |address: &str| Host::known(&WebAddress::parse(address).unwrap());
    assert_eq!(known("https://github.com/a/b"), Some(Host::GitHub));
    assert_eq!(known("https://GitLab.com/a/b"), Some(Host::GitLab));
    assert_eq!(known("https://github.com.evil.example/a/b"), None);
    assert_eq!(known("https://codeberg.org/a/b"), None);
    for host in Host::ALL {
        assert_eq!(Host::parse(host.slug()), Some(host));
    }
}
