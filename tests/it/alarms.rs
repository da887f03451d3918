//! Who types that they are hurt, or are to leave France, is shown help at once, in any
//! language and at any moment; nobody else is. The texts are in `fixtures/alarms`.

use std::{collections::BTreeMap, path::Path};

use guichet::{
    catalogue::alarms::Alarm,
    dialogue::{Attachment, Block, DangerScreen, Event, Input, Screen, Session, Step, View, danger_in, step},
    locale::Locale,
};

use crate::context::{TODAY, catalogue, context, locales};

const LANGUAGES: [&str; 14] = ["fr", "en", "ar", "es", "pt", "ru", "uk", "tr", "fa", "ps", "zh", "bn", "ro", "ht"];

/// Lines of a file, cut at the first spaces.
fn lines<const N: usize>(name: &str) -> Vec<[String; N]> {
    let path = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/fixtures/alarms")).join(name);
    let text = std::fs::read_to_string(path).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| line.splitn(N, ' ').map(str::to_owned).collect::<Vec<_>>().try_into().unwrap()).collect()
}

fn after(session: &Session, event: Event<'_>) -> Step {
    step(context(), session, Input { event, today: TODAY, language_hint: Some("fr") })
}

fn tapped(codes: &[&str]) -> Session {
    codes.iter().fold(Session::default(), |session, code| after(&session, Event::Tap(code)).session)
}

/// Every moment of a conversation at which something else might be read into a text.
fn moments() -> Vec<Session> {
    let moments = [
        &[][..],
        &["i"],
        &["p:75"],
        &["p:91377", "a:goal:renew"],
        &["p:75", "a:goal:renew", "a:ground:student", "a:nationality:other", "rm:2027"],
        &["p:75", "a:goal:oqtf"],
    ];
    let moments: Vec<Session> = moments.into_iter().map(tapped).collect();
    assert!(moments.iter().any(|session| session.position_asked) && moments.iter().any(|session| session.month_asked));
    moments
}

fn count(mut languages: impl Iterator<Item = String>) -> BTreeMap<String, usize> {
    languages.by_ref().fold(BTreeMap::new(), |mut counts, language| {
        *counts.entry(language).or_default() += 1;
        counts
    })
}

#[test]
fn who_types_of_danger_is_shown_help_at_any_moment_in_any_language() {
    let probes = lines::<3>("raised.txt");
    let counts = count(probes.iter().map(|[language, _, _]| language.clone()));
    for language in LANGUAGES {
        assert!(counts[language] >= 12, "{counts:?}");
    }
    let mut missed = Vec::new();
    for session in moments() {
        let shown = [("violence", View::Violence), ("suicide", View::Suicide), ("urgent", View::Urgent)]
            .map(|(screen, view)| (screen, after(&session, Event::Tap(&view.to_string())).screen));
        for [language, screen, text] in &probes {
            let step = after(&session, Event::Text(text));
            let expected = shown.iter().find(|(name, _)| name == screen).map(|(_, expected)| expected);
            if Some(&step.screen) != expected {
                missed.push(format!("{language} {screen} {text}"));
            }
            assert_eq!(step.session.place(catalogue()), session.place(catalogue()), "{text}");
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
    println!("{counts:?}");
}

#[test]
fn words_of_danger_are_heard_from_every_keyboard() {
    for text in [
        "O.Q.T.F.",
        "j'ai reçu une O.Q.T.F. hier",
        "o.q.t.f",
        "O. Q. T. F.",
        "ＯＱＴＦ",
        "O\u{ad}QTF",
        "O Q T F",
        "j'ai eu une O Q T F à Massy",
        "O-Q-T-F",
        "o/q/t/f",
        "o_q_t_f",
        "C R A",
        "𝐎𝐐𝐓𝐅",
        "C.R.A.",
        "ترحیل",
        "ترحے\u{644}",
        "\u{fe97}\u{feae}\u{fea3}\u{fef4}\u{fede}",
        "تر\u{200c}حيل",
        "ت\u{640}رحيل",
    ] {
        assert_eq!(catalogue().alarms.raised_by(text), Some(Alarm::Leaving), "{text}");
    }
}

#[test]
fn harmless_sentences_raise_no_alarm() {
    let sentences = lines::<2>("silent.txt");
    let counts = count(sentences.iter().map(|[language, _]| language.clone()));
    assert!(sentences.len() >= 200 && LANGUAGES.iter().all(|language| counts[*language] >= 15), "{counts:?}");
    let raised: Vec<_> = sentences.iter().filter(|[_, text]| catalogue().alarms.raised_by(text).is_some()).collect();
    assert!(raised.is_empty(), "{raised:?}");
    println!("{} sentences", sentences.len());
}

#[test]
fn no_name_of_a_place_raises_an_alarm() {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/data/places"));
    let (mut names, mut raised) = (0, Vec::new());
    for file in ["communes.txt", "former.txt", "names.txt", "names-by-hand.txt", "foreign.txt"] {
        let text = std::fs::read_to_string(folder.join(file)).unwrap();
        let fields =
            text.lines().filter(|line| !line.starts_with('#')).flat_map(|line| line.split(['\t', '|', ';', ',']));
        for name in fields.filter(|field| field.chars().any(char::is_alphabetic)) {
            names += 1;
            // Alone, and as people say where they live; a city abroad is rather typed alone.
            let mut texts = vec![name.to_owned()];
            if file != "foreign.txt" {
                texts.push(format!("il me faut une carte, mon mari et moi vivons à {name}"));
                texts.push(format!("My husband told me to live in {name}"));
            }
            for text in texts {
                if catalogue().alarms.raised_by(&text).is_some() {
                    raised.push(format!("{file}: {text}"));
                }
            }
        }
    }
    assert!(names >= 37_500, "only {names} names");
    assert!(raised.is_empty(), "{raised:#?}");
    println!("{names} names");
}

#[test]
fn a_typed_label_that_says_danger_leads_to_its_own_screen() {
    let screen = after(&tapped(&["p:75"]), Event::Tap("g:goal:urgent")).screen;
    for locale in locales().iter() {
        for (code, alarm) in
            [("v", Alarm::Violence), ("a:goal:victim", Alarm::Violence), ("a:goal:oqtf", Alarm::Leaving)]
        {
            let button = screen.buttons().find(|button| button.action.to_string() == code).unwrap();
            let label = locale.text(&button.label);
            assert_eq!(catalogue().alarms.raised_by(&label), Some(alarm), "{label}");
        }
    }
}

#[test]
fn a_caption_is_heard_and_the_photo_is_not_kept() {
    let shown = |kind, caption| after(&Session::default(), Event::Attachment { kind, caption }).screen;
    for (caption, view) in [("il me frappe", "v"), ("I got a letter to leave France", "u"), ("يضربني", "v")] {
        let screen = shown(Attachment::Document, Some(caption));
        let mut expected = after(&Session::default(), Event::Tap(view)).screen;
        let refused = shown(Attachment::Document, None).blocks.remove(0);
        let Block::Notice(notice) = refused else { panic!("{refused:?}") };
        expected.blocks.push(Block::Text(notice));
        assert_eq!(screen, expected, "{caption}");
    }
    let plain = shown(Attachment::Document, Some("mon passeport"));
    assert_eq!(plain, shown(Attachment::Document, None));
}

fn said(screen: &Screen, locale: &Locale) -> String {
    screen.text(locale)
}

fn addresses(screen: &Screen) -> Vec<String> {
    let cards = screen.blocks.iter().filter_map(|block| match block {
        Block::Card(card) => card.link.as_ref().map(|link| link.url.clone()),
        _ => None,
    });
    cards.collect()
}

fn page(address: &str) -> &str {
    address.rsplit('/').next().unwrap_or_default()
}

#[test]
fn violence_shows_help_first_then_the_permit_and_the_prefecture() {
    for (session, place) in [(Session::default(), None)].into_iter().chain(
        catalogue().departements.iter().map(|known| (tapped(&[&format!("p:{}", known.code.as_str())]), Some(known))),
    ) {
        let screen = after(&session, Event::Tap("v")).screen;
        let pages = addresses(&screen);
        assert_eq!(pages.iter().map(|url| page(url)).collect::<Vec<_>>(), ["F12544", "F2209", "F32257"]);
        assert!(matches!(screen.blocks[0], Block::Warning(_)));
        for locale in locales().iter() {
            let said = said(&screen, locale);
            let first = said.split("\n\n").next().unwrap();
            // In the order of the source: F12544.
            let at: Vec<usize> =
                ["17", "112", "114", "3919"].iter().map(|number| first.find(number).unwrap()).collect();
            assert!(at.is_sorted(), "{first}");
            assert!(said.contains("F12544") && !said.contains("OQTF") && !said.contains("voies et délais"), "{said}");
        }
        if let Some(place) = place {
            let links: Vec<&String> = screen.links.iter().map(|link| &link.url).collect();
            assert!(place.site.iter().chain(&place.residence_page).all(|site| links.contains(&site)), "{links:?}");
        }
        let codes: Vec<String> = screen.buttons().map(|button| button.action.to_string()).collect();
        assert_eq!(codes.contains(&"w".to_owned()), place.is_none(), "without a place it is asked for: {codes:?}");
        assert!(["u", "e", "su"].iter().all(|code| codes.contains(&(*code).to_owned())), "{codes:?}");
    }
}

/// "This exam will kill me" is overruled by what was learnt as harmless; this is not.
#[test]
fn who_thinks_of_ending_their_life_is_heard_whatever_else_they_speak_of() {
    let beside = ["what's the weather tomorrow", "quel temps demain", "who won the match", "j'ai perdu mes clés"];
    let listed = lines::<3>("raised.txt");
    let suicides = listed.iter().filter(|[_, screen, _]| screen == "suicide");
    let mut harmless = 0;
    for [_, _, words] in suicides.clone() {
        for beside in beside {
            let text = format!("{beside}? {words}");
            harmless += usize::from(context().needs.read(catalogue(), &text).harmless);
            assert_eq!(danger_in(context(), &text), Some(DangerScreen::Suicide), "{text}");
        }
    }
    assert!(harmless >= 20, "only {harmless} of them are learnt as harmless");
    for locale in locales().iter() {
        let screen = after(&Session::default(), Event::Tap("su")).screen;
        let said = said(&screen, locale);
        assert!(["3114", "15", "112"].iter().all(|number| said.contains(number)), "{said}");
        let codes: Vec<String> = screen.buttons().map(|button| button.action.to_string()).collect();
        assert!(codes.contains(&"v".to_owned()) && codes.contains(&"e".to_owned()), "{codes:?}");
    }
}

#[test]
fn violence_is_one_tap_away_where_it_may_be_meant() {
    let offers = |codes: &[&str], view: &str| {
        let session = tapped(codes);
        after(&session, Event::Tap(view)).screen.buttons().any(|button| button.action.to_string() == "v")
    };
    assert!(offers(&[], "u"));
    assert!(offers(&["p:75"], "g:goal:urgent"));
    assert!(offers(&["p:75", "a:goal:first-permit"], "g:ground:health-protection"));
    assert!(offers(&["p:75", "a:goal:victim"], "now"));
    for goal in ["first-permit", "renew"] {
        let session = tapped(&["p:75", &format!("a:goal:{goal}"), "a:ground:victim"]);
        let screen = after(&session, Event::Tap("now")).screen;
        assert!(screen.buttons().any(|button| button.action.to_string() == "v"), "{goal}");
        assert_ne!(addresses(&screen).first().map(|url| page(url)), Some("F32257"), "{goal}");
    }
}

#[test]
fn urgent_screens_name_an_address_of_help_and_the_right_pages_first() {
    let goal = catalogue().question("goal").unwrap();
    for departement in &catalogue().departements {
        let place = format!("p:{}", departement.code.as_str());
        for choice in catalogue()[goal].choices.iter().filter(|choice| choice.urgent) {
            let session = tapped(&[&place, &format!("a:goal:{}", choice.id)]);
            let screen = after(&session, Event::Tap("now")).screen;
            // Three pages may be more than one screen holds.
            let shown: Vec<String> = ["now", "m:2", "m:3"]
                .into_iter()
                .flat_map(|view| addresses(&after(&session, Event::Tap(view)).screen))
                .collect();
            let mut pages: Vec<&str> = Vec::new();
            for page in shown.iter().map(|url| page(url)) {
                if !pages.contains(&page) {
                    pages.push(page);
                }
            }
            pages.truncate(3);
            let is_legal = |url: &String| catalogue().help.iter().any(|help| help.legal && help.url == *url);
            let to_violence = screen.buttons().any(|button| button.action.to_string() == "v");
            assert!(to_violence || screen.links.iter().any(|link| is_legal(&link.url)), "{place} {}", choice.id);
            assert!(!pages.contains(&"F2650"), "another European country: {place} {} {pages:?}", choice.id);
            match choice.id.as_str() {
                "asylum-refused" => assert_eq!(pages, ["F2675", "F3067", "F18362"]),
                "oqtf" | "police-or-detention" => assert_eq!(pages[0], "F18362"),
                "victim" => assert_eq!(pages, ["F12544", "F2209", "F32257"]),
                _ => {}
            }
        }
    }
    let urgent = after(&Session::default(), Event::Tap("u")).screen;
    assert!(urgent.links.iter().any(|link| catalogue().help.iter().any(|help| help.legal && help.url == link.url)));
}
