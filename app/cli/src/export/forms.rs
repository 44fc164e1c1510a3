//! One file in another tool's form.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufWriter, Read as _};
use std::path::Path;

use accord_core::project::Project;
use accord_core::record::{Form, ImageSource, Item};
use accord_core::wire::manifest::data_key;
use accord_formats::out::image_size::{HEAD_BYTES, image_size};
use accord_formats::out::{self, Answers, Export, Losses};
use anyhow::{Context as _, bail};
use clap::ValueEnum;

use crate::client::Store;

/// Which answers are written where a form holds one of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Of {
    /// The one an item comes to: an expert's settlement, else what most people said
    Agreed,
    /// Each person's
    Each,
}

/// How it is written.
pub(super) struct Forms<'s> {
    pub(super) of: Of,
    /// Whether items that experts left out are written too.
    pub(super) with_dropped: bool,
    /// Whether images that lie elsewhere are fetched for their size.
    pub(super) fetches: bool,
    pub(super) store: &'s Store,
}

impl Forms<'_> {
    /// Writes the file; what was lost goes to standard error.
    pub(super) fn write(&self, project: &Project, format: out::Format, path: Option<&Path>) -> anyhow::Result<()> {
        let (left_out, mut items): (Vec<&Item>, Vec<&Item>) =
            project.items().iter().partition(|item| !self.with_dropped && project.is_dropped(&item.id));
        if !left_out.is_empty() {
            eprintln!("left out: {} items that experts left out; --with-dropped writes them too", left_out.len());
        }
        items.sort_by_key(|item| item.id);
        let sizes = self.sizes(project, format);
        let answers = if self.of == Of::Each { Answers::Each } else { Answers::Agreed };
        let look_up = |source: &ImageSource| sizes.get(source).copied();
        let export = Export { answers, image_sizes: &look_up, ..Export::new(project, &items) };
        let Some(path) = path else {
            return told(out::write(&export, format, &mut BufWriter::new(std::io::stdout())));
        };
        let file = File::create(path).with_context(|| format!("`{}` could not be written", path.display()))?;
        told(out::write(&export, format, &mut BufWriter::new(file)))?;
        println!("{} items in {}", items.len(), path.display());
        if format == out::Format::LabelStudio {
            let config = path.with_extension("xml");
            let file = File::create(&config).with_context(|| format!("`{}` could not be written", config.display()))?;
            told(out::write(&export, out::Format::LabelStudioConfig, &mut BufWriter::new(file)))?;
            println!("its labeling configuration in {}", config.display());
        }
        Ok(())
    }

    /// Sizes of the images that boxes were drawn on.
    fn sizes(&self, project: &Project, format: out::Format) -> BTreeMap<ImageSource, (u32, u32)> {
        let has_boxes = project.manifest().schema.questions().any(|it| matches!(it.form, Form::Boxes { .. }));
        let needs =
            matches!(format, out::Format::LabelStudio | out::Format::Prodigy | out::Format::Coco | out::Format::Yolo);
        if !has_boxes || !needs {
            return BTreeMap::new();
        }
        let images = project.items().iter().filter_map(|item| item.images().next());
        let size = |source: &ImageSource| match self.head(source) {
            Ok(head) => head.and_then(|head| Some((source.clone(), image_size(&head)?))),
            Err(why) => {
                eprintln!("problem: the image {}: {why:#}", source.short_name());
                None
            }
        };
        images.filter_map(|image| size(&image.source)).collect()
    }

    /// The first bytes of an image; `None` where it lies elsewhere and nothing is to be fetched from there.
    fn head(&self, source: &ImageSource) -> anyhow::Result<Option<Vec<u8>>> {
        match source {
            ImageSource::Stored { sha256, .. } => Ok(self.store.get(&data_key(sha256))?),
            ImageSource::Url { url, .. } if self.fetches => {
                let range = format!("bytes=0-{}", HEAD_BYTES - 1);
                let mut answer = ureq::get(&**url).header("Range", &range).call()?;
                let mut head = Vec::new();
                answer.body_mut().as_reader().take(HEAD_BYTES as u64).read_to_end(&mut head)?;
                Ok(Some(head))
            }
            ImageSource::Url { .. } => Ok(None),
        }
    }
}

/// Says what was lost; a reader that has seen enough, such as `head`, is no error.
fn told(written: Result<Losses, out::OutError>) -> anyhow::Result<()> {
    match written {
        Ok(losses) => {
            losses.iter().for_each(|(what, n)| eprintln!("not in the file: {n} {what}"));
            Ok(())
        }
        Err(out::OutError::Io(error)) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        Err(error) => bail!("{error}"),
    }
}
