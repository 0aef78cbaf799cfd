//! The device around the page: its size, its preference, and pictures of its screen.

use std::path::PathBuf;

use serde_json::json;

use crate::browser::Browser;

impl Browser {
    /// Sets the size of the window in CSS pixels, as a device of that size would have it.
    pub(crate) fn resize(&self, width: u32, height: u32) {
        let size =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.cdp("Emulation.setDeviceMetricsOverride", &size);
    }

    /// Sets what the system prefers: `light` or `dark`.
    pub(crate) fn prefer(&self, theme: &str) {
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": theme }] });
        self.cdp("Emulation.setEmulatedMedia", &features);
    }

    /// The bytes of a picture of the whole page, as PNG.
    pub(crate) fn picture(&self) -> Vec<u8> {
        let taken = self.cdp(
            "Page.captureScreenshot",
            &json!({ "format": "png", "captureBeyondViewport": true }),
        );
        decode(taken["data"].as_str().unwrap())
    }

    /// Saves what the window shows, for a failed test, and returns where.
    pub(crate) fn save_picture(&self) -> String {
        let body = json!({ "cmd": "Page.captureScreenshot", "params": { "format": "png" } });
        let Ok(taken) = self.driver.send("POST", "/goog/cdp/execute", &body) else {
            return "none could be taken".to_owned();
        };
        let name = std::thread::current()
            .name()
            .unwrap_or("journey")
            .replace("::", "-");
        let path = pictures_folder()
            .join("failures")
            .join(format!("{name}.png"));
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, decode(taken["data"].as_str().unwrap_or_default())).unwrap();
        path.display().to_string()
    }
}

/// Where pictures are written; git ignores it.
pub(crate) fn pictures_folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/screenshots")
}

fn decode(text: &str) -> Vec<u8> {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD
        .decode(text)
        .unwrap()
}
