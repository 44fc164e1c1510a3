//! The device's key: kept, shared between tabs, never readable.

use accord_core::crypto::PublicKey;
use accord_platform::{Identity, LogStore};
use wasm_bindgen_test::wasm_bindgen_test;

use super::support::{both, js, new_project};

#[wasm_bindgen_test]
async fn a_signature_verifies_with_the_domain_s_code_also_after_reopening() {
    let project = new_project();
    let public = {
        let store = LogStore::open(project).await.unwrap();
        Identity::load_or_create(&store).await.unwrap().public()
    };
    let store = LogStore::open(project).await.unwrap();
    let identity = Identity::load_or_create(&store).await.unwrap();
    assert_eq!(identity.public(), public);
    let signature = identity.sign(b"a label").await.unwrap();
    assert!(public.verifies(b"a label", &signature));
    assert!(!public.verifies(b"another label", &signature));
}

#[wasm_bindgen_test]
async fn two_tabs_starting_at_once_get_one_key() {
    let project = new_project();
    let (one, two) = (LogStore::open(project).await.unwrap(), LogStore::open(project).await.unwrap());
    let (one, two) = both(Identity::load_or_create(&one), Identity::load_or_create(&two)).await;
    let (one, two) = (one.unwrap(), two.unwrap());
    assert_eq!(one.public(), two.public());
    assert!(one.public().verifies(b"m", &two.sign(b"m").await.unwrap()));
}

#[wasm_bindgen_test]
async fn projects_do_not_share_a_key() {
    let publics: [PublicKey; 2] = [publish().await, publish().await];
    assert_ne!(publics[0], publics[1]);
}

async fn publish() -> PublicKey {
    let store = LogStore::open(new_project()).await.unwrap();
    Identity::load_or_create(&store).await.unwrap().public()
}

#[wasm_bindgen_test]
async fn the_private_key_refuses_to_be_exported() {
    let project = new_project();
    let store = LogStore::open(project).await.unwrap();
    Identity::load_or_create(&store).await.unwrap();
    let outcome = js(&format!(
        "const database = await new Promise((resolve) => {{
             const request = indexedDB.open('accord-{project}');
             request.onsuccess = () => resolve(request.result);
         }});
         const row = await new Promise((resolve) => {{
             const request = database.transaction('meta').objectStore('meta').get('identity');
             request.onsuccess = () => resolve(request.result);
         }});
         database.close();
         const outcomes = [row.private.type, row.private.extractable];
         for (const format of ['pkcs8', 'jwk', 'raw']) {{
             outcomes.push(await crypto.subtle.exportKey(format, row.private).then(() => 'exported', () => 'refused'));
         }}
         return outcomes.join(' ');"
    ))
    .await;
    assert_eq!(outcome.as_string().unwrap(), "private false refused refused refused");
}
