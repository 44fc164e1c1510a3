//! axe-core, the usual checker of accessibility, run on the page that is open.

use std::fs;

use anyhow::Context as _;
use serde::Deserialize;
use serde_json::json;

use super::person::Person;
use crate::tools;

/// Success criteria of WCAG 2.2 up to level AA, and what axe counts as best practice beyond them.
const RUN: &str = "const done = arguments[0];
    axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(
        found => done(found.violations.map(it => ({
            rule: it.id, help: it.help, places: it.nodes.map(node => node.html.slice(0, 160) + ' — ' + node.failureSummary),
        }))),
        error => done([{ rule: 'axe', help: String(error), places: [] }]));";

/// Something that keeps somebody from using the page.
#[derive(Clone, Debug, Deserialize)]
pub struct Violation {
    /// The rule's name.
    pub rule: String,
    /// What it asks for.
    pub help: String,
    /// Where it is broken, and how.
    pub places: Vec<String>,
}

/// The script, where it is installed or can be.
#[derive(Clone, Debug)]
pub struct Axe(String);

impl Axe {
    /// Reads the script; `None`, which is told, where it cannot be had.
    #[must_use]
    pub fn find() -> Option<Self> {
        let script = tools::axe()
            .and_then(|path| fs::read_to_string(&path).with_context(|| format!("`{}` cannot be read", path.display())));
        match script {
            Ok(script) => Some(Self(script)),
            Err(error) => {
                println!("NOT CHECKED: accessibility, as axe-core is not available: {error:#}");
                None
            }
        }
    }

    /// What is wrong with the page that is open.
    ///
    /// # Errors
    /// When the script does not run.
    pub async fn violations(&self, person: &Person) -> anyhow::Result<Vec<Violation>> {
        let is_there: bool = person.ask("return typeof axe !== 'undefined'", json!([])).await?;
        if !is_there {
            person.driver.execute(self.0.as_str(), vec![]).await.context("axe-core did not start")?;
        }
        person.await_script(RUN, json!([])).await
    }
}
