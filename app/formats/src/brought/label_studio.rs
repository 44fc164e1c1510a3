//! Label Studio's JSON: tasks with annotations and predictions.

use accord_core::event::{BoxMark, Choice, SpanMark, Value};
use accord_core::record::{Form, Item, LabelName, Prediction, QuestionId};
use accord_core::wire::item::item_of;
use serde_json::{Value as Json, json};

use super::{Brought, Context, choice, id_of, text_of};
use crate::fault::Fault;
use crate::load::{checked_text, image_json, item_of_json};
use crate::out::label_studio::SETTLED;
use crate::record::Record;
use crate::values::from_json;

pub(super) fn brought(record: &Record<'_>, context: &mut Context<'_>) -> Result<Brought, Fault> {
    let item = item(record, context)?;
    let item = Item { prediction: prediction(record, &item, context).map(Into::into), ..item };
    let annotations = record.get("annotations").or_else(|| record.get("completions")).and_then(Json::as_array);
    let mut said = Vec::new();
    for annotation in annotations.into_iter().flatten() {
        let by = worker(annotation);
        // Where nothing is marked no region says so, and Label Studio drops what else we wrote.
        let is_empty = annotation.get("result").and_then(Json::as_array).is_some_and(Vec::is_empty);
        let is_truth = annotation.get("ground_truth").and_then(Json::as_bool) == Some(true);
        if by == SETTLED || (is_empty && is_truth && record.get("data.task").is_some()) {
            context.losses.add("experts' settlements", 1);
            continue;
        }
        let at_ms = annotation.pointer("/accord/at_ms").and_then(Json::as_u64);
        let is_skip = annotation.get("was_cancelled").and_then(Json::as_bool) == Some(true);
        let choice = if is_skip {
            let reason = annotation.pointer("/accord/reason").and_then(Json::as_str).unwrap_or_default();
            Choice::Skip { reason: reason.to_owned() }
        } else {
            let all = annotation.get("result").and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default();
            answered(all, &item, context)
        };
        said.push((by, at_ms, choice));
    }
    Ok(Brought { item, said })
}

/// The prediction that is surest of itself, of equals the first: an item has one.
fn prediction(record: &Record<'_>, item: &Item, context: &mut Context<'_>) -> Option<Prediction> {
    let all = record.get("predictions").and_then(Json::as_array).into_iter().flatten();
    let (all, numbered): (Vec<&Json>, Vec<&Json>) = all.partition(|it| it.is_object());
    // Its plain export only names them; its snapshots hold them.
    context.losses.add("predictions of which the file has the number alone", numbered.len());
    // Without a score Label Studio writes 0 or null; a score beyond 1 is no probability.
    let score = |it: &Json| it.get("score").and_then(Json::as_f64).filter(|score| *score > 0.0 && *score <= 1.0);
    let p = |it: &Json| score(it).unwrap_or(1.0);
    let best = all.iter().copied().reduce(|best, next| if p(next) > p(best) { next } else { best })?;
    context.losses.add("further predictions of the same item", all.len() - 1);
    let regions = best.get("result").and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default();
    let response = answered(regions, item, context).response()?;
    if let Err(why) = context.schema.check(&response) {
        context.losses.add(&format!("predictions that do not fit: {why}"), 1);
        return None;
    }
    let model = best.get("model_version").and_then(Json::as_str).unwrap_or_default();
    Prediction::new(response, p(best), model)
}

/// The field `text`, or the only one with a string; or the parts that we wrote beside it; or an image.
fn item(record: &Record<'_>, context: &mut Context<'_>) -> Result<Item, Fault> {
    let id = text_of(record, "data.ref");
    if let Some(parts @ Json::Array(_)) = record.get("data.parts") {
        return item_of_json(parts, id.as_deref(), &mut context.files);
    }
    if let Some(Json::String(text)) = record.get("data.text") {
        return Ok(item_of(checked_text(text)?, id.as_deref()));
    }
    let data = record.fields().filter_map(|(name, value)| Some((name.strip_prefix("data.")?, value.as_str()?)));
    let mut strings = data.filter(|(name, _)| !matches!(*name, "task" | "ref"));
    match (strings.next(), strings.next()) {
        (Some(("image", address)), None) => {
            item_of_json(&json!([{ "image": image_json(address) }]), id.as_deref(), &mut context.files)
        }
        (Some((_, text)), None) => Ok(item_of(checked_text(text)?, id.as_deref())),
        _ => Err(Fault::new(
            "its `data` has neither a `text` nor a single string",
            "call the field with the text `text`",
        )),
    }
}

/// Who we said it was, or the number or address of their account.
fn worker(annotation: &Json) -> String {
    let ours = annotation.pointer("/accord/worker").or_else(|| annotation.pointer("/result/0/accord/worker"));
    if let Some(who) = ours.and_then(Json::as_str) {
        return who.to_owned();
    }
    match annotation.get("completed_by") {
        Some(Json::Number(id)) => format!("user {id}"),
        Some(account) => {
            let email = account.get("email").and_then(Json::as_str).map(str::to_owned);
            email.or_else(|| Some(format!("user {}", account.get("id")?))).unwrap_or_else(|| "label studio".to_owned())
        }
        None => "label studio".to_owned(),
    }
}

/// Answers by question: each region names its question, and marks of one question are one answer.
fn answered(regions: &[Json], item: &Item, context: &mut Context<'_>) -> Choice {
    let mut spans: Vec<(QuestionId, SpanMark)> = Vec::new();
    let mut boxes: Vec<(QuestionId, BoxMark)> = Vec::new();
    let mut values: Vec<(QuestionId, Value)> = Vec::new();
    for region in regions {
        let id = region.get("from_name").and_then(Json::as_str).and_then(id_of);
        let question = id.and_then(|id| context.schema.question(&id));
        let (Some(question), Some(value)) = (question, region.get("value")) else {
            context.losses.add("regions of questions that are not asked here", 1);
            continue;
        };
        let read = match &question.form {
            Form::Spans { .. } => span(value, &item.text).map(|span| spans.push((question.id.clone(), span))),
            Form::Boxes { .. } => box_mark(region, value).map(|mark| boxes.push((question.id.clone(), mark))),
            form => plain(form, value).map(|value| values.push((question.id.clone(), value))),
        };
        if let Err(why) = read {
            context.losses.add(&format!("regions that cannot be read: {why}"), 1);
        }
    }
    for question in context.schema.questions() {
        let of = |id: &QuestionId| *id == question.id;
        let marks = match question.form {
            Form::Spans { .. } => Value::spans(spans.iter().filter(|(id, _)| of(id)).map(|(_, span)| span.clone())),
            Form::Boxes { .. } => Value::boxes(boxes.iter().filter(|(id, _)| of(id)).map(|(_, mark)| mark.clone())),
            _ => continue,
        };
        // An annotation without regions of a question that is always asked says that there is nothing to mark.
        let is_lead = question.id == context.schema.lead().id;
        if is_lead
            || question.required
            || matches!(&marks, Value::Spans(it) if !it.is_empty())
            || matches!(&marks, Value::Boxes(it) if !it.is_empty())
        {
            values.push((question.id.clone(), marks));
        }
    }
    choice(context.schema, values)
}

fn plain(form: &Form, value: &Json) -> Result<Value, String> {
    let named = ["choices", "rating", "number", "text", "selected"].into_iter().find_map(|name| value.get(name));
    if let Some(json) = named {
        return match json {
            Json::Number(stars) if matches!(form, Form::One { .. }) => from_json(form, &stars.to_string().into()),
            Json::Array(all) if matches!(form, Form::One { .. } | Form::Number(_)) && all.len() == 1 => {
                from_json(form, all.first().unwrap_or(&Json::Null))
            }
            json => from_json(form, json),
        };
    }
    if let Some(paths) = value.get("taxonomy").and_then(Json::as_array) {
        let leaves: Json = paths.iter().filter_map(|path| path.as_array()?.last().cloned()).collect();
        return from_json(form, &leaves);
    }
    let order = value.get("ranker").and_then(Json::as_object).and_then(|order| order.values().next());
    order.map_or_else(|| Err("a kind of region that is not read here".to_owned()), |order| from_json(form, order))
}

/// Offsets are tried as code points, as UTF-16, and as code points of the text with `\n` for each line end: what is marked
/// says which is right.
pub(super) fn span(value: &Json, text: &str) -> Result<SpanMark, String> {
    let offset = |name: &str| value.get(name).and_then(Json::as_u64).and_then(|at| usize::try_from(at).ok());
    let label = value.get("labels").and_then(Json::as_array).and_then(|all| all.first()).and_then(Json::as_str);
    let (Some(start), Some(end), Some(label)) = (offset("start"), offset("end"), label) else {
        return Err("a mark without start, end or label".to_owned());
    };
    let chars: Vec<char> = text.chars().collect();
    let marked = value.get("text").and_then(Json::as_str);
    let says = |from: usize, to: usize| {
        let found: Option<String> = chars.get(from..to).map(|part| part.iter().collect());
        found.filter(|found| marked.is_none_or(|marked| found.replace("\r\n", "\n") == marked.replace("\r\n", "\n")))
    };
    let mut tries = vec![(start, end)];
    tries.extend(utf16(&chars, start).zip(utf16(&chars, end)));
    tries.extend(one_line_end(&chars, start).zip(one_line_end(&chars, end)));
    let found = tries.into_iter().find(|(from, to)| from < to && says(*from, *to).is_some());
    let (from, to) = found.ok_or("a mark whose offsets do not lead to its text")?;
    let place = |at: usize| u32::try_from(at).map_err(|error| error.to_string());
    Ok(SpanMark { start: place(from)?, end: place(to)?, label: LabelName::new(label) })
}

/// The code point at an offset in UTF-16.
fn utf16(chars: &[char], offset: usize) -> Option<usize> {
    let mut at = 0;
    for (place, letter) in chars.iter().enumerate() {
        if at == offset {
            return Some(place);
        }
        at += letter.len_utf16();
    }
    (at == offset).then_some(chars.len())
}

/// The code point at an offset that counts `\r\n` as one.
fn one_line_end(chars: &[char], offset: usize) -> Option<usize> {
    let mut at = 0;
    for place in 0..chars.len() {
        if at == offset {
            return Some(place);
        }
        at += usize::from(chars.get(place..place + 2) != Some(&['\r', '\n']));
    }
    (at == offset).then_some(chars.len())
}

fn box_mark(region: &Json, value: &Json) -> Result<BoxMark, String> {
    let side = |name: &str| region.get(name).and_then(Json::as_f64).filter(|side| *side >= 1.0);
    let (Some(width), Some(height)) = (side("original_width"), side("original_height")) else {
        return Err("a box without its image's size".to_owned());
    };
    if value.get("rotation").and_then(Json::as_f64).is_some_and(|angle| angle != 0.0) {
        return Err("a box that is rotated".to_owned());
    }
    let part = |name: &str| value.get(name).and_then(Json::as_f64);
    let labels = value.get("rectanglelabels").and_then(Json::as_array);
    let label = labels.and_then(|all| all.first()).and_then(Json::as_str);
    let (Some(x), Some(y), Some(w), Some(h), Some(label)) =
        (part("x"), part("y"), part("width"), part("height"), label)
    else {
        return Err("a box without a side or a label".to_owned());
    };
    let percent = 100.0;
    pixels([x / percent * width, y / percent * height, w / percent * width, h / percent * height], label)
}

/// A box of whole pixels, at least one wide and high.
pub(super) fn pixels([x, y, width, height]: [f64; 4], label: &str) -> Result<BoxMark, String> {
    let fits = |side: f64| side.is_finite() && side <= f64::from(u32::MAX / 2);
    if ![x, y, width, height].into_iter().all(fits) || width <= 0.0 || height <= 0.0 {
        return Err("a box without area".to_owned());
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within 0 and half of u32::MAX")]
    let whole = |side: f64| side.round().max(0.0) as u32;
    let label = LabelName::new(label);
    Ok(BoxMark { x: whole(x), y: whole(y), width: whole(width).max(1), height: whole(height).max(1), label })
}
