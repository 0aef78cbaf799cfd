//! What is saved stays within reach, and only what the filter knows becomes markup.

use super::site::Site;

const NO_WASM: &str = "delete self.WebAssembly;";

#[test]
fn saved_data_is_offered_only_where_there_is_some() {
    let site = Site::built();
    let page = site.before(NO_WASM).visit("");
    assert!(!page.shows("recovery-save"));

    let site = Site::built();
    let empty = ["theme", "index"].map(|key| format!("localStorage['plumbline:{key}'] = 'x';"));
    let page = site.before(&[NO_WASM, &empty.concat()].concat()).visit("");
    assert!(!page.shows("recovery-save"));
    assert!(!page.text("recovery-lead").contains("saved answers"));

    let site = Site::built();
    let stored = format!("{NO_WASM} localStorage.setItem('plumbline:a', 'not json \\u0000');");
    let page = site.before(&stored).visit("");
    page.assert_failed("no-wasm", "");
    assert!(page.shows("recovery-save"));
    assert!(
        page.text("recovery-lead")
            .ends_with("Your saved answers are still in this browser.")
    );
}

#[test]
fn the_download_holds_our_keys_as_they_are_and_no_others() {
    let site = Site::built();
    let script = format!(
        "{NO_WASM}
        localStorage.setItem('plumbline:a', '{{broken');
        localStorage.setItem('other', 'not ours to send');
        URL.createObjectURL = (blob) => {{
            blob.text().then((text) => document.documentElement.dataset.file = text);
            return '#file';
        }};
        addEventListener('load', () => document.getElementById('recovery-save').click());"
    );
    let page = site.before(&script).visit("");
    let file = page
        .root("file")
        .unwrap_or_default()
        .replace("&quot;", "\"");
    assert!(page.root("file").is_some(), "{}", page.html);
    assert!(file.contains("plumbline-storage"));
    let whole = &page.html;
    assert!(whole.contains("plumbline:a") && whole.contains("{broken"));
    assert!(!whole.contains("not ours to send"));
}

#[test]
fn markup_that_runs_or_loads_is_refused() {
    let site = Site::built();
    let script = r#"addEventListener('load', () => {
        const took = (text) => {
            try { document.createElement('div').innerHTML = text; return true; } catch { return false; }
        };
        const bad = ['<script>1</script>', '<img src=x onerror=alert(1)>', '<img src="x" onerror="1">',
            '<a href="javascript:1">x</a>', '<iframe srcdoc="x"></iframe>', '<p style="color:red">x</p>',
            '<svg><set attributeName="href"/></svg>', '<base href="https://x.example/">', '<p><script', '<form action="x"></form>',
            '<svg/onload=alert(1)>', '" <p onclick="x">', '<a href=" javascript:1">x</a>', '<a href="&#106;avascript:1">x</a>', '<img src="data:x">', '<p title="a"onclick="b">', '<!--><script>1</script>-->'];
        const good = ['<p class="x">a &lt; b</p>', '<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>', '<!>', '<!---->',
            '<input type="radio" disabled>', '<a href="https://x.example/" rel="noopener">x</a>', '<p title="1 on 2">"x" on <b>y</b>: data: 1</p>'];
        document.documentElement.dataset.verdict = [...bad.filter(took), ...good.filter((text) => !took(text))].join(' | ') || 'right';
    });"#;
    let page = site.before(script).visit("");
    assert_eq!(page.root("verdict"), Some("right"));
}
