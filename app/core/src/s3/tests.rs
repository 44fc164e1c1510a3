//! Checks against AWS's published vector and against an independent signer.

use std::time::Duration;

use rusty_s3::S3Action as _;

use super::*;

fn target() -> S3Target {
    S3Target {
        endpoint: "http://127.0.0.1:9000".to_owned(),
        bucket: "labels".to_owned(),
        style: Style::Path,
        forms: Vec::new(),
        prefix: "team a/0123456789abcdef/".to_owned(),
        region: "eu-central-1".to_owned(),
        credentials: Credentials {
            access_key: "AKIAIOSFODNN7EXAMPLE".to_owned(),
            secret_key: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY".to_owned(),
            session_token: None,
        },
        content_key: None,
    }
}

#[test]
fn syn1_presigned_get_equals_the_published_example() {
    // Amazon S3 API Reference, "Authenticating Requests: Using Query Parameters", the test.txt example.
    let signer = QuerySigner {
        host: "examplebucket.s3.amazonaws.com",
        region: "us-east-1",
        credentials: &target().credentials,
        now_unix_secs: 1_369_353_600,
        expires_secs: 86_400,
    };
    let signed = signer.path_and_query("GET", "/test.txt", Vec::new());
    let expected = "aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404";
    assert!(signed.ends_with(expected), "{signed}");
}

fn pairs(url: &str) -> Vec<(String, String)> {
    let mut pairs: Vec<_> = url::Url::parse(url).unwrap().query_pairs().into_owned().collect();
    pairs.sort();
    pairs
}

#[test]
fn syn1_urls_equal_those_of_an_independent_signer() {
    for token in [None, Some("token/with+signs=")] {
        let mut target = target();
        target.credentials.session_token = token.map(str::to_owned);
        let endpoint = url::Url::parse(&target.endpoint).unwrap();
        let style = rusty_s3::UrlStyle::Path;
        let bucket = rusty_s3::Bucket::new(endpoint, style, target.bucket.clone(), target.region.clone()).unwrap();
        let (key, secret) = (&target.credentials.access_key, &target.credentials.secret_key);
        let oracle = match token {
            None => rusty_s3::Credentials::new(key, secret),
            Some(token) => rusty_s3::Credentials::new_with_token(key, secret, token),
        };
        // The oracle signs with the current time, so ours is signed with the time it wrote.
        for name in ["a.seg", "log/ü/è (1)+.seg", "x~y-z_.json"] {
            let full = format!("{}{name}", target.prefix);
            let theirs = bucket.get_object(Some(&oracle), &full).sign(Duration::from_secs(120)).to_string();
            let now = signing_time(&theirs);
            let ours = target.presign(&StoreRequest::Get { key: name.to_owned() }, now, 120);
            assert_eq!(pairs(&ours.url), pairs(&theirs));
            let theirs = bucket.put_object(Some(&oracle), &full).sign(Duration::from_secs(60)).to_string();
            let put = StoreRequest::Put { key: name.to_owned(), body: Vec::new() };
            assert_eq!(pairs(&target.presign(&put, signing_time(&theirs), 60).url), pairs(&theirs));
        }
    }
}

fn signing_time(url: &str) -> u64 {
    let stamp = pairs(url).into_iter().find(|(name, _)| name == "X-Amz-Date").unwrap().1;
    let iso = format!(
        "{}-{}-{}T{}:{}:{}Z",
        &stamp[..4],
        &stamp[4..6],
        &stamp[6..8],
        &stamp[9..11],
        &stamp[11..13],
        &stamp[13..15]
    );
    time::parse_iso(&iso).unwrap()
}

#[test]
fn times_round_trip() {
    assert_eq!(amz_timestamp(1_369_353_600), "20130524T000000Z");
    assert_eq!(parse_http_date("Sun, 06 Nov 1994 08:49:37 GMT"), Some(784_111_777));
    assert_eq!(time::parse_iso("2024-02-29T12:00:00.123Z"), Some(1_709_208_000));
    assert_eq!(parse_http_date("yesterday"), None);
    assert_eq!(time::parse_iso("18446744073709551615-01-01T00:00:00Z"), None);
    assert_eq!(time::parse_iso("2024-02-29T18446744073709551615:00:00Z"), None);
}

#[test]
fn lists_are_read_relative_to_the_prefix() {
    let body = br#"<?xml version="1.0" encoding="UTF-8"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">
      <IsTruncated>true</IsTruncated>
      <Contents><Key>team a/0123456789abcdef/head/a&amp;b.json</Key><ETag>&quot;abc&quot;</ETag><Size>12</Size></Contents>
      <Contents><Key>elsewhere/x</Key><ETag>"d"</ETag><Size>1</Size></Contents></ListBucketResult>"#;
    let list = StoreRequest::List { prefix: "head/".to_owned(), start_after: None };
    let answer = HttpAnswer { status: 200, body: body.to_vec(), ..HttpAnswer::default() };
    let StoreReply::Listed(page) = target().parse_reply(&list, answer).unwrap() else { panic!("not a list") };
    assert!(page.truncated);
    assert_eq!(page.objects, [ListedObject { key: "head/a&b.json".into(), etag: "\"abc\"".into(), n_bytes: 12 }]);
}

#[test]
fn failures_say_what_to_do() {
    let get = StoreRequest::Get { key: "x".to_owned() };
    let reply = |status, body: &str| {
        let answer = HttpAnswer {
            status,
            body: body.as_bytes().to_vec(),
            server_date: Some("Sun, 06 Nov 1994 08:49:37 GMT"),
            retry_after: Some("7"),
            now_unix_secs: 784_111_777 - 1200,
        };
        target().parse_reply(&get, answer)
    };
    assert_eq!(reply(404, ""), Ok(StoreReply::NotFound));
    assert_eq!(reply(503, ""), Err(StoreError::Busy { status: 503, retry_after_secs: Some(7) }));
    let skewed = reply(403, "<Error><Code>RequestTimeTooSkewed</Code></Error>");
    assert_eq!(skewed, Err(StoreError::ClockSkew { skew_secs: 1200 }));
    let rclone = "<Error><Code>AccessDenied</Code><Message>The difference between the request time and the server&#39;s time \
                  exceeds the maximum allowed.</Message></Error>";
    assert_eq!(reply(400, rclone), Err(StoreError::ClockSkew { skew_secs: 1200 }));
    let expired = "<Error><Code>AccessDenied</Code><RequestId>tx0</RequestId></Error>";
    assert_eq!(reply(403, expired), Err(StoreError::ClockSkew { skew_secs: 1200 }), "Ceph names no reason");
    let in_time = HttpAnswer {
        status: 403,
        body: expired.as_bytes().to_vec(),
        server_date: Some("Sun, 06 Nov 1994 08:49:37 GMT"),
        retry_after: None,
        now_unix_secs: 784_111_777 - 20,
    };
    assert_eq!(target().parse_reply(&get, in_time), Err(StoreError::Denied { code: "AccessDenied".into() }));
    let denied = reply(403, "<Error><Code>SignatureDoesNotMatch</Code></Error>");
    assert_eq!(denied, Err(StoreError::Denied { code: "SignatureDoesNotMatch".into() }));
}

#[test]
fn sto4_a_bucket_may_stand_in_the_host_and_a_stranger_signs_nothing() {
    let host = S3Target { endpoint: "https://s3.example".to_owned(), style: Style::Host, ..target() };
    let get = StoreRequest::Get { key: "a b".to_owned() };
    let url = host.presign(&get, 1_700_000_000, 60).url;
    assert!(url.starts_with("https://labels.s3.example/team%20a/0123456789abcdef/a%20b?X-Amz-"), "{url}");
    let list = StoreRequest::List { prefix: "log/".to_owned(), start_after: None };
    let url = S3Target { credentials: Credentials::anonymous(), ..target() }.presign(&list, 1_700_000_000, 60).url;
    assert_eq!(url, "http://127.0.0.1:9000/labels?list-type=2&prefix=team%20a%2F0123456789abcdef%2Flog%2F");
}

#[test]
fn sto5_a_form_is_signed_as_the_published_example_is() {
    // "Example: Browser-Based Upload using HTTP POST (Using AWS Signature Version 4)", Amazon S3 API Reference: the
    // policy in Base64 and its signature with the documentation's key.
    let policy = "eyAiZXhwaXJhdGlvbiI6ICIyMDE1LTEyLTMwVDEyOjAwOjAwLjAwMFoiLA0KICAiY29uZGl0aW9ucyI6IFsNCiAgICB7ImJ1Y2tldCI6ICJzaWd2NGV4YW1wbGVidWNrZXQifSwNCiAgICBbInN0YXJ0cy13aXRoIiwgIiRrZXkiLCAidXNlci91c2VyMS8iXSwNCiAgICB7ImFjbCI6ICJwdWJsaWMtcmVhZCJ9LA0KICAgIHsic3VjY2Vzc19hY3Rpb25fcmVkaXJlY3QiOiAiaHR0cDovL3NpZ3Y0ZXhhbXBsZWJ1Y2tldC5zMy5hbWF6b25hd3MuY29tL3N1Y2Nlc3NmdWxfdXBsb2FkLmh0bWwifSwNCiAgICBbInN0YXJ0cy13aXRoIiwgIiRDb250ZW50LVR5cGUiLCAiaW1hZ2UvIl0sDQogICAgeyJ4LWFtei1tZXRhLXV1aWQiOiAiMTQzNjUxMjM2NTEyNzQifSwNCiAgICB7IngtYW16LXNlcnZlci1zaWRlLWVuY3J5cHRpb24iOiAiQUVTMjU2In0sDQogICAgWyJzdGFydHMtd2l0aCIsICIkeC1hbXotbWV0YS10YWciLCAiIl0sDQoNCiAgICB7IngtYW16LWNyZWRlbnRpYWwiOiAiQUtJQUlPU0ZPRE5ON0VYQU1QTEUvMjAxNTEyMjkvdXMtZWFzdC0xL3MzL2F3czRfcmVxdWVzdCJ9LA0KICAgIHsieC1hbXotYWxnb3JpdGhtIjogIkFXUzQtSE1BQy1TSEEyNTYifSwNCiAgICB7IngtYW16LWRhdGUiOiAiMjAxNTEyMjlUMDAwMDAwWiIgfQ0KICBdDQp9";
    let credentials = target().credentials;
    let signer = QuerySigner {
        host: "",
        region: "us-east-1",
        credentials: &credentials,
        now_unix_secs: 1_451_347_200,
        expires_secs: 0,
    };
    let expected = "8afdbf4008c03f22c2cd3cdb72e4afbb1f6a588f3255ac628749a66d7f09699e";
    assert_eq!(sign::signature(&signer, policy), expected);
}

#[test]
fn sto5_a_form_holds_key_and_policy_before_the_file_and_only_where_it_may() {
    let form = target().post_policy("log/", 1_000, 1_700_000_000, 1_700_600_000);
    let link = S3Target { credentials: Credentials::anonymous(), forms: vec![form], ..target() };
    let put = |key: &str| StoreRequest::Put { key: key.to_owned(), body: b"body\r\n".to_vec() };
    let request = put("log/x");
    let Step::Send(sent) = link.request(&request, 0, 60) else { panic!("refused") };
    let text = String::from_utf8(sent.body.unwrap().into_owned()).unwrap();
    let at = |part: &str| text.find(part).unwrap_or_else(|| panic!("{part} is not in {text}"));
    assert!(at("name=\"key\"\r\n\r\nteam a/0123456789abcdef/log/x\r\n") < at("name=\"policy\""));
    assert!(at("name=\"policy\"") < at("name=\"file\""));
    assert!(text.contains("\r\n\r\nbody\r\n\r\n--accord-") && text.ends_with("--\r\n"));
    assert_eq!((sent.method, sent.url.as_str()), ("POST", "http://127.0.0.1:9000/labels"));
    let elsewhere = put("project.json");
    assert!(matches!(link.request(&elsewhere, 0, 60), Step::Done(Err(StoreError::Denied { .. }))));
}
