//! Items in their written form, plain texts and parts.

use super::*;
use crate::crypto::sha256;
use crate::record::{Body, Field, Image, ImageSource, Turn};

fn part(title: &str, body: Body) -> Part {
    Part { title: title.into(), body }
}

fn image(url: &str) -> Body {
    Body::Image(Image { source: ImageSource::Url { url: url.into(), sha256: None }, alt: "".into() })
}

fn every_part() -> Vec<Part> {
    let stored = ImageSource::Stored { sha256: sha256(b"png"), n_bytes: 3 };
    vec![
        part("A", Body::Text("first\nwords".into())),
        part("", Body::Markdown("# second".into())),
        part("Photo", Body::Image(Image { source: stored, alt: "a cat".into() })),
        part("", image("https://images.example/cats/7.jpg?size=2")),
        part("Talk", Body::Turns([Turn { speaker: "Ann".into(), text: "Hi".into() }].into())),
        part("", Body::Fields([Field { name: "price".into(), value: "7 €".into() }].into())),
    ]
}

#[test]
fn itm1_parts_survive_writing_and_have_words() {
    let item = item_of_parts(every_part(), Some("row 9")).unwrap();
    let sensitive = Item { sensitive: true, ..item.clone() };
    let text = item_of("plain", None);
    let (read, problems) = decode_shard(&encode_shard(&[item.clone(), sensitive.clone(), text.clone()]));
    assert_eq!((read, problems), (vec![item.clone(), sensitive, text], Vec::new()));
    assert_eq!(
        &*item.text,
        "A\nfirst\nwords\n\n# second\n\nPhoto\na cat\n\nimage 835d5a\n\nTalk\nAnn: Hi\n\nprice: 7 €"
    );
    assert_eq!(item.images().count(), 2);
}

#[test]
fn itm1_the_written_form_stays_as_it_is() {
    let line = r#"{"parts":[{"title":"A","text":"x"},{"image":{"url":"https://a.example/b.png","alt":"b"}},{"turns":[["Ann","Hi"]]}],"sensitive":true,"ref":"7"}"#;
    let (items, problems) = decode_shard(line.as_bytes());
    assert!(problems.is_empty(), "{problems:?}");
    assert_eq!(String::from_utf8(encode_shard(&items)).unwrap().trim_end(), line);
    // The id is part of the form: answers name it.
    assert_eq!(items[0].id.to_string(), "51249f175b16add99ad904641bc7520a".to_owned());
}

#[test]
fn itm1_a_lone_text_is_the_item_it_was_before_there_were_parts() {
    let item = item_of_parts(vec![part("", Body::Text("plain".into()))], None).unwrap();
    assert_eq!(item, item_of("plain", None));
    assert_ne!(item_of_parts(vec![part("A", Body::Text("plain".into()))], None).unwrap().id, item.id);
}

#[test]
fn itm2_what_cannot_be_shown_is_refused_by_name() {
    let refused = |line: &str| {
        let (items, problems) = decode_shard(line.as_bytes());
        assert!(items.is_empty(), "{line}");
        problems[0].to_string()
    };
    for (line, says) in [
        (r#"{}"#, "neither `text` nor `parts`"),
        (r#"{"text":"a","parts":[{"text":"b"}]}"#, "both `text` and `parts`"),
        (r#"{"parts":[]}"#, "no parts"),
        (r#"{"parts":[{"text":"a","markdown":"b"}]}"#, "part 1: it needs exactly one"),
        (r#"{"parts":[{"text":"a"},{"turns":[]}]}"#, "part 2: it is empty"),
        (r#"{"parts":[{"image":{"sha256":"00"}}]}"#, "is no SHA-256"),
        (r#"{"parts":[{"image":{"url":"javascript:alert(1)"}}]}"#, "is no https URL"),
        (r#"{"parts":[{"image":{"url":"https://ann:secret@a.example/b.png"}}]}"#, "is no https URL"),
        (r#"{"parts":[{"image":{"url":"http://127.0.0.1.a.example/b.png"}}]}"#, "is no https URL"),
        (r#"{"parts":[{"image":{"url":"data:image/svg+xml,<svg/>"}}]}"#, "is no https URL"),
    ] {
        assert!(refused(line).contains(says), "{line}: {}", refused(line));
    }
    let many = vec![part("", Body::Text("a".into())); 9];
    assert!(item_of_parts(many, None).unwrap_err().contains("9 parts"));
    let rows = vec![Turn { speaker: "".into(), text: "a".into() }; 2_001];
    assert!(item_of_parts(vec![part("", Body::Turns(rows.into()))], None).unwrap_err().contains("2001 rows"));
}

#[test]
fn itm6_a_prediction_travels_with_its_item_and_changes_nothing_of_it() {
    let line = r#"{"text":"x","prediction":{"label":"cat","p":0.75,"model":"v1"}}"#;
    let (items, problems) = decode_shard(line.as_bytes());
    assert!(problems.is_empty(), "{problems:?}");
    assert_eq!(String::from_utf8(encode_shard(&items)).unwrap().trim_end(), line);
    assert_eq!(items[0].id, item_of("x", None).id);
    let spans = r#"{"text":"Oslo","prediction":{"spans":[{"start":0,"end":4,"label":"LOC"}]}}"#;
    let (items, problems) = decode_shard(spans.as_bytes());
    assert!(problems.is_empty(), "{problems:?}");
    let prediction = items[0].prediction.clone().unwrap();
    assert_eq!((prediction.confidence.get(), &*prediction.model), (1.0, ""), "who says nothing is sure");
    assert_eq!(String::from_utf8(encode_shard(&items)).unwrap().trim_end(), spans);
    for broken in [r#"{"label":"cat","p":75}"#, r#"{"label":"cat","p":-0.1}"#, r#"{"p":1}"#, "7"] {
        let (items, problems) = decode_shard(format!(r#"{{"text":"x","prediction":{broken}}}"#).as_bytes());
        assert_eq!((items.len(), problems.len()), (0, 1), "{broken}");
    }
}
