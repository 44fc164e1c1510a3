//! A function for each message, so that the compiler knows of every one that is missing, misspelt or not used.

use std::fmt::Write as _;

use crate::{Message, is_number};

/// How numbers are written: the page reads these by their names, once a language, and calls no function for them.
const READ_BY_NAME: [&str; 4] = ["number-group", "number-decimal", "number-group-from", "number-group-size"];

/// Areas of the page that nobody sees before the first item: the first words of their messages' ids.
const LATER: [&str; 12] = [
    "agreement",
    "fault",
    "files",
    "making",
    "overview",
    "probe",
    "records",
    "reports",
    "review",
    "rounds",
    "status",
    "studio",
];

/// Whether a message belongs to what nobody sees before the first item.
#[must_use]
pub fn comes_later(id: &str) -> bool {
    LATER.contains(&id.split('-').next().unwrap_or_default())
}

/// Rust code: for `review-settle = Settle { $n } as { $label }` a
/// `fn review_settle(n: impl Into<Number>, label: impl AsRef<str>) -> String`.
///
/// The code calls `say(id, &[(variable, Value)])` and names `Number` and `Value`, which the page has.
#[must_use]
pub fn functions(messages: &[Message]) -> String {
    let mut code = String::new();
    for message in messages.iter().filter(|message| !READ_BY_NAME.contains(&message.id.as_str())) {
        let (mut parameters, mut values) = (Vec::new(), Vec::new());
        for variable in &message.variables {
            let name = snake(variable);
            if is_number(variable) {
                parameters.push(format!("{name}: impl Into<Number>"));
                values.push(format!("(\"{variable}\", Value::Number({name}.into()))"));
            } else {
                parameters.push(format!("{name}: impl AsRef<str>"));
                values.push(format!("(\"{variable}\", Value::Text({name}.as_ref()))"));
            }
        }
        // Writing to a text cannot fail.
        let _ = writeln!(
            code,
            "/// `{}`\npub(crate) fn {}({}) -> String {{\n    say(\"{}\", &[{}])\n}}\n",
            message.shown.replace(['`', '\n'], " "),
            snake(&message.id),
            parameters.join(", "),
            message.id,
            values.join(", ")
        );
    }
    code
}

fn snake(name: &str) -> String {
    name.replace('-', "_")
}
