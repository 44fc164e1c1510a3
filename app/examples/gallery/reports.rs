//! Samples for the reports page.

use accord_app::model::agreement::Estimate;
use accord_app::model::{
    Figure, ListingView, MakingView, ReportRow, ReportsView, StandingView, StatedView, UnstoredView,
};

fn estimate(value: f64) -> Estimate {
    Estimate {
        figure: Figure::Value { value, n_items: 1_204, n_answers: 2_950 },
        interval: Some((value - 0.04, value + 0.04)),
    }
}

fn stated(at: u64, alpha: f64) -> StatedView {
    StatedView {
        at,
        n_items: 1_204,
        n_labels: 2_950,
        disagreements: (311, 42),
        alpha: estimate(alpha),
        percent: estimate(0.81),
    }
}

pub fn reports(case: &str) -> ReportsView {
    let row = |n: u64, who: &str, is_good: bool, words: &str| ReportRow {
        key: format!("report/{n}"),
        who: who.to_owned(),
        stated: Some(stated(1_795_000_000_000 - n * 90_000_000, 0.74)),
        standing: Some(StandingView {
            is_good,
            words: words.to_owned(),
            about: "What that means, in a sentence.".to_owned(),
        }),
        has_page: true,
    };
    let rows = vec![
        row(1, "You", true, "Signature holds"),
        row(2, "Eve Example-Longname", true, "Signature holds"),
        row(3, "Somebody unknown", false, "Signature broken"),
    ];
    let view = ReportsView { may_make: true, rows, listing: ListingView::Here, ..ReportsView::default() };
    match case {
        "empty" => ReportsView { rows: Vec::new(), ..view },
        "busy" => ReportsView { making: MakingView::Busy("Computing figures and intervals…".to_owned()), ..view },
        "failed" => ReportsView {
            making: MakingView::Failed("not all items are loaded; try again once there is a connection".to_owned()),
            listing: ListingView::Missing("the store did not answer".to_owned()),
            ..view
        },
        "kept" => {
            let why = "there is no connection".to_owned();
            ReportsView { unstored: Some(UnstoredView { stated: stated(1_795_000_000_000, 0.74), why }), ..view }
        }
        _ => view,
    }
}
