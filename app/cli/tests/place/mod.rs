//! A store and a folder, in which the program is run as people run it.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use accord_cli::serve::{Credentials, Faults, Server, serve_store, store_url};

/// A store on a free port and a folder for files; both end with the test.
pub struct Place {
    pub folder: PathBuf,
    pub store_url: String,
    _server: Server,
    _runtime: tokio::runtime::Runtime,
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

impl Place {
    pub fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("accord-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let credentials = Credentials::random().unwrap();
        let serving = async { serve_store(&folder.join("store"), &credentials, 0, Faults::default()).await };
        let server = runtime.block_on(serving).unwrap();
        let store_url = store_url(&server, &credentials, "bucket/team");
        Self { folder, store_url, _server: server, _runtime: runtime }
    }

    pub fn accord(&self, line: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_accord"));
        // No real cache is read or written.
        command.env("XDG_CACHE_HOME", self.folder.join("cache"));
        command.current_dir(&self.folder).args(line).env("ACCORD_STORE", &self.store_url).output().unwrap()
    }

    /// What it printed to standard output and to standard error.
    #[track_caller]
    pub fn succeeds(&self, line: &[&str]) -> (String, String) {
        let output = self.accord(line);
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success(), "{line:?}: {told}");
        (String::from_utf8(output.stdout).unwrap(), told)
    }

    #[track_caller]
    pub fn fails(&self, line: &[&str], wanted: &str) {
        let output = self.accord(line);
        let message = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success() && message.contains(wanted), "{line:?}: {message}");
        assert!(!message.contains(self.store_url.split(['@', ':']).nth(2).unwrap()), "a secret is shown: {message}");
    }
}
