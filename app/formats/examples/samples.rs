//! Writes made-up projects in every form, for other programs to read: `samples FOLDER`. `jsonl-items` in each folder is what
//! they are compared with.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

#[path = "../src/testkit.rs"]
mod testkit;

use std::fs::{self, File};
use std::io::BufWriter;
use std::path::Path;

use accord_core::record::Item;
use accord_formats::out::{Answers, Export, OutError, formats_list, write};

const N_ITEMS: usize = 40;

fn main() {
    let folder = std::env::args().nth(1).expect("samples FOLDER");
    let sets = [
        ("one", testkit::ONE),
        ("many", testkit::MANY),
        ("spans", testkit::SPANS),
        ("boxes", testkit::BOXES),
        ("everything", testkit::EVERYTHING),
    ];
    for (name, questions) in sets {
        let folder = Path::new(&folder).join(name);
        fs::create_dir_all(&folder).unwrap();
        let project = testkit::project(questions, N_ITEMS, 11);
        let items: Vec<&Item> = project.items().iter().collect();
        for (answers, end) in [(Answers::Each, ""), (Answers::Agreed, ".agreed")] {
            let export =
                Export { answers, image_sizes: &|_| Some(testkit::IMAGE_SIZE), ..Export::new(&project, &items) };
            for info in formats_list() {
                let path = folder.join(format!("{}{end}.{}", info.name, info.ending));
                let mut file = BufWriter::new(File::create(&path).unwrap());
                match write(&export, info.format, &mut file) {
                    Ok(_) => {}
                    // Forms for boxes or spans alone.
                    Err(OutError::Nothing { .. }) => fs::remove_file(&path).unwrap(),
                    Err(error) => panic!("{}: {error}", info.name),
                }
            }
        }
    }
}
