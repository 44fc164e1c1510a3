//! Natively there is the CPU only: WebGPU is compiled into the browser's build alone.

use burn::tensor::Device;

use super::{Adapter, Lost};

const ABSENT: &str = "this build has no WebGPU";

pub(super) async fn probe() -> Result<Adapter, String> {
    Err(ABSENT.into())
}

pub(super) async fn open(_is_lost: &Lost) -> Result<Device, String> {
    Err(ABSENT.into())
}
