//! The page as a screen reader has it: the accessibility tree, and nothing else. Things are found by their role and name,
//! pressed by their default action, and read as they are told.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, ensure};
use serde_json::{Value, json};

use super::Person;
use super::wait::{SOON, until};

/// Something in the tree.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// Its role, in the browser's words: `button`, `group`, `StaticText`.
    pub role: String,
    /// Its name.
    pub name: String,
    /// Its value: what stands in a field.
    pub value: String,
    /// Properties that are set: `focused`, `pressed`, `disabled`, `live`, `keyshortcuts`, with their values.
    pub properties: BTreeMap<String, String>,
    /// How deep it lies in the tree.
    pub depth: usize,
    /// The element behind it.
    element: i64,
}

impl Told {
    fn is(&self, property: &str, value: &str) -> bool {
        self.properties.get(property).is_some_and(|it| it == value)
    }
}

/// The whole tree in reading order, without what is hidden from readers.
#[derive(Clone, Debug, Default)]
pub struct Tree(pub Vec<Told>);

impl Tree {
    /// What has this role and name.
    #[must_use]
    pub fn find(&self, role: &str, name: &str) -> Option<&Told> {
        self.0.iter().find(|it| it.role == role && it.name == name)
    }

    /// The words inside what has this role and name.
    #[must_use]
    pub fn words(&self, role: &str, name: &str) -> Option<String> {
        let start = self.0.iter().position(|it| it.role == role && it.name == name)?;
        Some(self.words_at(start))
    }

    /// The words of all live regions, in their order.
    #[must_use]
    pub fn live(&self) -> Vec<String> {
        let regions = self.0.iter().enumerate().filter(|(_, it)| it.is("live", "polite") || it.is("live", "assertive"));
        let mut told: Vec<(usize, usize, String)> = Vec::new();
        for (start, it) in regions {
            // Everything inside a region says that it is live; the outermost speaks.
            let is_inside = told.last().is_some_and(|(end, depth, _)| start < *end && it.depth > *depth);
            if !is_inside {
                told.push((self.end(start), it.depth, self.words_at(start)));
            }
        }
        told.into_iter().map(|(.., words)| words).filter(|words| !words.is_empty()).collect()
    }

    /// Names of everything of a role.
    #[must_use]
    pub fn names(&self, role: &str) -> BTreeSet<&str> {
        self.0.iter().filter(|it| it.role == role).map(|it| it.name.as_str()).collect()
    }

    /// What has the focus.
    #[must_use]
    pub fn focused(&self) -> Option<&Told> {
        self.0.iter().rev().find(|it| it.is("focused", "true") && it.role != "RootWebArea")
    }

    fn end(&self, start: usize) -> usize {
        let depth = self.0.get(start).map_or(0, |it| it.depth);
        let inside = self.0.iter().skip(start + 1).take_while(|it| it.depth > depth).count();
        start + 1 + inside
    }

    fn words_at(&self, start: usize) -> String {
        let inside = self.0.get(start + 1..self.end(start)).unwrap_or_default();
        let words = inside.iter().filter(|it| it.role == "StaticText").map(|it| it.name.as_str());
        words.collect::<Vec<_>>().concat().trim().to_owned()
    }
}

impl Person {
    /// Reads the tree.
    ///
    /// # Errors
    /// When the browser does not give it.
    pub async fn tree(&self) -> anyhow::Result<Tree> {
        let answer = self.command("Accessibility.getFullAXTree", json!({})).await?;
        let nodes = answer.pointer("/nodes").and_then(Value::as_array).context("the browser gave no tree")?;
        let id = |node: &Value| node["nodeId"].as_str().unwrap_or_default().to_owned();
        let by_id: BTreeMap<String, &Value> = nodes.iter().map(|node| (id(node), node)).collect();
        let mut tree = Vec::new();
        let mut waiting: Vec<(String, usize)> = nodes.first().map(|root| (id(root), 0)).into_iter().collect();
        while let Some((id, depth)) = waiting.pop() {
            let Some(node) = by_id.get(&id) else { continue };
            let is_told = node["ignored"] != json!(true);
            if is_told {
                tree.push(told(node, depth));
            }
            let children = node["childIds"].as_array().into_iter().flatten().rev().filter_map(Value::as_str);
            waiting.extend(children.map(|child| (child.to_owned(), depth + usize::from(is_told))));
        }
        Ok(Tree(tree))
    }

    /// Waits until the tree is a certain way.
    ///
    /// # Errors
    /// When it does not become so.
    pub async fn hears<T>(&self, what: &str, found: impl Fn(&Tree) -> Option<T>) -> anyhow::Result<T> {
        let listened = async || Ok(found(&self.tree().await?));
        let heard = until(&format!("{} hears {what}", self.name), SOON, listened).await;
        if heard.is_err() {
            let tree = self.tree().await.unwrap_or_default();
            let lines = tree.0.iter().map(|it| format!("{:depth$}{} `{}`", "", it.role, it.name, depth = it.depth));
            let all = lines.collect::<Vec<_>>().join("\n");
            return heard.with_context(|| format!("the tree is\n{all}"));
        }
        heard
    }

    /// Does by default what can be done with something: presses a button, follows a link.
    ///
    /// # Errors
    /// When it is not there, or is told to be out of use.
    pub async fn activate(&self, role: &str, name: &str) -> anyhow::Result<()> {
        let it = self.hears(&format!("the {role} `{name}`"), |tree| tree.find(role, name).cloned()).await?;
        ensure!(!it.is("disabled", "true"), "the {role} `{name}` is out of use");
        let resolved = self.command("DOM.resolveNode", json!({ "backendNodeId": it.element })).await?;
        let object = resolved.pointer("/object/objectId").context("it has no element")?.clone();
        let press = json!({ "objectId": object, "functionDeclaration": "function () { this.click(); }" });
        self.command("Runtime.callFunctionOn", press).await.map(drop)
    }

    /// Moves the focus to something.
    ///
    /// # Errors
    /// When it is not there or takes no focus.
    pub async fn focus_on(&self, role: &str, name: &str) -> anyhow::Result<()> {
        let it = self.hears(&format!("the {role} `{name}`"), |tree| tree.find(role, name).cloned()).await?;
        let focused = self.command("DOM.focus", json!({ "backendNodeId": it.element })).await;
        focused.map(drop).with_context(|| format!("the {role} `{name}` takes no focus"))
    }
}

fn told(node: &Value, depth: usize) -> Told {
    let text = |value: Option<&Value>| match value {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Null) | None => String::new(),
        Some(other) => other.to_string(),
    };
    let properties = node.get("properties").and_then(Value::as_array).into_iter().flatten();
    Told {
        role: text(node.pointer("/role/value")),
        name: text(node.pointer("/name/value")),
        value: text(node.pointer("/value/value")),
        properties: properties.map(|it| (text(it.get("name")), text(it.pointer("/value/value")))).collect(),
        depth,
        element: node.get("backendDOMNodeId").and_then(Value::as_i64).unwrap_or_default(),
    }
}
