//! A person at a browser: what they do with keys and mouse, and what they see.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context as _, ensure};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use thirtyfour::{By, WebDriver};

use super::driver::{Driver, Engine, Graphics};
use super::processes;
use super::seen::{LOOK, Seen};
use super::wait::{SOON, until};

/// A person with a browser and a profile of their own.
pub struct Person {
    /// The name others see.
    pub name: String,
    /// The browser's session.
    pub driver: WebDriver,
    pub(super) profile: PathBuf,
    process: u32,
}

impl Drop for Person {
    fn drop(&mut self) {
        // The driver ends all browsers; asking this one to close would only take time.
        let _ = self.driver.clone().leak();
    }
}

impl Person {
    pub(super) async fn start(driver: &Driver, name: &str, profile: &Path, graphics: Graphics) -> anyhow::Result<Self> {
        let (session, process) = driver.open(profile, graphics).await?;
        session.set_script_timeout(Duration::from_secs(60)).await?;
        Ok(Self { name: name.to_owned(), driver: session, profile: profile.to_path_buf(), process })
    }

    /// `kill -9` for the browser and everything it started; returns once all of it is gone.
    ///
    /// # Errors
    /// When processes cannot be read or killed.
    pub async fn kill(&self) -> anyhow::Result<()> {
        let ids = processes::tree(self.process)?;
        processes::kill(&ids)?;
        until("the killed browser is gone", SOON, async || Ok(processes::have_ended(&ids)?.then_some(()))).await
    }

    /// Where this person's browser keeps its files.
    #[must_use]
    pub fn profile(&self) -> &Path {
        &self.profile
    }

    /// Closes the browser, which then writes down what it has.
    ///
    /// # Errors
    /// When it does not close.
    pub async fn close(&self) -> anyhow::Result<()> {
        let ids = processes::tree(self.process)?;
        self.driver.clone().quit().await.context("the browser did not close")?;
        until("the closed browser is gone", SOON, async || Ok(processes::have_ended(&ids)?.then_some(()))).await
    }

    /// Opens an address.
    ///
    /// # Errors
    /// When the page does not load.
    pub async fn open(&self, address: &str) -> anyhow::Result<()> {
        self.driver.goto(address).await.with_context(|| format!("{} could not open the page", self.name))
    }

    /// Opens a link and gives the name; returns when there is an item, or something else to do.
    ///
    /// # Errors
    /// When that does not come about.
    pub async fn join(&self, link: &str) -> anyhow::Result<Seen> {
        self.open(link).await?;
        self.find("#join-name").await?;
        let focused = async || {
            let is_so: bool = self.ask("return document.activeElement?.id === 'join-name'", json!([])).await?;
            Ok(is_so.then_some(()))
        };
        until("the field for the name has the focus", SOON, focused).await?;
        self.press(&format!("{}\u{e007}", self.name)).await?;
        self.sees("an item", |seen| seen.item.is_some()).await
    }

    /// Waits for an element.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn find(&self, selector: &str) -> anyhow::Result<thirtyfour::WebElement> {
        let found = async || Ok(self.driver.find_all(By::Css(selector)).await?.into_iter().next());
        let waited = until(&format!("{} sees `{selector}`", self.name), SOON, found).await;
        self.or_show(waited).await
    }

    /// Clicks an element with the mouse, once it is there.
    ///
    /// # Errors
    /// When it does not come or cannot be clicked.
    pub async fn click(&self, selector: &str) -> anyhow::Result<()> {
        let element = self.find(selector).await?;
        element.click().await.with_context(|| format!("`{selector}` could not be clicked"))
    }

    /// Clicks the button with this text.
    ///
    /// # Errors
    /// When there is none or it cannot be clicked.
    pub async fn click_button(&self, words: &str) -> anyhow::Result<()> {
        // XPath has no escapes, and the page's words hold apostrophes but no quotation marks.
        let by = By::XPath(format!("//button[normalize-space()=\"{words}\"]"));
        let button = self.driver.find(by).await.with_context(|| format!("there is no button `{words}`"))?;
        button.click().await.with_context(|| format!("the button `{words}` could not be clicked"))
    }

    /// Asks the page to sync at once instead of after the pause that follows failures.
    ///
    /// # Errors
    /// When the status page does not come or has no such button.
    pub async fn sync_now(&self) -> anyhow::Result<()> {
        self.go("status").await?;
        self.click_button("Sync now").await
    }

    /// Presses keys one after the other, as fast as they go.
    ///
    /// # Errors
    /// When the browser does not take them.
    pub async fn press(&self, keys: &str) -> anyhow::Result<()> {
        let pressed = self.driver.action_chain().send_keys(keys).perform().await;
        pressed.with_context(|| format!("{} could not press `{keys}`", self.name))
    }

    /// Presses keys at a pace, without looking at the page in between.
    ///
    /// # Errors
    /// When the browser does not take them.
    pub async fn press_every(&self, keys: &str, pace: Duration) -> anyhow::Result<()> {
        let mut ticks = tokio::time::interval(pace.max(Duration::from_micros(1)));
        for key in keys.chars() {
            // A tick that is late is made up for, so that the pace holds over all keys.
            ticks.tick().await;
            let pressed = self.driver.action_chain().key_down(key).key_up(key).perform().await;
            pressed.with_context(|| format!("{} could not press `{key}`", self.name))?;
        }
        Ok(())
    }

    /// Presses a key with others held down.
    ///
    /// # Errors
    /// When the browser does not take them.
    pub async fn press_with(&self, held: &[char], key: char) -> anyhow::Result<()> {
        let mut chain = self.driver.action_chain();
        for modifier in held {
            chain = chain.key_down(*modifier);
        }
        chain = chain.key_down(key).key_up(key);
        for modifier in held.iter().rev() {
            chain = chain.key_up(*modifier);
        }
        chain.perform().await.with_context(|| format!("{} could not press `{key}`", self.name))
    }

    /// Gives the item on screen a label by its key and waits for the next one. The answer is what was labeled.
    ///
    /// # Errors
    /// When there is no item or no next one.
    pub async fn label(&self, label_of: impl Fn(&str) -> usize) -> anyhow::Result<(String, usize)> {
        let before = self.sees("an item", |seen| seen.item.is_some()).await?;
        let text = before.item.clone().unwrap_or_default();
        let label_idx = label_of(&text);
        self.press(&(label_idx + 1).to_string()).await?;
        let is_next = |seen: &Seen| seen.item != before.item && seen.n_mine() > before.n_mine();
        self.sees("the next item", is_next).await?;
        Ok((text, label_idx))
    }

    /// Goes to a page by its link in the navigation.
    ///
    /// # Errors
    /// When the page does not come.
    pub async fn go(&self, page: &str) -> anyhow::Result<Seen> {
        self.click(&format!(".nav a[href='#/{page}']")).await?;
        let seen =
            self.sees(&format!("the page `{page}`"), |seen| seen.address.ends_with(&format!("#/{page}"))).await?;
        // Most pages are in a second file, which may still be on its way.
        self.find("main > :not([aria-busy='true'])").await?;
        Ok(seen)
    }

    /// Looks at the page.
    ///
    /// # Errors
    /// When it cannot be read.
    pub async fn look(&self) -> anyhow::Result<Seen> {
        self.ask(LOOK, json!([])).await
    }

    /// Waits until the page looks a certain way.
    ///
    /// # Errors
    /// When it does not.
    pub async fn sees(&self, what: &str, is_so: impl Fn(&Seen) -> bool) -> anyhow::Result<Seen> {
        self.sees_within(SOON, what, is_so).await
    }

    /// The same with a limit of its own.
    ///
    /// # Errors
    /// When it does not look like that in time.
    pub async fn sees_within(
        &self,
        limit: Duration,
        what: &str,
        is_so: impl Fn(&Seen) -> bool,
    ) -> anyhow::Result<Seen> {
        let looked = async || Ok(Some(self.look().await?).filter(|seen| is_so(seen)));
        let waited = until(&format!("{} sees {what}", self.name), limit, looked).await;
        self.or_show(waited).await
    }

    /// Runs a script's body in the page with arguments; its value is the answer.
    ///
    /// # Errors
    /// When it throws, or its value is not what was expected.
    pub async fn ask<T: DeserializeOwned>(&self, script: &str, arguments: Value) -> anyhow::Result<T> {
        let arguments = arguments.as_array().cloned().unwrap_or_default();
        let answer = self.driver.execute(script, arguments).await.context("a script failed in the page")?;
        serde_json::from_value(answer.json().clone()).context("a script's answer is not what was expected")
    }

    /// The same for a script that calls the last of its arguments when it is done.
    ///
    /// # Errors
    /// When it throws, takes too long, or its value is not what was expected.
    pub async fn await_script<T: DeserializeOwned>(&self, script: &str, arguments: Value) -> anyhow::Result<T> {
        let arguments = arguments.as_array().cloned().unwrap_or_default();
        let answer = self.driver.execute_async(script, arguments).await.context("a script failed in the page")?;
        serde_json::from_value(answer.json().clone()).context("a script's answer is not what was expected")
    }

    /// Sends the browser a command of its debugging protocol.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn command(&self, method: &str, arguments: Value) -> anyhow::Result<Value> {
        self.driver.cdp().send_raw(method, arguments).await.with_context(|| format!("the browser refused {method}"))
    }

    /// Everything the browser complained about since the last time it was asked.
    ///
    /// # Errors
    /// When the log cannot be read.
    pub async fn complaints(&self) -> anyhow::Result<Vec<String>> {
        if Engine::of_environment() == Engine::Firefox {
            return Ok(Vec::new());
        }
        let log = self.driver.browser_log().await.context("the browser's log could not be read")?;
        let is_bad = |level: &str| matches!(level, "SEVERE" | "WARNING");
        // What Chromium says to every page that asks for WebGPU where there is none.
        let is_ours = |message: &str| !message.ends_with("No available adapters.");
        let ours = log.into_iter().filter(|entry| is_bad(&entry.level) && is_ours(&entry.message));
        Ok(ours.map(|entry| entry.message).collect())
    }

    /// Fails when the page can be scrolled sideways.
    ///
    /// # Errors
    /// When it can, or cannot be read.
    pub async fn fits(&self) -> anyhow::Result<()> {
        // The innermost elements that stick out; what lies in a box that scrolls by itself does not count.
        let script = "const wide = document.documentElement.clientWidth;
            const scrolls = element => ['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(element).overflowX);
            const inBox = element => element.parentElement && (scrolls(element.parentElement) || inBox(element.parentElement));
            const out = [...document.body.querySelectorAll('*')].filter(element => {
                const { left, right } = element.getBoundingClientRect();
                return (right > wide + 1 || left < -1) && element.checkVisibility() && !inBox(element);
            });
            const inner = out.filter(element => !out.some(other => other !== element && element.contains(other)));
            if (!inner.length) inner.push(...[...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > wide + 1));
            return [document.documentElement.scrollWidth - wide, inner.map(element => element.outerHTML.slice(0, 200))];";
        let (n_pixels, elements): (i64, Vec<String>) = self.ask(script, json!([])).await?;
        ensure!(n_pixels <= 0, "the page is {n_pixels} pixels too wide because of {elements:#?}");
        Ok(())
    }

    /// Adds what is on screen to an error.
    async fn or_show<T>(&self, result: anyhow::Result<T>) -> anyhow::Result<T> {
        if result.is_ok() {
            return result;
        }
        let page: String =
            self.ask("return document.body.innerText.slice(0, 1500)", json!([])).await.unwrap_or_default();
        let complaints = self.complaints().await.unwrap_or_default().join("\n");
        result.with_context(|| format!("{} sees:\n{page}\n{complaints}\n", self.name))
    }
}
