//! Small line drawings; each stands beside a word, so none carries a meaning of its own.

use leptos::prelude::*;

use crate::model::Level;

/// What is drawn.
#[derive(Clone, Copy)]
pub(super) enum Drawing {
    Undo,
    Redo,
    Skip,
    SkipWithReason,
    Flag,
    Instructions,
    History,
    Cards,
    Keys,
    Close,
    Previous,
    Next,
    /// Everything is in the bucket.
    Stored,
    /// Something is only on this device.
    OnlyHere,
    Offline,
    Languages,
    Level(Level),
}

impl Drawing {
    /// Drawings that point where reading goes, or came from: mirrored where it goes to the left.
    const fn follows_reading(self) -> bool {
        matches!(self, Self::Undo | Self::Redo | Self::Skip | Self::SkipWithReason)
    }

    const fn path(self) -> &'static str {
        match self {
            Self::Undo => "M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3",
            Self::Redo => "m15 14 5-5-5-5M20 9H10a6 6 0 0 0 0 12h3",
            Self::Skip => "m6 5 8 7-8 7M18 5v14",
            Self::SkipWithReason => "m4 5 7 7-7 7M15 7h6M15 12h6M15 17h4",
            Self::Flag => "M5 21V4h12l-2.5 4L17 12H5",
            Self::Instructions => {
                "M4 5.5C6.5 4 9.5 4 12 6c2.5-2 5.5-2 8-.5V19c-2.5-1.5-5.5-1.5-8 .5-2.5-2-5.5-2-8-.5zM12 6v13.5"
            }
            Self::History => "M4 12a8 8 0 1 0 2.5-5.8M4 4v4.5h4.5M12 8v4.5l3 2",
            Self::Cards => "M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z",
            Self::Keys => "M3 7h18v10H3zM7 10.5h.01M11 10.5h.01M15 10.5h.01M8 14h8",
            Self::Close => "m6 6 12 12M18 6 6 18",
            Self::Previous => "m6 15 6-6 6 6",
            Self::Next => "m6 9 6 6 6-6",
            Self::Stored => "m5 12.5 4.5 4.5L19 7",
            Self::OnlyHere => "M6 4h12v16H6zM10.5 17h3",
            Self::Offline => {
                "M4 4l16 16M8.5 12a6 6 0 0 1 3-1M5 8.5A11 11 0 0 1 8 6.7M12 5.5c2.7 0 5.1 1.1 7 3M15.5 12.2M12 18h.01"
            }
            Self::Languages => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18",
            Self::Level(Level::Good) => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 12.5l2.8 2.8L16 9.5",
            Self::Level(Level::Fair) => "M12 4 2.5 20h19zM12 10v4.5M12 17.2h.01",
            Self::Level(Level::Bad) => "M8 3h8l5 5v8l-5 5H8l-5-5V8zM9 9l6 6M15 9l-6 6",
        }
    }
}

/// A drawing as large as the text beside it.
#[component]
pub(super) fn Icon(drawing: Drawing) -> impl IntoView {
    view! {
        <svg class="icon" class:icon--directed=drawing.follows_reading() viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d=drawing.path()></path>
        </svg>
    }
}
