//! What the simulator's people do next to answering, and all that it leads to.

use super::*;
use crate::event::{Change, Comment, Draw, Revise};
use crate::ids::LabelerId;

fn who(n: u8) -> LabelerId {
    device_key(n).public().labeler()
}

/// What a person at a tab of the simulator may think of next to answering; some of it is refused.
pub(super) fn draw(world: &mut World, who: usize, tab: usize) -> Command {
    let items: Vec<ItemId> = project(40).items().iter().map(|item| item.id).collect();
    let item = items[world.below(items.len())];
    let label = LabelName::new(LABELS[world.below(3)]);
    let kind = world.below(if role_of(who) == Role::Expert { 10 } else { 3 });
    let (from, n) = (world.below(30), 1 + world.below(8));
    let people: Vec<LabelerId> = (1..=3).map(self::who).collect();
    let project = world.profiles[who].tabs[tab].client.project();
    let said = || project.commented().flat_map(|item| project.thread(&item).map(|said| said.id).collect::<Vec<_>>());
    match kind {
        0 | 1 => {
            let own = project.tally().given.get(&people[who]).and_then(|given| given.first());
            let item = own.map_or(item, |(_, item)| *item);
            let text = "why?".to_owned();
            Command::Comment(Comment { item, text, mentions: vec![people[n % 3]], reply_to: said().next() })
        }
        2 => Command::Uncomment(said().last().unwrap_or(event_id(0))),
        3 => {
            let after = project.instructions().reference();
            let change = Change::Meaning { labels: vec![label], reask: n > 3 };
            Command::Revise(Revise { after, text: format!("text {from}"), change, summary: String::new() })
        }
        4 => {
            let items = items[from..from + n].to_vec();
            Command::StartRound { items, draw: Draw::Random, labelers: people, note: String::new() }
        }
        5 => Command::CloseRound(project.rounds().first().map_or(event_id(0), |round| round.id)),
        6 => Command::OpenTalk(item),
        7 => Command::CloseTalk(project.talks().next().unwrap_or(item)),
        8 => {
            let items = items[from..from + n].to_vec();
            Command::SettleBatch { items, label, reason: String::new(), cause: None }
        }
        _ => Command::UndoSettle,
    }
}

/// Everything that is said around the answers.
pub(super) fn said(project: &Project) -> String {
    let threads: Vec<_> = project.items().iter().map(|item| project.thread(&item.id).collect::<Vec<_>>()).collect();
    let people: Vec<LabelerId> = (1..=3).map(who).collect();
    let of_people = people.iter().map(|who| (project.affected(who), project.repeats(who), project.round_work(who)));
    let of_people: Vec<_> = of_people.collect();
    let talks: Vec<ItemId> = project.talks().collect();
    let history = (project.instructions(), project.instructions_history(), project.rounds());
    format!("{threads:?} {of_people:?} {talks:?} {history:?}")
}
