//! Outside the browser there is WebGPU only in builds with the feature `gpu`: through Vulkan, Metal or Direct3D 12.

use burn::tensor::Device;

use super::{Adapter, Lost};

#[cfg(not(feature = "gpu"))]
const ABSENT: &str = "this build has no WebGPU";

#[cfg(not(feature = "gpu"))]
pub(super) async fn probe() -> Result<Adapter, String> {
    Err(ABSENT.into())
}

#[cfg(not(feature = "gpu"))]
pub(super) async fn open(_is_lost: &Lost) -> Result<Device, String> {
    Err(ABSENT.into())
}

/// The one device of this process: the GPU runtime refuses to open an adapter twice, and natively an adapter can only
/// be asked for its name by opening it.
#[cfg(feature = "gpu")]
static OPENED: std::sync::OnceLock<(Device, Adapter)> = std::sync::OnceLock::new();

#[cfg(feature = "gpu")]
pub(super) async fn probe() -> Result<Adapter, String> {
    if let Some((_, adapter)) = OPENED.get() {
        return Ok(adapter.clone());
    }
    let opened = Device::wgpu_options().init_with_setup_async().await;
    let (device, setup) = opened.map_err(|error| format!("no GPU could be opened: {error}"))?;
    let info = setup.adapter.get_info();
    let adapter = Adapter {
        name: format!("{} ({:?})", info.name, info.backend),
        is_software: format!("{:?}", info.device_type) == "Cpu",
        // Only in a browser does the runtime depend on them.
        has_timestamps: true,
    };
    Ok(OPENED.get_or_init(|| (device, adapter)).1.clone())
}

#[cfg(feature = "gpu")]
pub(super) async fn open(_is_lost: &Lost) -> Result<Device, String> {
    OPENED.get().map(|(device, _)| device.clone()).ok_or_else(|| "no adapter was found before".into())
}
