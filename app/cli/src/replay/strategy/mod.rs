//! What is asked next, one way after another behind one trait. All but `accord` are small and independent of the
//! product: they are what it is measured against.

mod accord;
mod coverage;
mod random;
mod uncertainty;

use accord_protocol::Labeled;
use clap::ValueEnum;

use super::head::Head;
use super::world::World;

/// The strategies by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub enum StrategyName {
    /// The product's own order, from the scorer's engine
    Accord,
    /// A seeded shuffle
    Random,
    /// 20 random items, then those with the smallest gap between the two most probable classes
    Margin,
    /// 20 random items, then those with the largest entropy
    Entropy,
    /// What covers the pool best, whatever the labels are (herding with a Gaussian kernel)
    Coverage,
}

impl StrategyName {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Accord, Self::Random, Self::Margin, Self::Entropy, Self::Coverage];

    /// Its name on the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Accord => "accord",
            Self::Random => "random",
            Self::Margin => "margin",
            Self::Entropy => "entropy",
            Self::Coverage => "coverage",
        }
    }
}

/// What a strategy may look at.
pub struct View<'a> {
    /// Vectors, never truths.
    pub world: &'a World<'a>,
    /// What the head is trained on, one entry an item or answer.
    pub labels: &'a [Labeled],
    /// Which items may be asked about, by item.
    pub is_open: &'a [bool],
    /// Items that somebody could not label, ascending.
    pub skipped: &'a [u32],
    /// Items that others are probably asked now.
    pub expected: &'a [u32],
    /// The measuring head on these labels, where it was trained already.
    pub head: Option<&'a Head>,
}

impl View<'_> {
    fn is_open(&self, item: usize) -> bool {
        self.is_open.get(item).copied().unwrap_or(false)
    }

    /// The first `n` open items of an order.
    fn first_open(&self, order: impl IntoIterator<Item = usize>, n: usize) -> Vec<usize> {
        order.into_iter().filter(|item| self.is_open(*item)).take(n).collect()
    }
}

/// One way to choose.
pub trait Strategy {
    /// Up to `n` open items, the first to be asked first.
    ///
    /// # Errors
    /// When a computation fails.
    fn choose(&mut self, view: &View<'_>, n: usize) -> anyhow::Result<Vec<usize>>;

    /// The whole order that the last choice was made from, where the strategy knows what others are asked.
    fn order(&self) -> &[u32] {
        &[]
    }
}

/// A strategy for one person of one seed.
#[must_use]
pub fn new(name: StrategyName, world: &World<'_>, budget: usize) -> Box<dyn Strategy> {
    match name {
        StrategyName::Accord => Box::new(accord::Accord::new(world)),
        StrategyName::Random => Box::new(random::Random::new(world)),
        StrategyName::Margin => Box::new(uncertainty::Uncertainty::new(world, uncertainty::Measure::Margin)),
        StrategyName::Entropy => Box::new(uncertainty::Uncertainty::new(world, uncertainty::Measure::Entropy)),
        StrategyName::Coverage => Box::new(coverage::Coverage::new(world, budget)),
    }
}
