//! `accord policy`: shows how a project's queues are filled, and changes it.

use std::path::PathBuf;

use accord_core::record::{Currency, Money, Pay, Policy, Rate, Suggestions};
use anyhow::{Context as _, ensure};
use clap::ValueEnum;

use crate::generation::Owned;

/// What `accord policy` is told.
#[derive(Clone, Debug, clap::Args)]
pub struct PolicyArgs {
    #[command(subcommand)]
    command: PolicyCommand,
}

#[derive(Clone, Debug, clap::Subcommand)]
enum PolicyCommand {
    /// Show how queues are filled
    Show(ShowArgs),
    /// Change how queues are filled: the project's next manifest, signed with the owner's key of its links file
    Set(SetArgs),
}

#[derive(Clone, Debug, clap::Args)]
struct ShowArgs {
    /// The project's links file
    #[arg(long, value_name = "FILE", default_value = "links.json")]
    links: PathBuf,
}

#[derive(Clone, Debug, clap::Args)]
struct SetArgs {
    /// The project's links file, which holds the owner's key
    #[arg(long, value_name = "FILE", default_value = "links.json")]
    links: PathBuf,
    #[command(flatten)]
    change: PolicyChange,
}

/// What of a policy is said; the rest stays as it is, or as it is untuned.
#[derive(Clone, Debug, Default, PartialEq, clap::Args)]
pub struct PolicyChange {
    /// How many different people answer each item [untuned: 2]
    #[arg(long, value_name = "N")]
    votes: Option<u32>,
    /// How many answers an item gets at most, where people or the model disagree on it [untuned: 3, or --votes if more]
    #[arg(long, value_name = "N")]
    max_votes: Option<u32>,
    /// Share of each queue drawn at random, from which accuracy is computed [untuned: 0.1]
    #[arg(long, value_name = "0 TO 1")]
    random_share: Option<f64>,
    /// Share of each queue that asks again what somebody else answered [untuned: 0.3]
    #[arg(long, value_name = "0 TO 1")]
    second_opinion_share: Option<f64>,
    /// Share of each queue whose predicted label is rare so far [untuned: 0.1, or what the other shares leave]
    #[arg(long, value_name = "0 TO 1")]
    rare_share: Option<f64>,
    /// Share of a person's answers that they are asked a second time, to see how steady they are [untuned: 0.02]
    #[arg(long, value_name = "0 TO 0.5")]
    repeat_share: Option<f64>,
    /// Whether answers the model is sure of are suggested [untuned: off]
    #[arg(long, value_name = "WHETHER")]
    suggestions: Option<Switch>,
    /// Suggests from this confidence on; switches suggestions on [untuned: 0.9]
    #[arg(long, value_name = "0 TO 1")]
    suggest_above: Option<f64>,
    /// Share of items on which a person never gets a suggestion, so that its pull can be measured [untuned: 0.2]
    #[arg(long, value_name = "0 TO 1")]
    suggest_blind_share: Option<f64>,
    /// Seconds between a page's looks into the store [untuned: 5]
    #[arg(long, value_name = "SECONDS")]
    poll_secs: Option<u32>,
    /// What labelers are paid for each item [untuned: nothing is said of pay]
    #[arg(long, value_name = "AMOUNT", conflicts_with = "pay_per_hour")]
    pay_per_item: Option<Money>,
    /// What labelers are paid for each hour of active time
    #[arg(long, value_name = "AMOUNT")]
    pay_per_hour: Option<Money>,
    /// What an hour should come to at least; each person and the owner see how theirs compares
    #[arg(long, value_name = "AMOUNT")]
    pay_floor: Option<Money>,
    /// In what labelers are paid: three letters
    #[arg(long, value_name = "CODE")]
    currency: Option<Currency>,
}

/// On or off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Switch {
    On,
    Off,
}

impl PolicyChange {
    /// The policy of a new project.
    ///
    /// # Errors
    /// When it makes no sense.
    pub fn for_new(&self, blind: bool) -> anyhow::Result<Policy> {
        let untuned = Policy::untuned();
        let votes_per_item = self.votes.unwrap_or(untuned.votes_per_item);
        let others = self.random_share.unwrap_or(untuned.random_share)
            + self.second_opinion_share.unwrap_or(untuned.second_opinion_share);
        let max_votes = Policy::untuned_cap(votes_per_item);
        // Shares that were set by hand leave less for the one that was not.
        let rare_share = untuned.rare_share.min((1.0 - others).max(0.0));
        self.apply(Policy { votes_per_item, max_votes, rare_share, blind, ..untuned })
    }

    /// A policy with what is said changed.
    ///
    /// # Errors
    /// When it makes no sense.
    pub fn apply(&self, before: Policy) -> anyhow::Result<Policy> {
        let votes_per_item = self.votes.unwrap_or(before.votes_per_item);
        let policy = Policy {
            votes_per_item,
            max_votes: self.max_votes.unwrap_or(before.max_votes.max(votes_per_item)),
            random_share: self.random_share.unwrap_or(before.random_share),
            second_opinion_share: self.second_opinion_share.unwrap_or(before.second_opinion_share),
            rare_share: self.rare_share.unwrap_or(before.rare_share),
            repeat_share: self.repeat_share.unwrap_or(before.repeat_share),
            suggestions: self.suggestions(before.suggestions),
            poll_secs: self.poll_secs.unwrap_or(before.poll_secs),
            blind: before.blind,
            pay: self.pay(before.pay)?,
        };
        policy.check().context("no queue can be filled like this")?;
        Ok(policy)
    }

    fn pay(&self, before: Option<Pay>) -> anyhow::Result<Option<Pay>> {
        let by_item = self.pay_per_item.map(Rate::PerItem);
        let said = by_item.or(self.pay_per_hour.map(Rate::PerHour)).or(before.map(|pay| pay.rate));
        let Some(rate) = said else {
            ensure!(
                self.pay_floor.is_none() && self.currency.is_none(),
                "nothing is paid so far; say what for, with --pay-per-item or --pay-per-hour"
            );
            return Ok(None);
        };
        let currency = self.currency.or(before.map(|pay| pay.currency));
        Ok(Some(Pay {
            currency: currency.context("in what is it paid? add --currency, such as EUR")?,
            rate,
            floor_per_hour: self.pay_floor.or(before.and_then(|pay| pay.floor_per_hour)),
        }))
    }

    fn suggestions(&self, before: Option<Suggestions>) -> Option<Suggestions> {
        let is_on = match self.suggestions {
            Some(switch) => switch == Switch::On,
            None => before.is_some() || self.suggest_above.is_some() || self.suggest_blind_share.is_some(),
        };
        let before = before.unwrap_or(Suggestions::untuned());
        is_on.then(|| Suggestions {
            above: self.suggest_above.unwrap_or(before.above),
            blind_share: self.suggest_blind_share.unwrap_or(before.blind_share),
        })
    }
}

/// Runs one of the subcommands.
///
/// # Errors
/// When the project cannot be read or written, or the change makes no sense.
pub fn run(args: &PolicyArgs) -> anyhow::Result<()> {
    match &args.command {
        PolicyCommand::Show(args) => print(&Owned::open(&args.links)?.manifest.policy),
        PolicyCommand::Set(args) => {
            ensure!(
                args.change != PolicyChange::default(),
                "nothing to change; `accord policy set --help` lists what there is"
            );
            let project = Owned::open(&args.links)?;
            let policy = args.change.apply(project.manifest.policy)?;
            let manifest = project.publish(|manifest| {
                manifest.policy = policy;
                Ok(())
            })?;
            print(&manifest.policy);
            println!("this is generation {}; pages take it when they are loaded again", manifest.generation);
        }
    }
    Ok(())
}

fn print(policy: &Policy) {
    let row = |name: &str, value: String| println!("{name:<32}{value}");
    let chosen = 1.0 - policy.random_share - policy.second_opinion_share - policy.rare_share;
    row("votes per item", policy.votes_per_item.to_string());
    row("votes at most, on disagreement", policy.max_votes.to_string());
    row("share drawn at random", policy.random_share.to_string());
    row("share of second opinions", policy.second_opinion_share.to_string());
    row("share of rare labels", policy.rare_share.to_string());
    row("share of answers asked again", policy.repeat_share.to_string());
    row("share the model chooses", format!("{:.2}", chosen.max(0.0)));
    let suggestions = policy.suggestions.map_or_else(
        || "off".to_owned(),
        |on| format!("from a confidence of {} on, never on a share of {} of the items", on.above, on.blind_share),
    );
    row("suggestions", suggestions);
    row("seconds between polls", policy.poll_secs.to_string());
    row("pay", policy.pay.map_or_else(|| "nothing is said".to_owned(), |pay| pay.to_string()));
    row("others' answers before one's own", if policy.blind { "hidden" } else { "shown" }.to_owned());
}

#[cfg(test)]
mod tests {
    use super::{Policy, PolicyChange, Suggestions};
    use clap::Parser;

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        change: PolicyChange,
    }

    fn change(line: &str) -> PolicyChange {
        Line::try_parse_from(std::iter::once("accord").chain(line.split_whitespace())).unwrap().change
    }

    #[test]
    fn pol2_what_is_not_said_is_untuned_and_shares_make_room() {
        assert_eq!(change("").for_new(true).unwrap(), Policy::untuned());
        let policy = change("--votes 1 --random-share 0 --second-opinion-share 1").for_new(false).unwrap();
        assert_eq!((policy.rare_share, policy.max_votes, policy.blind), (0.0, 3, false));
        assert_eq!(change("--votes 5").for_new(true).unwrap().max_votes, 5);
        for line in [
            "--random-share 0.9",
            "--votes 0",
            "--votes 4 --max-votes 2",
            "--suggest-above 0",
            "--poll-secs 0",
            "--repeat-share 0.9",
        ] {
            assert!(change(line).for_new(true).is_err(), "{line}");
        }
    }

    #[test]
    fn pay1_pay_is_said_whole_and_changed_in_part() {
        let paid = change("--pay-per-item 0.05 --currency eur").for_new(true).unwrap();
        assert_eq!(paid.pay.unwrap().to_string(), "0.05 EUR an item");
        let more = change("--pay-per-hour 12 --pay-floor 10.5").apply(paid).unwrap();
        assert_eq!(more.pay.unwrap().to_string(), "12.00 EUR an hour of active time, at least 10.50 EUR an hour");
        for line in ["--pay-per-item 0.05", "--pay-floor 3", "--currency EUR", "--pay-per-hour 0 --currency EUR"] {
            assert!(change(line).for_new(true).is_err(), "{line}");
        }
    }

    #[test]
    fn pol2_suggestions_are_off_until_they_are_asked_for() {
        let on = change("--suggestions on").for_new(true).unwrap();
        assert_eq!(on.suggestions, Some(Suggestions::untuned()));
        let higher = change("--suggest-above 0.99").apply(on).unwrap();
        assert_eq!(higher.suggestions.map(|it| (it.above, it.blind_share)), Some((0.99, 0.2)));
        assert_eq!(change("--suggestions off").apply(higher).unwrap().suggestions, None);
        assert_eq!(change("--rare-share 0.2").apply(higher).unwrap().suggestions, higher.suggestions);
    }
}
