//! GRT6: the owner's page asks the store's own service for a key that is one person's alone.

use accord_cli::client::Store;
use accord_core::place::Place;
use accord_core::record::Role;
use accord_core::store::StoreError;
use accord_core::wire::link::Link;
use accord_tests::browser::items::items;
use accord_tests::browser::wait::{SOON, run};
use accord_tests::browser::{Graphics, Person, Setup, World, until};
use accord_tests::peers;
use anyhow::{Context as _, ensure};
use serde_json::json;

use crate::closed::synced;
use crate::studio::fill;
use crate::texts;

async fn card(owner: &Person) -> anyhow::Result<String> {
    owner.ask("return document.querySelector('#invite').innerText", json!([])).await
}

#[test]
fn grt6_a_temporary_key_for_one_person_is_made_in_the_page() -> anyhow::Result<()> {
    let Some(peer) = peers::if_installable("SeaweedFS", peers::seaweedfs())? else { return Ok(()) };
    let url = peer.url.clone();
    run(async move {
        let items = items(6, 3);
        let setup = Setup { name: "Own key", texts: &texts(&items), poll_secs: 1, options: &["--votes", "1"] };
        let world = World::at(setup, url).await?;
        let owner = world.joined("Owner", Role::Owner).await?;
        owner.go("overview").await?;
        owner.find("#invite").await?;
        let choose = "const field = document.querySelector(arguments[0]); field.value = arguments[1];
            field.dispatchEvent(new Event('change', { bubbles: true })); return true";
        owner.ask::<bool>(choose, json!(["#invite-how", "temporary"])).await?;
        // What is typed wrong is said, and nothing is made.
        fill(&owner, "#invite-hours", "100").await?;
        owner.click_button("Make a link").await?;
        until("hours are refused", SOON, async || Ok(card(&owner).await?.contains("for how many hours").then_some(())))
            .await?;
        fill(&owner, "#invite-hours", "1").await?;
        fill(&owner, "#invite-role-arn", "arn:aws:iam::role/nobody").await?;
        owner.click_button("Make a link").await?;
        until("the role is refused", SOON, async || Ok(card(&owner).await?.contains("made no key").then_some(())))
            .await?;
        fill(&owner, "#invite-role-arn", "arn:aws:iam::role/labeler").await?;
        owner.click_button("Make a link").await?;
        owner.find("#invite-link").await?;
        ensure!(!card(&owner).await?.contains("Note:"), "there is nothing to warn of: {}", card(&owner).await?);
        let link: String = owner.ask("return document.querySelector('#invite-link').value", json!([])).await?;
        synced(&owner).await?;

        let (_, fragment) = link.split_once('#').context("a link has a fragment")?;
        let read = Link::parse(fragment)?;
        let Place::S3(bucket) = &read.store else { anyhow::bail!("it is a bucket") };
        ensure!(bucket.credentials.session_token.is_some() && read.expires.is_some(), "the key is a temporary one");
        // The store keeps its holder from everything but their own folders.
        let store = Store::new(read.store.clone());
        let refused = |key: &str| matches!(store.put(key, b"x".to_vec()), Err(StoreError::Denied { .. }));
        let [other, document, own] = tokio::task::block_in_place(|| {
            let own = format!("log/{}/test", read.invite.public().labeler());
            [refused("log/00000000000000000000000000000000/x"), refused("project.json"), refused(&own)]
        });
        ensure!(other && document && !own, "others {other}, documents {document}, own {own}");

        let ann = world.person("Ann", Graphics::Off).await?;
        ann.join(&link).await?;
        ann.label(|_| 2).await?;
        synced(&ann).await?;
        ensure!(world.export()?.labels.len() == 1, "the answer is in the store");
        Ok(())
    })
}
