//! Pages as people may write them: every way to write a heading and a link that was seen on
//! such pages, or is a slip that an editor lets pass, mixed at random. Whatever they look
//! like, every address is found, in its département.

use std::collections::BTreeSet;

use proptest::{prelude::*, test_runner::RngSeed};

use super::Data;

/// Stands for a département: a code, a name, and how pages spell it otherwise.
const DEPARTEMENTS: [(&str, &str, &str); 8] = [
    ("06", "Alpes-Maritimes", "Alpes Maritimes"),
    ("14", "Calvados", "CALVADOS"),
    ("35", "Ille-et-Vilaine", "Ille-Et-Vilaine"),
    ("2A", "Corse-du-Sud", "Corse du Sud"),
    ("77", "Seine-et-Marne", "Seine-et-marne"),
    ("93", "Seine-Saint-Denis", "Seine Saint Denis"),
    ("974", "La Réunion", "Réunion"),
    ("95", "Val-d'Oise", "Val d’Oise"),
];

/// Stands for the code and the name in a way to write a heading.
const HEADINGS: [&str; 36] = [
    "### CODE - NAME",
    "### CODE - OTHER",
    "### **CODE** - NAME",
    "### **CODE - NAME**",
    "### CODE- NAME&#x20;",
    "### CODE – NAME :",
    "### CODE — OTHER",
    "### CODE : NAME",
    "### CODE. NAME",
    "### CODE NAME",
    "### NAME (CODE)",
    "### (CODE) NAME",
    "### NAME - CODE",
    "### NAME",
    "## CODE - NAME",
    "# CODE - NAME ###",
    "#### CODE - OTHER",
    "##### CODE - NAME",
    "###CODE - NAME",
    "###\u{a0}CODE\u{a0}- NAME",
    "  ### CODE - NAME",
    "> ### CODE - NAME",
    "### CODE - NAME <a href=\"#code\" id=\"code\"></a>",
    "### [CODE - NAME](https://www.service-public.fr/)",
    "### <mark style=\"color:blue;\">CODE - NAME</mark>",
    "<h3>CODE - NAME</h3>",
    "<h2 align=\"center\"><strong>CODE</strong> - OTHER</h2>",
    "**CODE - NAME**",
    "**CODE - NAME :**&#x20;",
    "__CODE - OTHER__",
    "CODE - NAME\n===",
    "CODE - NAME\n---",
    "CODE - NAME",
    "* **CODE - NAME**",
    "{% tab title=\"CODE - NAME\" %}",
    "<details>\n\n<summary>CODE - NAME</summary>",
];

/// Stands for a title and an address in a way to write a link. Where the last word is
/// `true`, the link has that title.
const LINKS: [(&str, bool); 70] = [
    ("* [TITLE](URL)", true),
    ("- [TITLE](URL)", true),
    ("+ [TITLE](URL)<br>", true),
    ("1. [TITLE](URL)", true),
    ("  * [TITLE](URL)", true),
    ("      * [TITLE](URL)", true),
    ("\t[TITLE](URL)", true),
    ("\\- [TITLE](URL)\\", true),
    ("-[ TITLE ](URL)", true),
    ("•\u{a0}[TITLE](URL)", true),
    ("*\u{a0}[TITLE](URL)", true),
    ("&#x20;[TITLE](URL)&#x20;", true),
    ("> [TITLE](URL)", true),
    ("[TITLE](URL)\\\n\\", true),
    ("* **[TITLE](URL)**", true),
    ("* [**TITLE**](URL)", true),
    ("* ****[**TITLE** ](URL)****", true),
    ("* _[TITLE](URL)_", true),
    ("* [_TITLE_](URL) :", true),
    ("* [TITLE](<URL>)", true),
    ("* [TITLE]( URL )", true),
    ("* [TITLE](URL \"infobulle (1)\")", true),
    ("* [TITLE](URL 'infobulle')", true),
    ("* [TITLE](URL (infobulle))", true),
    ("* [TITLE](URL « infobulle »)", true),
    ("* [TITLE] (URL)", true),
    ("* [TITLE]\u{a0}(URL)", true),
    ("* [TITLE]\n(URL)", true),
    ("* [TITLE](\nURL)", true),
    ("* [TITLE](URL", true),
    ("* [TITLE]URL)", true),
    ("* [TITLE](URL]", true),
    ("* TITLE](URL)", true),
    ("* [TITLE][URL]", true),
    ("* (TITLE)[URL]", true),
    ("* \\[TITLE]\\(URL\\)", true),
    ("* [TITLE] : URL", true),
    ("* ![TITLE](URL)", true),
    ("* [TITLE][r-SLUG]\n\n[r-SLUG]: URL", true),
    ("* [TITLE][r-SLUG]\n\n[r-SLUG] : <URL> \"infobulle\"", true),
    ("* [TITLE][]\n\n[TITLE]: URL", true),
    ("* [TITLE]\n\n[TITLE]: URL", true),
    ("[TITLE]: URL", true),
    ("* TITLE : URL", true),
    ("* TITLE : <URL>", true),
    ("* TITLE : « URL ».", true),
    ("* TITLE : [URL](URL)", true),
    ("* TITLE :\\\n&#x20;[URL](URL)", true),
    ("TITLE\\\nURL\\", true),
    ("TITLE\n\nURL", true),
    ("TITLE :\n\n<URL>…", true),
    ("* <a href=\"URL\">TITLE</a>", true),
    ("* <A HREF='URL' target=_blank>TITLE</A>", true),
    ("<a href=URL class=\"button\"><b>TITLE</b></a>", true),
    ("<p><a\nhref=\"URL\">TITLE</a></p>", true),
    ("<ul><li><a href=\"URL\">TITLE</a></li></ul>", true),
    ("<div>\n[TITLE](URL)\n</div>", true),
    ("<table><tbody><tr><td><a href=\"URL\">TITLE</a></td></tr></tbody></table>", true),
    ("| Démarche | Service |\n| --- | --- |\n| [TITLE](URL) | Bureau du séjour |", true),
    ("| Démarche |\n|---|\n| x | [TITLE](URL) |", false),
    ("| [TITLE](URL) | Bureau |", true),
    ("```\n[TITLE](URL)\n```", true),
    ("* `[TITLE](URL)`", true),
    ("{% hint style=\"info\" %}\nVoir [TITLE](URL).\n{% endhint %}", true),
    ("{% hint style=\"info\" %} [TITLE](URL) {% endhint %}", true),
    ("{% content-ref url=\"URL\" %}\n[TITLE](URL)\n{% endcontent-ref %}", true),
    ("{% embed url=\"URL\" %}", false),
    ("Pour cela, voir <https://www.service-public.fr/> ou [TITLE](URL) !", true),
    ("* ~30 jours : [TITLE](URL) ~", true),
    ("<!-- ancien --> [TITLE](URL)", true),
];

/// Stands for an address in a way to write one; `HOST` is either host of the service.
const ADDRESSES: [&str; 12] = [
    "https://HOST/commencer/SLUG",
    "http://HOST/commencer/SLUG",
    "https://HOST/commencer/SLUG/",
    "https://HOST/commencer/ESCAPED",
    "https://HOST/commencer/SLUG?utm_source=site&amp;utm_medium=web",
    "https://HOST/commencer/SLUG#debut",
    "https://HOST/commencer/SLUG\u{200b}",
    "https://HOST/commencer/SLUG%20",
    "https://HOST/commencer/SL\u{ad}UG",
    "HTTPS://HOST/commencer/SLUG",
    "https//HOST/commencer/SLUG",
    "HOST/commencer/SLUG",
];
const TITLES: [&str; 7] = [
    "Première demande de titre de séjour",
    "Carte « vie privée » (hors ANEF)",
    "Renouvellement d'un récépissé, 1re partie",
    "Étranger malade – accompagnant",
    "Changement de statut : étudiant / salarié",
    "Поновлення тимчасового захисту",
    "Demande d’admission (L. 435-1)",
];
const BETWEEN: [&str; 6] = ["\n", "\n\n", "\n\n&#x20;\n\n", "\n\n\\\n", "\n\n***\n\n", "\n\n**Groupe**&#x20;\n\n"];

/// Is a procedure on a made page.
#[derive(Debug, Clone)]
struct Made {
    link: usize,
    address: usize,
    title: usize,
    between: usize,
}

/// Is a page and what must be read of it: code, address, and title where that is certain.
struct MadePage {
    text: String,
    expected: Vec<(&'static str, String, Option<&'static str>)>,
}

fn make(sections: &[(usize, usize, Vec<Made>)]) -> MadePage {
    let mut page = MadePage { text: "# Liste\n\nIntroduction.\n\n".to_owned(), expected: Vec::new() };
    let mut number = 0;
    for (departement, heading, procedures) in sections {
        let (code, name, other) = DEPARTEMENTS[*departement];
        page.text.push_str("\n\n");
        page.text.push_str(&HEADINGS[*heading].replace("CODE", code).replace("NAME", name).replace("OTHER", other));
        page.text.push_str("\n\n");
        for Made { link, address, title, between } in procedures {
            number += 1;
            let (link, is_named) = LINKS[*link];
            let (title, slug) = (TITLES[*title], format!("demande_{number}-de-titre"));
            let host = ["demarche.numerique.gouv.fr", "www.demarches-simplifiees.fr"][number % 2];
            let address = ADDRESSES[*address];
            let may_escape = !link.contains("href") && !link.contains("{%");
            let escaped = if may_escape { slug.replace('_', "\\_").replace('-', "\\-") } else { slug.clone() };
            let url = address.replace("HOST", host).replace("SLUG", &slug).replace("ESCAPED", &escaped);
            let url = url.replace("SL\u{ad}UG", &slug.replace("titre", "ti\u{ad}tre"));
            page.text.push_str(&link.replace("TITLE", title).replace("r-SLUG", &slug).replace("URL", &url));
            page.text.push_str(BETWEEN[*between]);
            // A line break of its own keeps a link without one from the next.
            page.text.push('\n');
            page.expected.push((code, format!("https://{host}/commencer/{slug}"), Some(title).filter(|_| is_named)));
        }
    }
    page
}

fn check(data: &Data, page: &MadePage, text: &str) -> Result<(), TestCaseError> {
    let read = data.page(text);
    for (code, url, title) in &page.expected {
        let found = read.found.iter().find(|found| found.url == *url);
        let Some(found) = found else {
            let skipped: Vec<_> = read.skipped.iter().map(|skipped| (&skipped.url, skipped.reason)).collect();
            return Err(TestCaseError::fail(format!("{url} is lost; skipped {skipped:?}\n{text}")));
        };
        prop_assert_eq!(found.departement.as_str(), *code, "{}\n{}", url, text);
        if let Some(title) = title {
            prop_assert_eq!(found.title.as_str(), *title, "{}\n{}", url, text);
        }
    }
    let expected: BTreeSet<&str> = page.expected.iter().map(|(_, url, _)| url.as_str()).collect();
    for found in &read.found {
        prop_assert!(expected.contains(found.url.as_str()), "{} stands nowhere\n{}", found.url, text);
    }
    Ok(())
}

/// Every heading with every link, and every address in every link: one page each.
#[test]
fn every_way_to_write_a_link_is_read_below_every_way_to_write_a_heading() {
    let data = Data::ours();
    let made = |link, address| Made { link, address, title: link % TITLES.len(), between: 1 };
    let mut wrong = Vec::new();
    for heading in 0..HEADINGS.len() {
        for link in 0..LINKS.len() {
            let sections =
                [(0, 0, vec![made(0, 0)]), (1 + (heading + link) % 7, heading, vec![made(link, 0), made(0, 0)])];
            let page = make(&sections);
            wrong.extend(check(&data, &page, &page.text).err());
        }
    }
    for address in 0..ADDRESSES.len() {
        for link in 0..LINKS.len() {
            let page = make(&[(2, 0, vec![made(link, address), made(0, 0)])]);
            wrong.extend(check(&data, &page, &page.text).err());
        }
    }
    let shown: Vec<String> = wrong.iter().take(40).map(ToString::to_string).collect();
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), shown.join("\n=====\n"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, rng_seed: RngSeed::Fixed(1), ..ProptestConfig::default() })]

    #[test]
    fn any_mixture_of_them_is_read_whole(sections in prop::collection::vec(a_section(), 1..6), ends in 0..3_usize) {
        static DATA: std::sync::LazyLock<Data> = std::sync::LazyLock::new(Data::ours);
        let page = make(&sections);
        let text = match ends {
            0 => page.text.clone(),
            1 => page.text.replace('\n', "\r\n"),
            _ => page.text.replace(' ', "\u{a0}").replace("\n\u{a0}\u{a0}", "\n  "),
        };
        // White space of another kind may part marks and words; nothing is lost all the same.
        let mut page = page;
        if ends == 2 {
            page.expected.iter_mut().for_each(|(_, _, title)| *title = None);
        }
        check(&DATA, &page, &text)?;
    }
}

fn a_section() -> impl Strategy<Value = (usize, usize, Vec<Made>)> {
    let made = (0..LINKS.len(), 0..ADDRESSES.len(), 0..TITLES.len(), 0..BETWEEN.len())
        .prop_map(|(link, address, title, between)| Made { link, address, title, between });
    (0..DEPARTEMENTS.len(), 0..HEADINGS.len(), prop::collection::vec(made, 1..8))
}
