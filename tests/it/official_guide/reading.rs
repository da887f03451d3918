//! What is read of pages.

use guichet::official_guide::{PageId, Subject, report::understood};
use jiff::civil::date;

use super::archives::{Made, page_of};

fn id(text: &str) -> PageId {
    PageId::parse(text).unwrap()
}

#[test]
fn twenty_real_pages_are_read_whole() {
    let guide = Made::twenty().read().unwrap();
    assert_eq!((guide.titles.len(), guide.pages.len()), (20, 20));
    assert_eq!(guide.unknown.len(), 0, "{:?}", guide.unknown);
    assert_eq!(guide.undated().count(), 0);
    let page = &guide.pages[&id("F15763")];
    assert_eq!(page.title, "Qu'est-ce qu'un récépissé de demande de titre de séjour ?");
    assert_eq!(page.modified, Some(date(2019, 12, 4)));
    assert_eq!(page.url.as_deref(), Some("https://www.service-public.fr/particuliers/vosdroits/F15763"));
    // A sentence is whole, though links and emphasis cut it into pieces, and stands below its headings.
    let says = |words: &str| page.passages.iter().find(|passage| passage.text.contains(words));
    let warned = says("prolongée de 6 mois").expect("the warning of 2020");
    assert!(page.branch(warned).contains("Covid"), "{}", page.branch(warned));
    // Glossaries, laws and the way to the page are no words of it.
    let all: Vec<&str> =
        guide.pages.values().flat_map(|page| &page.passages).map(|passage| passage.text.as_str()).collect();
    for aside in ["Accueil particuliers", "Allemagne, Autriche", "Direction de l'information", "France entière"] {
        assert!(!all.iter().any(|text| text.contains(aside)), "{aside}");
    }
    assert!(all.iter().all(|text| !text.is_empty() && !text.contains("  ") && text.trim() == *text));
}

#[test]
fn services_offices_deadlines_costs_and_papers_are_found() {
    let guide = Made::twenty().read().unwrap();
    let page = |text: &str| &guide.pages[&id(text)];
    let service = &page("F32952").services[0];
    assert!(service.url.as_deref().is_some_and(|url| url.starts_with("https://timbres")), "{service:?}");
    assert!(!service.title.is_empty() && !service.kind.is_empty(), "{service:?}");
    assert!(page("F34953").offices.iter().any(|office| office.title.contains("immigration")));
    assert!(page("F14872").offices.iter().any(|office| office.url.is_some() || office.pivot.is_some()));
    let about = |page: &str, subject| {
        let page = &guide.pages[&id(page)];
        page.passages
            .iter()
            .filter(|passage| passage.about.contains(&subject))
            .map(|p| p.text.as_str())
            .collect::<Vec<_>>()
    };
    assert!(about("F34953", Subject::Deadline).iter().any(|text| text.contains("dans les 2 mois qui suivent")));
    assert!(about("F14872", Subject::Documents).contains(&"Votre passeport + 1 copie"));
    assert!(about("F33052", Subject::Documents).contains(&"Quittance de loyer"));
    assert!(about("F34479", Subject::Documents).is_empty(), "names of associations are no papers");
}

#[test]
fn elements_of_another_year_are_counted_and_their_words_kept() {
    let text = page_of("F90001", "2026-11-01", &[(vec!["Coût".to_owned()], "La carte coûte 225 €.".to_owned())])
        .replace(
            "<Texte>",
            "<Nouveaute an=\"2027\"><Encart/><Paragraphe>Des mots nouveaux.</Paragraphe></Nouveaute><Texte>",
        )
        .replace("/3.4/", "/9.1/");
    let guide = Made::default().with("dossier/F90001.xml", text).read().unwrap();
    assert_eq!(guide.schemas["9.1"], 1);
    assert_eq!(guide.unknown["Nouveaute"], 1);
    assert_eq!(guide.unknown["Encart"], 1);
    let page = &guide.pages[&id("F90001")];
    assert_eq!(page.passages.len(), 2);
    assert!(page.passages[1].about.contains(&Subject::Cost));
    let told = understood(&guide, &[id("F90001"), id("F90002")].into());
    assert!(told.contains("of 2 pages that the data names, 1 are there"), "{told}");
    assert!(told.contains("not in the archive (1): F90002"), "{told}");
    assert!(told.contains("<Encart> × 1"), "{told}");
}

#[test]
fn references_comments_and_sections_of_characters_are_read_as_xml_says() {
    let text = page_of("F90001", "2026-11-01", &[(vec![], "mots".to_owned())])
        .replace("<Paragraphe>mots", "<Paragraphe><!-- rien -->L&#8217;&apos;&eacute".trim_end_matches("&eacute"));
    let text = text.replace("</Paragraphe></Texte>", " &amp; <![CDATA[<b>]]> 1&#xA0;an</Paragraphe></Texte>");
    let guide = Made::default().with("F90001.xml", text).read().unwrap();
    assert_eq!(guide.pages[&id("F90001")].passages[0].text, "L’' & <b> 1 an");
}
