//! What needs a person now, and what became of their answers: for them alone, and never a ranking of people.

use accord_core::client::Client;
use accord_core::event::Millis;
use accord_core::ids::ItemId;
use accord_core::project::{Feedback, Need, Project};
use accord_core::record::Role;
use accord_core::visibility::{thread_visible, votes_visible};

use super::overview::name;
use super::review::{excerpt, one_of};
use super::thread::{answer, thread, votes};
use super::{count, work};
use crate::model::{DeskView, FeedbackRow, NeedView, Route, TalkView};
use crate::state::Ui;
use crate::tr;

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
    let round = |id| project.rounds().iter().position(|round| round.id == id).map_or(0, |place| place + 1);
    let reviews = client.me().role.reviews();
    match need {
        Need::Round { round: id, n_left } => {
            let words = tr::review_need_round(round(*id), *n_left);
            view(format!("round {id}"), words, tr::review_need_round_verb(), Route::Label)
        }
        Need::Reask { n } => {
            view("reask".to_owned(), tr::review_need_reask(*n), tr::review_need_reask_verb(), Route::Label)
        }
        Need::Mention { item, comment, by } => {
            let to = if reviews { Route::Review } else { Route::Desk };
            let (words, verb) = (tr::review_need_mention(name(project, by)), tr::review_need_mention_verb());
            NeedView { item: Some(item.to_string()), ..view(format!("mention {comment}"), words, verb, to) }
        }
        Need::Talk { item } => {
            let to = if reviews { Route::Review } else { Route::Desk };
            let (words, verb) = (tr::review_need_talk(), tr::review_need_talk_verb());
            NeedView { item: Some(item.to_string()), ..view(format!("talk {item}"), words, verb, to) }
        }
        Need::Feedback { n } => {
            view("feedback".to_owned(), tr::review_need_feedback(*n), tr::review_need_feedback_verb(), Route::Desk)
        }
        Need::Practice { n_left } => {
            let words = tr::review_need_practice(*n_left);
            view("practice".to_owned(), words, tr::review_need_practice_verb(), Route::Label)
        }
        Need::Disagreements { n } => {
            let (words, verb) = (tr::review_need_disagreements(*n), tr::review_need_disagreements_verb());
            view("disagreements".to_owned(), words, verb, Route::Review)
        }
        Need::Sent { n } => {
            let (words, verb) = (tr::review_need_sent(*n), tr::review_need_sent_verb());
            let item = project.tally().sent.first().map(ToString::to_string);
            NeedView { item, ..view("sent".to_owned(), words, verb, Route::Review) }
        }
        Need::Contested { n } => {
            let (words, verb) = (tr::review_need_contested(*n), tr::review_need_contested_verb());
            let item = project.tally().contested.first().map(ToString::to_string);
            NeedView { item, ..view("contested".to_owned(), words, verb, Route::Review) }
        }
        Need::Discuss { round: id } => {
            let (words, verb) = (tr::review_need_discuss(round(*id)), tr::review_need_discuss_verb());
            view(format!("discuss {id}"), words, verb, Route::Rounds)
        }
        Need::Remarks { n } => {
            let item = project.tally().remarked.first().map(ToString::to_string);
            let (words, verb) = (tr::review_need_remarks(*n), tr::review_need_remarks_verb());
            NeedView { item, ..view("remarks".to_owned(), words, verb, Route::Review) }
        }
        Need::Unverified { n } => {
            let (words, verb) = (tr::review_need_unverified(*n), tr::review_need_unverified_verb());
            view("unverified".to_owned(), words, verb, Route::Overview)
        }
        Need::Quarantined { n } => {
            let (words, verb) = (tr::review_need_quarantined(*n), tr::review_need_quarantined_verb());
            view("quarantined".to_owned(), words, verb, Route::Status)
        }
        Need::Forks { n } => {
            view("forks".to_owned(), tr::review_need_forks(*n), tr::review_need_forks_verb(), Route::Status)
        }
    }
}

fn feedback_row(project: &Project, feedback: &Feedback<'_>, seen: Millis) -> FeedbackRow {
    FeedbackRow {
        item: feedback.item.to_string(),
        text: project.item(&feedback.item).map(|(_, item)| excerpt(&item.text)).unwrap_or_default(),
        given: answer(&feedback.given.answer.choice),
        right: one_of(feedback.settled),
        is_right: feedback.is_right,
        reason: feedback.settled.settle.reason.clone(),
        is_new: feedback.settled.at > seen,
    }
}

/// How often this person gave the same answer again, with its interval.
fn steadiness(client: &Client) -> String {
    let own = client.project().own_consistency(&client.me().labeler);
    let Some(share) = own.share else { return String::new() };
    let percent = |share: f64| tr::number_percent(format!("{:.0}", (share * 100.0).round()));
    tr::review_steadiness(own.n, own.n_same, percent(share.value), percent(share.low), percent(share.high))
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
