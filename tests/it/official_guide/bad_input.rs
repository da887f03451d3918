//! Archives that are broken, hostile, or something else.

use std::collections::BTreeSet;

use guichet::official_guide::{ArchiveRefused, PageRefused, report::understood};

use super::archives::{Made, page_of, read};

fn refused(made: &Made) -> String {
    made.read().unwrap_err().to_string()
}

/// What is told of one page beside twenty good ones; those are read.
fn told_of(name: &str, content: impl Into<Vec<u8>>) -> PageRefused {
    let guide = Made::twenty().with(name, content).read().unwrap();
    assert_eq!(guide.pages.len(), 20, "the others are read");
    assert_eq!(guide.unread.len(), 1);
    let told = understood(&guide, &BTreeSet::new());
    assert!(told.contains(&format!("not read (1):\n  {name} ")), "{told}");
    guide.unread[0].reason.clone()
}

#[test]
fn what_is_no_archive_is_told() {
    for bytes in [&b""[..], b"PK", b"hello, this is a text", &[0; 4096]] {
        assert!(matches!(read(bytes), Err(ArchiveRefused::NoArchive(_))));
    }
    let whole = Made::twenty().zip();
    for cut in [1, 22, 100, whole.len() / 2, whole.len() - 30] {
        let told = read(&whole[..whole.len() - cut]).unwrap_err().to_string();
        assert!(told.contains("download it again"), "{told}");
    }
}

#[test]
fn another_data_set_is_told() {
    let told = refused(&Made::default().with("legi/LEGITEXT.xml", "<TEXTE/>").with("readme.txt", "hello"));
    assert!(
        told.contains(
            "no page of Service-Public's guide that can be read in its 2 files (legi/LEGITEXT.xml; readme.txt)"
        ),
        "{told}"
    );
    let told = refused(&Made::default().with("F1.xml", "<TEXTE ID=\"F1\"/>"));
    assert!(told.contains("no page"), "{told}");
    assert!(refused(&Made::default()).contains("0 files"));
}

#[test]
fn an_archive_within_is_not_opened() {
    let guide = Made::twenty().with("more.zip", Made::twenty().zip()).read().unwrap();
    assert_eq!(guide.archives, ["more.zip"]);
    assert!(refused(&Made::default().with("all.zip", Made::twenty().zip())).contains("all.zip"));
}

#[test]
fn a_page_that_grows_without_end_is_left_out() {
    let start = page_of("F90001", "2026-11-01", &[]).replace("</Texte></Publication>", "");
    let mut grows = start.into_bytes();
    grows.resize(17 << 20, b' ');
    assert!(matches!(told_of("F90001.xml", grows), PageRefused::TooLarge(_)));
}

#[test]
fn an_archive_with_too_many_files_is_refused_before_it_is_read() {
    let mut made = Made::default();
    for at in 0..20_001 {
        made = made.with(&format!("F{at}.xml"), "");
    }
    assert!(matches!(made.read(), Err(ArchiveRefused::TooManyFiles(20_001))));
}

#[test]
fn entities_are_not_followed() {
    let page = page_of("F90001", "2026-11-01", &[(vec![], "mots &".to_owned())]);
    let declared = page.replace("<Publication", "<!DOCTYPE Publication [<!ENTITY a \"b\">]>\n<Publication");
    assert_eq!(told_of("F90001.xml", declared), PageRefused::Entities);
    assert_eq!(told_of("F90001.xml", page.replace("&amp;", "&amp;&nom;")), PageRefused::Entities);
}

#[test]
fn elements_a_million_deep_are_left_out() {
    let deep = page_of("F90001", "2026-11-01", &[]).replace("<Texte>", &"<Texte>".repeat(1_000_000));
    assert_eq!(told_of("F90001.xml", deep), PageRefused::TooDeep);
}

#[test]
fn pages_that_are_no_xml_or_name_no_id_are_told() {
    let page = page_of("F90001", "2026-11-01", &[(vec![], "mots".to_owned())]);
    let cut = &page.as_bytes()[..page.len() - 20];
    assert!(matches!(told_of("F90001.xml", cut), PageRefused::NotXml(_)));
    assert!(matches!(told_of("F90001.xml", "no xml"), PageRefused::NotXml(_) | PageRefused::NoId));
    assert!(matches!(told_of("F90001.xml", [0xff, 0xfe, b'<', 0, b'a', 0]), PageRefused::NotXml(_)));
    assert_eq!(told_of("F90001.xml", page.replace("ID=\"F90001\"", "ID=\"../F1\"")), PageRefused::NoId);
    assert_eq!(told_of("F90001.xml", "<html></html>"), PageRefused::NoPage("html".to_owned()));
}

#[test]
fn a_page_without_a_day_is_read_and_told() {
    let page = page_of("F90001", "soon", &[(vec![], "mots".to_owned())]);
    let guide = Made::twenty().with("F90001.xml", page).read().unwrap();
    assert_eq!(guide.undated().map(ToString::to_string).collect::<Vec<_>>(), ["F90001"]);
    assert!(understood(&guide, &BTreeSet::new()).contains("so never quoted (1): F90001"));
    // A day that is still to come is a slip: every later edition would be older.
    for day in ["2099-01-01", "9999-12-31", "2026-02-30"] {
        let guide = Made::twenty().with("F90001.xml", page_of("F90001", day, &[])).read().unwrap();
        assert_eq!(guide.undated().count(), 1, "{day}");
    }
}

#[test]
fn what_steers_a_terminal_is_no_word() {
    let words = "mots\u{9b}31m \u{202e}tournés\u{2066} et\u{85}vus\u{200b}";
    let page = page_of("F90001", "2026-11-01", &[(vec![words.to_owned()], words.to_owned())]);
    let guide = Made::default().with("F90001.xml", page.replace("Page F90001", words)).read().unwrap();
    let page = guide.pages.values().next().unwrap();
    for text in [&page.title, &page.passages[0].text, &page.branches[0]] {
        assert_eq!(text, "mots31m tournés et vus");
    }
}

#[test]
fn a_document_type_that_stands_elsewhere_is_not_fetched_and_no_reason_to_refuse() {
    let page = page_of("F90001", "2026-11-01", &[(vec![], "mots".to_owned())]);
    let page = page.replace("<Publication", "<!DOCTYPE Publication SYSTEM \"x.dtd\">\n<Publication");
    assert_eq!(Made::default().with("F90001.xml", page).read().unwrap().pages.len(), 1);
}

#[test]
fn of_two_pages_with_one_id_the_newer_is_kept() {
    let page = |day: &str, text: &str| page_of("F90001", day, &[(vec![], text.to_owned())]);
    for (first, second) in [("2026-11-02", "2026-11-01"), ("2026-11-01", "2026-11-02")] {
        let made = Made::default().with("a/F90001.xml", page(first, first)).with("b/F90001.xml", page(second, second));
        let guide = made.read().unwrap();
        assert_eq!(guide.twice.len(), 1);
        let kept = guide.pages.values().next().unwrap();
        assert_eq!(kept.passages[0].text, "2026-11-02");
    }
}
