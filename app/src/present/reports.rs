//! The reports page.

use accord_core::client::Client;
use accord_core::report::keys::{Form, ReportKey};
use accord_core::report::listed::Standing;
use accord_core::wire::report::{Stated, StatedFigure, open};

use super::count;
use super::overview::name;
use crate::model::agreement::Estimate;
use crate::model::{Figure, OpenReportView, ReportRow, ReportsView, StandingView, StatedView, UnstoredView};
use crate::reports::host::{Listed, Unstored};
use crate::reports::{Reports, ReportsHost};
use crate::tr;

/// The reports page; empty for those who may not see others' votes.
pub(crate) fn reports(client: &Client, host: &ReportsHost) -> ReportsView {
    if !client.me().role.reviews() {
        return ReportsView::default();
    }
    let known = host.known.borrow();
    // Those that were read, the latest first, then the others.
    let mut rows: Vec<ReportRow> = known.listed.iter().map(|listed| row(client, &known, listed)).collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.stated.as_ref().map(|stated| stated.at)));
    ReportsView {
        may_make: true,
        making: known.making.clone(),
        unstored: known.unstored.as_ref().and_then(unstored_view),
        n_unread: count(known.listed.iter().filter(|it| !known.read.contains_key(&it.key)).count()),
        rows,
        listing: known.listing.clone(),
        open: known
            .open
            .as_ref()
            .map(|open| OpenReportView { key: open.key.clone(), url: open.document.url().to_owned() }),
        told: known.told.clone(),
    }
}

fn row(client: &Client, known: &Reports, listed: &Listed) -> ReportRow {
    let read = known.read.get(&listed.key);
    ReportRow {
        key: listed.key.object_key(Form::Json),
        who: who(client, &listed.key),
        stated: read.and_then(|(_, stated)| stated.as_ref()).map(stated_view),
        standing: read.map(|(standing, _)| standing_view(standing)),
        has_page: listed.n_page_bytes.is_some(),
    }
}

/// Whose place it lies in. That they signed it is told apart.
fn who(client: &Client, key: &ReportKey) -> String {
    let project = client.project();
    if key.labeler == client.me().labeler {
        tr::reports_who_you()
    } else if key.labeler == project.manifest().owner.labeler() {
        tr::reports_who_owner()
    } else if project.writers().contains_key(&key.labeler) {
        name(project, &key.labeler)
    } else {
        tr::reports_who_unknown()
    }
}

fn unstored_view(unstored: &Unstored) -> Option<UnstoredView> {
    let signed = open(&unstored.files.data).ok()?;
    Some(UnstoredView { stated: stated_view(&signed.stated), why: unstored.why.clone() })
}

fn stated_view(stated: &Stated) -> StatedView {
    let estimate = |figure: &StatedFigure| Estimate {
        figure: match figure.value {
            Some(value) => Figure::Value { value, n_items: stated.n_answered, n_answers: stated.n_labels },
            None => Figure::Undefined { reason: figure.reason.clone() },
        },
        interval: figure.interval,
    };
    StatedView {
        at: stated.making.at.0,
        n_items: stated.n_answered,
        n_labels: stated.n_labels,
        disagreements: (stated.n_disagreements, stated.n_open),
        alpha: estimate(&stated.alpha),
        percent: estimate(&stated.percent),
    }
}

fn standing_view(standing: &Standing) -> StandingView {
    let (words, about) = match standing {
        Standing::Owner => (tr::reports_holds(), tr::reports_holds_owner()),
        Standing::Member => (tr::reports_holds(), tr::reports_holds_member()),
        Standing::Unknown => (tr::reports_unknown(), tr::reports_unknown_about()),
        Standing::Misplaced => (tr::reports_misplaced(), tr::reports_misplaced_about()),
        Standing::Foreign => (tr::reports_foreign(), tr::reports_foreign_about()),
        Standing::Changed => (tr::reports_changed(), tr::reports_changed_about()),
        Standing::Unreadable(why) => (tr::reports_unreadable(), tr::reports_unreadable_about(why)),
    };
    StandingView { is_good: standing.is_good(), words, about }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rpt11_each_standing_is_told_in_words_and_only_two_are_good() {
        let all = [
            Standing::Owner,
            Standing::Member,
            Standing::Unknown,
            Standing::Misplaced,
            Standing::Foreign,
            Standing::Changed,
            Standing::Unreadable("cut".to_owned()),
        ];
        let views: Vec<StandingView> = all.iter().map(standing_view).collect();
        assert_eq!(views.iter().filter(|view| view.is_good).count(), 2);
        assert!(views.iter().all(|view| view.is_good == (view.words == "Signature holds")));
        assert!(views.last().is_some_and(|view| view.about.contains("cut")));
    }
}
