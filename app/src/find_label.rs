//! Finding one label among many by a few letters.

use crate::model::ChoiceView;

/// Labels beyond these have no key of their own, and are looked for.
pub const N_WITH_KEYS: usize = 10;

/// Places of the labels that fit what is typed, the best first; all of them, in their order, where nothing is typed.
///
/// Every typed word begins or lies in a word of the label's name, headings or description, whatever the case. Labels whose
/// name begins with what is typed come first, then those with a word that does, then the others.
#[must_use]
pub fn find(labels: &[ChoiceView], typed: &str) -> Vec<usize> {
    let typed = plain(typed);
    let typed = typed.trim();
    let words: Vec<&str> = typed.split_whitespace().collect();
    let mut found: Vec<(u8, usize)> = Vec::new();
    for (place, label) in labels.iter().enumerate() {
        let name = plain(&label.name);
        let all = format!("{name} {} {}", plain(&label.group), plain(&label.description));
        if words.iter().all(|word| all.contains(word)) {
            let has_start =
                |text: &str| words.iter().all(|word| text.split_whitespace().any(|it| it.starts_with(word)));
            let rank = match (name.starts_with(typed), has_start(&name)) {
                (true, _) => 0,
                (false, true) => 1,
                (false, false) => 2,
            };
            found.push((rank, place));
        }
    }
    found.sort_unstable();
    found.into_iter().map(|(_, place)| place).collect()
}

/// Lower case, with the marks that join words in names as spaces.
fn plain(text: &str) -> String {
    text.to_lowercase().replace(['_', '-', '/', '.', ':', '›'], " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(typed: &str) -> Vec<&'static str> {
        let names = [
            "card_arrival",
            "card-delivery/estimate",
            "Lost_or_stolen_card",
            "Überweisung",
            "age_limit",
            "top_up_by_card",
        ];
        let label = |name: &&str| ChoiceView {
            name: (*name).to_owned(),
            description: if *name == "age_limit" { "how old one must be" } else { "" }.to_owned(),
            group: if name.contains("top") { "Top up" } else { "" }.to_owned(),
            key: String::new(),
        };
        let labels: Vec<ChoiceView> = names.iter().map(label).collect();
        find(&labels, typed).into_iter().map(|place| names[place]).collect()
    }

    #[test]
    fn frm4_a_few_letters_find_a_label() {
        assert_eq!(found("").len(), 6);
        assert_eq!(found("card"), ["card_arrival", "card-delivery/estimate", "Lost_or_stolen_card", "top_up_by_card"]);
        assert_eq!(found("CARD del"), ["card-delivery/estimate"]);
        assert_eq!(found("over"), Vec::<&str>::new());
        assert_eq!(found("über"), ["Überweisung"]);
        assert_eq!(found("old must"), ["age_limit"]);
        assert_eq!(found("stolen lost"), ["Lost_or_stolen_card"]);
        assert_eq!(found("imit"), ["age_limit"]);
    }
}
