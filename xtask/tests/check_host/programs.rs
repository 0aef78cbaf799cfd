//! Servers of others, with what docs/hosting.md says to put into their configuration.

use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use xtask::files;

use crate::site::Folder;

/// A server program that is stopped when it is dropped.
pub(crate) struct Running {
    child: Child,
    port: u16,
    folder: Folder,
}

impl Running {
    /// nginx with a snippet in its `http` block.
    pub(crate) fn nginx(program: &Path, snippet: &str, site: &Path) -> Self {
        let (folder, port) = (Folder::new(), free_port());
        let server = snippet
            .replace("listen 443 ssl;", &format!("listen 127.0.0.1:{port};"))
            .replace("/srv/plumbline", &site.display().to_string());
        let place = folder.path().display();
        let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map(|kind| format!("{kind}_temp_path {place}/{kind};\n"))
            .concat();
        let whole = format!(
            "daemon off;\nmaster_process off;\npid {place}/pid;\nerror_log {place}/error.log;\nevents {{}}\n\
             http {{\ninclude /etc/nginx/mime.types;\naccess_log off;\n{temporary}{server}}}\n"
        );
        let file = folder.path().join("nginx.conf");
        files::write(&file, whole).unwrap();
        let mut command = Command::new(program);
        command.arg("-c").arg(&file).arg("-p").arg(folder.path());
        command.arg("-e").arg(folder.path().join("error.log"));
        Self::start(command, port, folder)
    }

    /// Caddy with a snippet as its `Caddyfile`.
    pub(crate) fn caddy(program: &Path, snippet: &str, site: &Path) -> Self {
        let (folder, port) = (Folder::new(), free_port());
        let server = snippet
            .replace(
                "plumbline.example.org {",
                &format!("http://127.0.0.1:{port} {{"),
            )
            .replace("/srv/plumbline", &site.display().to_string());
        let file = folder.path().join("Caddyfile");
        files::write(
            &file,
            format!("{{\n\tadmin off\n\tauto_https off\n}}\n{server}"),
        )
        .unwrap();
        let mut command = Command::new(program);
        command
            .args(["run", "--adapter", "caddyfile", "--config"])
            .arg(&file);
        command.env("HOME", folder.path());
        for name in ["XDG_DATA_HOME", "XDG_CONFIG_HOME"] {
            command.env(name, folder.path());
        }
        Self::start(command, port, folder)
    }

    fn start(mut command: Command, port: u16, folder: Folder) -> Self {
        let log = std::fs::File::create(folder.path().join("said")).unwrap();
        command
            .stdin(Stdio::null())
            .stdout(log.try_clone().unwrap())
            .stderr(log);
        let mut running = Self {
            child: command.spawn().unwrap(),
            port,
            folder,
        };
        let start = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            let ended = running.child.try_wait().unwrap();
            assert!(
                ended.is_none() && start.elapsed() < Duration::from_mins(1),
                "it does not answer: {}",
                files::read_text(&running.folder.path().join("said")).unwrap()
            );
            std::thread::sleep(Duration::from_millis(20));
        }
        running
    }

    /// Where the site is.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}
