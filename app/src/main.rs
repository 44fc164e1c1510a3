//! Starts the page, or its helper where there is no window: both are this one program.

fn main() {
    console_error_panic_hook::set_once();
    if web_sys::window().is_some() {
        accord_app::state::mount();
    } else {
        accord_app::later::help();
    }
}
