//! A browser of its own for each runtime, and what its process uses.

use std::fs;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, bail};
use serde::de::DeserializeOwned;
use serde_json::Value;
use thirtyfour::WebDriver;

use crate::browser::{Driver, Graphics, processes};

/// Longest that anything is waited for: the slowest runtime's slowest round, on a busy machine.
const LIMIT: Duration = Duration::from_secs(300);

/// A tab in a browser with a fresh profile and no graphics device.
pub(super) struct Tab {
    session: WebDriver,
    process: u32,
}

impl Drop for Tab {
    fn drop(&mut self) {
        // The driver ends all browsers; asking this one to close would only take time.
        let _ = self.session.clone().leak();
    }
}

impl Tab {
    /// Opens the page of the race.
    pub(super) async fn open(driver: &Driver, profile: &Path, page: &str) -> anyhow::Result<Self> {
        let (session, process) = driver.open(profile, Graphics::Off).await?;
        let tab = Self { session, process };
        tab.session.set_script_timeout(LIMIT).await?;
        tab.session.goto(page).await.context("the page of the race did not open")?;
        Ok(tab)
    }

    /// Runs a script's body; its value is the answer.
    pub(super) async fn ask<T: DeserializeOwned>(&self, script: &str, arguments: Value) -> anyhow::Result<T> {
        let arguments = arguments.as_array().cloned().unwrap_or_default();
        let answer = self.session.execute(script, arguments).await.context("a script failed in the page")?;
        serde_json::from_value(answer.json().clone()).context("a script's answer is not what was expected")
    }

    /// The same for a script that calls its last argument when it is done.
    pub(super) async fn ask_later<T: DeserializeOwned>(&self, script: &str) -> anyhow::Result<T> {
        let answer = self.session.execute_async(script, Vec::new()).await.context("a script failed in the page")?;
        serde_json::from_value(answer.json().clone()).context("a script's answer is not what was expected")
    }

    /// Sends the peer's worker a message and waits for its answer.
    pub(super) async fn ask_peer<T: DeserializeOwned>(&self, message: &Value) -> anyhow::Result<T> {
        let script = "const [message, done] = arguments;
            askPeer(message).then(done, error => done({ error: String(error) }));";
        let answer = tokio::time::timeout(LIMIT, self.session.execute_async(script, vec![message.clone()]));
        let answer = answer.await.context("the worker does not answer")?.context("the worker could not be asked")?;
        if let Some(error) = answer.json().get("error") {
            bail!("it says: {error}");
        }
        serde_json::from_value(answer.json().clone()).context("the worker's answer is not what was expected")
    }

    /// Processor time of the page's process so far, all threads, in milliseconds.
    pub(super) fn cpu_millis(&self) -> anyhow::Result<f64> {
        let mut nanos = 0_u64;
        for id in self.renderers()? {
            let Ok(threads) = fs::read_dir(format!("/proc/{id}/task")) else { continue };
            for thread in threads.filter_map(Result::ok) {
                // A thread that ends while it is read has used next to nothing.
                let stat = fs::read_to_string(thread.path().join("schedstat")).unwrap_or_default();
                nanos += stat.split(' ').next().and_then(|field| field.parse::<u64>().ok()).unwrap_or(0);
            }
        }
        Ok(nanos as f64 / 1e6)
    }

    /// The most memory that the page's process had at any time, in bytes.
    pub(super) fn peak_bytes(&self) -> anyhow::Result<u64> {
        let peaks = self.renderers()?.into_iter().filter_map(|id| {
            let status = fs::read_to_string(format!("/proc/{id}/status")).ok()?;
            let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
            line.trim().trim_end_matches("kB").trim().parse::<u64>().ok()
        });
        peaks.max().map(|kb| kb * 1024).context("the browser has no process for its page")
    }

    /// The processes of this browser that run pages.
    fn renderers(&self) -> anyhow::Result<Vec<u32>> {
        let is_renderer = |id: &u32| {
            let line = fs::read(format!("/proc/{id}/cmdline")).unwrap_or_default();
            String::from_utf8_lossy(&line).contains("--type=renderer")
        };
        Ok(processes::tree(self.process)?.into_iter().filter(is_renderer).collect())
    }
}
