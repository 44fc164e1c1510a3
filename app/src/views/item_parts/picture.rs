//! An image: a closer look at it, its brightness, and the boxes on it.
//!
//! All is attributes of one SVG element in pixels of the image, so that a look moves without a new layout.

use leptos::{ev, prelude::*, svg};

use super::pointer::{self, Drag};
use crate::model::{BoxView, PictureKey, QuestionKind, VoteView};
use crate::tr;
use crate::viewport::{Area, Corner, Size, Viewport};
use crate::views::parts::{Kbd, own_shortcut};
use crate::views::ui::{Page, Seen};

/// One press makes the look so many times closer or wider.
const ZOOM: f64 = 1.5;
/// How bright images can be, in percent, in the order in which a key goes through them.
const LIGHTS: [u32; 5] = [100, 140, 200, 50, 75];
/// Of more boxes than this only the selected one is named on the image: names would lie upon each other.
const N_NAMED: usize = 200;
/// Size of the labels of boxes and of a corner's handle, in pixels of the page.
const TEXT_PIXELS: f64 = 13.0;
const HANDLE_PIXELS: f64 = 10.0;

/// What an image has to do with boxes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Boxing {
    /// Nothing.
    None,
    /// People’s boxes are shown on it.
    Shown,
    /// Boxes are drawn on it.
    Drawn,
}

/// One image on screen.
#[derive(Clone, Copy)]
pub(super) struct Look {
    pub page: Page,
    /// The image's size.
    pub size: Size,
    /// Whether boxes are drawn on it.
    pub is_boxed: bool,
    /// The part that is seen.
    pub seen: RwSignal<Viewport>,
    /// Pixels of the image in one of the page.
    pub unit: RwSignal<f64>,
    /// What the pointers are doing.
    pub drag: RwSignal<Option<Drag>>,
    /// Pointers that are down, by id, in pixels of the element.
    pub pointers: StoredValue<Vec<(i32, (f64, f64))>>,
    pub element: NodeRef<svg::Svg>,
}

/// An image with what is drawn on it.
#[component]
pub(super) fn Picture(page: Page, url: String, size: Size, alt: String, boxing: Boxing) -> impl IntoView {
    let is_boxed = boxing == Boxing::Drawn;
    let look = Look {
        page,
        size,
        is_boxed,
        seen: RwSignal::new(Viewport::whole(size)),
        unit: RwSignal::new(1.0),
        drag: RwSignal::new(None),
        pointers: StoredValue::new(Vec::new()),
        element: NodeRef::new(),
    };
    let light = RwSignal::new(0_usize);
    follow_keys(look, light);
    follow_size(look);
    let seen = look.seen;
    let view_box = move || seen.with(|it| format!("{} {} {} {}", it.x, it.y, it.width, it.height));
    let lit = move || LIGHTS.get(light.get()).copied().unwrap_or(100);
    let lit_words = move || match light.get() {
        0 => String::new(),
        _ => format!(", {}", tr::label_picture_lit(lit().to_string())),
    };
    let (width, height) = (size.0.to_string(), size.1.to_string());
    let class = if is_boxed { "picture__view picture__view--boxed" } else { "picture__view" };
    view! {
        <figure class="picture">
            <svg
                node_ref=look.element
                class=class
                class:picture__view--close=move || seen.get().is_close(size)
                viewBox=view_box
                role="img"
                aria-label=alt
                on:wheel=move |event| pointer::wheel(look, &event)
                on:pointerdown=move |event| pointer::down(look, &event)
                on:pointermove=move |event| pointer::moved(look, &event)
                on:pointerup=move |event| pointer::up(look, &event)
                on:pointercancel=move |event| pointer::cancelled(look, &event)
            >
                <image class=move || format!("picture__image light--{}", lit()) href=url width=width height=height></image>
                {is_boxed.then(|| view! { <Boxes look/> })}
                {(boxing == Boxing::Shown).then(|| view! { <Voted look/> })}
            </svg>
            <figcaption class="picture__tools">
                <Tool look light key=PictureKey::Wider name=tr::label_picture_wider() shortcut="−"/>
                <Tool look light key=PictureKey::Closer name=tr::label_picture_closer() shortcut="+"/>
                <Tool look light key=PictureKey::Whole name=tr::label_picture_whole() shortcut="Z"/>
                <Tool look light key=PictureKey::Brighter name=tr::label_picture_light() shortcut="B"/>
                <span class="quiet" role="status">
                    {move || tr::label_picture_zoom(format!("{:.0}", f64::from(size.0) / seen.get().width * 100.0))}
                    {lit_words}
                </span>
            </figcaption>
        </figure>
    }
}

#[component]
fn Tool(
    look: Look,
    light: RwSignal<usize>,
    key: PictureKey,
    #[prop(into)] name: String,
    shortcut: &'static str,
) -> impl IntoView {
    let press = move |_| {
        follow(look, light, key);
        look.page.ui.focus_item();
    };
    view! {
        <button type="button" class="tool" aria-keyshortcuts=own_shortcut(shortcut) on:click=press>
            <span>{name}</span>
            <Kbd key=shortcut/>
        </button>
    }
}

fn follow(look: Look, light: RwSignal<usize>, key: PictureKey) {
    let Look { size, seen, .. } = look;
    match key {
        PictureKey::Closer => seen.update(|it| *it = it.zoomed(size, ZOOM, it.centre())),
        PictureKey::Wider => seen.update(|it| *it = it.zoomed(size, 1.0 / ZOOM, it.centre())),
        PictureKey::Whole => {
            seen.set(Viewport::whole(size));
            light.set(0);
        }
        PictureKey::Brighter => light.update(|it| *it = (*it + 1) % LIGHTS.len()),
        PictureKey::Pan(x, y) => seen.update(|it| {
            let step = it.width.max(it.height) / 8.0;
            *it = it.panned(size, f64::from(x) * step, f64::from(y) * step);
        }),
    }
}

/// Keys move the look at all images of an item alike, so that they can be compared.
fn follow_keys(look: Look, light: RwSignal<usize>) {
    Effect::new(move |before: Option<u32>| {
        let (n, key) = look.page.ui.picture_key.get();
        if before.is_some_and(|before| before != n) {
            follow(look, light, key);
        }
        n
    });
}

/// What depends on how large the image is drawn follows the look and the page's size.
fn follow_size(look: Look) {
    let measure = move || {
        let Some((width, height)) = pointer::size(look) else { return };
        look.unit.set(1.0 / look.seen.get_untracked().scale((width, height)));
        if look.is_boxed {
            let now = Seen { viewport: look.seen.get_untracked(), size: look.size };
            look.page.ui.seen.set_value(Some(now));
        }
    };
    Effect::new(move |_| {
        look.seen.track();
        look.element.track();
        measure();
    });
    let resized = window_event_listener(ev::resize, move |_| measure());
    on_cleanup(move || {
        resized.remove();
        look.page.ui.seen.set_value(None);
    });
}

/// The boxes, the one that is being drawn or moved, and the handles of the selected one.
#[component]
fn Boxes(look: Look) -> impl IntoView {
    let boxes = Memo::new(move |_| boxes_of(look.page));
    let text_size = move || (TEXT_PIXELS * look.unit.get()).to_string();
    let are_many = Memo::new(move |_| boxes.with(Vec::len) > N_NAMED);
    let ghost = move || look.drag.get().and_then(|drag| drag.area(look.size));
    let selected = move || boxes.with(|boxes| boxes.iter().find(|it| it.is_selected).map(|it| it.area));
    view! {
        <g class="boxes" class:boxes--many=move || are_many.get() font-size=text_size>
            <For each=move || boxes.get() key=Clone::clone let(it)>
                <BoxOnImage it/>
            </For>
        </g>
        {move || {
            ghost()
                .map(|area| {
                    view! {
                        <rect
                            class="box__ghost"
                            x=area.x.to_string()
                            y=area.y.to_string()
                            width=area.width.to_string()
                            height=area.height.to_string()
                        ></rect>
                    }
                })
        }}
        {move || {
            let side = HANDLE_PIXELS * look.unit.get();
            selected()
                .map(|area| {
                    Corner::ALL
                        .map(|corner| {
                            let (x, y) = area.corner(corner);
                            view! {
                                <rect
                                    class="box__handle"
                                    x=(x - side / 2.0).to_string()
                                    y=(y - side / 2.0).to_string()
                                    width=side.to_string()
                                    height=side.to_string()
                                ></rect>
                            }
                        })
                        .into_iter()
                        .collect_view()
                })
        }}
    }
}

/// On the review page: everybody's boxes, a colour for each person.
#[component]
fn Voted(look: Look) -> impl IntoView {
    let page = look.page;
    let boxes = Memo::new(move |_| {
        let votes =
            page.view.review.with(|review| review.current.as_ref().map(|it| it.votes.clone()).unwrap_or_default());
        let of_vote = |(vote_idx, vote): (usize, VoteView)| {
            let who = vote.who.neutral;
            let boxed = move |(area, label): (Area, String)| BoxView {
                area,
                label_idx: vote_idx,
                label: format!("{label} ({who})"),
                is_selected: false,
            };
            vote.boxes.into_iter().map(boxed).collect::<Vec<_>>()
        };
        votes.into_iter().enumerate().flat_map(of_vote).collect::<Vec<_>>()
    });
    view! {
        <g class="boxes" font-size=move || (TEXT_PIXELS * look.unit.get()).to_string()>
            <For each=move || boxes.get() key=Clone::clone let(it)>
                <BoxOnImage it/>
            </For>
        </g>
    }
}

#[component]
fn BoxOnImage(it: BoxView) -> impl IntoView {
    let BoxView { area, label_idx, label, is_selected } = it;
    let selected = if is_selected { " box--selected" } else { "" };
    let rect = |class: &'static str| {
        view! {
            <rect
                class=class
                x=area.x.to_string()
                y=area.y.to_string()
                width=area.width.to_string()
                height=area.height.to_string()
            ></rect>
        }
    };
    view! {
        <g class=format!("box box--{}{selected}", label_idx % 8)>
            {rect("box__under")}
            {rect("box__line")}
            <text x=area.x.to_string() y=area.y.to_string() dx="0.25em" dy="1em">{label}</text>
        </g>
    }
}

/// The boxes of the question that asks for them.
pub(super) fn boxes_of(page: Page) -> Vec<BoxView> {
    let found = |form: &crate::model::FormView| {
        form.questions.iter().find(|it| it.kind == QuestionKind::Boxes).map(|question| question.boxes.clone())
    };
    page.view.form.with(found).unwrap_or_default()
}
