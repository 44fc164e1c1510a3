//! LOOP7: data is shown as text whatever it contains, and the policy of the page holds.

use accord_core::record::Role;
use accord_tests::browser::wait::run;
use accord_tests::browser::{Colleague, Person, Setup, World};
use serde_json::json;

const IMAGE: &str = "<img src=x onerror=\"window.__pwned=1\">";

#[test]
fn loop7_items_and_names_are_text_whatever_they_contain() -> anyhow::Result<()> {
    run(async {
        let words = "Ein langer Text mit vielen Worten. ".repeat(3_000);
        let one_word = "x".repeat(100_000);
        let texts = [
            IMAGE,
            "<script>window.__pwned=1</script>",
            "</p></div></main><iframe src=\"javascript:parent.__pwned=1\"></iframe>",
            "javascript:window.__pwned=1",
            "Family 👨‍👩‍👧‍👦, flag 🏴󠁧󠁢󠁷󠁬󠁳󠁿, and Zalgo H̷̢̛e̶̡c̴͜o̶m̸e̵s̷",
            "مرحبا بالعالم: هذا نص من اليمين إلى اليسار, with some English in it, 123",
            "\u{202e}reversed by an override\u{202c} and \u{2066}isolated\u{2069}",
            "line one\nline two\n\n\tindented & <b>not bold</b> &amp; {{ braces }} ${dollars} %s",
            words.trim(),
            &one_word,
        ];
        let name = format!("The <b>bold</b> {IMAGE}");
        let world = World::new(Setup { name: &name, texts: &texts, poll_secs: 1, options: &["--votes", "2"] }).await?;
        let answers: Vec<(&str, usize)> = texts.iter().map(|text| (*text, 5)).collect();
        Colleague { name: IMAGE, answers: &answers }.work(&world)?;
        let ann = world.joined(IMAGE, Role::Expert).await?;
        let mut shown = Vec::new();
        for _ in &texts {
            let seen = ann.sees("an item", |seen| seen.item.is_some()).await?;
            let text = seen.item.clone().unwrap_or_default();
            ann.fits().await?;
            ann.press("1").await?;
            ann.sees("another item, or none", |seen| seen.item.as_ref() != Some(&text)).await?;
            shown.push(text);
        }
        shown.sort();
        let mut expected = texts.map(str::to_owned);
        expected.sort();
        assert!(shown == expected, "a text was not shown as it is");
        for page in ["review", "overview", "agreement", "status", "label"] {
            ann.go(page).await?;
            ann.fits().await?;
        }
        ann.go("review").await?;
        for _ in 0..texts.len() {
            ann.sees("a disagreement", |seen| seen.disagreement.is_some()).await?;
            ann.fits().await?;
            ann.press("j").await?;
        }
        nothing_ran(&ann).await?;
        let n_markup: u32 = ann.ask("return document.querySelectorAll('img, iframe, b').length", json!([])).await?;
        assert_eq!(n_markup, 0, "a text became markup");
        let complaints = ann.complaints().await?;
        assert!(complaints.is_empty(), "the browser complains: {complaints:#?}");
        policy_holds(&ann).await
    })
}

async fn nothing_ran(person: &Person) -> anyhow::Result<()> {
    let has_run: bool = person.ask("return window.__pwned !== undefined", json!([])).await?;
    assert!(!has_run, "a text ran as a script");
    Ok(())
}

/// Inline scripts, handlers and `eval` are refused by the browser itself.
async fn policy_holds(person: &Person) -> anyhow::Result<()> {
    // In a callback of the page: what a debugger evaluates directly is let through.
    let script = "const done = arguments[0];
        const found = { blocked: [] };
        document.addEventListener('securitypolicyviolation', event => found.blocked.push(event.effectiveDirective));
        setTimeout(() => {
            for (const [name, run] of [['eval', () => eval('1')], ['Function', () => new Function('return 1')()]]) {
                try { run(); found[name] = 'ran'; } catch (error) { found[name] = error.name; }
            }
            const script = document.createElement('script');
            script.textContent = 'window.__pwned = 1';
            document.body.append(script);
            const image = document.createElement('div');
            image.innerHTML = '<img src=\"data:,\" onerror=\"window.__pwned = 1\">';
            document.body.append(image);
            image.firstChild.addEventListener('error', () => setTimeout(() => done(found)));
        });";
    let found: serde_json::Value = person.await_script(script, json!([])).await?;
    assert_eq!((&found["eval"], &found["Function"]), (&json!("EvalError"), &json!("EvalError")));
    let blocked: Vec<String> = serde_json::from_value(found["blocked"].clone())?;
    for directive in ["script-src", "script-src-elem", "script-src-attr"] {
        assert!(blocked.iter().any(|known| known == directive), "{directive} is not among {blocked:?}");
    }
    nothing_ran(person).await
}
