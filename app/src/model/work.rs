//! What was done, how long it took, and what it comes to.

/// What one person did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WorkView {
    /// Items answered or skipped.
    pub n_items: u32,
    /// Active time in seconds.
    pub active_secs: u64,
    /// Items an hour of active time; `None` before there was a minute of it.
    pub items_per_hour: Option<u32>,
    /// What it comes to, where the owner states what is paid.
    pub pay: Option<PayView>,
    /// Day by day, the latest first.
    pub days: Vec<DayRow>,
}

/// What work comes to by what the owner states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayView {
    /// What is paid, in words.
    pub terms: String,
    /// What it comes to, with the currency.
    pub earned: String,
    /// What an hour of active time came to; `None` before there was a minute of it.
    pub per_hour: Option<String>,
    /// The owner's floor for an hour, and whether the hour came to less.
    pub floor: Option<(String, Option<bool>)>,
}

/// One day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayRow {
    /// `YYYY-MM-DD`, where the reader is.
    pub date: String,
    /// Items answered or skipped.
    pub n_items: u32,
    /// Active time in seconds.
    pub active_secs: u64,
    /// What it comes to.
    pub earned: Option<String>,
}

/// What everybody did, for the owner and experts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EffortView {
    /// Day by day, the latest first.
    pub days: Vec<DayRow>,
    /// Active time of all in seconds.
    pub active_secs: u64,
    /// What the work so far comes to.
    pub cost: Option<String>,
    /// About how many answers are missing until every item has those it needs.
    pub n_left: u32,
    /// What these will come to, as the answers so far did.
    pub cost_left: Option<String>,
    /// At the pace of the last working days, in how many of those it is done.
    pub days_left: Option<u32>,
}
