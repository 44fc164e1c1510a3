//! Questions from a labeling configuration of Label Studio.

use accord_core::agreement::level::Level;
use accord_core::record::{Condition, Form, LabelDef, LabelName, LabelSchema, MAX_TEXT_CHARS, NumberForm, Question};
use roxmltree::{Document, Node};

use super::id_of;
use crate::FormatError;
use crate::out::Losses;

/// Tags that only show something, or hold others.
const SHOWING: [&str; 22] = [
    "View",
    "Header",
    "Text",
    "Image",
    "HyperText",
    "Audio",
    "Video",
    "Paragraphs",
    "List",
    "Style",
    "Choice",
    "Label",
    "Bucket",
    "Collapse",
    "Panel",
    "Table",
    "Repeater",
    "Filter",
    "Shortcut",
    "PDF",
    "Chat",
    "Markdown",
];

/// Reads the questions: choices, taxonomies, ratings, numbers, texts, pairwise and ranking, marks and boxes. Other tags are
/// counted as lost.
///
/// # Errors
/// When it is not XML, or asks nothing that can be asked here.
pub fn questions_of_config(xml: &str) -> Result<(LabelSchema, Losses), FormatError> {
    let broken = |what: String, remedy: &'static str| FormatError::Broken { what, remedy };
    let document = Document::parse(xml.trim_start_matches('\u{feff}')).map_err(|error| {
        broken(format!("the configuration is not XML ({error})"), "copy it from the project's settings")
    })?;
    let mut losses = Losses::default();
    let mut questions: Vec<Question> = Vec::new();
    let mut heading = String::new();
    for node in document.descendants().filter(Node::is_element) {
        let tag = node.tag_name().name();
        if tag == "Header" {
            node.attribute("value").unwrap_or_default().clone_into(&mut heading);
        }
        if SHOWING.contains(&tag) {
            continue;
        }
        let Some(form) = form_of(&node, tag) else {
            losses.add(&format!("questions of the kind `{tag}`"), 1);
            continue;
        };
        let name = node.attribute("name").unwrap_or(tag);
        let Some(id) = id_of(name) else { continue };
        let when = condition(&node, &questions, &mut losses);
        let required = questions.is_empty() || node.attribute("required") == Some("true");
        questions.push(Question { id, prompt: std::mem::take(&mut heading), required, when, form });
    }
    let mut questions = questions.into_iter();
    let remedy =
        "it needs one of Choices, Taxonomy, Rating, Number, TextArea, Pairwise, Ranker, Labels, RectangleLabels";
    let lead = questions.next().ok_or_else(|| broken("the configuration asks nothing".to_owned(), remedy))?;
    let lead = Question { required: true, when: None, ..lead };
    let schema = LabelSchema::of(lead, questions.collect()).map_err(|fault| broken(fault.to_string(), remedy))?;
    Ok((schema, losses))
}

fn form_of(node: &Node<'_, '_>, tag: &str) -> Option<Form> {
    let number = |name: &str| node.attribute(name).and_then(|value| value.parse::<f64>().ok());
    let labels = || {
        let mut labels = Vec::new();
        leaves(node, &mut Vec::new(), &mut labels);
        labels
    };
    let many = |labels: Vec<LabelDef>| {
        let max = u32::try_from(labels.len()).ok()?;
        Some(Form::Many { labels, min: 0, max })
    };
    let one = |labels| Form::One { labels, level: Level::Nominal };
    match tag {
        "Choices" if node.attribute("choice") == Some("multiple") => many(labels()),
        "Choices" => Some(one(labels())),
        "Taxonomy" if node.attribute("maxUsages") == Some("1") => Some(one(labels())),
        "Taxonomy" => many(labels()),
        "Pairwise" => {
            let side = |name: &str, usual: &str| LabelDef::new(node.attribute(name).unwrap_or(usual), "");
            Some(one(vec![side("selectedLeftValue", "left"), side("selectedRightValue", "right")]))
        }
        "Rating" => {
            let max = node.attribute("maxRating").and_then(|max| max.parse::<u32>().ok()).unwrap_or(5);
            let labels = (1..=max.clamp(2, 100)).map(|star| LabelDef::new(&star.to_string(), "")).collect();
            Some(Form::One { labels, level: Level::Ordinal })
        }
        "Number" => Some(Form::Number(NumberForm {
            min: number("min"),
            max: number("max"),
            step: number("step").filter(|step| *step > 0.0),
            unit: String::new(),
            level: Level::Interval,
        })),
        "TextArea" => Some(Form::Text { max_chars: MAX_TEXT_CHARS }),
        "Labels" | "HyperTextLabels" | "ParagraphLabels" => Some(Form::Spans { labels: labels() }),
        "RectangleLabels" => Some(Form::Boxes { labels: labels() }),
        _ => None,
    }
}

/// Choices without further ones in them, with the headings above.
fn leaves(node: &Node<'_, '_>, path: &mut Vec<String>, found: &mut Vec<LabelDef>) {
    for child in node.children().filter(|child| matches!(child.tag_name().name(), "Choice" | "Label")) {
        let name = child.attribute("value").or_else(|| child.attribute("alias")).unwrap_or_default();
        let is_leaf = !child.children().any(|it| it.tag_name().name() == "Choice");
        if is_leaf {
            let hint = child.attribute("hint").unwrap_or_default().to_owned();
            found.push(LabelDef { description: hint, group: path.clone(), ..LabelDef::new(name, "") });
        } else {
            path.push(name.to_owned());
            leaves(&child, path, found);
            path.pop();
        }
    }
}

/// `visibleWhen="choice-selected"` of the tag or of the `View` around it.
fn condition(node: &Node<'_, '_>, earlier: &[Question], losses: &mut Losses) -> Option<Condition> {
    let said = node.ancestors().find(|it| it.attribute("visibleWhen").is_some())?;
    let id = said.attribute("whenTagName").and_then(id_of);
    let question = id.and_then(|id| earlier.iter().find(|question| question.id == id));
    let values = said.attribute("whenChoiceValue");
    let found = question.zip(values).and_then(|(question, values)| {
        // The names are joined by commas, which a name may hold as well.
        let known: Vec<&LabelName> = question.form.labels().iter().map(|label| &label.name).collect();
        let whole = known.iter().find(|name| name.as_str() == values).map(|name| vec![(*name).clone()]);
        let parts = || {
            values
                .split(',')
                .filter_map(|part| known.iter().find(|it| it.as_str() == part.trim()))
                .map(|it| (*it).clone())
        };
        let any_of = whole.unwrap_or_else(|| parts().collect());
        (!any_of.is_empty()).then(|| Condition { question: question.id.clone(), any_of })
    });
    losses.add("conditions that cannot be asked here", usize::from(found.is_none()));
    found
}
