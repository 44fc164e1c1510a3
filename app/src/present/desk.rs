//! What needs a person now, and what became of their answers: for them alone, and never a ranking of people.

use accord_core::client::Client;
use accord_core::event::Choice;
use accord_core::event::Millis;
use accord_core::ids::ItemId;
use accord_core::project::{Feedback, Need, Project};
use accord_core::record::Role;
use accord_core::visibility::{thread_visible, votes_visible};

use super::overview::name;
use super::review::excerpt;
use super::thread::{answer, thread, votes};
use super::{count, work};
use crate::model::{DeskView, FeedbackRow, NeedView, Route, TalkView};
use crate::state::Ui;

/// So many settled items are listed.
const MAX_FEEDBACK: usize = 50;

/// The page "For you".
#[must_use]
pub fn desk(client: &Client, ui: &Ui) -> DeskView {
    let (project, me) = (client.project(), client.me());
    let feedback = project.feedback(&me.labeler);
    let judged = feedback.iter().filter_map(|it| it.is_right);
    let (n_right, n_judged) = judged.fold((0, 0), |(right, all), is_right| (right + u32::from(is_right), all + 1));
    let row = |it: &Feedback<'_>| feedback_row(project, it, ui.feedback_seen);
    DeskView {
        needs: needs(client, ui).iter().map(|need| need_view(client, need)).collect(),
        feedback: feedback.iter().take(MAX_FEEDBACK).map(row).collect(),
        n_more: count(feedback.len().saturating_sub(MAX_FEEDBACK)),
        judged: (n_right, n_judged),
        steadiness: steadiness(client),
        work: work::own(client, ui),
        talks: talks(client),
    }
}

/// What needs this person.
pub(super) fn needs(client: &Client, ui: &Ui) -> Vec<Need> {
    client.project().needs(client.me().labeler, client.me().role, ui.feedback_seen)
}

fn need_view(client: &Client, need: &Need) -> NeedView {
    let project = client.project();
    let view = |key: String, words: String, verb, to| NeedView { key, words, verb, to, item: None };
    let n_of = |n: u32, one: &str, many: &str| if n == 1 { format!("1 {one}") } else { format!("{n} {many}") };
    let round = |id| project.rounds().iter().position(|round| round.id == id).map_or(0, |place| place + 1);
    let reviews = client.me().role.reviews();
    match need {
        Need::Round { round: id, n_left } => {
            let words = format!("Round {}: {} left", round(*id), n_of(*n_left, "item", "items"));
            view(format!("round {id}"), words, "Answer", Route::Label)
        }
        Need::Reask { n } => {
            let words = format!("The instructions changed: {} to look at again", n_of(*n, "answer", "answers"));
            view("reask".to_owned(), words, "Answer again", Route::Label)
        }
        Need::Mention { item, comment, by } => {
            let to = if reviews { Route::Review } else { Route::Desk };
            let words = format!("{} asks you about an item", name(project, by));
            NeedView { item: Some(item.to_string()), ..view(format!("mention {comment}"), words, "Reply", to) }
        }
        Need::Talk { item } => {
            let to = if reviews { Route::Review } else { Route::Desk };
            let words = "There is a talk on an item you answered".to_owned();
            NeedView { item: Some(item.to_string()), ..view(format!("talk {item}"), words, "Join in", to) }
        }
        Need::Feedback { n } => {
            let words = format!("Experts settled {} of yours", n_of(*n, "item", "items"));
            view("feedback".to_owned(), words, "Read why", Route::Desk)
        }
        Need::Practice { n_left } => view(
            "practice".to_owned(),
            format!("Practice: {} left", n_of(*n_left, "item", "items")),
            "Practise",
            Route::Label,
        ),
        Need::Disagreements { n } => {
            let words = format!("People disagree about {}", n_of(*n, "item", "items"));
            view("disagreements".to_owned(), words, "Settle", Route::Review)
        }
        Need::Sent { n } => {
            let words = format!("{} sent to experts", n_of(*n, "record was", "records were"));
            let item = project.tally().sent.first().map(ToString::to_string);
            NeedView { item, ..view("sent".to_owned(), words, "Look at them", Route::Review) }
        }
        Need::Contested { n } => {
            let words = format!("Experts settled {} differently", n_of(*n, "item", "items"));
            let item = project.tally().contested.first().map(ToString::to_string);
            NeedView { item, ..view("contested".to_owned(), words, "Compare", Route::Review) }
        }
        Need::Discuss { round: id } => {
            let words = format!("Round {} is over: see where people differ, and revise the instructions", round(*id));
            view(format!("discuss {id}"), words, "Look at it", Route::Rounds)
        }
        Need::Remarks { n } => {
            let item = project.tally().remarked.first().map(ToString::to_string);
            let words = format!("Remarks on {} nobody has settled", n_of(*n, "item", "items"));
            NeedView { item, ..view("remarks".to_owned(), words, "Look at them", Route::Review) }
        }
        Need::Unverified { n } => {
            let words = format!(
                "{} with an invitation that is not yours; their answers do not count",
                n_of(*n, "person writes", "people write")
            );
            view("unverified".to_owned(), words, "See who", Route::Overview)
        }
        Need::Quarantined { n } => {
            let words = format!("{} set aside", n_of(*n, "piece of the logs was", "pieces of the logs were"));
            view("quarantined".to_owned(), words, "See why", Route::Status)
        }
        Need::Forks { n } => {
            let words = format!("{} in the logs or the instructions: two wrote at once", n_of(*n, "fork", "forks"));
            view("forks".to_owned(), words, "See where", Route::Status)
        }
    }
}

fn feedback_row(project: &Project, feedback: &Feedback<'_>, seen: Millis) -> FeedbackRow {
    let right: Vec<String> = feedback.settled.settle.right().filter_map(Choice::shown).collect();
    FeedbackRow {
        item: feedback.item.to_string(),
        text: project.item(&feedback.item).map(|(_, item)| excerpt(&item.text)).unwrap_or_default(),
        given: answer(&feedback.given.answer.choice),
        right: right.join(" or "),
        is_right: feedback.is_right,
        reason: feedback.settled.settle.reason.clone(),
        is_new: feedback.settled.at > seen,
    }
}

/// How often this person gave the same answer again, with its interval.
fn steadiness(client: &Client) -> String {
    let own = client.project().own_consistency(&client.me().labeler);
    let Some(share) = own.share else { return String::new() };
    let percent = |share: f64| (share * 100.0).round();
    format!(
        "Of {} that you were asked a second time without notice you answered {} alike: {:.0}% (95 % interval {:.0}% to {:.0}%).",
        if own.n == 1 { "1 item".to_owned() } else { format!("{} items", own.n) },
        own.n_same,
        percent(share.value),
        percent(share.low),
        percent(share.high),
    )
}

/// Open talks on items of this person's, and threads on them; experts see those on the review page.
fn talks(client: &Client) -> Vec<TalkView> {
    let (project, me) = (client.project(), client.me());
    if me.role != Role::Labeler {
        return Vec::new();
    }
    let mut items: Vec<ItemId> = project.talks().chain(project.commented()).collect();
    items.sort_unstable();
    items.dedup();
    items.retain(|item| thread_visible(project, item, me.labeler, me.role));
    // Open talks first.
    items.sort_by_key(|item| !project.is_in_talk(item));
    items.iter().filter_map(|item| talk(client, item)).collect()
}

fn talk(client: &Client, id: &ItemId) -> Option<TalkView> {
    let (project, me) = (client.project(), client.me());
    let (_, item) = project.item(id)?;
    let is_open = project.is_in_talk(id);
    let sees_votes = is_open && votes_visible(project, id, me.labeler, me.role);
    let own = project.state(id)?.cells.get(&me.labeler)?.standing()?;
    Some(TalkView {
        item: id.to_string(),
        text: item.text.to_string(),
        is_open,
        votes: if sees_votes { votes(client, id) } else { Vec::new() },
        thread: thread(client, id),
        mine: answer(&own.answer.choice),
    })
}
