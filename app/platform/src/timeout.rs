//! A deadline for futures that the browser may leave pending for ever.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;

use gloo_timers::future::TimeoutFuture;

/// The future's output, or `None` when it took longer than `limit_millis`.
///
/// Pass `&mut future` to keep a late answer: the future itself is not cancelled.
pub(crate) async fn within<T>(limit_millis: u32, future: impl Future<Output = T>) -> Option<T> {
    let mut future = pin!(future);
    let mut timer = pin!(TimeoutFuture::new(limit_millis));
    poll_fn(|context| match future.as_mut().poll(context) {
        Poll::Ready(value) => Poll::Ready(Some(value)),
        Poll::Pending => timer.as_mut().poll(context).map(|()| None),
    })
    .await
}
