//! Waiting for conditions, never for time.

use std::future::Future;
use std::time::{Duration, Instant};

use anyhow::{Context as _, ensure};

use super::world::built_page;

/// How long anything may take that a person would call immediate; generous, because machines are shared.
pub const SOON: Duration = Duration::from_secs(30);
/// How often a condition is looked at.
const LOOK_EVERY: Duration = Duration::from_millis(25);
/// No test is longer; one that hangs must end by itself, with its browsers.
const WHOLE_TEST: Duration = Duration::from_secs(280);

/// Asks again and again until there is an answer.
///
/// # Errors
/// When asking fails, or there is none within the limit.
pub async fn until<T>(
    what: &str,
    limit: Duration,
    mut ask: impl AsyncFnMut() -> anyhow::Result<Option<T>>,
) -> anyhow::Result<T> {
    let started = Instant::now();
    loop {
        if let Some(answer) = ask().await.with_context(|| format!("while waiting until {what}"))? {
            return Ok(answer);
        }
        ensure!(started.elapsed() < limit, "waited {limit:?} in vain until {what}");
        tokio::time::sleep(LOOK_EVERY).await;
    }
}

/// Runs a test to its end on a runtime of its own.
///
/// # Errors
/// When the test fails or takes too long.
pub fn run(test: impl Future<Output = anyhow::Result<()>>) -> anyhow::Result<()> {
    run_for(WHOLE_TEST, test)
}

/// The same with a limit of its own, for measurements.
///
/// # Errors
/// When it fails or takes too long.
pub fn run_for<T>(limit: Duration, test: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<T> {
    // Building the page takes minutes where nothing is built yet, which is not the test's time.
    built_page()?;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    runtime.block_on(async {
        tokio::time::timeout(limit, test).await.with_context(|| format!("not done after {limit:?}"))?
    })
}
