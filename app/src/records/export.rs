//! What was found, written in the form of another tool. It lies in the studio's file: few ever write one.

use accord_core::record::{ImageSource, Item};
use accord_core::records::Standing;
use accord_formats::out::{Answers, Export, Format, formats_list, write};
use accord_platform::download;

use crate::state::Page;
use crate::tr;

/// A file that somebody wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Order {
    /// Name of the form.
    pub format: &'static str,
    /// Whether each person's answers are written where the form holds one of the two.
    pub each: bool,
}

/// Writes the file and hands it to the browser; what was lost stands on the page after.
pub(crate) fn export(page: &Page, order: Order) {
    let (told, lost) = match written(page, order) {
        Ok((told, lost)) => (told, lost),
        Err(why) => (tr::records_not_written(why), Vec::new()),
    };
    let mut records = page.records.borrow_mut();
    records.written = told;
    records.lost = lost;
}

type Written = (String, Vec<(String, u32)>);

fn written(page: &Page, order: Order) -> Result<Written, String> {
    let client = page.client.borrow();
    let project = client.as_ref().ok_or_else(tr::records_no_project)?.project();
    let format = Format::parse(order.format).ok_or_else(tr::records_no_form)?;
    let info = formats_list().iter().find(|info| info.format == format).ok_or_else(tr::records_no_form)?;
    let records = page.records.borrow();
    let wants_dropped = records.query().standing == Some(Standing::Dropped);
    let found = records.found.iter().filter_map(|idx| project.items().get(*idx as usize));
    let mut items: Vec<&Item> = found.filter(|item| wants_dropped || !project.is_dropped(&item.id)).collect();
    items.sort_by_key(|item| item.id);
    let size = |source: &ImageSource| page.pictures.size(source);
    let answers = if order.each { Answers::Each } else { Answers::Agreed };
    let export = Export { answers, image_sizes: &size, ..Export::new(project, &items) };
    let mut bytes = Vec::new();
    let losses = write(&export, format, &mut bytes).map_err(|error| error.to_string())?;
    let name = format!("accord-{}.{}", info.name, info.ending);
    if !download(&name, info.media_type, &bytes) {
        return Err(tr::records_file_not_saved());
    }
    let lost = losses.iter().map(|(what, n)| (what.to_owned(), u32::try_from(n).unwrap_or(u32::MAX))).collect();
    Ok((tr::records_written(items.len(), name), lost))
}
