//! Markdown to a tree of the few things the page can draw.
//!
//! There is no way from a text to markup: HTML in it is text, links lead to the web or to mail or nowhere, and an image is
//! a link, because fetching it would tell somebody else's server who reads.

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag};

use crate::model::{Block, Span};

/// Deeper nesting is drawn flat: a text of nothing but `>` must not exhaust the stack of whoever draws it.
const MAX_DEPTH: usize = 12;

/// What a part that has begun becomes when it ends.
#[derive(Debug)]
enum Kind {
    /// Its contents go to what it stands in.
    Pass,
    Heading(u8),
    Paragraph,
    Quote,
    List(Option<u64>),
    Item,
    Code,
    Table,
    Row,
    Cell,
    Strong,
    Emphasis,
    Strike,
    Link(String),
}

#[derive(Debug)]
struct Part {
    kind: Kind,
    blocks: Vec<Block>,
    spans: Vec<Span>,
    items: Vec<Vec<Block>>,
    rows: Vec<Vec<Vec<Span>>>,
    cells: Vec<Vec<Span>>,
}

/// The tree of a text.
#[must_use]
pub fn markdown(text: &str) -> Vec<Block> {
    let mut tree = Tree { parts: vec![Part::new(Kind::Pass)] };
    for event in Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
        tree.take(event);
    }
    while tree.parts.len() > 1 {
        tree.end();
    }
    tree.parts.pop().map(Part::into_blocks).unwrap_or_default()
}

struct Tree {
    /// What has begun and not ended, outermost first; never empty.
    parts: Vec<Part>,
}

impl Tree {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.begin(&tag),
            Event::End(_) => self.end(),
            // Markup in the text is shown as it was typed.
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => self.text(&text),
            Event::Code(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.span(Span::Code(text.into_string()));
            }
            Event::FootnoteReference(name) => self.text(&format!("[^{name}]")),
            Event::SoftBreak => self.text(" "),
            Event::HardBreak => self.span(Span::Break),
            Event::Rule => self.block(Block::Rule),
            Event::TaskListMarker(done) => self.text(if done { "[x] " } else { "[ ] " }),
        }
    }

    fn begin(&mut self, tag: &Tag<'_>) {
        let kind = match tag {
            Tag::Heading { level, .. } => Kind::Heading(level_of(*level)),
            Tag::Paragraph | Tag::HtmlBlock => Kind::Paragraph,
            Tag::BlockQuote(_) => Kind::Quote,
            Tag::CodeBlock(CodeBlockKind::Indented | CodeBlockKind::Fenced(_)) => Kind::Code,
            Tag::List(first) => Kind::List(*first),
            Tag::Item => Kind::Item,
            Tag::Table(_) => Kind::Table,
            Tag::TableHead | Tag::TableRow => Kind::Row,
            Tag::TableCell => Kind::Cell,
            Tag::Strong => Kind::Strong,
            Tag::Emphasis => Kind::Emphasis,
            Tag::Strikethrough => Kind::Strike,
            Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } => {
                safe_link(dest_url).map_or(Kind::Pass, |to| Kind::Link(to.to_owned()))
            }
            _ => Kind::Pass,
        };
        // Items, rows and cells belong to what they stand in, so the depth is that of the others.
        let is_own = matches!(kind, Kind::Item | Kind::Row | Kind::Cell);
        let is_too_deep = self.parts.len() > MAX_DEPTH && !is_own;
        self.parts.push(Part::new(if is_too_deep { Kind::Pass } else { kind }));
    }

    fn end(&mut self) {
        let Some(part) = self.parts.pop().filter(|_| !self.parts.is_empty()) else { return };
        match part.kind {
            Kind::Heading(level) => self.block(Block::Heading(level, part.spans)),
            Kind::Paragraph => self.block(Block::Paragraph(part.spans)),
            Kind::Quote => self.block(Block::Quote(part.into_blocks())),
            Kind::Code => self.block(Block::Code(plain(&part.spans).trim_end_matches('\n').to_owned())),
            Kind::List(first) => self.block(Block::List(first, part.items)),
            Kind::Table => self.block(Block::Table(part.rows)),
            Kind::Strong => self.span(Span::Strong(part.spans)),
            Kind::Emphasis => self.span(Span::Emphasis(part.spans)),
            Kind::Strike => self.span(Span::Strike(part.spans)),
            Kind::Link(to) => self.span(Span::Link(to, part.spans)),
            Kind::Item => self.inside(|parent| parent.items.push(part.into_blocks())),
            Kind::Row => self.inside(|parent| parent.rows.push(part.cells)),
            Kind::Cell => self.inside(|parent| parent.cells.push(part.spans)),
            Kind::Pass => self.inside(|parent| parent.splice(part)),
        }
    }

    fn inside(&mut self, change: impl FnOnce(&mut Part)) {
        if let Some(parent) = self.parts.last_mut() {
            change(parent);
        }
    }

    fn block(&mut self, block: Block) {
        self.inside(|parent| {
            parent.flush();
            parent.blocks.push(block);
        });
    }

    fn span(&mut self, span: Span) {
        self.inside(|parent| parent.spans.push(span));
    }

    fn text(&mut self, more: &str) {
        self.inside(|parent| match parent.spans.last_mut() {
            Some(Span::Text(text)) => text.push_str(more),
            _ => parent.spans.push(Span::Text(more.to_owned())),
        });
    }
}

impl Part {
    fn new(kind: Kind) -> Self {
        let (blocks, spans, items) = (Vec::new(), Vec::new(), Vec::new());
        Self { kind, blocks, spans, items, rows: Vec::new(), cells: Vec::new() }
    }

    /// Words that stand in a list without a paragraph of their own become one.
    fn flush(&mut self) {
        if !self.spans.is_empty() {
            self.blocks.push(Block::Paragraph(std::mem::take(&mut self.spans)));
        }
    }

    fn into_blocks(mut self) -> Vec<Block> {
        self.flush();
        // What a list or table that was too deep has left.
        let cells = std::mem::take(&mut self.cells).into_iter().chain(self.rows.into_iter().flatten());
        self.blocks.extend(cells.map(Block::Paragraph));
        self.blocks.extend(self.items.into_iter().flatten());
        self.blocks
    }

    fn splice(&mut self, part: Self) {
        if part.blocks.is_empty() && part.items.is_empty() && part.rows.is_empty() && part.cells.is_empty() {
            self.spans.extend(part.spans);
        } else {
            self.flush();
            self.blocks.extend(part.into_blocks());
        }
    }
}

const fn level_of(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

/// An address that may be followed: of the web or of mail. Browsers drop some control characters from an address before
/// they read its scheme, so none may be in it.
fn safe_link(to: &str) -> Option<&str> {
    let lower = to.get(..8).unwrap_or(to).to_ascii_lowercase();
    let is_known = ["https://", "http://", "mailto:"].iter().any(|scheme| lower.starts_with(scheme));
    (is_known && !to.chars().any(char::is_control)).then_some(to)
}

/// The words of spans, without their form.
fn plain(spans: &[Span]) -> String {
    let words = |span: &Span| match span {
        Span::Text(text) | Span::Code(text) => text.clone(),
        Span::Strong(spans) | Span::Emphasis(spans) | Span::Strike(spans) | Span::Link(_, spans) => plain(spans),
        Span::Break => "\n".to_owned(),
    };
    spans.iter().map(words).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn text(words: &str) -> Span {
        Span::Text(words.to_owned())
    }

    #[track_caller]
    fn check(source: &str, expect: &[Block]) {
        assert_eq!(markdown(source), expect, "{source:?}");
    }

    #[test]
    fn the_usual_forms_are_kept() {
        check(
            "# One\n\ntwo *three*\nfour",
            &[
                Block::Heading(1, vec![text("One")]),
                Block::Paragraph(vec![text("two "), Span::Emphasis(vec![text("three")]), text(" four")]),
            ],
        );
        check(
            "- a\n- **b**\n  - c",
            &[Block::List(
                None,
                vec![
                    vec![Block::Paragraph(vec![text("a")])],
                    vec![
                        Block::Paragraph(vec![Span::Strong(vec![text("b")])]),
                        Block::List(None, vec![vec![Block::Paragraph(vec![text("c")])]]),
                    ],
                ],
            )],
        );
        check("3. a", &[Block::List(Some(3), vec![vec![Block::Paragraph(vec![text("a")])]])]);
        check(
            "> q\n\n---\n\n```\nx <y>\n```",
            &[Block::Quote(vec![Block::Paragraph(vec![text("q")])]), Block::Rule, Block::Code("x <y>".to_owned())],
        );
        check(
            "| a | b |\n|---|---|\n| 1 | 2 |",
            &[Block::Table(vec![vec![vec![text("a")], vec![text("b")]], vec![vec![text("1")], vec![text("2")]]])],
        );
    }

    #[test]
    fn pag1_html_is_text() {
        check("<script>alert(1)</script>", &[Block::Paragraph(vec![text("<script>alert(1)</script>")])]);
        check("a <img src=x onerror=alert(1)> b", &[Block::Paragraph(vec![text("a <img src=x onerror=alert(1)> b")])]);
    }

    #[test]
    fn pag1_only_the_web_and_mail_are_linked() {
        let link = |to: &str| Block::Paragraph(vec![Span::Link(to.to_owned(), vec![text("w")])]);
        check("[w](https://example.org/a?b)", &[link("https://example.org/a?b")]);
        check("[w](MAILTO:a@example.org)", &[link("MAILTO:a@example.org")]);
        for bad in
            ["javascript:alert(1)", "data:text/html,x", "//example.org", "vbscript:x", "JaVaScRiPt:alert(1)", "a"]
        {
            check(&format!("[w]({bad})"), &[Block::Paragraph(vec![text("w")])]);
        }
        check("[w](<java\tscript:alert(1)>)", &[Block::Paragraph(vec![text("w")])]);
        // Looking at instructions fetches nothing.
        check("![w](https://example.org/track.png)", &[link("https://example.org/track.png")]);
    }

    #[test]
    fn deep_nesting_is_flat_beyond_a_depth() {
        fn depth(blocks: &[Block]) -> usize {
            let inner = |block: &Block| match block {
                Block::Quote(blocks) => 1 + depth(blocks),
                Block::List(_, items) => 1 + items.iter().map(|item| depth(item)).max().unwrap_or(0),
                _ => 1,
            };
            blocks.iter().map(inner).max().unwrap_or(0)
        }
        for source in [format!("{}x", ">".repeat(5_000)), format!("{}x", "- ".repeat(2_000))] {
            let blocks = markdown(&source);
            assert!(depth(&blocks) <= 2 * MAX_DEPTH, "{}", depth(&blocks));
        }
        let stars = format!("{}x{}", "*a **b ".repeat(3_000), "** *".repeat(3_000));
        assert!(!markdown(&stars).is_empty());
    }
}
