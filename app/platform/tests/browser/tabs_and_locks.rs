//! Hints between tabs and the uploader's lock.

use std::cell::Cell;
use std::future::Future as _;
use std::rc::Rc;

use accord_platform::{Tabs, UploadLock, sleep, spawn};
use wasm_bindgen_test::wasm_bindgen_test;

use super::support::{js_now, new_project, until};

#[wasm_bindgen_test]
async fn a_hint_reaches_the_project_s_other_tabs_only() {
    let project = new_project();
    let counters: [Rc<Cell<u32>>; 3] = Default::default();
    let tab = |project, counter: &Rc<Cell<u32>>| {
        let counter = Rc::clone(counter);
        Tabs::new(project, move || counter.set(counter.get() + 1))
    };
    let sender = tab(project, &counters[0]);
    let (_other, _stranger) = (tab(project, &counters[1]), tab(new_project(), &counters[2]));
    sender.hint();
    let other = Rc::clone(&counters[1]);
    until("the hint arrives", move || other.get() == 1).await;
    assert_eq!(counters.map(|counter| counter.get()), [0, 1, 0]);
}

/// Requests a lock in the background; the cell turns true when it is granted, and `release` gives it back.
fn request(name: String, granted: &Rc<Cell<bool>>, release: &Rc<Cell<bool>>) {
    let (granted, release) = (Rc::clone(granted), Rc::clone(release));
    spawn(async move {
        let lock = UploadLock::request(&name).await;
        assert!(lock.is_exclusive());
        granted.set(true);
        while !release.get() {
            sleep(5).await;
        }
    });
}

#[wasm_bindgen_test]
async fn one_holder_at_a_time() {
    let name = format!("uploader:{}", new_project());
    let cells: [Rc<Cell<bool>>; 4] = Default::default();
    let [first, release_first, second, release_second] = &cells;
    request(name.clone(), first, release_first);
    let granted = Rc::clone(first);
    until("the first gets the lock", move || granted.get()).await;
    request(name.clone(), second, release_second);
    // Another lock's turn shows that the second had its chance.
    drop(UploadLock::request(&format!("{name}-other")).await);
    sleep(30).await;
    assert!(!second.get());
    release_first.set(true);
    let granted = Rc::clone(second);
    until("the second gets the lock", move || granted.get()).await;
    release_second.set(true);
}

#[wasm_bindgen_test]
async fn whoever_gives_up_waiting_does_not_keep_the_lock() {
    let name = format!("uploader:{}", new_project());
    let holder = UploadLock::request(&name).await;
    {
        let mut waiting = Box::pin(UploadLock::request(&name));
        // Polled once, so that the request is really made.
        let is_ready =
            std::future::poll_fn(|context| std::task::Poll::Ready(waiting.as_mut().poll(context).is_ready()));
        assert!(!is_ready.await);
    }
    drop(holder);
    let granted = Rc::new(Cell::new(false));
    request(name, &granted, &Rc::new(Cell::new(true)));
    until("the next one gets the lock", move || granted.get()).await;
}

#[wasm_bindgen_test]
async fn a_browser_without_locks_goes_on_without() {
    js_now("Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });");
    let lock = UploadLock::request("uploader:any").await;
    js_now("delete navigator.locks;");
    assert!(!lock.is_exclusive());
}
