//! What a store does not do, and what in it cannot be read.

use accord_core::probe::{Found, Tried};
use accord_core::report::ReportError;
use accord_core::seal::SealError;
use accord_core::store::StoreError;
use accord_core::wire::WireError;
use accord_core::wire::segment::SegmentError;

use super::InWords;
use crate::tr;

impl InWords for StoreError {
    fn in_words(&self) -> String {
        match self {
            Self::Unreachable => tr::fault_store_silent(),
            Self::Busy { status, .. } => tr::fault_store_busy(status.to_string()),
            Self::ClockSkew { skew_secs } => tr::fault_store_clock(*skew_secs),
            Self::Denied { code } => tr::fault_store_denied(code),
            Self::Sealed(error) => error.in_words(),
            Self::ReadOnly => tr::fault_store_read_only(),
            Self::Rejected { status, code } => tr::fault_store_rejected(status.to_string(), code),
        }
    }
}

impl InWords for SealError {
    fn in_words(&self) -> String {
        match self {
            Self::NoKey => tr::fault_sealed_no_key(),
            Self::WrongKey => tr::fault_sealed_wrong_key(),
            Self::Closed { name } => tr::fault_sealed_closed(name),
            Self::Plain { name } => tr::fault_sealed_plain(name),
        }
    }
}

impl InWords for WireError {
    fn in_words(&self) -> String {
        match self {
            Self::Malformed { what, why } => tr::fault_record_unreadable(what, why),
            Self::TooNew { what, .. } => tr::fault_record_newer(what),
            Self::BadSignature { what } => tr::fault_record_not_signed(what),
            Self::WrongHash { what } => tr::fault_record_changed(what),
        }
    }
}

impl InWords for SegmentError {
    fn in_words(&self) -> String {
        match self {
            Self::TooLarge => tr::fault_log_too_large(),
            Self::Closed => tr::fault_log_closed(),
            Self::BadLine { line, why } => tr::fault_log_line(*line, why),
            Self::WrongProject { found } => tr::fault_log_foreign(found.to_string()),
            Self::BadSignature => tr::fault_log_not_signed(),
            Self::NotTheirs => tr::fault_log_not_theirs(),
            Self::WrongPlace => tr::fault_log_misplaced(),
        }
    }
}

impl InWords for ReportError {
    fn in_words(&self) -> String {
        match self {
            Self::Unsealed { n_events } => tr::fault_report_unsealed(*n_events),
            Self::NotLoaded { n_loaded, n_announced } => tr::fault_report_not_loaded(*n_announced, *n_loaded),
        }
    }
}

impl InWords for Tried {
    fn in_words(&self) -> String {
        match self {
            Self::Read => tr::probe_read(),
            Self::List => tr::probe_list(),
            Self::Write => tr::probe_write(),
            Self::ReadBack => tr::probe_read_back(),
            Self::ConditionalWrite => tr::probe_conditional(),
            Self::Clock => tr::probe_clock(),
            Self::Cors => self.to_string(),
        }
    }
}

impl InWords for Found {
    fn in_words(&self) -> String {
        match self {
            Self::Works { millis } => tr::probe_works(*millis),
            Self::NoProject { millis } => tr::probe_no_project(*millis),
            Self::OwnerLists { millis } => tr::probe_owner_lists(*millis),
            Self::ListsByFolder { millis } => tr::probe_by_folder(*millis),
            Self::OtherBytes => tr::probe_other_bytes(),
            Self::ByHand => tr::probe_by_hand(),
            Self::Honoured => tr::probe_honoured(),
            Self::Ignored => tr::probe_ignored(),
            Self::Refused { status } => tr::probe_refused(status.to_string()),
            Self::NotAsked => tr::probe_not_asked(),
            Self::ClockAgrees => tr::probe_clock_agrees(),
            Self::ClockOff { secs } => tr::probe_clock_off(*secs),
            Self::ClockHidden => tr::probe_clock_hidden(),
            Self::LetIn { origin } => tr::probe_let_in(origin),
            Self::KeptOut { origin } => tr::probe_kept_out(origin),
            Self::Failed(error) => error.in_words(),
        }
    }
}
