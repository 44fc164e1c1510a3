//! NEW7: an owner chooses a folder of images, and a labeler sees the first of them.

use std::fs;
use std::time::{Duration, Instant};

use accord_tests::browser::Graphics;
use accord_tests::browser::wait::run_for;
use anyhow::{Context as _, ensure};

use crate::studio::{OUTCOME, fill, fill_store, owner, value_of, wait_for, world};
use accord_tests::browser::items::bmp;

#[test]
fn new7_a_folder_of_images_becomes_a_project() -> anyhow::Result<()> {
    run_for(Duration::from_secs(300), async {
        let world = world("Images").await?;
        let folder = std::env::temp_dir().join(format!("accord-images-{}/pets", std::process::id()));
        for (n, kind) in (0_u8..).zip(["cat", "cat", "dog", "dog", "dog"]) {
            fs::create_dir_all(folder.join(kind))?;
            fs::write(folder.join(kind).join(format!("{n}.bmp")), bmp(64, 48, [n * 40, 120, 60]))?;
        }
        fs::write(folder.join("dog/broken.png"), "no image")?;
        fs::write(folder.join("notes.pages"), "not for labelers")?;
        let ada = owner(&world).await?;
        let begun = Instant::now();
        let path = folder.display().to_string();
        ada.find("#studio-folder").await?.send_keys(&path).await.context("no folder could be chosen")?;
        let outcome = wait_for(&ada, "what became of the images", OUTCOME).await?;
        ensure!(outcome.contains("5 texts") && outcome.contains("1 record left out"), "{outcome}");
        ensure!(value_of(&ada, "#studio-labels").await? == "cat\ndog", "folders name the labels");
        fill(&ada, "#studio-name", "Pets").await?;
        fill_store(&ada, &world).await?;
        ada.click("#studio-publish").await?;
        ada.find("#studio-save").await?;
        let ann = world.person("Ann", Graphics::Off).await?;
        ann.join(&value_of(&ada, "#url-labeler").await?).await?;
        let shown = "return document.querySelector('.picture__view image')?.getAttribute('href') ?? null";
        let address = wait_for(&ann, "an image", shown).await?;
        ensure!(address.starts_with("blob:"), "{address}");
        println!("from a folder to a labeler's first image in {:.1?}", begun.elapsed());
        ann.press("1").await?;
        ann.sees("that it is counted", |seen| seen.n_mine() == 1).await?;
        ensure!(ann.complaints().await?.is_empty(), "{:?}", ann.complaints().await?);
        fs::remove_dir_all(folder.with_file_name(""))?;
        Ok(())
    })
}
