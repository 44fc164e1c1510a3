//! Finding records: filters that combine, a sort, and a search that goes through all items in steps, so that a page of
//! 100,000 records never stands still.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::event::{Choice, Millis, Tag};
use crate::ids::{ItemId, LabelerId};
use crate::project::{Cell, Project};
use crate::queue::Scores;
use crate::record::{Item, LabelName};

/// How far a record is. Each has exactly one of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Nobody has answered it.
    New,
    /// It lacks votes, and those it has agree.
    Begun,
    /// Answers differ and nobody has settled it.
    Differs,
    /// It has its votes, and they agree.
    Agreed,
    /// An expert settled it.
    Settled,
    /// It is left out.
    Dropped,
}

impl Standing {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 6] = [Self::New, Self::Begun, Self::Differs, Self::Agreed, Self::Settled, Self::Dropped];

    /// How far a record is.
    #[must_use]
    pub fn of(project: &Project, item: &ItemId) -> Self {
        let Some(state) = project.state(item) else { return Self::New };
        let is_answered = || state.cells.values().any(|cell| is_answer(cell).is_some());
        if state.curated().dropped().is_some() {
            Self::Dropped
        } else if state.settlement().is_some() {
            Self::Settled
        } else if project.tally().disagreements.contains(item) {
            Self::Differs
        } else if project.is_complete(item) {
            Self::Agreed
        } else if is_answered() {
            Self::Begun
        } else {
            Self::New
        }
    }
}

/// What else a record may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// Somebody could not say.
    Skipped,
    /// Somebody remarked on it, or commented.
    Remarked,
    /// It was sent to experts.
    Sent,
}

impl Mark {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Skipped, Self::Remarked, Self::Sent];

    fn is_on(self, project: &Project, item: &ItemId) -> bool {
        let Some(state) = project.state(item) else { return false };
        match self {
            Self::Skipped => {
                let mut standing = state.cells.values().filter_map(Cell::standing);
                standing.any(|given| matches!(given.answer.choice, Choice::Skip { .. }))
            }
            Self::Remarked => state.remarks().next().is_some() || project.thread(item).next().is_some(),
            Self::Sent => state.curated().sent_at().is_some(),
        }
    }
}

/// What `accord triage` found of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// A model learns from it.
    Useful,
    /// Others say the same.
    Useless,
    /// Its label is probably wrong.
    Harmful,
}

impl Class {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Harmful, Self::Useless, Self::Useful];

    /// Its name in files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Useful => "useful",
            Self::Useless => "useless",
            Self::Harmful => "harmful",
        }
    }

    /// The class of a name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.as_str() == name)
    }
}

/// Verdicts by item, with how likely each label is right, where that is known.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Triage(pub BTreeMap<ItemId, (Class, Option<f64>)>);

impl Triage {
    /// The verdict on an item.
    #[must_use]
    pub fn of(&self, item: &ItemId) -> Option<(Class, Option<f64>)> {
        self.0.get(item).copied()
    }
}

/// What is looked for: all that is said must hold; what is not said is not asked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Query {
    /// Words that the text must contain, whatever their case; or the beginning of its id.
    pub words: String,
    /// How far it is.
    pub standing: Option<Standing>,
    /// A label that is settled, or that somebody gave.
    pub label: Option<LabelName>,
    /// Somebody who answered it.
    pub person: Option<LabelerId>,
    /// A tag.
    pub tag: Option<Tag>,
    /// What else it must have.
    pub mark: Option<Mark>,
    /// What a triage found of it.
    pub class: Option<Class>,
    /// In which order.
    pub sort: Sort,
}

impl Query {
    /// Whether what is found tells something of answers.
    #[must_use]
    pub fn tells_answers(&self) -> bool {
        let tells = |standing: Standing| matches!(standing, Standing::Differs | Standing::Agreed);
        self.standing.is_some_and(tells) || self.label.is_some()
    }
}

/// In which order records are listed; of equals those of the owner's shuffle.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// As the items came.
    #[default]
    AsLoaded,
    /// What the model is least sure of first; what it was not asked comes last.
    Doubt,
    /// The most answers first.
    Votes,
    /// What was answered last first.
    Latest,
    /// The longest first.
    Length,
}

impl Sort {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 5] = [Self::AsLoaded, Self::Doubt, Self::Votes, Self::Latest, Self::Length];

    fn key(self, project: &Project, scores: Option<&Scores>, item_idx: usize, item: &Item) -> u64 {
        let standing = || project.state(&item.id).into_iter().flat_map(|state| state.cells.values());
        match self {
            Self::AsLoaded => 0,
            // Not negative, so that the bits order as the numbers do.
            Self::Doubt => {
                let doubt = scores.and_then(|scores| scores.uncertainty.get(item_idx)).filter(|it| it.is_finite());
                doubt.map_or(0, |doubt| u64::from(doubt.max(0.0).to_bits()) + 1)
            }
            Self::Votes => standing().filter_map(is_answer).count() as u64,
            Self::Latest => standing().filter_map(Cell::standing).map(|given| given.at).max().unwrap_or(Millis(0)).0,
            Self::Length => item.text.len() as u64,
        }
    }
}

/// A search under way. It goes through the items in steps and puts the hits in order at the end.
#[derive(Clone, Debug)]
pub struct Search {
    query: Query,
    /// The words in lower case.
    words: Vec<String>,
    next_idx: usize,
    hits: Vec<(Reverse<u64>, u32)>,
    is_done: bool,
}

impl Search {
    /// Begins.
    #[must_use]
    pub fn new(query: Query) -> Self {
        let words = query.words.split_whitespace().map(str::to_lowercase).collect();
        Self { query, words, next_idx: 0, hits: Vec::new(), is_done: false }
    }

    /// What is looked for.
    #[must_use]
    pub const fn query(&self) -> &Query {
        &self.query
    }

    /// How many items were looked at.
    #[must_use]
    pub const fn n_looked(&self) -> usize {
        self.next_idx
    }

    /// Looks at up to `n` further items; whether that were all.
    pub fn step(&mut self, project: &Project, scores: Option<&Scores>, triage: &Triage, n: usize) -> bool {
        let items = project.items();
        let end = self.next_idx.saturating_add(n).min(items.len());
        for (item_idx, item) in items.iter().enumerate().take(end).skip(self.next_idx) {
            if self.fits(project, triage, item)
                && let Ok(place) = u32::try_from(item_idx)
            {
                self.hits.push((Reverse(self.query.sort.key(project, scores, item_idx, item)), place));
            }
        }
        self.next_idx = end;
        if end == items.len() && !self.is_done {
            self.hits.sort_unstable();
            self.is_done = true;
        }
        self.is_done
    }

    /// What was found, by item index; in order once all items were looked at.
    pub fn hits(&self) -> impl ExactSizeIterator<Item = u32> + '_ {
        self.hits.iter().map(|(_, item_idx)| *item_idx)
    }

    fn fits(&self, project: &Project, triage: &Triage, item: &Item) -> bool {
        let Query { standing, label, person, tag, mark, class, .. } = &self.query;
        // What is cheap to ask comes first.
        let state = || project.state(&item.id);
        let answers = || state().into_iter().flat_map(|state| state.cells.iter());
        standing.is_none_or(|standing| Standing::of(project, &item.id) == standing)
            && class.is_none_or(|class| triage.of(&item.id).is_some_and(|(it, _)| it == class))
            && mark.is_none_or(|mark| mark.is_on(project, &item.id))
            && tag.as_ref().is_none_or(|tag| project.curated(&item.id).tags().any(|it| it == tag))
            && person.is_none_or(|who| answers().any(|(by, cell)| *by == who && cell.standing().is_some()))
            && label.as_ref().is_none_or(|label| has_label(project, item, label))
            && self.has_words(item)
    }

    fn has_words(&self, item: &Item) -> bool {
        if self.words.is_empty() {
            return true;
        }
        if let [word] = &*self.words
            && word.len() >= 6
            && item.id.to_string().starts_with(word.as_str())
        {
            return true;
        }
        let text = item.text.to_lowercase();
        self.words.iter().all(|word| text.contains(word.as_str()))
    }
}

fn is_answer(cell: &Cell) -> Option<&Choice> {
    cell.standing().map(|given| &given.answer.choice).filter(|choice| choice.is_answer())
}

/// Whether a label holds for an item: it is settled, or, where nothing is, somebody gave it.
fn has_label(project: &Project, item: &Item, label: &LabelName) -> bool {
    let Some(state) = project.state(&item.id) else { return false };
    let names = |choice: &Choice| choice.named().contains(&label);
    match state.settlement() {
        Some(settled) => settled.settle.right().any(names),
        None => state.cells.values().filter_map(is_answer).any(names),
    }
}

#[cfg(test)]
mod tests {
    use super::{Mark, Query, Search, Sort, Standing, Triage};
    use crate::event::{Curate, Curation, Event, EventKind, Millis, Settle, Tag};
    use crate::ids::ItemId;
    use crate::project::Project;
    use crate::record::{LabelName, Role};
    use crate::testkit::{answer, device_key, event_id, hello, project};

    fn found(project: &Project, query: Query, n: usize) -> Vec<u32> {
        let mut search = Search::new(query);
        while !search.step(project, None, &Triage::default(), n) {}
        search.hits().collect()
    }

    /// Six items: 0 is new, 1 begun, 2 differs, 3 agreed, 4 settled, 5 left out.
    fn one_of_each() -> Project {
        let mut project = project(6);
        let ids: Vec<ItemId> = project.items().iter().map(|item| item.id).collect();
        let base = project.clone();
        let mut say = |who: u8, event: Event| {
            let key = device_key(who).public();
            project.apply(key.device(), key.labeler(), event);
        };
        for (who, role) in [(1, Role::Labeler), (2, Role::Labeler), (3, Role::Expert)] {
            say(who, hello(&base, &device_key(who), role, u64::from(who)));
        }
        say(1, answer(10, 10, ids[1], "a", &[]));
        say(1, answer(11, 11, ids[2], "a", &[]));
        say(2, answer(12, 12, ids[2], "b", &[]));
        say(1, answer(13, 13, ids[3], "b", &[]));
        say(2, answer(14, 14, ids[3], "b", &[]));
        say(1, answer(15, 15, ids[4], "a", &[]));
        let settle = Settle {
            item: ids[4],
            answer: Some(LabelName::new("c").into()),
            also: Vec::new(),
            reason: String::new(),
            cause: None,
            votes: Vec::new(),
            supersedes: Vec::new(),
        };
        let done = [
            EventKind::Settle(settle),
            EventKind::Curate(Curate { items: vec![ids[5]], act: Curation::Drop { reason: String::new() } }),
            EventKind::Curate(Curate { items: ids[4..].to_vec(), act: Curation::Tag(Tag::new("odd").unwrap()) }),
            EventKind::Curate(Curate { items: vec![ids[0]], act: Curation::Send }),
        ];
        for (n, kind) in (20..).zip(done) {
            say(3, Event { id: event_id(n), at: Millis(n), kind });
        }
        project
    }

    #[test]
    fn rec1_filters_combine_and_each_record_stands_somewhere() {
        let project = one_of_each();
        for (idx, standing) in (0..).zip(Standing::ALL) {
            let query = Query { standing: Some(standing), ..Query::default() };
            assert_eq!(found(&project, query, 4), [idx], "{standing:?}");
        }
        let label = |name| Query { label: Some(LabelName::new(name)), ..Query::default() };
        assert_eq!(found(&project, label("a"), 100), [1, 2], "what was settled otherwise is no a");
        assert_eq!(found(&project, label("c"), 100), [4]);
        let by_two = Query { person: Some(device_key(2).public().labeler()), ..label("b") };
        assert_eq!(found(&project, by_two.clone(), 100), [2, 3]);
        assert_eq!(found(&project, Query { standing: Some(Standing::Agreed), ..by_two }, 100), [3]);
        let tagged = Query { tag: Tag::new("odd"), ..Query::default() };
        assert_eq!(found(&project, tagged, 100), [4, 5]);
        assert_eq!(found(&project, Query { mark: Some(Mark::Sent), ..Query::default() }, 100), [0]);
        assert!(found(&project, Query { mark: Some(Mark::Skipped), ..Query::default() }, 100).is_empty());
    }

    #[test]
    fn rec1_words_are_found_in_any_case_and_records_by_their_id() {
        let project = project(30);
        let words = |words: &str| Query { words: words.to_owned(), ..Query::default() };
        let text = &project.items()[17].text;
        assert_eq!(found(&project, words(&text.to_uppercase()), 3), [17], "{text}");
        let id = project.items()[9].id.to_string();
        assert_eq!(found(&project, words(&id[..12]), 3), [9]);
        assert_eq!(found(&project, words("  "), 7).len(), 30);
        assert!(found(&project, words("no such words"), 7).is_empty());
    }

    #[test]
    fn rec1_a_search_in_steps_finds_what_one_step_finds() {
        let project = one_of_each();
        for sort in Sort::ALL {
            let query = Query { sort, ..Query::default() };
            assert_eq!(found(&project, query.clone(), 1), found(&project, query, 100), "{sort:?}");
        }
        let sorted = |sort| found(&project, Query { sort, ..Query::default() }, 100);
        assert_eq!(sorted(Sort::Latest)[..2], [4, 3]);
        assert_eq!(sorted(Sort::Votes)[..2], [2, 3]);
        assert_eq!(sorted(Sort::Doubt), [0, 1, 2, 3, 4, 5], "no model, no other order");
    }
}
