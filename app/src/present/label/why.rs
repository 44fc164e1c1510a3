//! Why an item is asked now, in words. They never name the model's guess, which would pull the answer towards it.

use accord_core::client::Client;
use accord_core::command::Shown;
use accord_core::event::{Reason, Stratum};
use accord_core::ids::ItemId;

use crate::language::decimal;
use crate::tr;

/// From here on an item is unlike what was labeled, rather than between two labels.
const NOVEL: f32 = 0.5;

/// One sentence.
pub(super) fn sentence(client: &Client, shown: Shown) -> String {
    if shown.revisit {
        return tr::label_why_revisited();
    }
    let (reason, trained) = (shown.pick.reason, client.scores().is_some_and(|scores| scores.trained));
    match shown.pick.stratum {
        Stratum::Random => tr::label_why_random(),
        Stratum::Scored => scored(reason.as_ref(), trained),
        Stratum::SecondOpinion => tr::label_why_second_opinion(),
        Stratum::AskAgain => differing(client, &shown.pick.item),
        Stratum::Rare => tr::label_why_rare(),
        Stratum::Shuffled => tr::label_why_shuffled(),
        // Items that everybody is asked read like all others, or check items could be told from them; so do those that a
        // person is asked a second time.
        Stratum::Shared | Stratum::Repeat if reason.is_none() => tr::label_why_shuffled(),
        Stratum::Shared | Stratum::Repeat => scored(reason.as_ref(), trained),
        Stratum::Revisited => tr::label_why_revisited(),
        Stratum::Reask => tr::label_why_reask(),
        Stratum::Round => tr::label_why_round(),
        Stratum::Talk => tr::label_why_talk(),
        Stratum::Grid => tr::label_why_odd(),
    }
}

fn scored(reason: Option<&Reason>, trained: bool) -> String {
    let novelty = reason.and_then(|reason| reason.novelty).unwrap_or_default();
    let uncertainty = reason.map_or(0.0, |reason| reason.uncertainty);
    let words = if !trained {
        tr::label_why_typical()
    } else if novelty >= NOVEL && novelty >= uncertainty {
        tr::label_why_novel()
    } else if uncertainty >= NOVEL {
        tr::label_why_uncertain()
    } else {
        tr::label_why_sure()
    };
    match reason.and_then(|reason| reason.represents).and_then(roughly) {
        Some(n) => tr::label_why_resembling(words, n),
        None => words,
    }
}

fn differing(client: &Client, item: &ItemId) -> String {
    let n_labels = client.project().agreement().ratings(item).len();
    if n_labels == 2 { tr::label_why_two_differ() } else { tr::label_why_some_differ() }
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
    let mut rows = vec![
        (tr::label_rank(), tr::label_rank_of(reason.rank + 1, reason.n_ranked)),
        (tr::label_score(), decimal(reason.score.into(), 3)),
        (tr::label_uncertainty(), tr::label_uncertainty_value(decimal(reason.uncertainty.into(), 3))),
        (tr::label_density(), tr::label_density_value(decimal(reason.density.into(), 3))),
    ];
    rows.extend(reason.novelty.map(|it| (tr::label_novelty(), tr::label_novelty_value(decimal(it.into(), 3)))));
    rows.extend(reason.represents.and_then(roughly).map(|n| (tr::label_resembles(), tr::label_resembles_n(n))));
    rows.extend(reason.slice_value.map(|it| match stratum {
        Stratum::Rare => (tr::label_rarity(), tr::label_rarity_value(decimal((it * 100.0).into(), 1))),
        _ => (tr::label_answer_value(), tr::label_answer_value_of(decimal(it.into(), 3))),
    }));
    rows.push((tr::label_model(), reason.model.to_string()));
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
