//! The page: that nothing anybody wrote becomes markup, that it needs nothing else, and that its data are found again.

use std::collections::BTreeMap;

use super::{DATA_BEGIN, embedded, page};
use crate::agreement::level::Level;
use crate::event::{
    Answer, Change, Choice, Comment, Draw, Event, EventKind, Flag, Hello, InstructionsRef, Millis, Revise, Round,
    Settle, admission,
};
use crate::project::Project;
use crate::record::{LabelDef, LabelName, LabelSchema, Role};
use crate::report::fixture::{admit, making, report, sealed};
use crate::report::{Names, Report, build};
use crate::testkit::{PROJECT, context, device_key, event_id, invite, manifest, members};
use crate::wire::attach_signature;
use crate::wire::item::item_of;
use crate::wire::report::unsigned;

/// What people have tried to run in pages of others.
const PAYLOADS: [&str; 36] = [
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "\"><script>alert(1)</script>",
    "' onmouseover='alert(1)",
    "\" onfocus=\"alert(1)\" autofocus=\"",
    "</title><script>alert(1)</script>",
    "</style><img src=x onerror=alert(1)>",
    "</template><script>alert(1)</script><template id=\"accord-report\">",
    "<template id=\"accord-report\">",
    "</p></article></main><iframe src=javascript:alert(1)>",
    "<iframe srcdoc='<script>alert(1)</script>'>",
    "<a href=\"javascript:alert(1)\">x</a>",
    "[x](javascript:alert(1))",
    "<math><mtext></table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
    "<!--><script>alert(1)</script>-->",
    "--><script>alert(1)</script><!--",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?xml version=\"1.0\"?><script>alert(1)</script>",
    "<base href=//evil.example/>",
    "<meta http-equiv=refresh content=\"0;url=//evil.example\">",
    "<link rel=stylesheet href=//evil.example/x.css>",
    "<style>@import '//evil.example/x.css';</style>",
    "<form action=//evil.example><button>go</button></form>",
    "<object data=//evil.example/x.swf></object>",
    "<embed src=//evil.example>",
    "<video><source onerror=alert(1)></video>",
    "<details open ontoggle=alert(1)>",
    "<body onload=alert(1)>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "<scr\0ipt>alert(1)</scr\0ipt>",
    "\u{202e}<script>\u{2066}alert(1)</script>\u{feff}",
    "{\"sig\":\"x\"}\n<script>alert(1)</script>",
];

/// What an expert writes: a settlement, new instructions, a comment and a round, with `payload` for every text.
fn around(item: crate::ids::ItemId, settle: Settle, payload: &str) -> Vec<EventKind> {
    let revise = Revise {
        after: InstructionsRef { version: 1, revision: None },
        text: payload.to_owned(),
        change: Change::Meaning { labels: vec![LabelName::new(payload)], reask: true },
        summary: payload.to_owned(),
    };
    let mut labelers: Vec<_> = (1..=3).map(|who| device_key(who).public().labeler()).collect();
    labelers.sort_unstable();
    let round = Round {
        items: vec![item],
        draw: Draw::Colliding(LabelName::new(payload), LabelName::new(&format!("{payload} 2"))),
        labelers,
        version: 1,
        note: payload.to_owned(),
    };
    let comment = Comment { item, text: payload.to_owned(), mentions: Vec::new(), reply_to: None };
    vec![EventKind::Settle(settle), EventKind::Revise(revise), EventKind::Comment(comment), EventKind::Round(round)]
}

/// A project in which every text that anybody can write is `payload`.
fn hostile(payload: &str) -> Report {
    let other = format!("{payload} 2");
    let mut manifest = manifest(&[payload, &other]);
    manifest.name = payload.to_owned();
    manifest.instructions.text = payload.to_owned();
    let labels = manifest.schema.labels().iter().map(|it| LabelDef { description: payload.to_owned(), ..it.clone() });
    manifest.schema = LabelSchema::single(payload, labels.collect(), Level::Nominal);
    let mut project = Project::new(manifest, members());
    project.add_items(vec![item_of(payload, Some(payload))]);
    let item = project.items()[0].id;
    let answer = |choice: Choice| {
        EventKind::Answer(Answer {
            item,
            choice,
            supersedes: Vec::new(),
            context: context(crate::event::Stratum::Random, 5),
        })
    };
    let label = |text: &str| answer(Choice::Label(LabelName::new(text)));
    let settle = Settle {
        item,
        answer: Some(LabelName::new(payload).into()),
        also: Vec::new(),
        reason: payload.to_owned(),
        cause: None,
        votes: Vec::new(),
        supersedes: Vec::new(),
    };
    let kinds = [
        vec![label(payload), EventKind::Flag(Flag { item, note: Some(payload.to_owned()) })],
        vec![answer(Choice::Skip { reason: payload.to_owned() }), label(&other)],
        vec![answer(Choice::Skip { reason: payload.to_owned() })],
        around(item, settle, payload),
    ];
    for (who, kinds) in (1_u8..).zip(kinds) {
        let key = device_key(who);
        let role = if who == 4 { Role::Expert } else { Role::Labeler };
        let (labeler, device) = (key.public().labeler(), key.public().device());
        let proof = invite(role).sign(&admission(PROJECT, labeler, device, role));
        let hello = Hello { name: payload.to_owned(), role, invite: invite(role).public(), proof };
        let all = std::iter::once(EventKind::Hello(hello)).chain(kinds);
        let event = |(n, kind)| Event { id: event_id(u64::from(who) * 100 + n), at: Millis(n), kind };
        let events: Vec<Event> = (0..).zip(all).map(event).collect();
        admit(&mut project, &sealed(&key, &events, 64, &BTreeMap::new()));
    }
    project.admit(payload, Err(crate::wire::segment::SegmentError::BadLine { line: 2, why: payload.to_owned() }));
    build(&project, making(0, Names::Shown)).unwrap()
}

fn signed(report: &Report) -> Vec<u8> {
    let line = unsigned(report);
    let signature = device_key(4).sign(&line);
    attach_signature(line, &signature)
}

/// Every tag of a page with its attributes, in order, as a browser would see them: from `<` and a letter, `/`, `!` or `?`
/// to the next `>`.
fn tags(page: &str) -> Vec<&str> {
    let starts = page.match_indices('<').map(|(at, _)| page.split_at(at).1);
    starts.map(|rest| rest.split_at(rest.find('>').unwrap() + 1).0).collect()
}

#[test]
fn rpt6_no_tag_and_no_attribute_of_a_text_survives() {
    // A harmless text of the same shape makes the tags that ours are allowed to be.
    let harmless = hostile("harmless");
    let bytes = signed(&harmless);
    let plain = page(&harmless, &bytes);
    let expected = tags(&plain);
    assert!(expected.len() > 100 && plain.matches("harmless").count() > 15);
    for payload in PAYLOADS {
        let report = hostile(payload);
        let bytes = signed(&report);
        let page = page(&report, &bytes);
        assert_eq!(tags(&page), expected, "{payload}");
        let (shown, _) = page.rsplit_once(DATA_BEGIN).unwrap();
        assert!(!shown.contains(payload) || !payload.contains(['<', '"']), "{payload}");
        assert_eq!(embedded(&page).unwrap().as_bytes(), bytes, "{payload}");
    }
}

#[test]
fn rpt6_the_page_needs_nothing_and_runs_nothing() {
    let report = report(20, Names::Hidden);
    let page = page(&report, &signed(&report));
    assert!(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'"));
    let (shown, _) = page.split_once("<template").unwrap();
    for absent in
        ["<script", "javascript:", " on", "src=", "url(", "@import", "http:", "https:", "style=\"", "<img", "<iframe"]
    {
        let found = shown.match_indices(absent).find(|(at, _)| {
            absent != " on"
                || shown
                    .split_at(at + 3)
                    .1
                    .split(['=', ' ', '<'])
                    .next()
                    .is_some_and(|word| word.len() > 2 && shown.split_at(at + 3 + word.len()).1.starts_with('='))
        });
        assert!(found.is_none(), "{absent} at {found:?}");
    }
    // Links lead to places of the page itself.
    for (at, _) in shown.match_indices("href=\"") {
        let target = shown.split_at(at + 6).1.split('"').next().unwrap();
        let id = target.strip_prefix('#').unwrap();
        assert!(shown.contains(&format!("id=\"{id}\"")), "{target} leads nowhere");
    }
}

#[test]
fn rpt6_the_page_states_the_digest_of_its_data() {
    let report = report(0, Names::Hidden);
    let bytes = signed(&report);
    let page = page(&report, &bytes);
    assert_eq!(embedded(&page).unwrap().as_bytes(), bytes);
    assert!(page.contains(&crate::crypto::sha256(&bytes).to_string()));
    assert_eq!(embedded("<p>no report</p>"), None);
}

#[test]
fn rpt6_texts_have_their_own_direction_and_long_ones_are_folded() {
    let long = format!("{}end", "word ".repeat(400));
    let page_of = |text: &str| {
        let report = hostile(text);
        page(&report, &signed(&report))
    };
    let page = page_of("مرحبا <b>");
    assert!(page.contains("<p class=\"text\" dir=\"auto\">مرحبا &lt;b&gt;</p>"));
    let page = page_of(&long);
    assert!(page.contains("<details class=\"rest\"><summary>") && page.contains("word end</p></details>"));
    // Nothing is lost in folding.
    let (_, item) = page.split_once("</h4>").unwrap();
    assert_eq!(item.split_once("<table").unwrap().0.matches("word").count(), 400);
}

#[test]
fn rpt4_what_was_said_and_changed_around_an_item_is_there() {
    let report = hostile("harmless");
    let item = &report.disagreements.items[0];
    assert_eq!((item.comments.len(), item.settlements.len(), item.is_contested), (1, 1, false));
    let versions: Vec<_> = report.instructions.iter().map(|it| (it.reference.version, it.is_current)).collect();
    assert_eq!(versions, [(1, false), (2, true)]);
    assert!(report.instructions[1].written.as_ref().is_some_and(|written| written.stands && !written.is_fork));
    assert!(report.rounds.len() == 1 && report.rounds[0].is_open && report.rounds[0].figures.is_none());
    let page = page(&report, &signed(&report));
    for shown in
        ["said: <q", "and their answers are asked again", "Consistency rounds", "where <bdi>harmless</bdi> and"]
    {
        assert!(page.contains(shown), "{shown}");
    }
}

#[test]
fn rpt2_logs_that_are_not_whole_are_told_at_the_top() {
    let page_of = |report: &Report| page(report, &signed(report));
    assert!(page_of(&hostile("x")).contains("The logs are not whole"));
    assert!(!page_of(&report(0, Names::Hidden)).contains("The logs are not whole"));
}

#[test]
fn rpt12_a_page_that_forbids_inline_styles_can_let_this_one_in_by_its_digest() {
    let page = page(&report(0, Names::Hidden), b"{}");
    let style = page.split_once("<style>").unwrap().1.split_once("</style>").unwrap().0;
    let digest = crate::crypto::base64url(crate::crypto::sha256(style.as_bytes()).as_bytes());
    let source = super::style_source();
    assert_eq!(source.replace('+', "-").replace('/', "_"), format!("'sha256-{digest}='"));
    assert_eq!(page.matches("<style").count(), 1);
    assert!(!page.contains("style=\""), "an attribute would have no digest");
}
