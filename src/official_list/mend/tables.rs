//! Mends tables whose rows have more cells than their head: a parser of Markdown leaves out
//! what is too much, and with it the links in it.

use super::mended::MendedLine;

/// Gives the head of each table as many cells as its widest row has.
pub(super) fn mend_tables(lines: &mut [MendedLine]) {
    let mut at = 1;
    while at < lines.len() {
        let head = at - 1;
        if !is_delimiter(&lines[at].text) || lines[head].text.is_empty() || !lines[head].text.contains('|') {
            at += 1;
            continue;
        }
        let rows = lines[at + 1..].iter().take_while(|row| !row.text.is_empty()).count();
        let widest = lines[head..=at + rows].iter().map(|row| cells(&row.text)).max().unwrap_or_default();
        for (row, cell) in [(head, " |"), (at, "---|")] {
            let missing = widest - cells(&lines[row].text);
            if missing > 0 {
                let text = &mut lines[row].text;
                text.truncate(text.trim_end().len());
                if !text.ends_with('|') {
                    text.push('|');
                }
                text.push_str(&cell.repeat(missing));
            }
        }
        at += rows + 1;
    }
}

fn is_delimiter(line: &str) -> bool {
    let line = line.trim();
    line.contains('|') && line.contains('-') && line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' ' | '\t'))
}

/// Counts the cells of a row.
fn cells(row: &str) -> usize {
    let row = row.trim();
    let mut is_escaped = false;
    let mut bars = 0;
    for c in row.chars() {
        bars += usize::from(c == '|' && !is_escaped);
        is_escaped = c == '\\' && !is_escaped;
    }
    let at_ends =
        usize::from(row.starts_with('|')) + usize::from(row.len() > 1 && row.ends_with('|') && !row.ends_with("\\|"));
    (bars + 1).saturating_sub(at_ends)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_has_as_many_cells_as_the_widest_row() {
        let mut lines: Vec<MendedLine> = ["| a | b", "|---|---|", "| c | d | [e](f) \\| g |", "h | i", "", "| j |"]
            .iter()
            .map(|text| MendedLine { number: 1, hint: 0, text: (*text).to_owned() })
            .collect();
        mend_tables(&mut lines);
        let text: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
        assert_eq!(text, ["| a | b| |", "|---|---|---|", "| c | d | [e](f) \\| g |", "h | i", "", "| j |"]);
    }
}
