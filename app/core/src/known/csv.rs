//! Comma-separated values (RFC 4180), small enough for the page.

/// All records that are not blank, each with the line it begins on.
///
/// # Errors
/// When a quoted field is not closed.
pub(super) fn records(text: &str) -> Result<Vec<(u64, Vec<String>)>, String> {
    let mut records = Vec::new();
    let (mut record, mut field) = (Vec::new(), String::new());
    let (mut line, mut begun) = (1_u64, 1_u64);
    let mut quoted_since = None;
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        line += u64::from(char == '\n');
        match (char, quoted_since) {
            ('"', Some(_)) if chars.peek() == Some(&'"') => field.extend(chars.next()),
            ('"', Some(_)) => quoted_since = None,
            (char, Some(_)) => field.push(char),
            ('"', None) if field.is_empty() => quoted_since = Some(line),
            (',', None) => record.push(std::mem::take(&mut field)),
            ('\r', None) if chars.peek() == Some(&'\n') => {}
            ('\n', None) => {
                end(&mut records, begun, &mut record, &mut field);
                begun = line;
            }
            (char, None) => field.push(char),
        }
    }
    if let Some(since) = quoted_since {
        return Err(format!("the quote that opens on line {since} is never closed"));
    }
    end(&mut records, begun, &mut record, &mut field);
    Ok(records)
}

fn end(records: &mut Vec<(u64, Vec<String>)>, line: u64, record: &mut Vec<String>, field: &mut String) {
    let is_blank = record.is_empty() && field.is_empty();
    record.push(std::mem::take(field));
    let record = std::mem::take(record);
    if !is_blank {
        records.push((line, record));
    }
}
