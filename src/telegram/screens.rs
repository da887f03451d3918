//! Looks at everything that the bot can show as Telegram gets it: numbers in their order,
//! and only what is meant to be tapped. `tests/real/entities.sh` writes the same to a file
//! and puts it through `TDLib`'s own parser.

use std::fmt::Write as _;

use std::{
    collections::{BTreeSet, HashSet},
    fs::File,
    io::{BufWriter, Write},
    sync::LazyLock,
};

use jiff::civil::{Date, date};
use serde_json::{Value, json};

use crate::{
    app::render,
    autolink::{self, TappableKind},
    bot_api::{Destination, OutgoingMessage},
    catalogue::{Catalogue, LinkStates, Place, load, problem::Problems, source::Files},
    check::{Viewer, all_messages, every_screen},
    dialogue::{Context, Event, Input, Retention, Screen, ServiceContact, Session, step},
    gazetteer::Commune,
    locale::{Arg, Locale, Locales, Message, turned_round},
    places_of_help::{HelpMap, read_france_services, read_legal_help},
};

const TODAY: Date = date(2026, 11, 28);
const BOT: &str = "guichet_bot";
/// Names the file to which everything is written; without it a few places are enough.
const FILE: &str = "GUICHET_SCREENS";
/// Lists places whose screens are looked at in every test.
const FEW: [&str; 1] = ["91"];
/// Sites that our own sentences name without `https://`.
const SITES: [&str; 2] = ["service-public.gouv.fr", "service-public.fr"];
/// Commands that people and operators are told of.
const COMMANDS: [&str; 16] = [
    "/start",
    "/urgent",
    "/language",
    "/settings",
    "/news",
    "/stop",
    "/help",
    "/privacy",
    "/mydata",
    "/forget",
    "/broadcast",
    "/campaigns",
    "/stats",
    "/reports",
    "/reload",
    "/links",
];
/// Texts of lists in which Telegram would make something of nearly every word.
const TRAPS: &str = "Gardez la lettre.ne partez pas sans dossier.zip, entretien.mov. Tapez /passeport ou /forget, 12 \
                     €/mois, @prefecture93, #guichet, $EUR, SIRET 13002526500013, 130 025 265 00013, a.fr.ne, \
                     tg://resolve?domain=x";
/// Hands every screen on.
struct Each<'a>(&'a mut dyn FnMut(&Screen));

impl Viewer for Each<'_> {
    fn see(&mut self, screen: &Screen, _: &[String], _: &dyn Fn() -> String, _: &mut Problems) {
        (self.0)(screen);
    }
}

/// What is meant in a list's text, and stays.
const MEANT: &str = "Voir https://asso.example/rdv, www.cimade.org ou aide@asso.example";

struct Everything {
    catalogue: Catalogue,
    locales: Locales,
    help: HelpMap,
    contacts: Vec<ServiceContact>,
}

impl Everything {
    fn read() -> Self {
        let contact = |by: &str| ServiceContact {
            name: Some(format!("Asso {TRAPS}")),
            reached_by: Some(by.to_owned()),
            answers_for: Vec::new(),
        };
        Self {
            catalogue: load(&Files::repository_data()).unwrap(),
            locales: Locales::new(&Files::repository_locales()).unwrap(),
            help: help(),
            contacts: [
                "01 99 00 12 34",
                "aide@asso.example",
                "https://asso.example/aide",
                "+33 1 99 00 12 34, le lundi",
            ]
            .map(contact)
            .into(),
        }
    }

    /// Returns every distinct message.
    fn shown(&self, everywhere: bool) -> Vec<Shown> {
        let mut seen = HashSet::new();
        let mut all = Vec::new();
        let mut add = |locale: &Locale, message: &OutgoingMessage| {
            let shown = Shown::new(locale, message);
            if seen.insert((shown.language.clone(), shown.html.clone(), shown.copied.clone())) {
                all.push(shown);
            }
        };
        let mut show = |screen: &Screen| {
            for locale in self.locales.iter() {
                add(locale, &render::screen(screen, locale, BOT));
            }
        };
        let few: Vec<Place> = FEW.iter().filter_map(|code| self.catalogue.place_with_code(code)).collect();
        let is_wanted = |place: Place| everywhere || few.iter().any(|few| few.departement == place.departement);
        every_screen(&self.catalogue, &self.locales, TODAY, is_wanted, Each(&mut show));
        for contact in &self.contacts {
            let context = Context { contact, help: &self.help, ..self.context() };
            for taps in [
                &["p:91377", "a:goal:lost-permit", "pl:legal-help"][..],
                &["p:91377", "a:goal:lost-permit", "pl:france-services"],
                &["p:91377", "a:goal:lost-permit", "n:1"],
            ] {
                let mut session = Session::default();
                for tap in taps {
                    let input = Input { event: Event::Tap(tap), today: TODAY, language_hint: None };
                    let next = step(context, &session, input);
                    show(&next.screen);
                    session = next.session;
                }
            }
            let asked = Input { event: Event::Text("/help"), today: TODAY, language_hint: None };
            show(&step(context, &Session::default(), asked).screen);
        }
        for locale in self.locales.iter() {
            self.messages(locale).iter().for_each(|message| add(locale, message));
        }
        all
    }

    fn context(&self) -> Context<'_> {
        Context { links: LinkStates::NONE, ..Context::new(&self.catalogue, &self.locales, Retention::Days(365)) }
    }

    /// Returns every message that somebody can be shown, filled in with what is likely to
    /// go wrong.
    fn messages(&self, locale: &Locale) -> Vec<OutgoingMessage> {
        let mut messages = Vec::new();
        for used in all_messages(&self.catalogue) {
            for number in [0, 2, 11, 103, 365] {
                let fill = |message: Message, name: &&'static str| message.with(name, likely(name, number));
                let message = used.variables.iter().fold(Message::with_id(used.id.as_str().into()), fill);
                messages.push(render::one(&message, locale));
            }
        }
        messages
    }
}

/// Returns what stands in a variable of this name.
fn likely(name: &str, number: usize) -> Arg {
    match name {
        "phone" | "overseas" => Arg::Phone("+33 1 99 00 12 34".to_owned()),
        "mail" => Arg::Address("aide@asso.example".to_owned()),
        "site" | "url" | "contact" => Arg::Address("https://asso.example/x".to_owned()),
        "count" | "days" | "km" | "number" => Arg::Number(number),
        "date" | "list" | "read" => Arg::Date(TODAY),
        _ => Arg::Text(format!("{TRAPS} 01 99 00 12 34, L435-4, 12-14")),
    }
}

/// Returns places near Massy whose every text is a trap, and what is meant in it stays.
fn help() -> HelpMap {
    let massy = Commune::with_insee("91377").unwrap();
    let at = massy.whereabouts().unwrap().point;
    let mut services = String::from(
        "id_fs,lib_fs,adresse,complement_adresse,insee_com,code_postal,lib_com,latitude,longitude,mail,telephone,\
         h_lundi,h_mardi,commentaire,format_fs\n",
    );
    let mut legal = String::from(
        "id,name,kind,address,postcode,commune,insee,latitude,longitude,phone,mail,website,hours,languages,for_whom,\
         appointment,remark,source,read\n",
    );
    for (number, text) in [TRAPS, MEANT].into_iter().enumerate() {
        let phone = format!("+33 1 99 00 00 0{number}");
        let (north, east) = (at.latitude(), at.longitude());
        let _ = writeln!(
            services,
            "91377-{number},\"{text}\",\"{text}\",,91377,,Massy,{north},{east},a@fs.example,{phone},09:00-12:00 / \
             14:00-17:00,,\"{text}\",Bus France services"
        );
        let _ = writeln!(
            legal,
            "91377-{number},\"{text}\",permanence,\"{text}\",,Massy,91377,{north},{east},{phone},a@law.example,\
             https://law.example/a_b_c,\"{text}\",fr en ar,\"{text}\",yes,\"{text}\",me,2026-11-02"
        );
    }
    let mut points = read_france_services(services.as_bytes()).unwrap().points;
    points.extend(read_legal_help(legal.as_bytes(), TODAY, |_| None).unwrap().points);
    assert_eq!(points.len(), 4);
    HelpMap::new(points)
}

/// Holds a message as Telegram gets it.
struct Shown {
    language: String,
    right_to_left: bool,
    html: String,
    /// Holds what its buttons copy.
    copied: Vec<String>,
}

/// Holds the messages of a few places, which several tests look at.
static SHOWN: LazyLock<Vec<Shown>> = LazyLock::new(|| Everything::read().shown(false));

impl Shown {
    fn new(locale: &Locale, message: &OutgoingMessage) -> Self {
        let parameters = message.to(Destination::chat(7)).parameters();
        let rows = parameters["reply_markup"]["inline_keyboard"].as_array().cloned().unwrap_or_default();
        let buttons = rows.iter().filter_map(Value::as_array).flatten();
        Self {
            language: locale.name.clone(),
            right_to_left: locale.is_right_to_left(),
            html: parameters["text"].as_str().unwrap_or_default().to_owned(),
            copied: buttons.filter_map(|button| Some(button["copy_text"]["text"].as_str()?.to_owned())).collect(),
        }
    }
}

/// Returns the text of HTML of ours, and the text outside `<code>` with as many spaces in its
/// place.
fn plain(html: &str) -> (String, String) {
    let unescape = |text: &str| text.replace(concat!("&", "lt;"), "<").replace("&gt;", ">").replace("&amp;", "&");
    let (mut whole, mut outside) = (String::new(), String::new());
    let mut is_code = false;
    for piece in html.split('<') {
        let (tag, text) = piece.split_once('>').unwrap_or(("", piece));
        match tag {
            "code" => is_code = true,
            "/code" => is_code = false,
            _ => {}
        }
        let text = unescape(text);
        outside.push_str(&if is_code { " ".repeat(text.encode_utf16().count()) } else { text.clone() });
        whole.push_str(&text);
    }
    (whole, outside)
}

/// Returns what Telegram makes something of without anybody meaning it.
fn accidents(text: &str) -> Vec<String> {
    let is_meant = |kind, said: &str| match kind {
        TappableKind::Command => COMMANDS.contains(&said),
        TappableKind::Address => said.starts_with("https://") || SITES.contains(&said) || said.starts_with("www."),
        TappableKind::Mail => true,
        TappableKind::Mention | TappableKind::Hashtag | TappableKind::Cashtag | TappableKind::BankCard => false,
    };
    let found = autolink::found(text).into_iter().map(|part| (part.kind, text[part.range].to_owned()));
    found.filter(|(kind, said)| !is_meant(*kind, said)).map(|(_, said)| said).collect()
}

#[test]
fn numbers_keep_their_order_on_every_screen_in_every_language() {
    let (mut turned, mut lines) = (BTreeSet::new(), 0);
    for shown in SHOWN.iter().filter(|shown| shown.right_to_left) {
        for line in plain(&shown.html).0.lines() {
            lines += 1;
            turned.extend(turned_round(line).into_iter().map(|number| format!("{number}: {line}")));
        }
    }
    assert_eq!(turned, BTreeSet::new());
    assert!(lines > 1_000, "{lines}");
}

#[test]
fn nothing_on_any_screen_is_tapped_by_accident_and_every_address_opens() {
    let (mut wrong, mut meant) = (BTreeSet::new(), BTreeSet::new());
    for Shown { language, html, .. } in SHOWN.iter() {
        let (_, text) = plain(html);
        wrong.extend(accidents(&text).into_iter().map(|said| format!("{language} {said}: {text}")));
        wrong.extend(autolink::broken_addresses(&text).into_iter().map(|said| format!("{language} {said}: {text}")));
        meant.extend(autolink::found(&text).into_iter().map(|part| text[part.range].to_owned()));
    }
    assert_eq!(wrong, BTreeSet::new());
    for said in
        ["/stop", "aide@asso.example", "https://asso.example/rdv", "www.cimade.org", "https://law.example/a_b_c"]
    {
        assert!(meant.contains(said), "{said}: {meant:?}");
    }
}

#[test]
fn what_a_tap_copies_is_what_it_says() {
    let mut copied = BTreeSet::new();
    for Shown { html, copied: by_buttons, .. } in SHOWN.iter() {
        let code = html.split_once("<code>").and_then(|(_, rest)| rest.split_once("</code>"));
        copied.extend(code.map(|(code, _)| code.replace("&amp;", "&")));
        copied.extend(by_buttons.iter().cloned());
    }
    for text in &copied {
        // A text to send is sentences; everything else is dialled, written to or opened.
        let is_to_send = text.starts_with("Bonjour, ") && !text.contains(char::is_control);
        assert!(is_to_send || text.chars().all(|sign| sign.is_ascii_graphic()), "{text:?}");
        assert!((1..=256).contains(&text.chars().count()), "{text}");
    }
    for wanted in ["+33199000000", "a@law.example", "aide@asso.example", "0199001234", "0806001620", "3039"] {
        assert!(copied.contains(wanted), "{wanted}: {copied:?}");
    }
    assert!(copied.iter().any(|text| text.starts_with("https://t.me/guichet_bot?start=91")), "{copied:?}");
}

/// Writes every distinct message as a line of JSON for `tests/real/entities.sh`.
#[test]
fn everything_is_written_for_the_real_parser() {
    let Some(path) = std::env::var_os(FILE) else { return };
    let mut file = BufWriter::new(File::create(path).unwrap());
    for Shown { language, html, right_to_left, .. } in Everything::read().shown(true) {
        let (text, outside) = plain(&html);
        let units = |text: &str| text.encode_utf16().count();
        let part = |part: autolink::TappablePart| {
            let (before, said) = (&outside[..part.range.start], &outside[part.range.clone()]);
            json!([format!("{:?}", part.kind), units(before), units(said)])
        };
        let found: Vec<Value> = autolink::found(&outside).into_iter().map(part).collect();
        let turned: Vec<String> = text.lines().filter(|_| right_to_left).flat_map(turned_round).collect();
        let accidents = accidents(&outside);
        let line =
            json!({"language": language, "html": html, "found": found, "accidents": accidents, "turned": turned});
        writeln!(file, "{line}").unwrap();
    }
    file.flush().unwrap();
}
