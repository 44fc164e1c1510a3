//! What this browser remembers beside its database: how many records it has shown as saved. Where the database was
//! cleared or damaged, this is how the page knows, and says it, instead of opening as if nothing had been there.
//!
//! It stands in `localStorage`, which browsers keep in other files than IndexedDB. Numbers and the project's name are all
//! of it. Whoever clears the site's data clears both; then nothing here can know of it.

use accord_core::client::Client;

use crate::state::Page;
use crate::{preferences, tr};

/// How much of a project was shown as saved on this device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Remembered {
    /// Records on this device's disk, wherever else they were.
    pub n_saved: u32,
    /// Of those, the ones that the store was not seen to hold.
    pub n_only_here: u32,
    /// The project's name.
    pub project_name: String,
}

impl Remembered {
    /// What is so now.
    fn of(client: &Client) -> Self {
        let counts = client.saves();
        Self {
            n_saved: counts.saved + counts.sent + counts.synced,
            n_only_here: counts.saved + counts.sent,
            project_name: client.project().manifest().name.clone(),
        }
    }

    /// As text.
    #[must_use]
    pub fn text(&self) -> String {
        format!("1 {} {} {}", self.n_saved, self.n_only_here, self.project_name)
    }

    /// Reads [`Remembered::text`].
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.strip_prefix("1 ")?.splitn(3, ' ');
        let n_saved = parts.next()?.parse().ok()?;
        let n_only_here = parts.next()?.parse().ok()?;
        Some(Self { n_saved, n_only_here, project_name: parts.next()?.to_owned() })
    }

    /// What is missing where so many records were found, in words; `None` where nothing is.
    #[must_use]
    pub fn loss(&self, n_found: u32) -> Option<String> {
        let n_missing = self.n_saved.checked_sub(n_found).filter(|n| *n > 0)?;
        let n_lost = n_missing.min(self.n_only_here);
        let n_safe = n_missing - n_lost;
        let safe = (n_safe > 0).then(|| tr::page_loss_safe(n_safe));
        let lost = (n_lost > 0).then(|| tr::page_loss_lost(n_lost));
        let sentences = [Some(tr::page_loss(n_missing, &self.project_name)), safe, lost];
        Some(sentences.into_iter().flatten().collect::<Vec<_>>().join(" "))
    }
}

/// Notes how much is saved now, once what was there at the start has been compared.
pub fn note(page: &Page) {
    let client = page.client.borrow();
    let (Some(client), Some(opened)) = (client.as_ref(), page.opened.borrow().clone()) else { return };
    let now = Remembered::of(client);
    let mut ui = page.ui.borrow_mut();
    if opened.begun.get() && now.n_saved > 0 && ui.remembered.as_ref() != Some(&now) {
        preferences::set_remembered(&opened.link.project.to_string(), &now);
        ui.remembered = Some(now);
    }
}

/// Compares what was shown as saved with what the disk holds at the start.
pub fn look_for_losses(page: &Page, project: &str) {
    let n_found = page.client.borrow().as_ref().map(|client| Remembered::of(client).n_saved).unwrap_or_default();
    page.ui.borrow_mut().lost = preferences::remembered(project).and_then(|before| before.loss(n_found));
}

/// What is missing of projects that this device kept and does not know any more.
#[must_use]
pub fn lost_projects(known: &[String]) -> Option<String> {
    let all = preferences::all_remembered();
    let gone = all.iter().filter(|(project, _)| !known.contains(project));
    let words: Vec<String> = gone.filter_map(|(_, before)| before.loss(0)).collect();
    (!words.is_empty()).then(|| format!("{} {}", words.join(" "), tr::page_loss_open_link()))
}

#[cfg(test)]
mod tests {
    use super::Remembered;

    fn remembered(n_saved: u32, n_only_here: u32) -> Remembered {
        Remembered { n_saved, n_only_here, project_name: "Cats and dogs".to_owned() }
    }

    #[test]
    fn saf3_what_was_shown_as_saved_and_is_gone_is_told_by_number() {
        let before = remembered(12, 3);
        assert_eq!(Remembered::parse(&before.text()), Some(before.clone()));
        assert_eq!(before.loss(12), None);
        assert_eq!(before.loss(20), None);
        let words = before.loss(0).unwrap();
        for part in
            ["12 records of yours in “Cats and dogs”", "9 records of them had reached", "3 records may have been"]
        {
            assert!(words.contains(part), "{words}");
        }
        // Those that are missing first are those that were nowhere else.
        let words = before.loss(10).unwrap();
        assert!(
            words.starts_with("2 records") && words.contains("2 records may") && !words.contains("safe"),
            "{words}"
        );
        assert!(remembered(1, 0).loss(0).unwrap().contains("1 record of them had reached"));
        for broken in ["", "1 2", "2 1 1 a", "1 x 2 name"] {
            assert_eq!(Remembered::parse(broken), None, "{broken}");
        }
    }
}
