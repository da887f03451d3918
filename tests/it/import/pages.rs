//! One small page for each trap, with exactly what is read of it.
//!
//! With `UPDATE_EXPECTED=1` the tables are written anew; read the difference.

use std::{fmt::Write as _, fs, sync::mpsc, thread, time::Duration};

use guichet::official_list::OfficialPage;
use proptest::prelude::*;

use super::Data;

const PAGES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/import/pages");

/// Everything that a page gives, in the order of its lines.
fn table(page: &OfficialPage) -> String {
    let or_dash = |text: &Option<String>| text.clone().unwrap_or_else(|| "-".to_owned());
    let mut lines: Vec<(usize, String)> = Vec::new();
    for section in &page.departements {
        lines.push((section.line, format!("departement {} {}", section.code, section.name)));
    }
    for found in &page.found {
        let mut text = format!("{} «{}» {}", found.departement, found.title, found.url);
        for (name, value) in
            [("heading", &found.heading), ("sub-prefecture", &found.sous_prefecture), ("remark", &found.remark)]
        {
            if value.is_some() {
                let _ = write!(text, "\n        {name}: {}", or_dash(value));
            }
        }
        lines.push((found.line, text));
    }
    for skipped in &page.skipped {
        let url = or_dash(&skipped.url);
        lines.push((skipped.line, format!("skipped, {}: «{}» {url}", skipped.reason.as_str(), skipped.text)));
    }
    lines.sort_by_key(|(line, _)| *line);
    lines.iter().fold(String::new(), |table, (line, text)| format!("{table}{line:>3}  {text}\n"))
}

#[test]
fn each_trap_is_read_as_its_table_says() {
    let data = Data::ours();
    let mut pages: Vec<_> = fs::read_dir(PAGES).unwrap().map(|entry| entry.unwrap().path()).collect();
    pages.retain(|path| path.extension().is_some_and(|extension| extension == "md"));
    pages.sort();
    assert!(pages.len() >= 10, "only {} pages", pages.len());
    for path in pages {
        let table = table(&data.page(&fs::read_to_string(&path).unwrap()));
        let expected = path.with_extension("txt");
        if std::env::var_os("UPDATE_EXPECTED").is_some() {
            fs::write(&expected, &table).unwrap();
        }
        assert_eq!(table, fs::read_to_string(&expected).unwrap(), "{}", path.display());
    }
}

const LINK: &str = "[a](https://demarche.numerique.gouv.fr/commencer/a)";
/// What pages are made of that are all beginning and no end.
const BEGINNINGS: [&str; 32] = [
    "[",
    ">",
    "> ",
    "[](",
    "](",
    "<",
    "<a href=\"",
    "((((",
    "[[]](",
    "\\",
    "*",
    "`",
    "_",
    "&",
    "![",
    "|",
    "\n* a",
    "[](<",
    "[a](b)",
    LINK,
    "# 01 - Ain\n* a",
    "https://a",
    "{% hint %}\n",
    "é[é](é)",
    "<!--",
    "<s>",
    "<td>!<br>",
    "{%",
    "[a]: http://a\n",
    "|a|\n|-|\n",
    "~~",
    "](http://a ",
];
/// Only keeps the tests from hanging: a page that is read again for each of its
/// bytes takes days.
const NEVER: Duration = Duration::from_mins(10);

/// Three megabytes: what is read twice is read hundreds of thousands of times.
#[test]
fn no_page_is_read_again_and_again() {
    let (tell, told) = mpsc::channel();
    thread::spawn(move || {
        let data = Data::ours();
        for part in BEGINNINGS {
            let page = format!("### 01 - Ain\n\n{}", part.repeat(3_000_000 / part.len()));
            tell.send(data.page(&page).departements.len()).unwrap();
        }
    });
    for part in BEGINNINGS {
        let departements = told.recv_timeout(NEVER);
        assert!(departements.is_ok_and(|departements| departements <= 1), "{part:?}: {departements:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_a_page_or_no_page(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        if let Ok(text) = guichet::source_text::decode(&bytes) {
            read_whole(text)?;
        }
    }

    #[test]
    fn any_pieces_of_a_page_are_read(pieces in prop::collection::vec(a_piece(), 0..40)) {
        read_whole(&format!("### 01 - Ain\n{}", pieces.concat()))?;
    }
}

/// A heading without words names no page below it.
#[test]
fn below_an_empty_heading_the_address_names_the_page() {
    let text = "### 01 - Ain\n### <br>\\\n\\[](https://demarche.numerique.gouv.fr/commencer/p0)";
    read_whole(text).unwrap();
}

/// Lines are lines of the page, texts are clean, and no address is lost: each
/// is found or told as skipped.
fn read_whole(text: &str) -> Result<(), TestCaseError> {
    static DATA: std::sync::LazyLock<Data> = std::sync::LazyLock::new(Data::ours);
    let page = DATA.page(text);
    let lines = text.lines().count();
    for found in &page.found {
        prop_assert!((1..=lines).contains(&found.line));
        prop_assert_eq!(found.title.split_whitespace().collect::<Vec<_>>().join(" "), found.title.as_str());
        prop_assert!(!found.title.is_empty() && found.url.starts_with("https://"));
    }
    for skipped in &page.skipped {
        prop_assert!((1..=lines).contains(&skipped.line));
    }
    for number in 0..8 {
        let address = format!("/commencer/p{number}");
        let is_told =
            page.found.iter().map(|found| &found.url).chain(page.skipped.iter().filter_map(|s| s.url.as_ref()));
        prop_assert!(
            !text.contains(&address) || is_told.into_iter().any(|url| url.contains(&address)),
            "{} in {}",
            address,
            text
        );
    }
    Ok(())
}

fn a_piece() -> impl Strategy<Value = String> {
    let fixed = prop::sample::select(vec![
        "* ",
        "\n",
        "\n\n",
        "[",
        "]",
        "(",
        ")",
        "<br>",
        "\\",
        "\\\n",
        "**",
        "> ",
        "### ",
        "#### ",
        "&#x20;",
        "Demande ",
        "é",
        "D",
        "r",
        " ",
        "{% hint style=\"info\" %}\n",
        "{% endhint %}\n",
        "\\-----\n",
        "Sous-préfecture de Belley",
        "### 02 - Aisne\n",
        "<",
        ">",
        "|",
        "_",
        ":",
        "ou ",
    ]);
    let link = (0..8u8, prop::sample::select(vec!["", " ", "r", "Demande", "Demande "]));
    prop_oneof![
        3 => fixed.prop_map(str::to_owned),
        2 => link.prop_map(|(number, text)| format!("[{text}](https://demarche.numerique.gouv.fr/commencer/p{number})")),
    ]
}
