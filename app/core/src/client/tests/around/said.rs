//! Talks, second answers, comments and settlements, at the same table.

use super::*;

#[test]
fn tlk2_in_an_open_talk_people_answer_anew_and_both_answers_are_kept() {
    let mut table = Table::new(3, 0.0);
    table.work(1, |_, _| "a");
    table.work(2, |_, _| "b");
    let item = table.items()[0];
    assert_eq!(table.act(1, Command::OpenTalk(item)), Err(Refusal::ForExperts { what: ExpertTask::Talks }));
    assert_eq!(table.act(5, Command::CloseTalk(item)), Err(Refusal::NoTalk));
    table.act(5, Command::OpenTalk(item)).unwrap();
    assert_eq!(table.act(6, Command::OpenTalk(item)), Err(Refusal::TalkOpen));
    assert!(table.needs(2).contains(&Need::Talk { item }));
    let now = Millis(table.n * 10);
    table.clients.get_mut(&2).unwrap().revisit(item, now);
    assert_eq!(table.shown(2), Some((item, Stratum::Talk)));
    let events = table.act(2, label("a")).unwrap();
    let EventKind::Answer(Answer { context, .. }) = &events[0].kind else { panic!("an answer is expected") };
    assert_eq!(context.stratum, Stratum::Talk);
    assert!(!table.needs(2).contains(&Need::Talk { item }));
    let project = table.at(5).project();
    assert!(!project.tally().disagreements.contains(&item));
    let mut counted: Vec<usize> = project.agreement().ratings(&item).iter().map(|it| it.1.class_idx).collect();
    counted.sort_unstable();
    assert_eq!(counted, [0, 1]);
    assert_eq!(project.state(&item).unwrap().cells.get(&who(2)).unwrap().all().count(), 2);
    table.act(2, Command::Undo).unwrap();
    let standing = table.at(5).project().state(&item).unwrap().cells.get(&who(2)).unwrap().current().unwrap().clone();
    assert_eq!(standing.answer.choice, Choice::Label(LabelName::new("b")));
    assert_ne!(standing.answer.context.stratum, Stratum::Talk, "what comes back is the answer of before");
}

#[test]
fn own1_some_of_ones_own_are_asked_again_and_change_no_vote() {
    let mut table = Table::new(160, 0.04);
    let mut repeats = Vec::new();
    let mut n_since = 0;
    table.look(1);
    while let Some((item, stratum)) = table.shown(1) {
        let before = table.at(1).project().tally().clone();
        let shown_before = table.at(1).n_mine();
        let events =
            table.act(1, label(if stratum == Stratum::Repeat && repeats.len() == 1 { "b" } else { "a" })).unwrap();
        assert_eq!(table.at(1).n_mine(), shown_before + 1, "a repeat counts like any other on screen");
        if stratum == Stratum::Repeat {
            assert!(matches!(&events[0].kind, EventKind::Repeat(repeat) if repeat.item == item), "{events:?}");
            assert_eq!(*table.at(1).project().tally(), before, "no vote changes");
            assert!(repeats.is_empty() || n_since >= 20, "{n_since} between two");
            assert!(!repeats.contains(&item) && before.n_given_by(&who(1)) >= 20);
            let place = before.given_by(&who(1)).iter().rev().position(|(_, other)| *other == item).unwrap();
            assert!(place >= 20, "only {place} answers ago");
            repeats.push(item);
            n_since = 0;
        } else {
            n_since += 1;
        }
    }
    let n_own = table.at(1).project().tally().given_by(&who(1)).len();
    assert_eq!(repeats.len(), n_own / 25, "of {n_own}");
    let own = table.at(5).project().own_consistency(&who(1));
    assert_eq!((own.n as usize, own.n_same as usize), (repeats.len(), repeats.len() - 1));
    let share = own.share.unwrap();
    assert!(share.low < share.value && share.value < 1.0);
    // The last answer may have been a repeat or not; one of them is taken back and given anew.
    let mut n_undone = 0;
    while !matches!(table.shown(1), Some((_, Stratum::Repeat))) {
        table.act(1, Command::Undo).unwrap();
        n_undone += 1;
    }
    let (item, _) = table.shown(1).unwrap();
    assert!(n_undone > 0 && table.at(1).session().shown.is_some_and(|shown| !shown.revisit));
    table.act(1, label("c")).unwrap();
    let again = &table.at(5).project().repeats(&who(1))[&item];
    assert_eq!(again.repeat.label, Some(LabelName::new("c")));
}

#[test]
fn com1_comments_wait_for_the_own_answer_and_are_withdrawn_by_their_writer_alone() {
    let mut table = Table::new(3, 0.0);
    let item = table.items()[0];
    let say = |text: &str, mentions: Vec<LabelerId>| {
        Command::Comment(Comment { item, text: text.to_owned(), mentions, reply_to: None })
    };
    assert_eq!(table.act(1, say("first", Vec::new())), Err(Refusal::ThreadClosed));
    let asked = table.act(5, say("<b>why</b>?", vec![who(1), who(1)])).unwrap()[0].id;
    let mention = Need::Mention { item, comment: asked, by: who(5) };
    assert!(!table.needs(1).contains(&mention), "the thread is closed to them");
    table.work(1, |_, _| "a");
    assert!(table.needs(1).contains(&mention));
    assert_eq!(table.act(1, say(" \n", Vec::new())), Err(Refusal::NoText));
    let answered = table.act(1, say("because", vec![who(5)])).unwrap()[0].id;
    assert!(!table.needs(1).contains(&mention));
    assert!(table.needs(5).contains(&Need::Mention { item, comment: answered, by: who(1) }));
    assert_eq!(table.act(5, Command::Uncomment(answered)), Err(Refusal::NoComment));
    table.act(1, Command::Uncomment(answered)).unwrap();
    assert_eq!(table.act(1, Command::Uncomment(answered)), Err(Refusal::NoComment));
    let thread: Vec<String> = table.at(2).project().thread(&item).map(|said| said.comment.text.clone()).collect();
    assert_eq!(thread, ["<b>why</b>?"]);
    assert!(table.needs(1).contains(&mention), "what was withdrawn answers nothing");
}

#[test]
fn set2_look_alikes_are_settled_and_taken_back_at_once_and_people_get_the_reason() {
    let mut table = Table::new(4, 0.0);
    table.work(1, |_, _| "a");
    table.work(2, |_, _| "b");
    let items = table.items();
    let batch = |items: &[ItemId]| Command::SettleBatch {
        items: items.to_vec(),
        label: LabelName::new("a"),
        reason: "rule 3".to_owned(),
        cause: None,
    };
    assert_eq!(table.act(1, batch(&items)), Err(Refusal::NotAReviewer));
    assert_eq!(table.act(5, batch(&[])), Err(Refusal::NoItems));
    table.act(5, batch(&items[..3])).unwrap();
    assert_eq!(table.at(1).project().tally().n_settled, 3);
    let right = |table: &Table, n: u8| -> Vec<(Option<bool>, String)> {
        let feedback = table.at(n).project().feedback(&who(n));
        feedback.iter().map(|it| (it.is_right, it.settled.settle.reason.clone())).collect()
    };
    assert_eq!(right(&table, 1), vec![(Some(true), "rule 3".to_owned()); 3]);
    assert_eq!(right(&table, 2), vec![(Some(false), "rule 3".to_owned()); 3]);
    assert!(table.needs(2).contains(&Need::Feedback { n: 3 }));
    // More than one answer may be right.
    let also = Command::Settle {
        item: items[3],
        answer: LabelName::new("c").into(),
        also: ["b", "c", "b"].map(|name| LabelName::new(name).into()).to_vec(),
        reason: String::new(),
        cause: None,
    };
    table.act(6, also).unwrap();
    assert_eq!(right(&table, 2)[0].0, Some(true), "the latest comes first");
    let state = table.at(1).project().state(&items[3]).unwrap().clone();
    assert_eq!(state.settlement().unwrap().settle.also, [Choice::Label(LabelName::new("b"))]);
    table.act(5, Command::UndoSettle).unwrap();
    assert_eq!(table.at(1).project().tally().n_settled, 1, "all three at once, and not the other expert's");
    assert_eq!(table.act(5, Command::UndoSettle), Err(Refusal::NothingToUndo));
}
