//! What is asked: from a template and the owner's words to a schema, with what is missing in words. Pure.

use accord_core::agreement::level::Level;
use accord_core::event::Millis;
use accord_core::record::{
    Currency, Form, LabelDef, LabelSchema, MAX_LABELS, Money, Pay, Policy, Question, QuestionId, Rate, Suggestions,
};

use crate::in_words::InWords as _;
use crate::tr;

/// A kind of question that owners choose from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Template {
    /// One of several topics.
    Topic,
    /// Positive, neutral, negative.
    Sentiment,
    /// Yes or no.
    YesNo,
    /// A rank from 1 to 5.
    Rating,
    /// Which of two texts is better.
    Compare,
    /// Any number of labels.
    Several,
    /// Stretches of the text.
    Spans,
    /// Boxes on an image.
    Boxes,
}

impl Template {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 8] = [
        Self::Topic,
        Self::Sentiment,
        Self::YesNo,
        Self::Rating,
        Self::Compare,
        Self::Several,
        Self::Spans,
        Self::Boxes,
    ];

    /// Its name.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::Topic => tr::making_topic(),
            Self::Sentiment => tr::making_sentiment(),
            Self::YesNo => tr::making_yes_no(),
            Self::Rating => tr::making_rating(),
            Self::Compare => tr::making_compare(),
            Self::Several => tr::making_several(),
            Self::Spans => tr::making_spans(),
            Self::Boxes => tr::making_boxes(),
        }
    }

    /// What it is for.
    #[must_use]
    pub fn about(self) -> String {
        match self {
            Self::Topic => tr::making_topic_about(),
            Self::Sentiment => tr::making_sentiment_about(),
            Self::YesNo => tr::making_yes_no_about(),
            Self::Rating => tr::making_rating_about(),
            Self::Compare => tr::making_compare_about(),
            Self::Several => tr::making_several_about(),
            Self::Spans => tr::making_spans_about(),
            Self::Boxes => tr::making_boxes_about(),
        }
    }

    const fn prompt(self) -> &'static str {
        match self {
            Self::Topic => "What is this text about?",
            Self::Sentiment => "How does the writer feel about it?",
            Self::YesNo => "Does this text …?",
            Self::Rating => "How good is this text?",
            Self::Compare => "Which text is better?",
            Self::Several => "Which of these apply to this text?",
            Self::Spans => "Mark every mention in the text",
            Self::Boxes => "Draw a box around each",
        }
    }

    const fn labels(self) -> &'static [&'static str] {
        match self {
            Self::Topic | Self::Several => &[],
            Self::Sentiment => &["positive", "neutral", "negative"],
            Self::YesNo => &["yes", "no"],
            Self::Rating => &["1", "2", "3", "4", "5"],
            Self::Compare => &["A", "B", "no difference"],
            Self::Spans => &["person", "place", "organisation"],
            Self::Boxes => &["person", "vehicle", "animal"],
        }
    }

    /// Whether labels that came with the data belong into it.
    const fn takes_labels_of_data(self) -> bool {
        matches!(self, Self::Topic | Self::Several)
    }

    const fn min_labels(self) -> usize {
        if matches!(self, Self::Several | Self::Spans | Self::Boxes) { 1 } else { 2 }
    }
}

/// What the owner wrote.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// The kind of question.
    pub template: Template,
    /// Title of the project.
    pub name: String,
    /// What is asked.
    pub prompt: String,
    /// Labels, one a line.
    pub labels: String,
    /// The instructions.
    pub instructions: String,
    /// How many people are asked about each text, as typed.
    pub votes: String,
    /// How many texts of a hundred are drawn at random, as typed.
    pub audit_percent: String,
    /// What is paid, as typed; empty where nothing is said of pay.
    pub pay: String,
    /// Whether it is paid for an hour of active time, and not for an item.
    pub is_by_hour: bool,
    /// In what, as typed.
    pub currency: String,
    /// What an hour should come to at least, as typed.
    pub floor: String,
    /// Whether the labels that came along with the data count as somebody's answers.
    pub counts_labels: bool,
    /// Whose, as typed.
    pub said_by: String,
    /// Whether answers are suggested.
    pub suggests: bool,
    /// From how many percent of confidence on, as typed.
    pub sure_percent: String,
    /// Questions of another tool, in place of those of the template.
    pub imported: Option<LabelSchema>,
}

impl Draft {
    /// A template as it is.
    #[must_use]
    pub fn of(template: Template) -> Self {
        let policy = Policy::untuned();
        let mut draft = Self {
            template,
            name: String::new(),
            prompt: template.prompt().to_owned(),
            labels: template.labels().join("\n"),
            instructions: String::new(),
            votes: policy.votes_per_item.to_string(),
            audit_percent: format!("{:.0}", policy.random_share * 100.0),
            pay: String::new(),
            is_by_hour: false,
            currency: String::new(),
            floor: String::new(),
            counts_labels: false,
            said_by: "Existing labels".to_owned(),
            suggests: policy.suggestions.is_some(),
            sure_percent: format!("{:.0}", Suggestions::untuned().above * 100.0),
            imported: None,
        };
        draft.instructions = draft.instructions_template();
        draft
    }

    /// Takes questions of another tool; instructions that are still those of the template follow.
    pub fn import(&mut self, schema: LabelSchema) {
        self.change(|draft| {
            draft.prompt = schema.prompt().to_owned();
            draft.labels = schema.labels().iter().map(|label| label.name.as_str()).collect::<Vec<_>>().join("\n");
            draft.imported = Some(schema);
        });
    }

    /// Takes another template. What the owner wrote themselves stays: only words of the last template are replaced.
    pub fn follow(&mut self, template: Template, labels_of_data: &[String]) {
        let had_own = self.instructions != self.instructions_template();
        if self.prompt.trim().is_empty() || self.prompt == self.template.prompt() {
            self.prompt = template.prompt().to_owned();
        }
        self.template = template;
        self.imported = None;
        let labels = if template.takes_labels_of_data() { labels_of_data.join("\n") } else { String::new() };
        self.labels = if labels.is_empty() { template.labels().join("\n") } else { labels };
        if !had_own {
            self.instructions = self.instructions_template();
        }
    }

    /// Changes labels or question; instructions that are still those of the template follow.
    pub fn change(&mut self, change: impl FnOnce(&mut Self)) {
        let had_own = self.instructions != self.instructions_template();
        change(self);
        if !had_own {
            self.instructions = self.instructions_template();
        }
    }

    /// The labels, without empty lines.
    pub fn label_names(&self) -> impl Iterator<Item = &str> {
        self.labels.lines().map(str::trim).filter(|name| !name.is_empty())
    }

    /// A text to start from, with a part for each label: a heading with a label's name is what its example goes under.
    #[must_use]
    pub fn instructions_template(&self) -> String {
        let mut text = format!("{}\n", self.prompt.trim());
        text.push_str("\nRead the whole text before you answer. If nothing fits, skip it and say why.\n");
        for name in self.label_names() {
            text.push_str(&format!("\n## {name}\n\nChoose this when …\n"));
        }
        text
    }

    /// What is missing or cannot be, each as something to do.
    #[must_use]
    pub fn missing(&self) -> Vec<String> {
        let mut missing = Vec::new();
        if self.imported.is_none() && self.prompt.trim().is_empty() {
            missing.push(tr::making_need_question());
        }
        if let Err(why) = self.schema() {
            missing.push(why);
        }
        if self.name.trim().is_empty() {
            missing.push(tr::making_need_name());
        }
        if let Err(why) = self.policy() {
            missing.push(why);
        }
        if self.counts_labels && self.said_by.trim().is_empty() {
            missing.push(tr::making_need_author());
        }
        missing
    }

    /// The questions.
    ///
    /// # Errors
    /// In words, what to do about the labels.
    pub fn schema(&self) -> Result<LabelSchema, String> {
        if let Some(schema) = &self.imported {
            return Ok(schema.clone());
        }
        let names: Vec<&str> = self.label_names().collect();
        let n_least = self.template.min_labels();
        if names.len() < n_least {
            return Err(tr::making_labels_few(n_least));
        }
        if names.len() > MAX_LABELS {
            return Err(tr::making_labels_many(names.len(), MAX_LABELS));
        }
        let mut seen = std::collections::HashSet::new();
        if let Some(twice) = names.iter().find(|name| !seen.insert(**name)) {
            return Err(tr::making_labels_twice(twice));
        }
        let labels: Vec<LabelDef> = names.into_iter().map(|name| LabelDef::new(name, "")).collect();
        let prompt = self.prompt.trim();
        let id = QuestionId::parse("label").ok_or("the question has no name")?;
        let n_labels = u32::try_from(labels.len()).unwrap_or(u32::MAX);
        let form = match self.template {
            Template::Topic | Template::Sentiment | Template::YesNo | Template::Compare => {
                return Ok(LabelSchema::single(prompt, labels, Level::Nominal));
            }
            Template::Rating => return Ok(LabelSchema::single(prompt, labels, Level::Ordinal)),
            Template::Several => Form::Many { labels, min: 1, max: n_labels },
            Template::Spans => Form::Spans { labels },
            Template::Boxes => Form::Boxes { labels },
        };
        let lead = Question { id, prompt: prompt.to_owned(), required: true, when: None, form };
        LabelSchema::of(lead, Vec::new()).map_err(|fault| fault.to_string())
    }

    /// What is paid, where something is said of it.
    fn offer(&self) -> Result<Option<Pay>, String> {
        let is_empty = |text: &str| text.trim().is_empty();
        if is_empty(&self.pay) {
            let is_silent = is_empty(&self.floor) && is_empty(&self.currency);
            return if is_silent { Ok(None) } else { Err(tr::making_pay_not_said()) };
        }
        let amount = self.pay.parse::<Money>().map_err(|fault| tr::making_pay_wrong(fault.in_words()))?;
        let floor = || self.floor.parse::<Money>().map_err(|fault| tr::making_floor_wrong(fault.in_words()));
        let floor_per_hour = if is_empty(&self.floor) { None } else { Some(floor()?) };
        let currency =
            self.currency.parse::<Currency>().map_err(|fault| tr::making_currency_wrong(fault.in_words()))?;
        let rate = if self.is_by_hour { Rate::PerHour(amount) } else { Rate::PerItem(amount) };
        Ok(Some(Pay { currency, rate, floor_per_hour }))
    }

    /// About how many answers so many items will get, and what they come to.
    #[must_use]
    pub fn budget(&self, n_items: u32) -> Option<String> {
        let policy = self.policy().ok().filter(|_| n_items > 0)?;
        let n_answers = n_items.saturating_mul(policy.votes_per_item);
        let cost = policy.pay.and_then(|pay| match pay.rate {
            Rate::PerItem(_) => Some(pay.shown(pay.earned(n_answers, Millis(0)))),
            Rate::PerHour(_) => None,
        });
        Some(match cost {
            Some(cost) => tr::making_budget_cost(n_answers, cost),
            None => tr::making_budget(n_answers),
        })
    }

    fn suggestions(&self) -> Result<Option<Suggestions>, String> {
        if !self.suggests {
            return Ok(None);
        }
        let percent: Option<f64> = self.sure_percent.trim().parse().ok().filter(|it| (1.0..=100.0).contains(it));
        let percent = percent.ok_or_else(tr::making_sure_wrong)?;
        Ok(Some(Suggestions { above: percent / 100.0, ..Suggestions::untuned() }))
    }

    /// How queues are filled and what is paid.
    ///
    /// # Errors
    /// In words, what to do about the figures.
    pub fn policy(&self) -> Result<Policy, String> {
        let votes: Option<u32> = self.votes.trim().parse().ok().filter(|votes| (1..=20).contains(votes));
        let votes_per_item = votes.ok_or_else(tr::making_votes_wrong)?;
        let percent: Option<f64> = self.audit_percent.trim().parse().ok().filter(|it| (0.0..=60.0).contains(it));
        let percent = percent.ok_or_else(tr::making_random_wrong)?;
        let max_votes = Policy::untuned_cap(votes_per_item);
        let random_share = percent / 100.0;
        let suggestions = self.suggestions()?;
        let pay = self.offer()?;
        let policy = Policy { votes_per_item, max_votes, random_share, suggestions, pay, ..Policy::untuned() };
        policy.check().map_err(|fault| fault.in_words())?;
        Ok(policy)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn missing(change: impl FnOnce(&mut Draft)) -> Vec<String> {
        let mut draft = Draft { name: "n".to_owned(), ..Draft::of(Template::Sentiment) };
        change(&mut draft);
        draft.missing()
    }

    #[test]
    fn new2_each_template_makes_a_schema_that_can_be_asked() {
        for template in Template::ALL {
            let mut draft = Draft { name: "n".to_owned(), ..Draft::of(Template::Topic) };
            draft.follow(template, &["b".to_owned(), "a".to_owned()]);
            assert_eq!(draft.missing(), Vec::<String>::new(), "{template:?}");
            let schema = draft.schema().unwrap();
            assert_eq!(schema.level() == Level::Ordinal, template == Template::Rating);
            assert_eq!(schema.is_single(), !matches!(template, Template::Several | Template::Spans | Template::Boxes));
        }
    }

    #[test]
    fn new2_what_is_missing_is_something_to_do() {
        assert_eq!(missing(|_| {}), Vec::<String>::new());
        assert_eq!(missing(|draft| draft.labels = "one\n\n".to_owned()), ["write at least 2 labels, one a line"]);
        assert_eq!(missing(|draft| draft.labels = "a\nb\na".to_owned()), ["take out one of the two labels “a”"]);
        assert_eq!(missing(|draft| draft.votes = "many".to_owned()), ["let 1 to 20 people label each text"]);
        assert_eq!(missing(|draft| draft.name.clear()), ["give the project a name"]);
        assert_eq!(
            missing(|draft| (draft.counts_labels, draft.said_by) = (true, " ".to_owned())),
            ["say whose answers the labels of your file are"]
        );
        assert_eq!(missing(|draft| draft.audit_percent = "-1".to_owned()), ["draw 0 to 60 of 100 texts at random"]);
        assert_eq!(missing(|draft| draft.audit_percent = "60".to_owned()), Vec::<String>::new());
    }

    #[test]
    fn new2_pay_is_said_whole_or_not_at_all() {
        let paid = |pay: &str, currency: &str, floor: &str| {
            missing(|draft| (draft.pay, draft.currency, draft.floor) = (pay.into(), currency.into(), floor.into()))
        };
        assert!(
            paid("", "", "").is_empty() && paid("0.05", "eur", "").is_empty() && paid("0,05", "EUR", "12").is_empty()
        );
        assert!(paid("0.05", "", "")[0].starts_with("name the currency"));
        assert!(paid("a bit", "EUR", "")[0].starts_with("correct the pay"));
        assert!(paid("0.05", "EUR", "-1")[0].starts_with("correct the floor"));
        assert!(paid("", "", "12")[0].starts_with("say what is paid"));
        assert!(paid("0", "EUR", "")[0].contains("zero"));
        let (name, pay, currency) = ("n".to_owned(), "0.05".to_owned(), "EUR".to_owned());
        let draft = Draft { name, pay, currency, ..Draft::of(Template::Sentiment) };
        assert!(draft.budget(100).unwrap().starts_with("About 200 answers are asked for, 10.00 EUR in all"));
        assert_eq!(draft.budget(0), None);
    }

    #[test]
    fn new2_own_words_outlive_a_change_of_template() {
        let mut draft = Draft::of(Template::Topic);
        draft.follow(Template::Topic, &["x".to_owned(), "y".to_owned()]);
        assert!(draft.instructions.contains("## x\n") && draft.instructions.contains("## y\n"));
        draft.follow(Template::YesNo, &["x".to_owned(), "y".to_owned()]);
        assert_eq!((draft.labels.as_str(), draft.prompt.as_str()), ("yes\nno", "Does this text …?"));
        assert!(draft.instructions.contains("## yes\n") && !draft.instructions.contains("## x\n"));
        draft.change(|draft| draft.prompt = "Is it spam?".to_owned());
        assert!(draft.instructions.starts_with("Is it spam?\n"));
        draft.instructions.push_str("My own words.");
        draft.follow(Template::Sentiment, &[]);
        assert_eq!(draft.prompt, "Is it spam?");
        assert!(draft.instructions.ends_with("My own words."));
    }
}
