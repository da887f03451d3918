//! Holds our reading of the page against the parser's alone: where a page is well-formed,
//! mending it changes nothing, and both find the same headings and links.

use proptest::{prelude::*, test_runner::RngSeed};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::{
    markdown::{BlockKind, Piece, read_markdown},
    mend::mend,
    parser::OPTIONS,
};
use crate::source_text::tidy;

/// Is a heading or a link, with its line.
#[derive(Debug, PartialEq, Eq)]
enum Seen {
    Heading(usize, String),
    Link(usize, String, String),
}

/// Returns what the parser sees, with no word of ours.
fn by_parser(page: &str) -> Vec<Seen> {
    let line = |at: usize| page[..at].matches('\n').count() + 1;
    let mut seen = Vec::new();
    let mut heading: Option<(usize, String)> = None;
    let mut linked: Option<(usize, String, String)> = None;
    for (event, range) in Parser::new_ext(page, OPTIONS).into_offset_iter() {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some((line(range.start), String::new())),
            Event::End(TagEnd::Heading(_)) => {
                seen.extend(heading.take().map(|(line, words)| Seen::Heading(line, tidy(&words))));
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                linked = Some((line(range.start), String::new(), dest_url.to_string()));
            }
            Event::End(TagEnd::Link) => {
                seen.extend(linked.take().map(|(line, words, url)| Seen::Link(line, tidy(&words), url)));
            }
            Event::Text(text) | Event::Code(text) => {
                for words in heading
                    .as_mut()
                    .map(|found| &mut found.1)
                    .into_iter()
                    .chain(linked.as_mut().map(|found| &mut found.1))
                {
                    words.push_str(&text);
                }
            }
            Event::SoftBreak | Event::HardBreak => {
                if let Some((_, words, _)) = &mut linked {
                    words.push(' ');
                }
            }
            _ => {}
        }
    }
    seen
}

/// Returns what we read.
fn by_us(page: &str) -> Vec<Seen> {
    let mut seen = Vec::new();
    for block in read_markdown(&mend(page, &["demarche.numerique.gouv.fr"])) {
        let mut words = String::new();
        for piece in block.pieces {
            match piece {
                Piece::Text(text) => words.push_str(&text),
                Piece::Link(link) => {
                    words.push_str(&link.text);
                    seen.push(Seen::Link(link.line, tidy(&link.text), link.url));
                }
                Piece::Break => words.push(' '),
            }
        }
        if matches!(block.kind, BlockKind::Heading(_)) {
            seen.push(Seen::Heading(block.line, tidy(&words)));
        }
    }
    seen
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, rng_seed: RngSeed::Fixed(1), ..ProptestConfig::default() })]

    #[test]
    fn a_well_formed_page_is_read_as_its_parser_reads_it(blocks in prop::collection::vec(a_block(), 0..12)) {
        let page = blocks.concat();
        prop_assert_eq!(by_us(&page), by_parser(&page), "{}", page);
    }
}

/// The parser's own links are all read where pages have slips too.
#[test]
fn of_the_real_pages_nothing_is_lost_that_their_parser_reads() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/sources");
    let Ok(files) = std::fs::read_dir(folder) else {
        println!("skipped: no copy of the official list beside the repository");
        return;
    };
    for file in
        files.map(|file| file.unwrap().path()).filter(|path| path.to_string_lossy().contains("titres-de-sejour"))
    {
        let page = std::fs::read_to_string(&file).unwrap();
        let (ours, theirs) = (by_us(&page), by_parser(&page));
        assert!(theirs.len() > 50, "{}", file.display());
        for one in theirs {
            assert!(ours.contains(&one), "{one:?} of {}", file.display());
        }
    }
}

fn a_block() -> impl Strategy<Value = String> {
    let item = |strategy: BoxedStrategy<String>| prop::collection::vec(strategy, 1..4);
    prop_oneof![
        (1..7_usize, words()).prop_map(|(level, words)| format!("{} {words}\n\n", "#".repeat(level))),
        words().prop_map(|words| format!("{words}\n===\n\n")),
        inline().prop_map(|text| format!("{text}\n\n")),
        (inline(), inline()).prop_map(|(a, b)| format!("{a}\\\n{b}  \n{a}\n\n")),
        item(inline().boxed()).prop_map(|items| format!("* {}\n\n", items.join("\n* "))),
        item(inline().boxed()).prop_map(|items| format!("- {}\n\n", items.join("\n  - "))),
        item(inline().boxed()).prop_map(|items| format!("1. {}\n\n", items.join("\n2. "))),
        item(inline().boxed()).prop_map(|items| format!("> {}\n\n", items.join("\n> "))),
        (link(), words())
            .prop_map(|(link, words)| format!("| {link} | {words} |\n|---|:-:|\n| {words} | {link} |\n\n")),
        words().prop_map(|words| format!("**{words}**\n\n")),
        Just("***\n\n".to_owned()),
        Just("---\n\n".to_owned()),
        (words(), 0..9_u8).prop_map(|(words, number)| format!(
            "[{words}][r{number}]\n\n[r{number}]: https://a.fr/{number} \"t\"\n\n"
        )),
    ]
}

fn inline() -> impl Strategy<Value = String> {
    prop::collection::vec(prop_oneof![2 => link().boxed(), 2 => words().boxed(), 1 => words().prop_map(|words| format!("**{words}**")).boxed()], 1..4)
        .prop_map(|parts| parts.join(" "))
}

fn link() -> impl Strategy<Value = String> {
    let host = prop::sample::select(vec!["demarche.numerique.gouv.fr/commencer", "www.service-public.fr"]);
    let slug =
        prop::sample::select(vec!["a", "b\\_c", "b_c_d", "e(f)g", "é", "h?i=1&j=2", "h?i=1&amp;j=2", "k-l.", "#m"]);
    let form = prop::sample::select(vec![
        "[W](U)",
        "[W](<U>)",
        "[W]( U \"t (u)\" )",
        "[**W**](U 't')",
        "[W\nW](U)",
        "<U>",
        "[U](U)",
        "[*W* [x]](U)",
        "[W\\\nW](U)",
    ]);
    (form, words(), host, slug).prop_map(|(form, words, host, slug)| {
        // An address in brackets alone holds no escapes.
        let slug = if form == "<U>" { "a-b" } else { slug };
        form.replace('W', &words).replace('U', &format!("https://{host}/{slug}"))
    })
}

fn words() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "Demande",
        "de",
        "titre",
        "«séjour»",
        "l'été",
        "n° 5",
        "(hors)",
        "A&amp;B",
        "x &gt; y",
        "a\\_b",
        "c_d",
        "\\[e\\]",
        "91",
        "f:",
        "é&nbsp;g",
        "1,5",
        "Essonne",
    ]);
    prop::collection::vec(word, 1..4).prop_map(|words| words.join(" "))
}
