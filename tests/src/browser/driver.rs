//! The drivers of a test's browsers; dropping them ends every process of theirs, also while a test panics.
//!
//! Tests drive Chromium, or Firefox where `ACCORD_BROWSER=firefox` says so: those that need nothing but what both have.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use anyhow::Context as _;
use serde_json::{Value, json};
use thirtyfour::{Capabilities, WebDriver};

use super::processes;
use crate::verify::{BROWSER_NAMES, DRIVER_NAMES, FIREFOX_NAMES, GECKODRIVER_NAMES, locate};

/// Whether the browser has a WebGPU adapter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Graphics {
    /// None at all.
    Off,
    /// The software adapter that comes with Chromium; Firefox has none.
    Software,
}

/// Which browser is driven.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium.
    Chromium,
    /// Firefox.
    Firefox,
}

impl Engine {
    /// The one that `ACCORD_BROWSER` names; Chromium without it.
    #[must_use]
    pub fn of_environment() -> Self {
        if std::env::var("ACCORD_BROWSER").is_ok_and(|name| name == "firefox") { Self::Firefox } else { Self::Chromium }
    }

    /// Variable and usual names of the browser and of its driver.
    const fn programs(self) -> [(&'static str, &'static [&'static str]); 2] {
        match self {
            Self::Chromium => [("CHROME", &BROWSER_NAMES), ("CHROMEDRIVER", &DRIVER_NAMES)],
            Self::Firefox => [("FIREFOX", &FIREFOX_NAMES), ("GECKODRIVER", &GECKODRIVER_NAMES)],
        }
    }

    /// The port in a line of the driver's, where it says one.
    fn port(self, line: &str) -> Option<u16> {
        let before = match self {
            Self::Chromium => "started successfully on port ",
            Self::Firefox => "Listening on 127.0.0.1:",
        };
        line.split_once(before)?.1.trim().trim_end_matches('.').parse().ok()
    }
}

/// Opens browsers.
#[derive(Debug)]
pub struct Driver {
    engine: Engine,
    program: PathBuf,
    browser: PathBuf,
    /// Those of Chromium hold any number of browsers, those of Firefox one each.
    services: Mutex<Vec<Service>>,
}

/// A running driver; dropping it ends its browsers too.
#[derive(Debug)]
struct Service {
    child: Child,
    url: String,
}

impl Driver {
    /// Finds browser and driver, and starts one where it serves all browsers.
    ///
    /// # Errors
    /// When there is no browser or no driver, or it does not start.
    pub fn start() -> anyhow::Result<Self> {
        let engine = Engine::of_environment();
        let [browser, program] = engine.programs().map(|(variable, names)| {
            let named = names.first().copied().unwrap_or_default();
            locate(variable, names).with_context(|| {
                format!("{named} is missing; install it, or name it in the environment variable {variable}")
            })
        });
        let (browser, program) = (browser?, program?);
        let services = match engine {
            Engine::Chromium => vec![Service::start(engine, &program)?],
            Engine::Firefox => Vec::new(),
        };
        Ok(Self { engine, program, browser, services: Mutex::new(services) })
    }

    /// Opens a browser with a profile of its own. The second half of the answer is its process.
    ///
    /// # Errors
    /// When the browser does not start.
    pub async fn open(&self, profile: &Path, graphics: Graphics) -> anyhow::Result<(WebDriver, u32)> {
        let (capabilities, process) = match self.engine {
            Engine::Chromium => (self.chromium(profile, graphics)?, "goog:processID"),
            Engine::Firefox => (self.firefox(profile)?, "moz:processID"),
        };
        let url = self.service()?;
        let builder = WebDriver::builder(&url, capabilities).request_timeout(Duration::from_secs(60));
        let driver = builder.await.context("the browser did not start")?;
        let process = driver.capabilities().get(process).and_then(Value::as_u64);
        let process = process.and_then(|id| u32::try_from(id).ok()).context("the driver does not say the process")?;
        Ok((driver, process))
    }

    /// Where the next browser is asked for.
    fn service(&self) -> anyhow::Result<String> {
        let mut services = self.services.lock().unwrap_or_else(PoisonError::into_inner);
        if self.engine == Engine::Firefox || services.is_empty() {
            services.push(Service::start(self.engine, &self.program)?);
        }
        Ok(services.last().map(|service| service.url.clone()).unwrap_or_default())
    }

    fn chromium(&self, profile: &Path, graphics: Graphics) -> anyhow::Result<Capabilities> {
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
        Ok(capabilities)
    }

    fn firefox(&self, profile: &Path) -> anyhow::Result<Capabilities> {
        fs::create_dir_all(profile).context("the browser's profile could not be made")?;
        let arguments =
            ["-headless", "-no-remote", "-width", "1366", "-height", "768", "-profile", &profile.display().to_string()]
                .map(str::to_owned);
        let mut capabilities = Capabilities::new();
        capabilities.set("browserName", "firefox")?;
        capabilities.set("moz:firefoxOptions", json!({ "args": arguments, "binary": self.browser }))?;
        Ok(capabilities)
    }
}

impl Service {
    /// Starts one on a free port.
    fn start(engine: Engine, program: &Path) -> anyhow::Result<Self> {
        let mut command = Command::new(program);
        command.arg("--port=0").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().context("the driver could not be started")?;
        let mut lines = BufReader::new(child.stdout.take().context("the driver has no output")?).lines();
        let announced = lines.by_ref().map_while(Result::ok).find_map(|line| engine.port(&line));
        // What it says later must be taken off its hands, or it would wait for a reader.
        thread::spawn(move || lines.for_each(drop));
        let url = announced.map(|port| format!("http://127.0.0.1:{port}"));
        // Built first, so that the process is ended even if it never said its port.
        let service = Self { child, url: url.clone().unwrap_or_default() };
        url.context("the driver did not say its port")?;
        Ok(service)
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        // Browsers are children of their driver, so nothing of theirs is outside this tree.
        if let Ok(ids) = processes::tree(self.child.id()) {
            let _ = processes::kill(&ids);
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
