//! This device's signing key: Ed25519 by WebCrypto, made here and kept non-extractable.
//!
//! The private half is a `CryptoKey` handle in the project's database (structured clone): scripts can sign with it
//! but nobody, this page included, can read or copy it.

use std::fmt;

use accord_core::crypto::{PublicKey, Signature};
use accord_core::ids::Digest;
use js_sys::{Array, Object, Promise, Reflect, Uint8Array};
use thiserror::Error;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CryptoKey, SubtleCrypto};

use crate::log_store::LogStore;
use crate::storage_error::StorageError;

const ALGORITHM: &str = "Ed25519";
const META_KEY: &str = "identity";
const PRIVATE: &str = "private";
const PUBLIC: &str = "public";

/// Why this device has no usable key.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum IdentityError {
    /// WebCrypto exists on https and on localhost only.
    #[error("this page cannot sign labels because it was not opened over https; open the https address")]
    InsecureContext,
    /// The browser is too old.
    #[error("this browser cannot sign labels (Ed25519); use Chrome 137, Firefox 129, Safari 17 or a newer one")]
    Unsupported,
    /// The browser refused, or what is stored is no key.
    #[error("this device's signing key does not work ({detail}); reload, or join again from the link")]
    Refused {
        /// The browser's own words.
        detail: String,
    },
    /// The key could not be kept.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// A device's key pair; the private half stays inside the browser.
#[derive(Clone)]
pub struct Identity {
    private: CryptoKey,
    public: PublicKey,
}

impl Identity {
    /// The project's key on this device, made on the first call. Two tabs calling at once get the same key.
    pub async fn load_or_create(store: &LogStore) -> Result<Self, IdentityError> {
        if let Some(row) = store.get_meta(META_KEY).await? {
            return Self::from_row(&row);
        }
        // Made before the transaction, which would end while the browser makes a key.
        let row = generate().await?;
        Self::from_row(&store.get_or_put_meta(META_KEY, &row).await?)
    }

    /// The public half.
    #[must_use]
    pub const fn public(&self) -> PublicKey {
        self.public
    }

    /// Signs a message.
    pub async fn sign(&self, message: &[u8]) -> Result<Signature, IdentityError> {
        let promise = subtle()?.sign_with_str_and_u8_array(ALGORITHM, &self.private, message);
        let signature = settle(promise).await?;
        let bytes = Uint8Array::new(&signature).to_vec();
        bytes.try_into().map(Signature).map_err(|_| refused("a signature has the wrong length"))
    }

    fn from_row(row: &JsValue) -> Result<Self, IdentityError> {
        let private = field(row, PRIVATE)?.dyn_into::<CryptoKey>();
        let public = field(row, PUBLIC)?.dyn_into::<Uint8Array>().ok().and_then(|bytes| bytes.to_vec().try_into().ok());
        match (private, public) {
            (Ok(private), Some(public)) => Ok(Self { private, public: PublicKey(public) }),
            _ => Err(refused("the stored key is unreadable")),
        }
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identity").field("public", &self.public).finish_non_exhaustive()
    }
}

/// SHA-256 by the browser, beside the page's own work; `None` where it has none (pages that are not secure).
pub async fn digest(bytes: &[u8]) -> Option<Digest> {
    let promise = subtle().ok()?.digest_with_str_and_u8_array("SHA-256", bytes);
    let hash = settle(promise).await.ok()?;
    let hash: [u8; 32] = Uint8Array::new(&hash).to_vec().try_into().ok()?;
    Some(Digest::new(hash))
}

/// Makes a key pair and returns it as it is stored: `{private: CryptoKey, public: Uint8Array}`.
async fn generate() -> Result<JsValue, IdentityError> {
    let subtle = subtle()?;
    let usages = Array::of2(&"sign".into(), &"verify".into());
    let pair = settle(subtle.generate_key_with_str(ALGORITHM, false, &usages)).await?;
    let public = field(&pair, "publicKey")?.dyn_into::<CryptoKey>().map_err(|_| refused("no public key was made"))?;
    let raw = settle(subtle.export_key("raw", &public)).await?;
    let row = Object::new();
    set(&row, PRIVATE, &field(&pair, "privateKey")?)?;
    set(&row, PUBLIC, &Uint8Array::new(&raw))?;
    Ok(row.into())
}

fn subtle() -> Result<SubtleCrypto, IdentityError> {
    let crypto = web_sys::window().and_then(|window| window.crypto().ok()).ok_or(IdentityError::InsecureContext)?;
    let subtle = crypto.subtle();
    if subtle.is_undefined() { Err(IdentityError::InsecureContext) } else { Ok(subtle) }
}

async fn settle(promise: Result<Promise, JsValue>) -> Result<JsValue, IdentityError> {
    let settled = match promise {
        Ok(promise) => JsFuture::from(promise).await,
        Err(error) => Err(error),
    };
    settled.map_err(|error| {
        let exception = error.dyn_ref::<web_sys::DomException>();
        match exception.map(web_sys::DomException::name).as_deref() {
            Some("NotSupportedError") => IdentityError::Unsupported,
            Some(name) => refused(name),
            None => refused("the browser gave no reason"),
        }
    })
}

fn refused(detail: &str) -> IdentityError {
    IdentityError::Refused { detail: detail.into() }
}

fn field(row: &JsValue, name: &str) -> Result<JsValue, IdentityError> {
    Reflect::get(row, &name.into()).map_err(|_| refused("the stored key is unreadable"))
}

fn set(row: &Object, name: &str, value: &JsValue) -> Result<(), IdentityError> {
    Reflect::set(row, &name.into(), value).map(|_| ()).map_err(|_| refused("the key could not be stored"))
}
