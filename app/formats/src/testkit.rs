//! Projects made up from a seed: every form of question, texts that are hard on formats, people who agree, disagree, skip
//! and settle. For tests, and for the example that writes samples for other programs.

use std::collections::BTreeMap;
use std::sync::Arc;

use accord_core::command::{Ctx, hello};
use accord_core::crypto::{SecretKey, sha256};
use accord_core::event::{
    Answer, AnswerContext, BoxMark, Choice, Event, EventKind, Millis, Number, Response, Settle, SpanMark, Stratum,
    Value,
};
use accord_core::ids::{EventId, ItemId, ProjectId};
use accord_core::project::Project;
use accord_core::record::{
    Body, EncoderDef, Form, Image, ImageSource, Instructions, Invite, Item, LabelName, LabelSchema, Manifest, Members,
    Part, Policy, Prediction, Role, SharedItems,
};
use accord_core::rng::SplitMix64;
use accord_core::wire::item::{item_of, item_of_parts};
use accord_core::wire::schema::read_schema;

/// Texts with what formats trip over: signs beyond the first plane, letters of two code points, both line ends, scripts from
/// right to left, quotes, separators, white space at the ends.
const PIECES: [&str; 24] = [
    "plain words",
    "👩‍🔬🏽",
    "🏳️‍🌈 flag",
    "e\u{301}tude",
    "שלום עולם",
    "مرحبا, بالعالم",
    "line\nbreak",
    "carriage\r\nreturn",
    "\"quoted\"",
    "it's",
    "a,b;c\td",
    "back\\slash",
    "<b>&amp;</b>",
    "{\"json\": [1]}",
    "[1, 2]",
    "| bar > sign",
    "क्षत्रिय",
    "한국어",
    "𝒳𝒴𝒵",
    "#hash --- yaml: no",
    "-DOCSTART- -X- O",
    "null",
    "007",
    " ends with space ",
];

/// All questions of a project that asks everything.
pub const EVERYTHING: &str = r#"[
    {"id":"kind","prompt":"Which \"kind\" <of> it?","form":"one","labels":["a","b, c",{"name":"שלום 👍","description":"x & y"}]},
    {"id":"tags","required":false,"form":"many","labels":[{"name":"x|y","group":["G","H"]},{"name":"[z]","group":["G"]},"w"],"min":0,"max":3},
    {"id":"stars","prompt":"Stars?","required":false,"form":"one","level":"ordinal","labels":["1","2","3"]},
    {"id":"size","prompt":"Size?","required":false,"form":"number","min":-1000,"max":1000},
    {"id":"text","prompt":"Note?","required":false,"form":"text","max_chars":500},
    {"id":"rank","prompt":"Order?","required":false,"form":"order","labels":["p>q","r","s"]},
    {"id":"marks","prompt":"Mark","required":false,"form":"spans","labels":["PER","big place"]}
]"#;
/// Marks in texts alone.
pub const SPANS: &str = r#"[{"id":"marks","prompt":"Mark","form":"spans","labels":["PER","LOC"]}]"#;
/// Boxes alone.
pub const BOXES: &str = r#"[{"id":"boxes","prompt":"Draw","form":"boxes","labels":["cat","big dog"]}]"#;
/// Several labels.
pub const MANY: &str = r#"[{"id":"tags","form":"many","labels":["x|y","[z]","w"],"min":0,"max":3}]"#;
/// One label.
pub const ONE: &str = r#"[{"id":"label","prompt":"Which?","form":"one","labels":["a","b, c","שלום 👍"]}]"#;

/// Every image of these projects is so large, in pixels.
pub const IMAGE_SIZE: (u32, u32) = (641, 479);

/// A project of these questions with `n_items` items and answers of three people and an expert.
#[must_use]
pub fn project(questions: &str, n_items: usize, seed: u64) -> Project {
    let schema = read_schema(questions).unwrap_or_else(|why| panic!("{why}"));
    let mut rng = SplitMix64::new(seed);
    let mut project = Project::new(manifest(schema.clone()), members());
    let shows_images = schema.questions().any(|question| matches!(question.form, Form::Boxes { .. }));
    let items = (0..n_items).map(|n| if shows_images { image(n) } else { item(&mut rng, n) });
    let items: Vec<Item> = items.collect();
    let predicted = |(n, item): (u64, Item)| Item { prediction: prediction(&schema, &item.text, n), ..item };
    project.add_items((0..).zip(items).map(predicted).collect());
    let items: Vec<(ItemId, String)> = project.items().iter().map(|item| (item.id, item.text.to_string())).collect();
    let mut n_events = 0;
    for (who, role) in [(1, Role::Labeler), (2, Role::Labeler), (3, Role::Labeler), (9, Role::Expert)] {
        let key = SecretKey::from_seed(&[who; 32]);
        n_events += 1;
        let ctx = Ctx { now: Millis(1), event_id: event_id(n_events) };
        let name = if who == 2 { "Zoë, \"B\"".to_owned() } else { format!("Person {who}") };
        let event = hello(&project, &name, role, &invite(role), &key.public(), ctx);
        project.apply(key.public().device(), key.public().labeler(), event);
        for (item, text) in &items {
            n_events += 1;
            let kind = if role == Role::Expert {
                if rng.below(5) > 0 {
                    continue;
                }
                settle(*item, response(&schema, text, &mut rng))
            } else {
                if rng.below(4) == 0 {
                    continue;
                }
                answer(*item, said(&schema, text, &mut rng), n_events)
            };
            let event = Event { id: event_id(n_events), at: Millis(1_700_000_000_000 + n_events), kind };
            project.apply(key.public().device(), key.public().labeler(), event);
        }
    }
    project
}

fn said(schema: &LabelSchema, text: &str, rng: &mut SplitMix64) -> Choice {
    match rng.below(8) {
        0 => Choice::Skip { reason: "can't, \"say\"".to_owned() },
        1 => Choice::Skip { reason: String::new() },
        // Half of the others agree: what they draw from is the same.
        n if n < 5 => response(schema, text, &mut SplitMix64::new(text.len() as u64)),
        _ => response(schema, text, rng),
    }
}

fn response(schema: &LabelSchema, text: &str, rng: &mut SplitMix64) -> Choice {
    let lead = value(&schema.lead().form, text, rng);
    let mut response = Response { lead, more: BTreeMap::new() };
    for question in schema.more() {
        if rng.below(3) > 0 {
            response.more.insert(question.id.clone(), value(&question.form, text, rng));
        }
    }
    response.into()
}

/// What a model said of every third item.
fn prediction(schema: &LabelSchema, text: &str, n: u64) -> Option<Arc<Prediction>> {
    let response = response(schema, text, &mut SplitMix64::new(n)).response().filter(|_| n.is_multiple_of(3))?;
    let hundredths = u32::try_from(n % 100).unwrap_or_default() + 1;
    let confidence = Number::new(f64::from(hundredths) / 100.0)?;
    Some(Arc::new(Prediction { response, confidence, model: "a \"model\", 2".into() }))
}

fn value(form: &Form, text: &str, rng: &mut SplitMix64) -> Value {
    let n_chars = text.chars().count() as u64;
    let labels: Vec<LabelName> = form.labels().iter().map(|label| label.name.clone()).collect();
    let any = |rng: &mut SplitMix64| labels[below(rng, labels.len())].clone();
    match form {
        Form::One { .. } => Value::Label(any(rng)),
        Form::Many { .. } => Value::labels(labels.iter().filter(|_| rng.below(2) == 0).cloned()),
        Form::Number(_) => {
            let tenths = i32::try_from(rng.below(20_000)).unwrap_or_default() - 10_000;
            Value::Number(Number::new(f64::from(tenths) / 10.0).unwrap_or_else(|| panic!("finite")))
        }
        Form::Text { .. } => Value::Text(PIECES[below(rng, PIECES.len())].into()),
        Form::Order { .. } => {
            let mut order = labels.clone();
            order.rotate_left(below(rng, labels.len()));
            Value::Order(order)
        }
        Form::Spans { .. } => Value::spans((0..rng.below(4)).map(|_| {
            let start = u32::try_from(rng.below(n_chars)).unwrap_or_default();
            let longest = n_chars - u64::from(start);
            let end = start + 1 + u32::try_from(rng.below(longest.min(9))).unwrap_or_default();
            SpanMark { start, end, label: any(rng) }
        })),
        Form::Boxes { .. } => Value::boxes((0..rng.below(4)).map(|_| {
            let (width, height) = IMAGE_SIZE;
            let side = |rng: &mut SplitMix64, whole: u32| {
                let from = u32::try_from(rng.below(u64::from(whole))).unwrap_or_default();
                (from, 1 + u32::try_from(rng.below(u64::from(whole - from))).unwrap_or_default())
            };
            let ((x, width), (y, height)) = (side(rng, width), side(rng, height));
            BoxMark { x, y, width, height, label: any(rng) }
        })),
    }
}

fn below(rng: &mut SplitMix64, n: usize) -> usize {
    usize::try_from(rng.below(n as u64)).unwrap_or_default()
}

fn item(rng: &mut SplitMix64, n: usize) -> Item {
    let n_pieces = 1 + below(rng, 4);
    let pieces: Vec<&str> = (0..n_pieces).map(|_| PIECES[below(rng, PIECES.len())]).collect();
    // The number keeps texts apart.
    let text = format!("{} {n}{}", pieces.join(" "), if rng.below(4) == 0 { " \n" } else { "" });
    let reference = (rng.below(2) == 0).then(|| format!("row-{n}, \"{n}\""));
    item_of(&text, reference.as_deref())
}

fn image(n: usize) -> Item {
    let url = format!("https://images.example/{n}.png");
    let image = Image { source: ImageSource::Url { url: url.into(), sha256: None }, alt: "".into() };
    let part = Part { title: "".into(), body: Body::Image(image) };
    item_of_parts(vec![part], Some(&format!("image {n}"))).unwrap_or_else(|why| panic!("{why}"))
}

fn answer(item: ItemId, choice: Choice, n: u64) -> EventKind {
    let context = AnswerContext {
        answered_at: Millis(1_700_000_000_000 + n),
        active_ms: 1_250,
        ..AnswerContext::plain(Stratum::Random, Millis(1_700_000_000_000))
    };
    EventKind::Answer(Answer { item, choice, supersedes: Vec::new(), context })
}

fn settle(item: ItemId, choice: Choice) -> EventKind {
    EventKind::Settle(Settle {
        item,
        answer: Some(choice),
        also: Vec::new(),
        reason: "because".to_owned(),
        cause: None,
        votes: Vec::new(),
        supersedes: Vec::new(),
    })
}

fn event_id(n: u64) -> EventId {
    EventId::new(n.to_be_bytes())
}

fn invite(role: Role) -> SecretKey {
    SecretKey::from_seed(&[role as u8 + 100; 32])
}

fn members() -> Members {
    let invites = [Role::Labeler, Role::Expert].map(|role| Invite::open(invite(role).public(), role));
    Members {
        project: ProjectId::new([7; 8]),
        generation: 1,
        invites: invites.to_vec(),
        people: Vec::new(),
        readers: None,
    }
}

fn manifest(schema: LabelSchema) -> Manifest {
    Manifest {
        project: ProjectId::new([7; 8]),
        generation: 1,
        name: "Test: a \"project\"".to_owned(),
        owner: SecretKey::from_seed(&[1; 32]).public(),
        schema,
        instructions: Instructions { version: 1, text: "Choose".to_owned() },
        shards: Vec::new(),
        policy: Policy::untuned(),
        encoder: EncoderDef::hashed(),
        shared: SharedItems::default(),
        practice: Vec::new(),
        members: sha256(b"members"),
    }
}
