//! What an owner does once for a store: the bucket, and the rule that lets pages in.

use accord_core::place::{HttpRequest, Place};
use accord_core::s3::{Presigned, S3Target};
use accord_core::store::{StoreError, StoreRequest};
use anyhow::{Context as _, bail};

use super::Store;

/// The rule that lets pages of any origin use a bucket.
pub const CORS_RULE: &str = "<CORSConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><CORSRule>\
    <AllowedOrigin>*</AllowedOrigin><AllowedMethod>GET</AllowedMethod><AllowedMethod>PUT</AllowedMethod>\
    <AllowedMethod>HEAD</AllowedMethod><AllowedMethod>POST</AllowedMethod><AllowedHeader>*</AllowedHeader>\
    <ExposeHeader>ETag</ExposeHeader><ExposeHeader>Date</ExposeHeader><ExposeHeader>x-amz-request-id</ExposeHeader>\
    <ExposeHeader>Retry-After</ExposeHeader><MaxAgeSeconds>3600</MaxAgeSeconds></CORSRule></CORSConfiguration>";

/// Whether a browser on the page's origin may use the store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cors {
    /// The store took our rule, or allows the page without one.
    Allowed,
    /// It refused the rule and its answer to a preflight does not allow the page.
    NotAllowed,
}

impl Store {
    /// Makes the bucket unless it is there; true if it was made. Folders are made when something is put into them.
    ///
    /// # Errors
    /// When the store refuses.
    pub fn ensure_bucket(&self) -> anyhow::Result<bool> {
        let Place::S3(target) = &self.place else { return Ok(false) };
        let (status, _) = self.send_bucket(target, "HEAD", &[], None).context("the store does not answer")?;
        match status {
            200..=299 => return Ok(false),
            404 => {}
            // Keys that may only read and write objects are often not allowed to ask for the bucket.
            _ => return self.list("project.json").map(|_| false).context("the bucket cannot be used"),
        }
        let region = &target.region;
        // AWS wants the region named everywhere but in the first of them.
        let body = (region != "us-east-1").then(|| {
            format!("<CreateBucketConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><LocationConstraint>{region}</LocationConstraint></CreateBucketConfiguration>")
        });
        let body = body.as_deref().or(Some(""));
        let (status, answer) = self.send_bucket(target, "PUT", &[], body).context("the store does not answer")?;
        if !(200..=299).contains(&status) {
            let bucket = &target.bucket;
            bail!("the bucket `{bucket}` is not there and could not be made (HTTP {status}): {answer}");
        }
        Ok(true)
    }

    /// Asks the store to let pages of any origin in, then checks that it lets in this one.
    ///
    /// # Errors
    /// When the store does not answer.
    pub fn allow_page(&self, page_origin: &str) -> anyhow::Result<Cors> {
        if let Place::S3(target) = &self.place
            && !self.preflight(page_origin)?
        {
            self.send_bucket(target, "PUT", &[("cors", "")], Some(CORS_RULE)).context("the store does not answer")?;
        }
        Ok(if self.preflight(page_origin)? { Cors::Allowed } else { Cors::NotAllowed })
    }

    /// Whether the store would let a page of this origin put an object, and, where it is a folder, list one.
    ///
    /// # Errors
    /// When the store does not answer.
    pub fn preflight(&self, origin: &str) -> anyhow::Result<bool> {
        let key = "project.json".to_owned();
        let (url, methods, headers) = match &self.place {
            Place::S3(target) => {
                let request = StoreRequest::Put { key, body: Vec::new() };
                (target.presign(&request, self.now(), 300).url, vec!["PUT"], "")
            }
            Place::Web(target) => {
                let listed = target.listing == accord_core::place::Listing::Propfind;
                let signed_in = target.login != accord_core::place::Login::Nobody;
                let headers = match (signed_in, listed) {
                    (true, true) => "authorization,depth",
                    (true, false) => "authorization",
                    (false, true) => "depth",
                    (false, false) => "",
                };
                let put = target.writes.then_some(["PUT", "MKCOL"]);
                let list = listed.then_some("PROPFIND");
                (target.url(&key), put.into_iter().flatten().chain(list).collect(), headers)
            }
        };
        for method in methods {
            if !self.preflight_of(&url, origin, method, headers)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn preflight_of(&self, url: &str, origin: &str, method: &str, headers: &str) -> anyhow::Result<bool> {
        let mut asked = self.agent.options(url).header("Origin", origin);
        asked = asked.header("Access-Control-Request-Method", method);
        if !headers.is_empty() {
            asked = asked.header("Access-Control-Request-Headers", headers);
        }
        let asked = asked
            .call()
            .map_err(|_| StoreError::Unreachable)
            .context("the store's rules for pages could not be asked for")?;
        let header = |name: &str| asked.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let allowed = header("Access-Control-Allow-Origin");
        let (methods, taken) = (header("Access-Control-Allow-Methods"), header("Access-Control-Allow-Headers"));
        let taken = taken.to_lowercase();
        // A star does not cover `Authorization` (Fetch standard, "CORS non-wildcard request-header name").
        let takes = |name: &str| taken.contains(name) || (taken.contains('*') && name != "authorization");
        Ok(asked.status().is_success()
            && (allowed == "*" || allowed == origin)
            && (methods.contains(method) || methods == "*")
            && headers.split(',').filter(|name| !name.is_empty()).all(takes))
    }

    fn send_bucket(
        &self,
        target: &S3Target,
        method: &'static str,
        query: &[(&str, &str)],
        body: Option<&str>,
    ) -> Result<(u16, String), StoreError> {
        let Presigned { method, url } = target.presign_bucket(method, query, self.now());
        let body = body.map(|text| text.as_bytes().into());
        let (response, answer) = self.send(&HttpRequest { method, url, headers: Vec::new(), body }, &|_| {})?;
        Ok((response.status().as_u16(), String::from_utf8_lossy(&answer).into_owned()))
    }
}
