//! What every store has to do, whoever made it.

use std::collections::BTreeSet;

use accord_cli::client::Store;
use accord_cli::store_url::parse;
use accord_core::place::{Login, Place, WebTarget};
use accord_core::s3::{Credentials, S3Target};
use accord_core::store::{ListPage, StoreError, StoreReply, StoreRequest};

use super::cutter::Cutter;

/// What a store is known to do, or to leave undone; the suite holds it to both.
pub struct Traits {
    /// A wrong secret is refused.
    pub checks_secrets: bool,
    /// A request that was signed 20 minutes ago for 5 minutes is refused, and the refusal tells the store's time.
    pub checks_clocks: bool,
    /// It takes uploads by form.
    pub takes_forms: bool,
    /// It holds forms to their policy.
    pub checks_forms: bool,
    /// Lists come in pages of 1,000.
    pub pages: bool,
    /// Lists are in byte order of whole keys, not folder by folder. Ours are the same either way: names in one folder are
    /// of one length.
    pub sorts_whole_keys: bool,
}

impl Traits {
    pub const fn strict() -> Self {
        Self {
            checks_secrets: true,
            checks_clocks: true,
            takes_forms: true,
            checks_forms: true,
            pages: true,
            sorts_whole_keys: true,
        }
    }
}

type Ask<'a> = &'a (dyn Fn(&StoreRequest) -> Result<StoreReply, StoreError> + Sync);

fn put(ask: Ask<'_>, key: &str, body: &[u8]) {
    let reply = ask(&StoreRequest::Put { key: key.to_owned(), body: body.to_vec() });
    assert_eq!(reply, Ok(StoreReply::Stored), "{key}");
}

fn get(ask: Ask<'_>, key: &str) -> Option<Vec<u8>> {
    match ask(&StoreRequest::Get { key: key.to_owned() }) {
        Ok(StoreReply::Got(bytes)) => Some(bytes),
        Ok(StoreReply::NotFound) => None,
        other => panic!("{key}: {other:?}"),
    }
}

fn page(ask: Ask<'_>, prefix: &str, start_after: Option<&str>) -> ListPage {
    let request = StoreRequest::List { prefix: prefix.to_owned(), start_after: start_after.map(str::to_owned) };
    match ask(&request) {
        Ok(StoreReply::Listed(page)) => page,
        other => panic!("{prefix}: {other:?}"),
    }
}

fn list(ask: Ask<'_>, prefix: &str) -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    loop {
        let page = page(ask, prefix, keys.last().map(String::as_str));
        let is_last = !page.truncated;
        keys.extend(page.objects.into_iter().map(|object| object.key));
        if is_last {
            return keys;
        }
    }
}

/// What holds with and without a network.
pub fn accept(ask: Ask<'_>, traits: &Traits) {
    an_empty_place_lists_nothing_and_has_nothing(ask);
    what_is_put_is_got(ask);
    tags_change_with_the_content(ask);
    odd_keys_come_back(ask);
    lists_are_sorted_cut_to_their_prefix_and_go_on(ask, traits);
    puts_at_once_leave_one_of_them_whole(ask);
    if traits.pages {
        long_lists_come_in_pages(ask);
    }
}

fn an_empty_place_lists_nothing_and_has_nothing(ask: Ask<'_>) {
    assert_eq!(page(ask, "head/", None), ListPage::default());
    assert_eq!(get(ask, "project.json"), None);
    assert_eq!(get(ask, "log/no/such/object"), None);
}

fn what_is_put_is_got(ask: Ask<'_>) {
    let bytes: Vec<u8> = (0..=255).collect();
    for (key, body) in [("project.json", &b"{}"[..]), ("data/empty", b""), ("log/a/b/00000001-ff.seg", &bytes)] {
        put(ask, key, body);
        assert_eq!(get(ask, key).as_deref(), Some(body), "{key}");
    }
    // A repetition is no error and changes nothing; another content takes its place.
    put(ask, "project.json", b"{}");
    assert_eq!(get(ask, "project.json").as_deref(), Some(&b"{}"[..]));
    put(ask, "project.json", b"{\"gen\":2}");
    assert_eq!(get(ask, "project.json").as_deref(), Some(&b"{\"gen\":2}"[..]));
}

fn tags_change_with_the_content(ask: Ask<'_>) {
    let tag = |body: &[u8]| {
        put(ask, "head/a/a.json", body);
        let object = page(ask, "head/", None).objects.remove(0);
        assert_eq!((object.key.as_str(), object.n_bytes), ("head/a/a.json", body.len() as u64));
        object.etag
    };
    let (first, second) = (tag(b"one"), tag(b"three"));
    assert!(!first.is_empty() && first != second, "{first} {second}");
}

fn odd_keys_come_back(ask: Ask<'_>) {
    let odd = ["a b", "a+b", "a&b=c", "ü-ñ-漢", "100%", "q'(x)", "semi;colon,comma", "at@~tilde", "dollar$!", "a%20b"];
    for name in odd {
        let key = format!("odd/{name}/{name}.json");
        put(ask, &key, name.as_bytes());
        assert_eq!(get(ask, &key).as_deref(), Some(name.as_bytes()), "{key}");
    }
    let listed: BTreeSet<String> = list(ask, "odd/").into_iter().collect();
    let expected: BTreeSet<String> = odd.iter().map(|name| format!("odd/{name}/{name}.json")).collect();
    assert_eq!(listed, expected);
}

fn lists_are_sorted_cut_to_their_prefix_and_go_on(ask: Ask<'_>, traits: &Traits) {
    let keys = ["sort/a-b", "sort/a/c", "sort/a/d/e", "sort/b"];
    for key in keys.iter().rev() {
        put(ask, key, key.as_bytes());
    }
    put(ask, "sorted", b"beside");
    assert_eq!(list(ask, "sort/") == keys, traits.sorts_whole_keys, "{:?}", list(ask, "sort/"));
    let (all, found): (BTreeSet<_>, BTreeSet<_>) =
        (keys.map(str::to_owned).into(), list(ask, "sort/").into_iter().collect());
    assert_eq!(found, all);
    assert_eq!(list(ask, "sort/a/"), ["sort/a/c", "sort/a/d/e"]);
    assert_eq!(list(ask, "sort/a").into_iter().collect::<BTreeSet<_>>().len(), 3);
    let after = |key| page(ask, "sort/", Some(key)).objects.into_iter().map(|it| it.key).collect::<Vec<_>>();
    if traits.sorts_whole_keys {
        assert_eq!(after("sort/a/c"), ["sort/a/d/e", "sort/b"]);
        assert_eq!(after("sort/a/cc"), ["sort/a/d/e", "sort/b"], "the place to start need not be there");
    }
    assert!(after("sort/b").is_empty());
}

fn puts_at_once_leave_one_of_them_whole(ask: Ask<'_>) {
    let body = |n: u8| vec![n; 40_000];
    std::thread::scope(|scope| {
        for n in 0..6 {
            // A server may hold a lock while it writes; the sync machine tries again.
            scope.spawn(move || ask(&StoreRequest::Put { key: "race/x/y".to_owned(), body: body(n) }));
        }
    });
    let left = get(ask, "race/x/y").unwrap();
    assert!((0..6).any(|n| left == body(n)), "{} bytes, of several", left.len());
}

fn long_lists_come_in_pages(ask: Ask<'_>) {
    let keys: Vec<String> = (0..1_003).map(|n| format!("many/{n:06}")).collect();
    std::thread::scope(|scope| {
        for part in keys.chunks(keys.len().div_ceil(8)) {
            scope.spawn(move || part.iter().for_each(|key| put(ask, key, b"x")));
        }
    });
    let first = page(ask, "many/", None);
    assert!(first.truncated && first.objects.len() <= 1_000, "{}", first.objects.len());
    assert_eq!(list(ask, "many/"), keys);
}

/// What a network adds: large objects, cut answers, wrong clocks.
pub fn accept_over_http(place: Place, traits: &Traits) {
    let store = Store::new(place.clone());
    accept(&|request| store.ask(request), traits);
    large_objects_come_back(&store);
    projects_do_not_see_each_other(&place);
    cut_answers_are_no_answers(&place);
    // Where the clock counts, a refusal tells the time, and the next request is signed for it. A clock that is behind
    // makes requests that have expired; whether one that is ahead is refused is the store's choice.
    let wrong = [1_200, -1_200].map(|ahead_secs| {
        let store = Store::new(place.clone()).with_clock_ahead(ahead_secs);
        store.put("skew/a", b"in time".to_vec()).unwrap();
        assert_eq!(store.get("skew/a").unwrap().as_deref(), Some(&b"in time"[..]));
        let corrected = store.skew_secs();
        assert!(corrected == 0 || (corrected + ahead_secs).abs() < 10, "corrected by {corrected} s");
        corrected
    });
    assert_eq!(traits.checks_clocks, wrong[1] != 0, "corrected by {wrong:?} s");
}

/// The same for a folder, which knows no pages and no signatures.
pub fn accept_folder(place: &Place) {
    let traits = Traits { checks_clocks: false, pages: false, ..Traits::strict() };
    accept_over_http(place.with_prefix("some/prefix/".to_owned()), &traits);
    let Place::Web(target) = place else { panic!("not a folder") };
    let wrong = Login::Basic { user: "ann".to_owned(), password: "wrong".to_owned() };
    denied(&Place::Web(WebTarget { login: wrong, ..target.clone() }));
    denied(&Place::Web(WebTarget { login: Login::Nobody, ..target.clone() }));
    let read_only = Store::new(WebTarget { writes: false, ..target.clone() });
    assert_eq!(read_only.put("x", Vec::new()), Err(StoreError::ReadOnly));
}

fn large_objects_come_back(store: &Store) {
    let large: Vec<u8> = (0..12_000_000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    store.put("data/large", large.clone()).unwrap();
    assert!(store.get("data/large").unwrap() == Some(large), "12 MB came back otherwise");
}

fn projects_do_not_see_each_other(place: &Place) {
    let one = Store::new(place.with_prefix(format!("{}one/", place.prefix())));
    let two = Store::new(place.with_prefix(format!("{}two/", place.prefix())));
    one.put("head/a/b.json", b"1".to_vec()).unwrap();
    assert_eq!(two.get("head/a/b.json").unwrap(), None);
    assert!(two.list("").unwrap().is_empty());
    assert_eq!(one.list("").unwrap().len(), 1);
}

fn cut_answers_are_no_answers(place: &Place) {
    let whole = Store::new(place.clone());
    let body = vec![7; 50_000];
    whole.put("cut/object", body.clone()).unwrap();
    let cutter = Cutter::before(place, 20_000);
    let behind = Store::new(cutter.place(place));
    let get = StoreRequest::Get { key: "cut/object".to_owned() };
    assert_eq!(behind.ask(&get), Err(StoreError::Unreachable));
    assert!(cutter.n_cut() > 0, "nothing was cut");
    assert_eq!(whole.get("cut/object").unwrap(), Some(body));
}

/// Nobody without the right key reads or writes.
pub fn denied(place: &Place) {
    let store = Store::new(place.clone());
    for request in [
        StoreRequest::Get { key: "project.json".to_owned() },
        StoreRequest::Put { key: "project.json".to_owned(), body: b"forged".to_vec() },
        StoreRequest::List { prefix: "head/".to_owned(), start_after: None },
    ] {
        let answer = store.ask(&request);
        assert!(matches!(answer, Err(StoreError::Denied { .. })), "{request:?}: {answer:?}");
    }
}

/// Uploads by form: the holder of a policy writes where it says and nowhere else.
pub fn forms(owner: &S3Target, traits: &Traits) {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    let form = owner.post_policy("log/", 100_000, now, now + 3_600);
    // Reads with the owner's key, as a link with a reader's key would.
    let link = S3Target { forms: vec![form.clone()], ..owner.clone() };
    let store = Store::new(link);
    let body = b"--accord\r\nContent-Disposition: form-data\r\n\r\n\xff\x00".to_vec();
    store.put("log/u1/a b+c.seg", body.clone()).unwrap();
    assert_eq!(store.get("log/u1/a b+c.seg").unwrap(), Some(body));
    assert!(matches!(store.put("project.json", Vec::new()), Err(StoreError::Denied { .. })));
    // Whoever changes the link is held to what the owner signed.
    let mut wider = form;
    wider.starts_with = String::new();
    let forger = Store::new(S3Target { forms: vec![wider], credentials: Credentials::anonymous(), ..owner.clone() });
    let before = Store::new(owner.clone()).get("project.json").unwrap();
    let forged = forger.put("project.json", b"forged".to_vec());
    let large = store.put("log/large", vec![0; 200_000]);
    let late = owner.post_policy("log/", 100_000, now - 7_200, now - 3_600);
    let late = Store::new(S3Target { forms: vec![late], ..owner.clone() }).put("log/late", Vec::new());
    if traits.checks_forms {
        assert!(forged.is_err() && large.is_err() && late.is_err(), "{forged:?} {large:?} {late:?}");
        assert_eq!(Store::new(owner.clone()).get("project.json").unwrap(), before);
    } else {
        assert!(forged.is_ok(), "the store holds forms to their policy by now: say so in its traits");
    }
}

/// A labeler's key reads everything and writes below its own log alone.
pub fn scoped_key(url: &str, labeler: &str) {
    let store = Store::new(parse(url).unwrap());
    store.put(&format!("log/{labeler}/d/00000001-0.seg"), b"mine".to_vec()).unwrap();
    assert!(store.get("project.json").unwrap().is_some());
    for key in ["project.json", "log/u2/d/00000001-0.seg", "log/u11/x"] {
        let answer = store.put(key, b"not mine".to_vec());
        assert!(matches!(answer, Err(StoreError::Denied { .. })), "{key}: {answer:?}");
    }
}
