//! NEW9, NEW10: two columns become pairs to compare, and labels that came along become somebody's answers.

use std::fs;

use accord_tests::browser::Graphics;
use accord_tests::browser::axe::Axe;
use accord_tests::browser::wait::run_for;
use accord_tests::paths;
use anyhow::ensure;
use serde_json::json;
use std::time::Duration;

use crate::pictures::{accessible, pictures};
use crate::studio::{OUTCOME, choose, fill, fill_store, owner, value_of, wait_for, world};

#[test]
fn new9_new10_pairs_are_compared_and_labels_of_the_file_count_as_answers() -> anyhow::Result<()> {
    run_for(Duration::from_secs(300), async {
        let world = world("Pairs").await?;
        let file = std::env::temp_dir().join(format!("accord-pairs-{}.csv", std::process::id()));
        let row = |n: usize| {
            let better = ["A", "B", "", "neither"][n % 4];
            format!("{n},The answer number {n} of the first model,The answer number {n} of the second model,{better}\n")
        };
        let rows: String = (0..12).map(row).collect();
        fs::write(&file, format!("id,first,second,better\n{rows}12,only one text,,A\n"))?;
        let ada = owner(&world).await?;
        choose(&ada, &file).await?;
        wait_for(&ada, "what became of the records", OUTCOME).await?;
        ada.click("#studio-text option[value='first']").await?;
        ada.click("#studio-other option[value='second']").await?;
        let left_out = "const words = document.querySelector('#studio-outcome')?.textContent ?? '';
            return words.includes('1 record left out') ? words : null";
        wait_for(&ada, "that a pair is not whole", left_out).await?;
        let template: String =
            ada.ask("return document.querySelector('[name=studio-template]:checked').value", json!([])).await?;
        ensure!(template == "Comparison", "{template}");
        ensure!(value_of(&ada, "#studio-labels").await? == "A\nB\nno difference", "what can be answered");
        ada.click("#studio-label option[value='better']").await?;
        ada.click("#studio-given option[value='votes']").await?;
        fill(&ada, "#studio-said-by", "Old team").await?;
        fill(&ada, "#studio-name", "Pairs").await?;
        fill_store(&ada, &world).await?;
        let shots = paths::target().join("accord/shots");
        fs::create_dir_all(&shots)?;
        accessible(&pictures(&ada, &shots, "studio-pairs", Axe::find().as_ref()).await?)?;
        ada.click("#studio-publish").await?;
        ada.find("#studio-save").await?;

        let ann = world.person("Ann", Graphics::Off).await?;
        ann.join(&value_of(&ada, "#url-labeler").await?).await?;
        let titles = "const all = [...document.querySelectorAll('.part__title')].map(it => it.textContent);
            return all.length === 2 ? all.join() : null";
        ensure!(wait_for(&ann, "two texts", titles).await? == "A,B", "they are called A and B");
        ann.press("1").await?;
        ann.sees("that it is counted", |seen| seen.n_mine() == 1).await?;
        // Of twelve labels six are answers to the question: `neither` is none of them, and three have none.
        ann.go("overview").await?;
        let old = "const row = [...document.querySelectorAll('[aria-label=People] tbody tr')]
                .find(row => row.textContent.includes('Old team (imported)'));
            return row ? [...row.children].map(cell => cell.textContent).join(' | ') : null";
        let row = wait_for(&ann, "the imported answers", old).await?;
        ensure!(row.split(" | ").any(|cell| cell.trim() == "6"), "{row}");
        ensure!(ann.complaints().await?.is_empty(), "{:?}", ann.complaints().await?);
        fs::remove_file(file)?;
        Ok(())
    })
}
