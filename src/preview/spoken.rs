//! Plays short conversations that a walk over buttons never comes to: what is typed, sent and
//! misunderstood, and how the bot answers.

use jiff::civil::Date;

use super::{distinct::Distinct, surroundings::Surroundings};
use crate::{
    catalogue::problem::Problems,
    check::Viewer,
    dialogue::{Action, Attachment, Context, Event, Input, Screen, Session, Step, step},
    gazetteer::Point,
};

/// Lists what somebody does, one after the other; a step that is the code of a button is a tap.
const CONVERSATIONS: [&[&str]; 42] = [
    &["qsdfghjk"],
    &["bonjour"],
    &["merci"],
    &["idiot"],
    &["saint denis"],
    &["saint martin"],
    &["sainte marie"],
    &["massi"],
    &["Alger"],
    &["Île-de-France"],
    &["evry > p:91 > wn"],
    &["je veux renouveler ma carte"],
    &["je veux parler à un humain"],
    &["comment va le foot"],
    &["english please"],
    &["deutsch bitte"],
    &["https://www.service-public.gouv.fr/"],
    &["https://www.service-public.fr/particuliers"],
    &["https://titre-sejour-prefecture.com"],
    &["https://prefecture-gouv.fr.example.com"],
    &["www.paris.fr"],
    &["https://bit.ly/abc"],
    &["/xyz"],
    &["massy", "qsdfghjk"],
    &["massy", "merci"],
    &["massy", "bonjour"],
    &["massy", "carte"],
    &["massy", "j'habite à Lyon"],
    &["massy", "renouveler ma carte étudiant"],
    &["massy", "a:goal:renew", "travail"],
    &["massy", "a:goal:renew", "combien ça coûte"],
    &["massy", "a:goal:renew", "a:ground:student", "a:nationality:other", "merci"],
    &["massy", "a:goal:renew", "a:ground:student", "a:nationality:other", "combien ça coûte"],
    &["massy", "a:goal:renew", "a:ground:student", "a:nationality:other", "le lien ne marche pas"],
    &["massy", "a:goal:renew", "a:ground:student", "a:nationality:other", "rm", "32/2099"],
    &["massy", "a:goal:renew", "a:ground:student", "a:nationality:other", "nw:y:91"],
    &["massy", "a:goal:renew", "a:ground:student", "a:nationality:other", "nw:l"],
    &["je n'ai pas d'adresse"],
    &["massy", "/urgent"],
    &["massy", "/mydata"],
    &["massy", "/stop"],
    &["massy", "/forget"],
];
/// Is the conversation that ends with an outcome in Massy.
const OUTCOME: [&str; 4] = ["massy", "a:goal:renew", "a:ground:student", "a:nationality:other"];
/// Lists what is done after that outcome, whose dead page stands last, where an operator has added lists of places and a name.
const AFTER_THE_OUTCOME: [&str; 11] =
    ["now", "m:2", "m:3", "m:4", "n:1", "op", "pl:france-services", "pl:legal-help", "er", "v", "h"];
/// Lists where a position is sent from, in degrees: Massy, the Atlantic, Geneva.
const POSITIONS: [(f64, f64); 3] = [(48.73, 2.28), (46.0, -30.0), (46.2, 6.14)];

/// Shows every screen of each conversation.
pub(super) fn speak(context: Context<'_>, today: Date, screens: &mut Distinct<'_>) {
    let mut show = |context: Context<'_>, session: &Session, event: Event<'_>, name: String| -> Step {
        let next = step(context, session, Input { event, today, language_hint: None });
        screens.see(&next.screen, &[], &|| name.clone(), &mut Problems::default());
        next
    };
    for conversation in CONVERSATIONS {
        let mut session = Session::default();
        for does in conversation.iter().flat_map(|part| part.split(" > ")) {
            session = show(context, &session, event(does), format!("typed: {}", conversation.join(" > "))).session;
        }
    }
    let (mut session, mut outcome) = (Session::default(), Screen::default());
    for does in OUTCOME {
        let next = show(context, &session, event(does), format!("typed: {}", OUTCOME.join(" > ")));
        (session, outcome) = (next.session, next.screen);
    }
    let surroundings = Surroundings::invented(&outcome, today);
    for does in AFTER_THE_OUTCOME {
        let around = surroundings.around(context);
        session = show(around, &session, event(does), format!("with places of help: {does}")).session;
    }
    for kind in [Attachment::Document, Attachment::Voice, Attachment::Contact, Attachment::Other] {
        show(context, &Session::default(), Event::Attachment { kind, caption: None }, format!("sent: {kind:?}"));
    }
    for (latitude, longitude) in POSITIONS {
        if let Some(point) = Point::new(latitude, longitude) {
            let around = point.vicinity();
            show(context, &Session::default(), Event::Position(&around), format!("position: {latitude}, {longitude}"));
        }
    }
}

/// Returns what somebody does: the code of a button is a tap.
fn event(does: &str) -> Event<'_> {
    if Action::parse(does).is_some() { Event::Tap(does) } else { Event::Text(does) }
}
