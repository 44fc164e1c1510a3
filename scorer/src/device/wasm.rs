//! WebGPU in a worker of the browser.

use burn::tensor::Device;
use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::{Adapter, Lost};
use crate::host::get;

/// Names of adapters that are software without saying so through `isFallbackAdapter`.
const SOFTWARE: [&str; 6] = ["swiftshader", "llvmpipe", "lavapipe", "softpipe", "basic render", "software"];

/// Asks the browser what adapter it has, without opening it. Through reflection, because the bindings of WebGPU in
/// `web-sys` are unstable.
pub(super) async fn probe() -> Result<Adapter, String> {
    let gpu = get(&js_sys::global(), "navigator")
        .and_then(|navigator| get(&navigator, "gpu"))
        .ok_or("this browser has no WebGPU")?;
    let options = Object::new();
    // The same wish the GPU runtime has, so that the same adapter answers.
    let _ = Reflect::set(&options, &"powerPreference".into(), &"high-performance".into());
    let adapter =
        call(&gpu, "requestAdapter", &options).ok_or("this browser's WebGPU cannot be asked for an adapter")?;
    let adapter = match adapter.dyn_into::<Promise>() {
        Ok(promise) => JsFuture::from(promise).await.unwrap_or(JsValue::NULL),
        Err(value) => value,
    };
    if adapter.is_null() || adapter.is_undefined() {
        return Err("this browser has WebGPU but no adapter for it".into());
    }
    Ok(describe(&adapter))
}

fn describe(adapter: &JsValue) -> Adapter {
    let info = get(adapter, "info").unwrap_or(JsValue::UNDEFINED);
    let text = |name: &str| get(&info, name).and_then(|value| value.as_string()).filter(|text| !text.is_empty());
    let parts: Vec<String> =
        ["vendor", "architecture", "device", "description"].iter().filter_map(|name| text(name)).collect();
    let name = if parts.is_empty() { "unnamed adapter".to_owned() } else { parts.join(" ") };
    let is_fallback =
        [&info, adapter].iter().any(|object| get(object, "isFallbackAdapter").is_some_and(|value| value.is_truthy()));
    let lowered = name.to_lowercase();
    Adapter {
        is_software: is_fallback || SOFTWARE.iter().any(|word| lowered.contains(word)),
        has_timestamps: get(adapter, "features")
            .and_then(|features| call(&features, "has", &"timestamp-query".into()))
            .is_some_and(|has| has.is_truthy()),
        name,
    }
}

fn call(object: &JsValue, method: &str, argument: &JsValue) -> Option<JsValue> {
    get(object, method)?.dyn_into::<Function>().ok()?.call1(object, argument).ok()
}

/// Opens WebGPU for burn, once per worker, and watches whether the browser takes it away.
pub(super) async fn open(is_lost: &Lost) -> Result<Device, String> {
    let opened = Device::wgpu_options().init_with_setup_async().await;
    let (device, setup) = opened.map_err(|error| error.to_string())?;
    let is_lost = is_lost.clone();
    setup.device.set_device_lost_callback(move |_, _| is_lost.set());
    Ok(device)
}
