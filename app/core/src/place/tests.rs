//! Conversations with folders, by hand: what is asked, and what becomes of the answers.

use super::*;

fn dav(listing: Listing) -> Place {
    let login = Login::Basic { user: "ann".to_owned(), password: "pä55".to_owned() };
    let (root, prefix) = ("http://h:1/sp%20ace/".to_owned(), "p/".to_owned());
    Place::Web(WebTarget { root, prefix, login, listing, writes: true, content_key: None })
}

fn answer(status: u16, body: &str) -> HttpAnswer<'static> {
    HttpAnswer { status, body: body.as_bytes().to_vec(), ..HttpAnswer::default() }
}

/// Talks a request through; answers are looked up by method and address.
fn talk(
    place: &Place,
    request: &StoreRequest,
    mut serve: impl FnMut(&HttpRequest<'_>) -> HttpAnswer<'static>,
) -> (Vec<String>, Result<StoreReply, StoreError>) {
    let mut asked = Vec::new();
    let (mut exchange, mut step) = place.begin(request, 1_700_000_000);
    loop {
        match step {
            Step::Done(result) => return (asked, result),
            Step::Send(request) => {
                asked.push(format!("{} {}", request.method, request.url));
                step = exchange.answered(serve(&request));
            }
        }
    }
}

fn list(prefix: &str, after: Option<&str>) -> StoreRequest {
    StoreRequest::List { prefix: prefix.to_owned(), start_after: after.map(str::to_owned) }
}

fn keys(result: Result<StoreReply, StoreError>) -> Vec<String> {
    let Ok(StoreReply::Listed(page)) = result else { panic!("{result:?}") };
    page.objects.into_iter().map(|object| object.key).collect()
}

fn multistatus(entries: &[(&str, bool)]) -> String {
    let response = |(href, is_folder): &(&str, bool)| {
        let kind = if *is_folder { "<D:collection/>" } else { "" };
        format!(
            "<D:response><D:href>{href}</D:href><D:propstat><D:prop><D:resourcetype>{kind}</D:resourcetype>\
             <D:getcontentlength>3</D:getcontentlength><D:getetag>\"t\"</D:getetag></D:prop></D:propstat></D:response>"
        )
    };
    format!("<D:multistatus xmlns:D=\"DAV:\">{}</D:multistatus>", entries.iter().map(response).collect::<String>())
}

#[test]
fn sto1_webdav_folders_are_walked_with_depth_1_and_come_in_byte_order() {
    let serve = |request: &HttpRequest<'_>| {
        assert!(request.headers.contains(&("Depth", "1".to_owned())));
        assert!(request.headers.contains(&("Authorization", "Basic YW5uOnDDpDU1".to_owned())), "{:?}", request.headers);
        match request.url.strip_prefix("http://h:1/sp%20ace/p/") {
            // Absolute and relative names, with and without an ending slash, and one that leads elsewhere.
            Some("log/") => answer(
                207,
                &multistatus(&[
                    ("/sp%20ace/p/log/", true),
                    ("http://h:1/sp%20ace/p/log/b", true),
                    ("/sp%20ace/p/log/a/", true),
                    ("/elsewhere/x", false),
                    ("/sp%20ace/p/", true),
                ]),
            ),
            Some("log/a/") => answer(207, &multistatus(&[("/sp%20ace/p/log/a/%C3%BC%20%25", false)])),
            Some("log/b/") => answer(404, ""),
            other => panic!("{other:?}"),
        }
    };
    let (asked, result) = talk(&dav(Listing::Propfind), &list("log/", None), serve);
    assert_eq!(keys(result), ["log/a/ü %"]);
    assert_eq!(asked.len(), 3, "{asked:?}");
}

#[test]
fn sto1_folders_before_the_place_to_start_are_not_asked() {
    let serve = |request: &HttpRequest<'_>| match request.url.strip_prefix("http://h:1/sp%20ace/p/") {
        Some("log/") => answer(
            207,
            &multistatus(&[("/sp%20ace/p/log/a", true), ("/sp%20ace/p/log/b", true), ("/sp%20ace/p/log/c", true)]),
        ),
        Some("log/b/") => answer(207, &multistatus(&[("/sp%20ace/p/log/b/1", false), ("/sp%20ace/p/log/b/2", false)])),
        Some("log/c/") => answer(207, &multistatus(&[("/sp%20ace/p/log/c/0", false)])),
        other => panic!("{other:?}"),
    };
    let (_, result) = talk(&dav(Listing::Propfind), &list("log/", Some("log/b/1")), serve);
    assert_eq!(keys(result), ["log/b/2", "log/c/0"]);
}

#[test]
fn sto1_json_of_nginx_and_a_list_in_one_file_are_read() {
    let nginx = |request: &HttpRequest<'_>| match request.url.strip_prefix("http://h:1/sp%20ace/p/") {
        Some("head/") => answer(200, r#"[{"name":"a","type":"directory","mtime":"x"},{"name":"../y","type":"file"}]"#),
        Some("head/a/") => answer(200, r#"[{"name":"b.json","type":"file","mtime":"now","size":7}]"#),
        other => panic!("{other:?}"),
    };
    let (_, result) = talk(&dav(Listing::Autoindex), &list("head/", None), nginx);
    let Ok(StoreReply::Listed(page)) = result else { panic!("{result:?}") };
    assert_eq!(page.objects.len(), 1);
    assert_eq!((page.objects[0].etag.as_str(), page.objects[0].n_bytes), ("now-7", 7));
    let index = crate::wire::listing::encode_index(&page);
    let one = |request: &HttpRequest<'_>| {
        assert_eq!(request.url, "http://h:1/sp%20ace/p/index.json");
        HttpAnswer { status: 200, body: index.clone(), ..HttpAnswer::default() }
    };
    assert_eq!(keys(talk(&dav(Listing::IndexFile), &list("head/", None), one).1), ["head/a/b.json"]);
    assert!(keys(talk(&dav(Listing::IndexFile), &list("log/", None), one).1).is_empty());
    let html = |_: &HttpRequest<'_>| answer(200, "<html>Index of</html>");
    assert!(matches!(talk(&dav(Listing::Autoindex), &list("", None), html).1, Err(StoreError::Rejected { .. })));
}

#[test]
fn sto2_a_put_makes_the_folders_it_needs_and_only_then() {
    let put = StoreRequest::Put { key: "log/a/x.seg".to_owned(), body: b"abc".to_vec() };
    let mut n_puts = 0;
    let serve = |request: &HttpRequest<'_>| {
        n_puts += usize::from(request.method == "PUT");
        match (request.method, n_puts) {
            ("PUT", 1) => answer(409, "<!DOCTYPE html>no such folder"),
            ("PUT", _) => answer(201, ""),
            ("MKCOL", _) if request.url.ends_with("/p/") => answer(405, ""),
            _ => answer(201, ""),
        }
    };
    let (asked, result) = talk(&dav(Listing::Propfind), &put, serve);
    assert_eq!(result, Ok(StoreReply::Stored));
    let made: Vec<&str> = asked.iter().filter_map(|it| it.strip_prefix("MKCOL http://h:1/sp%20ace/")).collect();
    assert_eq!(made, ["p/", "p/log/", "p/log/a/"]);
    let (asked, result) = talk(&dav(Listing::Propfind), &put, |_| answer(204, ""));
    assert_eq!((asked.len(), result), (1, Ok(StoreReply::Stored)));
    let (asked, result) = talk(&dav(Listing::Propfind), &put, |_| answer(409, ""));
    assert_eq!(asked.len(), 5, "{asked:?}");
    assert!(matches!(result, Err(StoreError::Rejected { status: 409, .. })));
    let (_, result) = talk(&dav(Listing::Propfind), &put, |_| answer(423, ""));
    assert!(matches!(result, Err(StoreError::Busy { status: 423, .. })));
}

#[test]
fn sto3_a_read_only_host_is_never_written_to() {
    let Place::Web(target) = dav(Listing::IndexFile) else { panic!("not a folder") };
    let place = Place::Web(WebTarget { writes: false, login: Login::Nobody, ..target });
    let put = StoreRequest::Put { key: "log/x".to_owned(), body: Vec::new() };
    let (asked, result) = talk(&place, &put, |_| answer(200, ""));
    assert_eq!((asked.len(), result), (0, Err(StoreError::ReadOnly)));
    assert_eq!(place.url_of("data/é", 0, 60).as_deref(), Some("http://h:1/sp%20ace/p/data/%C3%A9"));
    assert_eq!(dav(Listing::Propfind).url_of("data/x", 0, 60), None);
}
