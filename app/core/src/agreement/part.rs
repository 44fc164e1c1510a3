//! Some items of a whole agreement, with all their answers: what one person may see.

use super::Agreement;
use super::live::Met;

/// Agreement over some of the items of another, moved item by item. Who and what is where in both is kept, so that showing
/// an item looks for nothing.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    agreement: Agreement,
    met: Met,
}

impl Part {
    /// Of no items yet; `agreement` is empty.
    pub(crate) fn new(agreement: Agreement) -> Self {
        Self { agreement, met: Met::default() }
    }

    /// The agreement over the items that are shown.
    pub(crate) const fn agreement(&self) -> &Agreement {
        &self.agreement
    }

    /// Makes room for so many items more.
    pub(crate) fn reserve(&mut self, n_more: usize) {
        self.agreement.reserve(n_more);
    }

    /// Shows an item of `whole` (by its place there) with all its answers, or does no longer.
    pub(crate) fn show(&mut self, whole: &Agreement, item: u32, is_open: bool) {
        self.agreement.show(whole, item, is_open, &mut self.met);
    }
}
