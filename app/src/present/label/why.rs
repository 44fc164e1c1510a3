//! Why an item is asked now, in words. They never name the model's guess, which would pull the answer towards it.

use accord_core::client::Client;
use accord_core::command::Shown;
use accord_core::event::{Reason, Stratum};
use accord_core::ids::ItemId;

/// From here on an item is unlike what was labeled, rather than between two labels.
const NOVEL: f32 = 0.5;

const SHUFFLED: &str = "In shuffled order, because the model has not ranked the items yet";

/// One sentence.
pub(super) fn sentence(client: &Client, shown: Shown) -> String {
    if shown.revisit {
        return "You came back to this one".to_owned();
    }
    let (reason, trained) = (shown.pick.reason, client.scores().is_some_and(|scores| scores.trained));
    match shown.pick.stratum {
        Stratum::Random => "Drawn at random: accuracy is measured on these".to_owned(),
        Stratum::Scored => scored(reason.as_ref(), trained),
        Stratum::SecondOpinion => "Asked twice on purpose: somebody else answered it".to_owned(),
        Stratum::AskAgain => differing(client, &shown.pick.item).to_owned(),
        Stratum::Rare => "It may have a label that is rare so far".to_owned(),
        Stratum::Shuffled => SHUFFLED.to_owned(),
        // Items that everybody is asked read like all others, or check items could be told from them; so do those that a
        // person is asked a second time.
        Stratum::Shared | Stratum::Repeat if reason.is_none() => SHUFFLED.to_owned(),
        Stratum::Shared | Stratum::Repeat => scored(reason.as_ref(), trained),
        Stratum::Revisited => "You came back to this one".to_owned(),
        Stratum::Reask => "The instructions changed since you answered it".to_owned(),
        Stratum::Round => "Several people answer it at once, to see whether they agree".to_owned(),
        Stratum::Talk => "There is a talk on it".to_owned(),
        Stratum::Grid => "You took this one for odd among look-alikes".to_owned(),
    }
}

fn scored(reason: Option<&Reason>, trained: bool) -> String {
    let novelty = reason.and_then(|reason| reason.novelty).unwrap_or_default();
    let uncertainty = reason.map_or(0.0, |reason| reason.uncertainty);
    let words = if !trained {
        "Typical of many others, so it teaches the model most to begin with"
    } else if novelty >= NOVEL && novelty >= uncertainty {
        "Unlike anything labeled so far"
    } else if uncertainty >= NOVEL {
        "Asked because the model cannot tell two labels apart here"
    } else {
        "The model is fairly sure here, but an answer still teaches it most"
    };
    match reason.and_then(|reason| reason.represents).and_then(roughly) {
        Some(n) => format!("{words}; about {n} items resemble it"),
        None => words.to_owned(),
    }
}

fn differing(client: &Client, item: &ItemId) -> &'static str {
    let n_labels = client.project().agreement().ratings(item).len();
    if n_labels == 2 { "Two people answered differently" } else { "People answered differently" }
}

/// A number of items to two digits; below 2 there is nothing to tell.
fn roughly(n: f32) -> Option<u32> {
    if !(2.0..1e9).contains(&n) {
        return None;
    }
    let step = 10_f32.powf((n.log10().floor() - 1.0).max(0.0));
    Some(((n / step).round() * step) as u32)
}

/// The parts, as name and value.
pub(super) fn details(stratum: Stratum, reason: &Reason) -> Vec<(String, String)> {
    let row = |name: &str, value: String| (name.to_owned(), value);
    let mut rows = vec![
        row("Rank", format!("{} of {}", reason.rank + 1, reason.n_ranked)),
        row("Score", format!("{:.3}", reason.score)),
        row("Uncertainty", format!("{:.3} (1 means the two likeliest labels are level)", reason.uncertainty)),
        row("Density", format!("{:.3} (1 means many items are like this one)", reason.density)),
    ];
    rows.extend(reason.novelty.map(|it| row("Novelty", format!("{it:.3} (1 means nothing like it is labeled)"))));
    rows.extend(reason.represents.and_then(roughly).map(|it| row("Resembles", format!("about {it} items"))));
    rows.extend(reason.slice_value.map(|it| match stratum {
        Stratum::Rare => row("Rarity", format!("{:.1} % of labels so far", it * 100.0)),
        _ => row("Value of an answer", format!("{it:.3} (1 means that nothing is settled yet)")),
    }));
    rows.push(row("Model", reason.model.to_string()));
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use accord_core::ids::ModelHash;

    fn reason(uncertainty: f32, novelty: Option<f32>, represents: Option<f32>) -> Reason {
        let model = ModelHash::new([1; 8]);
        let slice_value = None;
        Reason { score: 0.1, uncertainty, density: 0.2, rank: 0, n_ranked: 9, model, novelty, represents, slice_value }
    }

    #[test]
    fn que13_the_sentence_follows_the_part_that_weighs_most() {
        let say = |reason: Reason| scored(Some(&reason), true);
        assert_eq!(say(reason(0.9, None, None)), "Asked because the model cannot tell two labels apart here");
        assert_eq!(
            say(reason(0.6, Some(0.8), Some(118.6))),
            "Unlike anything labeled so far; about 120 items resemble it"
        );
        assert!(say(reason(0.9, Some(0.8), Some(0.4))).ends_with("apart here"));
        assert!(say(reason(0.1, Some(0.1), None)).contains("fairly sure"));
        assert!(scored(None, false).starts_with("Typical"));
    }

    #[test]
    fn numbers_of_items_have_two_digits() {
        let said: Vec<_> = [0.0, 1.9, 2.4, 43.6, 118.0, 1_251.0, f32::NAN].map(roughly).to_vec();
        assert_eq!(said, [None, None, Some(2), Some(44), Some(120), Some(1_300), None]);
    }
}
