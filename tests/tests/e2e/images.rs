//! Items that show more than a plain text: boxes on images as far as the export, and parts side by side.

use accord_core::record::Role;
use accord_tests::browser::items::bmp;
use accord_tests::browser::wait::run;
use accord_tests::browser::{Person, Seen, Setup, World};
use anyhow::Context as _;
use serde_json::{Value, json};

use crate::questions::Settings;

const ENTER: &str = "\u{e007}";
const ESCAPE: &str = "\u{e00c}";
const RIGHT: &str = "\u{e014}";
const DOWN: char = '\u{e015}';
const SHIFT: char = '\u{e008}';

/// A box in an export: left, upper edge, width, height, label.
type Drawn = (u64, u64, u64, u64, String);

/// How many boxes are on the image, and what is said of the answer.
async fn n_boxes(person: &Person) -> anyhow::Result<usize> {
    person.ask("return document.querySelectorAll('.picture__view .box').length", json!([])).await
}

/// Draws with the mouse between two points of the image, in its pixels.
async fn drag(person: &Person, image: (f64, f64), from: (f64, f64), to: (f64, f64)) -> anyhow::Result<()> {
    let rect: [f64; 4] = person
        .ask("const r = document.querySelector('.picture__view').getBoundingClientRect(); return [r.x, r.y, r.width, r.height]", json!([]))
        .await?;
    let scale = (rect[2] / image.0).min(rect[3] / image.1);
    let at = |(x, y): (f64, f64)| {
        (rect[0] + rect[2] / 2.0 + (x - image.0 / 2.0) * scale, rect[1] + rect[3] / 2.0 + (y - image.1 / 2.0) * scale)
    };
    let event =
        |kind: &str, (x, y): (f64, f64)| json!({ "type": kind, "x": x, "y": y, "button": "left", "clickCount": 1 });
    for (kind, point) in [("mousePressed", from), ("mouseMoved", to), ("mouseReleased", to)] {
        person.command("Input.dispatchMouseEvent", event(kind, at(point))).await?;
    }
    Ok(())
}

#[test]
fn box4_boxes_by_key_and_by_mouse_are_compared_settled_and_exported() -> anyhow::Result<()> {
    run(async {
        let questions =
            json!([{ "id": "where", "prompt": "Where are the animals?", "form": "boxes", "labels": ["cat", "dog"] }]);
        let settings = Settings::new("boxes", &questions)?;
        let options = ["--settings", &settings.path(), "--votes", "2"];
        let texts = [r#"[{"image":{"file":"field.bmp","alt":"a field"}}]"#];
        let files = [("field.bmp", bmp(64, 48, [90, 160, 60]))];
        let world =
            World::with_files(Setup { name: "Boxes", texts: &texts, poll_secs: 3, options: &options }, &files).await?;

        // By keyboard: a box in the middle, three to the right, two lower; another one of another label.
        let ann = world.joined("Ann", Role::Labeler).await?;
        ann.find(".picture__view").await?;
        ann.press("1").await?;
        ann.press(&RIGHT.repeat(3)).await?;
        for _ in 0..2 {
            ann.press_with(&[SHIFT], DOWN).await?;
        }
        ann.press(ESCAPE).await?;
        ann.press("2").await?;
        assert_eq!(n_boxes(&ann).await?, 2);
        // A reload brings the boxes back with their item.
        ann.driver.refresh().await?;
        ann.find(".picture__view .box").await?;
        assert_eq!(n_boxes(&ann).await?, 2);
        ann.press(ENTER).await?;
        ann.sees("the answer counted and synced", |seen| seen.n_mine() == 1 && seen.is_synced()).await?;

        // By mouse: one box, pulled larger at its corner.
        let ben = world.joined("Ben", Role::Labeler).await?;
        ben.find(".picture__view").await?;
        drag(&ben, (64.0, 48.0), (4.0, 6.0), (20.0, 16.0)).await?;
        ben.find(".box--selected").await?;
        drag(&ben, (64.0, 48.0), (20.0, 16.0), (24.0, 26.0)).await?;
        ben.fits().await?;
        ben.press(ENTER).await?;
        ben.sees("the answer counted and synced", |seen| seen.n_mine() == 1 && seen.is_synced()).await?;

        // The expert sees the image and both answers, and takes the second.
        let eve = world.joined("Eve", Role::Expert).await?;
        eve.go("review").await?;
        eve.find(".review .picture__view").await?;
        let votes: Vec<String> =
            eve.ask("return [...document.querySelectorAll('.vote')].map(vote => vote.textContent)", json!([])).await?;
        assert_eq!(votes.len(), 2, "{votes:?}");
        eve.press("1").await?;
        eve.sees("nothing left to settle", |seen| seen.disagreement.is_none()).await?;
        eve.sync_now().await?;
        eve.go("label").await?;
        eve.sees("all synced", Seen::is_synced).await?;

        let tables = world.export()?;
        let boxes = |name: &str| -> anyhow::Result<Vec<Drawn>> {
            let row = tables.labels.iter().find(|row| row.get("worker_name") == name).context("an answer")?;
            let boxes: Vec<Value> = serde_json::from_str(row.get("where"))?;
            let number = |it: &Value, key: &str| it[key].as_u64().unwrap_or_default();
            let area = |it: &Value| {
                let label = it["label"].as_str().unwrap_or_default().to_owned();
                (number(it, "x"), number(it, "y"), number(it, "width"), number(it, "height"), label)
            };
            Ok(boxes.iter().map(area).collect())
        };
        assert_eq!(boxes("Ann")?, [(24, 18, 16, 12, "dog".to_owned()), (27, 18, 16, 14, "cat".to_owned())]);
        let drawn = boxes("Ben")?;
        // A pixel of the page may fall beside the edge of a pixel of the image.
        let is_near = |(x, y, width, height, label): &Drawn| {
            let near = |a: u64, b: u64| a.abs_diff(b) <= 1;
            near(*x, 4) && near(*y, 6) && near(*width, 20) && near(*height, 20) && label == "cat"
        };
        assert!(drawn.len() == 1 && drawn.iter().all(is_near), "{drawn:?}");
        for person in [&ann, &ben, &eve] {
            assert_eq!(person.complaints().await?, Vec::<String>::new());
        }
        Ok(())
    })
}

#[test]
fn itm5_parts_are_shown_together_and_a_broken_image_says_so() -> anyhow::Result<()> {
    run(async {
        let texts = [
            r##"[{"title":"Answer A","markdown":"# Paris\n\nIt is **Paris**. <img src=x onerror=alert(1)>"},{"title":"Answer B","text":"Lyon"}]"##,
            r#"[{"turns":[["Ann","Is it late?"],["Agent","It left today."]]},{"fields":[["Price","12 €"],["From","مريم"]]}]"#,
            r#"[{"image":{"url":"http://127.0.0.1:9/none.png"}}]"#,
        ];
        let world = World::new(Setup { name: "Parts", texts: &texts, poll_secs: 5, options: &[] }).await?;
        let ann = world.joined("Ann", Role::Labeler).await?;
        let mut kinds = Vec::new();
        for n_answered in 0..texts.len() {
            ann.find(".item__parts .part").await?;
            ann.fits().await?;
            let kind: String = ann
                .ask(
                    "return document.querySelector('.turns') ? 'talk' : document.querySelector('.prose') ? 'answers' : 'image'",
                    json!([]),
                )
                .await?;
            let words: String = ann.ask("return document.querySelector('.item__parts').innerText", json!([])).await?;
            match kind.as_str() {
                "talk" => {
                    assert!(words.contains("It left today.") && words.contains("مريم"), "{words}");
                }
                "answers" => {
                    let tree: (usize, usize, usize) = ann
                        .ask(
                            "const n = s => document.querySelectorAll(s).length; return [n('.prose strong'), n('.item__parts img'), n('.part__title')]",
                            json!([]),
                        )
                        .await?;
                    assert_eq!(tree, (1, 0, 2), "{words}");
                }
                _ => {
                    let says = ann.find(".part__broken").await?.text().await?;
                    assert!(says.contains("cannot be reached") && says.contains("skip"), "{says}");
                }
            }
            kinds.push(kind);
            ann.press("1").await?;
            ann.sees("the answer counted", |seen| seen.n_mine() == n_answered + 1).await?;
        }
        kinds.sort_unstable();
        assert_eq!(kinds, ["answers", "image", "talk"]);
        ann.sees("all synced", Seen::is_synced).await?;
        Ok(())
    })
}
