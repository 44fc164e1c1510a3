//! s3s-fs with two of its departures from S3 mended.
//!
//! Its lists carry no `ETag`, so that a client could not see from a list which objects changed;
//! and it echoes `encoding-type=url` without encoding the keys, which a client would then decode.

use hyper::http::Extensions;
use hyper::{HeaderMap, Method, Uri};
use s3s::dto::{
    CreateBucketInput, CreateBucketOutput, GetBucketLocationInput, GetBucketLocationOutput, GetObjectInput,
    GetObjectOutput, HeadBucketInput, HeadBucketOutput, HeadObjectInput, HeadObjectOutput, ListBucketsInput,
    ListBucketsOutput, ListObjectsV2Input, ListObjectsV2Output, PutObjectInput, PutObjectOutput,
};
use s3s::{S3, S3Request, S3Response, S3Result};
use s3s_fs::FileSystem;

/// The operations Accord uses, and no deletion: nothing it writes is ever removed.
#[derive(Debug)]
pub(super) struct WithListedTags(FileSystem);

impl WithListedTags {
    pub(super) const fn new(files: FileSystem) -> Self {
        Self(files)
    }
}

#[async_trait::async_trait]
impl S3 for WithListedTags {
    async fn create_bucket(&self, req: S3Request<CreateBucketInput>) -> S3Result<S3Response<CreateBucketOutput>> {
        self.0.create_bucket(req).await
    }

    async fn head_bucket(&self, req: S3Request<HeadBucketInput>) -> S3Result<S3Response<HeadBucketOutput>> {
        self.0.head_bucket(req).await
    }

    async fn get_bucket_location(
        &self,
        req: S3Request<GetBucketLocationInput>,
    ) -> S3Result<S3Response<GetBucketLocationOutput>> {
        self.0.get_bucket_location(req).await
    }

    async fn list_buckets(&self, req: S3Request<ListBucketsInput>) -> S3Result<S3Response<ListBucketsOutput>> {
        self.0.list_buckets(req).await
    }

    async fn get_object(&self, req: S3Request<GetObjectInput>) -> S3Result<S3Response<GetObjectOutput>> {
        self.0.get_object(req).await
    }

    async fn head_object(&self, req: S3Request<HeadObjectInput>) -> S3Result<S3Response<HeadObjectOutput>> {
        self.0.head_object(req).await
    }

    async fn put_object(&self, req: S3Request<PutObjectInput>) -> S3Result<S3Response<PutObjectOutput>> {
        self.0.put_object(req).await
    }

    async fn list_objects_v2(&self, req: S3Request<ListObjectsV2Input>) -> S3Result<S3Response<ListObjectsV2Output>> {
        let bucket = req.input.bucket.clone();
        let mut listed = self.0.list_objects_v2(req).await?;
        listed.output.encoding_type = None;
        for object in listed.output.contents.iter_mut().flatten() {
            let Some(key) = object.key.clone() else { continue };
            let head = HeadObjectInput { bucket: bucket.clone(), key, ..HeadObjectInput::default() };
            // An object that cannot be asked for its tag is listed without one, as it was.
            object.e_tag = self.0.head_object(internal(head)).await.ok().and_then(|head| head.output.e_tag);
        }
        Ok(listed)
    }
}

/// A request that no client made.
fn internal<T>(input: T) -> S3Request<T> {
    S3Request {
        input,
        method: Method::HEAD,
        uri: Uri::default(),
        headers: HeaderMap::default(),
        extensions: Extensions::default(),
        credentials: None,
        region: None,
        service: None,
        trailing_headers: None,
    }
}
