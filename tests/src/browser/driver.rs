//! One chromedriver with all its browsers; dropping it ends every process of theirs, also while a test panics.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use anyhow::Context as _;
use serde_json::json;
use thirtyfour::{Capabilities, WebDriver};

use super::processes;
use crate::verify::{BROWSER_NAMES, DRIVER_NAMES, locate};

/// Whether the browser has a WebGPU adapter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Graphics {
    /// None at all.
    Off,
    /// The software adapter that comes with Chromium.
    Software,
}

/// A running chromedriver.
#[derive(Debug)]
pub struct Driver {
    child: Child,
    url: String,
    browser: PathBuf,
}

impl Driver {
    /// Starts one on a free port.
    ///
    /// # Errors
    /// When there is no Chromium or no chromedriver, or it does not start.
    pub fn start() -> anyhow::Result<Self> {
        let missing = "missing; install it, or name it in the environment variable";
        let browser = locate("CHROME", &BROWSER_NAMES).with_context(|| format!("Chromium is {missing} CHROME"))?;
        let driver =
            locate("CHROMEDRIVER", &DRIVER_NAMES).with_context(|| format!("chromedriver is {missing} CHROMEDRIVER"))?;
        let mut command = Command::new(driver);
        command.arg("--port=0").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().context("chromedriver could not be started")?;
        let mut lines = BufReader::new(child.stdout.take().context("chromedriver has no output")?).lines();
        let announced = lines.by_ref().map_while(Result::ok).find_map(|line| {
            let (_, port) = line.split_once("started successfully on port ")?;
            port.trim_end_matches('.').parse::<u16>().ok()
        });
        // What it says later must be taken off its hands, or it would wait for a reader.
        thread::spawn(move || lines.for_each(drop));
        let url = announced.map(|port| format!("http://127.0.0.1:{port}"));
        // Built first, so that the process is ended even if it never said its port.
        let driver = Self { child, url: url.clone().unwrap_or_default(), browser };
        url.context("chromedriver did not say its port")?;
        Ok(driver)
    }

    /// Opens a browser with a profile of its own. The second half of the answer is its process.
    ///
    /// # Errors
    /// When the browser does not start.
    pub async fn open(&self, profile: &Path, graphics: Graphics) -> anyhow::Result<(WebDriver, u32)> {
        // A killed browser leaves this file, and chromedriver would read the dead one's port from it.
        let _ = fs::remove_file(profile.join("DevToolsActivePort"));
        let mut arguments = vec![
            "--headless=new".to_owned(),
            "--no-sandbox".to_owned(),
            "--disable-dev-shm-usage".to_owned(),
            "--disable-quic".to_owned(),
            "--no-first-run".to_owned(),
            "--disable-background-networking".to_owned(),
            "--disable-component-update".to_owned(),
            "--disable-sync".to_owned(),
            "--window-size=1366,768".to_owned(),
            format!("--user-data-dir={}", profile.display()),
        ];
        arguments.extend(match graphics {
            Graphics::Off => vec!["--disable-gpu".to_owned()],
            Graphics::Software => {
                vec!["--enable-unsafe-webgpu".to_owned(), "--use-webgpu-adapter=swiftshader".to_owned()]
            }
        });
        let mut capabilities = Capabilities::new();
        capabilities.set("browserName", "chrome")?;
        capabilities.set("goog:chromeOptions", json!({ "args": arguments, "binary": self.browser }))?;
        capabilities.set("goog:loggingPrefs", json!({ "browser": "ALL" }))?;
        let builder = WebDriver::builder(&self.url, capabilities).request_timeout(Duration::from_secs(60));
        let driver = builder.await.context("the browser did not start")?;
        let process = driver.capabilities().get("goog:processID").and_then(serde_json::Value::as_u64);
        let process = process.and_then(|id| u32::try_from(id).ok()).context("chromedriver does not say the process")?;
        Ok((driver, process))
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Browsers are children of chromedriver, so nothing of theirs is outside this tree.
        if let Ok(ids) = processes::tree(self.child.id()) {
            let _ = processes::kill(&ids);
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
