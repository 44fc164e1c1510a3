//! `config.json`: which network, and how an image is made ready for it.
//!
//! The scorer's own form, all on the scale 0 to 255, in the file `config.json`:
//!
//! ```json
//! { "architecture": "efficientnet-lite0", "image_size": 224, "resize": 256, "interpolation": "bicubic",
//!   "mean": [127, 127, 127], "std": [128, 128, 128] }
//! ```
//!
//! `architecture` is `efficientnet-lite0` to `4`, or `mobilenet-v2` with an optional `width` (1.0). `resize` is the
//! length of the shorter side before the middle square of `image_size` is cut out, or `"stretch"`: straight to the
//! square, as for images that are square already. `mean` and `std` may be one number for all three colours.
//!
//! The form of the `timm` collection is read too: `architecture` such as `tf_efficientnet_lite0` or
//! `mobilenetv2_100`, and `pretrained_cfg` with `input_size`, `crop_pct`, `interpolation`, `mean` and `std` on the scale
//! 0 to 1.

use serde_json::Value;

use super::plan::{Plan, efficientnet, mobilenet};
use super::resize::Filter;
use crate::encoder::LoadError;

/// The name of the file.
pub(super) const FILE: &str = "config.json";

/// Sides of networks lie between these: below there is nothing to see, beyond it takes seconds.
const IMAGE_SIZES: std::ops::RangeInclusive<usize> = 32..=640;

/// How an image is made ready.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Preparation {
    /// Side of the network's square input, in pixels.
    pub(super) image_size: usize,
    pub(super) fit: Fit,
    pub(super) filter: Filter,
    /// Of red, green and blue, on the scale 0 to 255.
    pub(super) mean: [f32; 3],
    /// The same.
    pub(super) std: [f32; 3],
}

/// How an image of any shape becomes a square.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fit {
    /// Both sides at once, whatever their ratio.
    Stretch,
    /// The shorter side to this length, then the middle square.
    Middle { shorter: usize },
}

/// What the file says.
#[derive(Debug)]
pub(super) struct Config {
    pub(super) plan: Plan,
    pub(super) preparation: Preparation,
}

/// Numbers on which the two forms differ.
struct Form<'a> {
    fields: &'a Value,
    scale: f32,
}

impl Config {
    /// Reads the file.
    ///
    /// # Errors
    /// When it is not JSON, a field has a value that cannot be, or the architecture is not known here.
    pub(super) fn read(file: &[u8]) -> Result<Self, LoadError> {
        let json: Value =
            serde_json::from_slice(file).map_err(|error| malformed(format!("it is not JSON: {error}")))?;
        let architecture = json.get("architecture").and_then(Value::as_str);
        let architecture = architecture.ok_or_else(|| malformed("it lacks the text `architecture`".into()))?;
        let width = number(&json, "width")?.unwrap_or(1.0);
        let plan = plan_of(architecture, width)?;
        let form = match json.get("pretrained_cfg") {
            Some(fields) => Form { fields, scale: 255.0 },
            None => Form { fields: &json, scale: 1.0 },
        };
        Ok(Self { plan, preparation: form.preparation()? })
    }
}

fn plan_of(architecture: &str, width: f32) -> Result<Plan, LoadError> {
    let lite = ["efficientnet-lite", "tf_efficientnet_lite", "efficientnet_lite"];
    let level =
        lite.into_iter().find_map(|prefix| architecture.strip_prefix(prefix)).map(|level| level.parse::<usize>());
    let plan = match (level, architecture) {
        (Some(Ok(level)), _) => efficientnet::plan(level),
        (_, "mobilenet-v2" | "mobilenet_v2") => mobilenet::plan(width),
        (_, "mobilenetv2_050") => mobilenet::plan(0.5),
        (_, "mobilenetv2_100") => mobilenet::plan(1.0),
        (_, "mobilenetv2_140") => mobilenet::plan(1.4),
        _ => None,
    };
    plan.ok_or_else(|| LoadError::Unsupported {
        why: format!("`{architecture}`; images can be encoded with efficientnet-lite0 to 4 and mobilenet-v2"),
    })
}

impl Form<'_> {
    fn preparation(&self) -> Result<Preparation, LoadError> {
        let image_size = self.image_size()?;
        let filter = match self.fields.get("interpolation").and_then(Value::as_str) {
            None | Some("bicubic") => Filter::Bicubic,
            Some("bilinear") => Filter::Bilinear,
            Some(other) => {
                return Err(malformed(format!("the interpolation `{other}` is not known; bicubic and bilinear are")));
            }
        };
        let std = self.colours("std")?;
        if std.iter().any(|std| *std <= 0.0) {
            return Err(malformed("`std` must be above 0".into()));
        }
        Ok(Preparation { image_size, fit: self.fit(image_size)?, filter, mean: self.colours("mean")?, std })
    }

    fn image_size(&self) -> Result<usize, LoadError> {
        let of_input_size = || self.fields.get("input_size").and_then(|sizes| sizes.get(1));
        let size = self.fields.get("image_size").or_else(of_input_size).and_then(Value::as_u64);
        let size = size.and_then(|size| usize::try_from(size).ok()).filter(|size| IMAGE_SIZES.contains(size));
        size.ok_or_else(|| malformed("it lacks an `image_size` of 32 to 640".into()))
    }

    fn fit(&self, image_size: usize) -> Result<Fit, LoadError> {
        let bad =
            |what: &str| malformed(format!("{what}; `resize` is \"stretch\" or a length of at least `image_size`"));
        if self.fields.get("crop").is_some_and(|crop| crop.as_u64() != Some(image_size as u64)) {
            return Err(malformed("`crop` must equal `image_size`, or be left out".into()));
        }
        match (self.fields.get("resize"), number(self.fields, "crop_pct")?) {
            (Some(Value::String(word)), _) if word == "stretch" => Ok(Fit::Stretch),
            (Some(length), _) => {
                let length = length.as_u64().and_then(|length| usize::try_from(length).ok());
                let shorter = length.filter(|length| (image_size..=4 * image_size).contains(length));
                Ok(Fit::Middle { shorter: shorter.ok_or_else(|| bad("`resize` cannot be used"))? })
            }
            (None, Some(share)) if share > 0.25 && share <= 1.0 => {
                #[expect(clippy::cast_precision_loss, reason = "at most 640")]
                let shorter = image_size as f32 / share;
                #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most 2,560")]
                Ok(Fit::Middle { shorter: shorter as usize })
            }
            (None, Some(_)) => Err(malformed("`crop_pct` must lie between 0.25 and 1".into())),
            (None, None) => Err(bad("it lacks `resize`")),
        }
    }

    /// One number, or one for each colour.
    fn colours(&self, key: &str) -> Result<[f32; 3], LoadError> {
        let value = self.fields.get(key);
        let values: Vec<f64> = match value {
            Some(Value::Array(values)) => values.iter().filter_map(Value::as_f64).collect(),
            Some(value) => value.as_f64().into_iter().flat_map(|value| [value; 3]).collect(),
            None => Vec::new(),
        };
        let colours: [f64; 3] =
            values.try_into().map_err(|_| malformed(format!("`{key}` must be one number or three")))?;
        #[expect(clippy::cast_possible_truncation, reason = "all arithmetic here is in f32")]
        Ok(colours.map(|colour| colour as f32 * self.scale))
    }
}

fn number(fields: &Value, key: &str) -> Result<Option<f32>, LoadError> {
    #[expect(clippy::cast_possible_truncation, reason = "all arithmetic here is in f32")]
    let read = |value: &Value| value.as_f64().map(|number| number as f32);
    match fields.get(key) {
        None | Some(Value::Null) => Ok(None),
        Some(value) => read(value).map(Some).ok_or_else(|| malformed(format!("`{key}` must be a number"))),
    }
}

fn malformed(why: String) -> LoadError {
    LoadError::Malformed { name: FILE.into(), why }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn both_forms_are_read() {
        let own =
            br#"{"architecture":"efficientnet-lite0","image_size":224,"resize":256,"mean":127,"std":[128,128,128]}"#;
        let own = Config::read(own).unwrap();
        assert_eq!(own.preparation.fit, Fit::Middle { shorter: 256 });
        assert_eq!((own.preparation.mean, own.preparation.std), ([127.0; 3], [128.0; 3]));
        let timm =
            br#"{"architecture":"tf_efficientnet_lite0","num_features":1280,"pretrained_cfg":{"input_size":[3,224,224],
            "interpolation":"bicubic","crop_pct":0.875,"mean":[0.5,0.5,0.5],"std":[0.5,0.5,0.5]}}"#;
        let timm = Config::read(timm).unwrap();
        assert_eq!(timm.preparation, Preparation { mean: [127.5; 3], std: [127.5; 3], ..own.preparation });
        assert_eq!(timm.plan.blocks.len(), own.plan.blocks.len());
    }

    #[track_caller]
    fn check(file: &str, message: &str) {
        let error = Config::read(file.as_bytes()).unwrap_err().to_string();
        assert!(error.contains(message), "{error}");
    }

    #[test]
    fn wrong_fields_are_named() {
        check("", "`config.json` cannot be used: it is not JSON");
        check("{}", "lacks the text `architecture`");
        check(r#"{"architecture":"resnet50"}"#, "`resnet50`; images can be encoded with efficientnet-lite0 to 4 and");
        check(r#"{"architecture":"efficientnet-lite9"}"#, "`efficientnet-lite9`");
        check(r#"{"architecture":"mobilenet-v2","width":"thin"}"#, "`width` must be a number");
        let rest = |fields: &str| format!(r#"{{"architecture":"mobilenet-v2",{fields}}}"#);
        check(&rest(r#""image_size":0"#), "`image_size` of 32 to 640");
        check(&rest(r#""image_size":64,"std":1,"mean":0"#), "lacks `resize`");
        check(&rest(r#""image_size":64,"std":1,"mean":0,"resize":32"#), "`resize` cannot be used");
        check(&rest(r#""image_size":64,"std":0,"mean":0,"resize":64"#), "`std` must be above 0");
        check(&rest(r#""image_size":64,"std":1,"mean":[1,2],"resize":64"#), "`mean` must be one number or three");
        check(&rest(r#""image_size":64,"interpolation":"nearest""#), "`nearest` is not known");
    }
}
