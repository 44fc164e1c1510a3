//! Agreement on each question, where more is asked than one label.

use std::cell::RefCell;

use accord_core::agreement::questions::{QuestionFigures, figures};
use accord_core::client::Client;
use accord_core::visibility::votes_visible;

use crate::in_words::InWords as _;
use crate::model::Figure;
use crate::model::agreement::QuestionRow;

/// The rows of a project, kept while hardly anything changed: they are computed from all answers.
#[derive(Debug, Default)]
pub struct QuestionsCache(RefCell<Option<(u64, Vec<QuestionRow>)>>);

/// Figures are made anew once so great a part of all changes came since.
const STALE_SHARE: u64 = 200;

impl QuestionsCache {
    /// The rows; none where one label is asked for.
    pub(super) fn rows(&self, client: &Client) -> Vec<QuestionRow> {
        let project = client.project();
        if project.manifest().schema.is_single() {
            return Vec::new();
        }
        let mut kept = self.0.borrow_mut();
        let now = project.revision();
        if let Some((_, rows)) = kept.as_ref().filter(|(then, _)| now.abs_diff(*then) <= now / STALE_SHARE) {
            return rows.clone();
        }
        let me = client.me();
        let found = figures(project, |item| votes_visible(project, item, me.labeler, me.role));
        let rows: Vec<QuestionRow> = found.into_iter().map(|it| row(client, it)).collect();
        *kept = Some((now, rows.clone()));
        rows
    }
}

fn row(client: &Client, figures: QuestionFigures) -> QuestionRow {
    let QuestionFigures { question, coefficient, alpha, n_pairs, n_same, n_items, n_answers } = figures;
    let asked = client.project().manifest().schema.question(&question);
    QuestionRow {
        title: asked.map_or_else(String::new, |asked| asked.title().to_owned()),
        coefficient: coefficient.to_owned(),
        alpha: match alpha {
            Ok(value) => Figure::Value { value, n_items, n_answers },
            Err(why) => Figure::Undefined { reason: why.in_words() },
        },
        n_pairs,
        n_same,
    }
}
