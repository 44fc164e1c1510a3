//! Names and addresses of the pages.

use crate::model::Route;
use crate::tr;

/// Every page of the navigation, in its order. Look-alikes are reached from the label page.
pub const ALL: [Route; 10] = [
    Route::Label,
    Route::Review,
    Route::Overview,
    Route::Agreement,
    Route::Status,
    Route::Instructions,
    Route::Rounds,
    Route::Desk,
    Route::Reports,
    Route::Records,
];

/// The address of the studio, which is no page of a project.
pub const STUDIO: &str = "#/new";

/// Whether a page shows everybody's answers, and so is for experts and owners.
#[must_use]
pub const fn is_for_reviewers(route: Route) -> bool {
    matches!(route, Route::Review | Route::Rounds | Route::Reports | Route::Records)
}

/// The page's name in the navigation.
#[must_use]
pub fn name(route: Route) -> String {
    match route {
        Route::Label => tr::frame_page_label(),
        Route::Review => tr::frame_page_review(),
        Route::Overview => tr::frame_page_overview(),
        Route::Agreement => tr::frame_page_agreement(),
        Route::Status => tr::frame_page_status(),
        Route::Grid => tr::frame_page_alike(),
        Route::Instructions => tr::frame_page_instructions(),
        Route::Rounds => tr::frame_page_rounds(),
        Route::Desk => tr::frame_page_desk(),
        Route::Reports => tr::frame_page_reports(),
        Route::Records => tr::frame_page_records(),
    }
}

/// The page's address: the fragment, with its `#`.
#[must_use]
pub const fn address(route: Route) -> &'static str {
    match route {
        Route::Label => "#/label",
        Route::Review => "#/review",
        Route::Overview => "#/overview",
        Route::Agreement => "#/agreement",
        Route::Status => "#/status",
        Route::Grid => "#/grid",
        Route::Instructions => "#/instructions",
        Route::Rounds => "#/rounds",
        Route::Desk => "#/needs",
        Route::Reports => "#/reports",
        Route::Records => "#/records",
    }
}

/// The page at an address, if the fragment is one of ours.
#[must_use]
pub fn at(fragment: &str) -> Option<Route> {
    ALL.into_iter().chain([Route::Grid]).find(|route| address(*route) == fragment)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_found_at_its_own_address() {
        for route in ALL.into_iter().chain([Route::Grid]) {
            assert_eq!(at(address(route)), Some(route));
        }
        assert_eq!(at("#/labels"), None);
        assert_eq!(at(""), None);
    }
}
