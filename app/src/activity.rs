//! Active time on an item: the time between signs of life, idle stretches cut and hidden tabs left out.

/// A pause longer than this counts only this much: the person may be reading, or gone.
pub const IDLE_AFTER_MS: f64 = 30_000.0;

/// Measures one item's active time on the page's monotonic clock.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ActiveTime {
    total_ms: f64,
    last_sign: Option<f64>,
}

impl ActiveTime {
    /// Starts with a new item.
    #[must_use]
    pub const fn start(now_ms: f64) -> Self {
        Self { total_ms: 0.0, last_sign: Some(now_ms) }
    }

    /// A sign of life: a key, a pointer, a scroll.
    pub fn sign(&mut self, now_ms: f64) {
        if let Some(last) = self.last_sign {
            self.total_ms += (now_ms - last).clamp(0.0, IDLE_AFTER_MS);
        }
        self.last_sign = Some(now_ms);
    }

    /// The tab was hidden or shown.
    pub fn set_visible(&mut self, visible: bool, now_ms: f64) {
        if visible {
            self.last_sign = Some(now_ms);
        } else {
            self.sign(now_ms);
            self.last_sign = None;
        }
    }

    /// Active milliseconds up to now.
    #[must_use]
    pub fn millis(mut self, now_ms: f64) -> u32 {
        self.sign(now_ms);
        self.total_ms as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time1_idle_and_hidden_time_is_left_out() {
        let mut time = ActiveTime::start(1000.0);
        time.sign(3000.0);
        assert_eq!(time.millis(5000.0), 4000);
        time.sign(5000.0 + 600_000.0);
        assert_eq!(time.millis(605_000.0), 2000 + 30_000);
        time.set_visible(false, 606_000.0);
        time.set_visible(true, 9_000_000.0);
        assert_eq!(time.millis(9_001_000.0), 32_000 + 1000 + 1000);
    }

    #[test]
    fn time1_a_clock_that_steps_back_takes_nothing_away() {
        let mut time = ActiveTime::start(1000.0);
        time.sign(500.0);
        assert_eq!(time.millis(700.0), 200);
    }
}
