//! The navigation between pages.

use leptos::{ev, prelude::*};

use crate::model::{Route, ShellView};
use crate::tr;
use crate::views::format::grouped;
use crate::views::routes;

/// Links to the pages; review is there for those who review.
#[component]
pub(super) fn Nav(route: RwSignal<Route>, shell: Memo<ShellView>) -> impl IntoView {
    let reviews = Memo::new(move |_| shell.with(|shell| shell.reviews));
    let pages = move || {
        let is_for_them = |page: &Route| !routes::is_for_reviewers(*page) || reviews.get();
        routes::ALL.into_iter().filter(is_for_them).collect::<Vec<_>>()
    };
    view! {
        <nav class="nav" aria-label=tr::frame_pages()>
            <ul>
                <For each=pages key=|page| routes::address(*page) let(page)>
                    <li><NavLink page route shell/></li>
                </For>
            </ul>
        </nav>
    }
}

#[component]
fn NavLink(page: Route, route: RwSignal<Route>, shell: Memo<ShellView>) -> impl IntoView {
    let n_waiting = Memo::new(move |_| match page {
        Route::Review => shell.with(|shell| shell.n_disagreements),
        Route::Desk => shell.with(|shell| shell.n_needs),
        _ => 0,
    });
    let what = move || match page {
        Route::Review => tr::frame_nav_disagreements(n_waiting.get()),
        _ => tr::frame_nav_needs(n_waiting.get()),
    };
    let open = move |event: ev::MouseEvent| {
        // A link opened in another tab is the browser's own affair.
        if !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key()) {
            event.prevent_default();
            route.set(page);
        }
    };
    view! {
        <a
            class="nav__link"
            href=routes::address(page)
            aria-current=move || (route.get() == page).then_some("page")
            on:click=open
        >
            {routes::name(page)}
            <Show when=move || { n_waiting.get() > 0 }>
                " "
                <span class="badge">
                    {move || grouped(n_waiting.get())}
                    <span class="unseen">" " {what}</span>
                </span>
            </Show>
        </a>
    }
}
