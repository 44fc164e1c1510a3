//! What the simulator's people do next to answering, and all that it leads to.

use accord_core::client::Client;
use accord_core::command::Command;
use accord_core::event::{Change, Comment, Draw, Revise};
use accord_core::ids::{EventId, ItemId, LabelerId};
use accord_core::project::Project;
use accord_core::record::{LabelName, Role};
use accord_core::rng::SplitMix64;

/// What a person at a tab may think of next to answering; some of it is refused.
pub(super) fn draw(rng: &mut SplitMix64, client: &Client, label: LabelName) -> Command {
    let project = client.project();
    let mut below = |bound: usize| rng.below(bound.max(1) as u64) as usize;
    let items: Vec<ItemId> = project.items().iter().map(|item| item.id).collect();
    let item = items.get(below(items.len())).copied().unwrap_or_else(|| ItemId::new([0; 16]));
    let people: Vec<LabelerId> = project.writers().keys().copied().collect();
    let somebody = people.get(below(people.len())).copied();
    let (from, n) = (below(items.len()), 1 + below(8));
    let some: Vec<ItemId> = items.iter().skip(from).take(n).copied().collect();
    let none = EventId::new([0; 8]);
    let mut said = project.commented().flat_map(|item| project.thread(&item).map(|said| said.id).collect::<Vec<_>>());
    match below(if client.me().role == Role::Expert { 10 } else { 3 }) {
        0 | 1 => {
            let own = project.tally().given_by(&client.me().labeler).first();
            let item = own.map_or(item, |(_, item)| *item);
            let mentions = somebody.into_iter().collect();
            Command::Comment(Comment { item, text: "why?".to_owned(), mentions, reply_to: said.next() })
        }
        2 => Command::Uncomment(said.last().unwrap_or(none)),
        3 => {
            let after = project.instructions().reference();
            let change = Change::Meaning { labels: vec![label], reask: n > 3 };
            Command::Revise(Revise { after, text: format!("text {from}"), change, summary: String::new() })
        }
        4 => Command::StartRound { items: some, draw: Draw::Random, labelers: people, note: String::new() },
        5 => Command::CloseRound(project.rounds().first().map_or(none, |round| round.id)),
        6 => Command::OpenTalk(item),
        7 => Command::CloseTalk(project.talks().next().unwrap_or(item)),
        8 => Command::SettleBatch { items: some, label, reason: String::new(), cause: None },
        _ => Command::UndoSettle,
    }
}

/// Everything that is said around the answers, to be compared.
pub(super) fn said(project: &Project) -> String {
    let threads: Vec<_> = project.items().iter().map(|item| project.thread(&item.id).collect::<Vec<_>>()).collect();
    let of_people =
        project.writers().keys().map(|who| (project.affected(who), project.repeats(who), project.round_work(who)));
    let of_people: Vec<_> = of_people.collect();
    let talks: Vec<ItemId> = project.talks().collect();
    let history = (project.instructions(), project.instructions_history(), project.rounds());
    format!("{threads:?} {of_people:?} {talks:?} {history:?}")
}
