//! Waiting for a condition that another task of the same thread brings about, without looking again and again.

use std::cell::RefCell;
use std::task::{Poll, Waker};

/// Rung when something changed; whoever waits looks again.
#[derive(Debug, Default)]
pub struct Bell {
    waiting: RefCell<Vec<Waker>>,
}

impl Bell {
    /// Wakes everybody who waits.
    pub fn ring(&self) {
        for waker in self.waiting.take() {
            waker.wake();
        }
    }

    /// Waits until the condition holds; it is looked at now and each time the bell rings.
    pub async fn until(&self, is_so: impl Fn() -> bool) {
        std::future::poll_fn(|context| {
            if is_so() {
                return Poll::Ready(());
            }
            self.waiting.borrow_mut().push(context.waker().clone());
            Poll::Pending
        })
        .await;
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::pin::pin;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU32, Ordering};
    use std::task::{Context, Poll, Wake};

    use super::Bell;

    #[derive(Default)]
    struct Woken(AtomicU32);

    impl Wake for Woken {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }

    #[test]
    fn who_waits_is_woken_by_the_bell_and_looks_again() {
        let (bell, is_so, woken) = (Bell::default(), Cell::new(false), Arc::new(Woken::default()));
        let waker = Arc::clone(&woken).into();
        let mut context = Context::from_waker(&waker);
        let mut waiting = pin!(bell.until(|| is_so.get()));
        assert_eq!(waiting.as_mut().poll(&mut context), Poll::Pending);
        bell.ring();
        assert_eq!(woken.0.load(Ordering::Relaxed), 1);
        assert_eq!(waiting.as_mut().poll(&mut context), Poll::Pending, "the condition does not hold yet");
        is_so.set(true);
        bell.ring();
        assert_eq!(woken.0.load(Ordering::Relaxed), 2);
        assert_eq!(waiting.as_mut().poll(&mut context), Poll::Ready(()));
        bell.ring();
        assert_eq!(woken.0.load(Ordering::Relaxed), 2, "nobody waits any more");
    }
}
