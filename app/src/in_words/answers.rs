//! Answers and commands that are refused, and figures that answers do not allow.

use accord_core::agreement::questions::NoFigure;
use accord_core::agreement::structured::Missing;
use accord_core::command::{ExpertTask, Refusal};
use accord_core::record::{AnswerFault, MAX_MARKS, Misfit};

use super::InWords;
use crate::language::with_own_sign;
use crate::present::undefined;
use crate::tr;

impl InWords for AnswerFault {
    fn in_words(&self) -> String {
        tr::label_fault(&self.question, self.what.in_words())
    }
}

impl InWords for Misfit {
    fn in_words(&self) -> String {
        match self {
            Self::Missing => tr::label_fault_no_answer(),
            Self::NoNumber { typed } => tr::label_fault_no_number(typed),
            Self::Unknown => tr::fault_answer_unknown(),
            Self::NotAsked => tr::fault_answer_not_asked(),
            Self::NoLabel { name } => tr::fault_answer_no_label(name.as_str()),
            Self::TooFewLabels { min } => tr::fault_answer_too_few(*min),
            Self::TooManyLabels { max } => tr::fault_answer_too_many(*max),
            Self::TooLong { n, most } => tr::fault_answer_too_long(*most, *n),
            Self::NotInOrder => tr::fault_answer_not_in_order(),
            Self::EmptyMark => tr::fault_answer_empty_mark(),
            Self::EmptyBox => tr::fault_answer_empty_box(),
            Self::TooManyMarks => tr::fault_answer_too_many_marks(MAX_MARKS),
            Self::TooSmall { min } => tr::fault_answer_too_small(with_own_sign(min)),
            Self::TooLarge { max } => tr::fault_answer_too_large(with_own_sign(max)),
            Self::OffStep { step } => tr::fault_answer_off_step(with_own_sign(step)),
            Self::WrongKind { kind } => tr::fault_answer_wrong_kind(kind),
        }
    }
}

impl InWords for Refusal {
    fn in_words(&self) -> String {
        match self {
            Self::NothingShown => tr::fault_nothing_shown(),
            Self::UnknownLabel => tr::fault_unknown_label(),
            Self::Unfit(fault) => fault.in_words(),
            Self::NothingToUndo => tr::fault_nothing_to_undo(),
            Self::NotAReviewer => tr::fault_experts_settle(),
            Self::ForExperts { what } => what.in_words(),
            Self::NotTheOwner => tr::fault_owner_admits(),
            Self::NotWaiting => tr::fault_not_waiting(),
            Self::UnknownItem => tr::fault_unknown_item(),
            Self::NoItems => tr::fault_no_items(),
            Self::NothingChanges => tr::fault_nothing_changes(),
            Self::TooManyItems { n, most } => tr::fault_too_many_items(*n, *most),
            Self::NoText => tr::fault_no_text(),
            Self::TooLong { n_bytes, most } => tr::fault_too_long(*n_bytes, *most),
            Self::Overtaken => tr::fault_overtaken(),
            Self::Unchanged => tr::fault_unchanged(),
            Self::NoLabels => tr::fault_no_labels(),
            Self::ThreadClosed => tr::fault_thread_closed(),
            Self::NoComment => tr::fault_no_comment(),
            Self::UnknownPerson => tr::fault_unknown_person(),
            Self::TooFewPeople => tr::fault_too_few_people(),
            Self::TooManyPeople { n, most } => tr::fault_too_many_people(*n, *most),
            Self::InRound => tr::fault_in_round(),
            Self::RoundOver => tr::fault_round_over(),
            Self::TalkOpen => tr::fault_talk_open(),
            Self::NoTalk => tr::fault_no_talk(),
        }
    }
}

impl InWords for ExpertTask {
    fn in_words(&self) -> String {
        match self {
            Self::Curating => tr::fault_experts_sort_out(),
            Self::Instructions => tr::fault_experts_write(),
            Self::BeginningRounds => tr::fault_experts_begin_rounds(),
            Self::ClosingRounds => tr::fault_experts_close_rounds(),
            Self::Talks => tr::fault_experts_open_talks(),
        }
    }
}

impl InWords for NoFigure {
    fn in_words(&self) -> String {
        match self {
            Self::Answers(why) => undefined(why),
            Self::Marks(why) => why.in_words(),
        }
    }
}

impl InWords for Missing {
    fn in_words(&self) -> String {
        match self {
            Self::NoOverlap => tr::label_undefined_no_overlap(),
            Self::NoVariation => tr::fault_figure_no_variation(),
            Self::NothingMarked => tr::fault_figure_nothing_marked(),
            Self::OverlappingSpans => tr::fault_figure_overlapping(),
            Self::NoMatches => tr::fault_figure_no_matches(),
            Self::NoChanceMatches => tr::fault_figure_no_chance(),
            // Of figures that no page shows.
            Self::TooFew | Self::LengthsDiffer | Self::NotFinite | Self::IncompletePairs => self.to_string(),
        }
    }
}
