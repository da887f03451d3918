//! The screens of a guided form of three steps, which every bot beside `guichet run` shows: their texts in HTML, and
//! their buttons row by row.

/// What a button does.
pub enum Action {
    Data(String),
    Url(&'static str),
}

pub struct Screen {
    pub text: String,
    pub rows: Vec<Vec<(&'static str, Action)>>,
}

/// The number in a button's data, as in `p:3`; 1 where there is none.
pub fn tapped(data: Option<&str>) -> u8 {
    data.and_then(|data| data.split_once(':')?.1.parse().ok()).unwrap_or(1)
}

/// The number a message consists of; 1 where it is anything else.
pub fn typed(text: Option<&str>) -> u8 {
    text.and_then(|text| text.trim().parse().ok()).unwrap_or(1)
}

pub fn place_screen() -> Screen {
    let names = ["Paris", "Lyon", "Marseille", "Toulouse", "Lille", "Nantes", "Strasbourg", "Elsewhere"];
    Screen { text: "Where do you live?".to_owned(), rows: choices("p", names) }
}

pub fn goal_screen(place: u8) -> Screen {
    let names = [
        "Renew a permit",
        "Change status",
        "Move house",
        "Bring my family",
        "Travel abroad",
        "Start a job",
        "Study",
        "Become a citizen",
    ];
    let text = format!(
        "<b>Place no. {place}</b>\n\n\
         What do you want to do? Each of these has an official page of its own, and the office that receives you \
         depends on where you live. Choose the one which is nearest to your case.\n\n\
         <i>You can go back at any time: nothing is sent to an office, and nothing you choose here is binding.</i>"
    );
    Screen { text, rows: choices("g", names) }
}

pub fn outcome_screen(place: u8, goal: u8) -> Screen {
    let text = format!(
        "<b>Place no. {place}, goal no. {goal}</b>\n\n\
         Your request is made online, on the site of the administration. You need an account there; the number to \
         sign in with stands on your visa or on your residence permit, at the top right.\n\n\
         <b>When</b>\n\
         Between four and two months before your permit ends. Later than that the request is still accepted, but a \
         fee may be added, and you may be without a valid paper for a while.\n\n\
         <b>What to have at hand</b>\n\
         • your passport: the pages with your name, the dates and the stamps;\n\
         • your present permit, both sides;\n\
         • a proof of address of less than six months: an electricity bill, a rent receipt, a tax notice;\n\
         • a photograph with a code, made in an approved booth or by a photographer;\n\
         • papers on what you do: a contract, pay slips, a certificate of enrolment.\n\n\
         <b>After that</b>\n\
         You get a confirmation by e-mail, <i>which is not yet a permit</i>. An office may ask for more papers: you \
         have thirty days to answer. When the decision is made, a text message tells you where to collect the card, \
         and how much the tax stamp costs.\n\n\
         <i>This is information, not legal advice. Check the official page before you pay for anything.</i>"
    );
    let data = |label, data: &str| (label, Action::Data(data.to_owned()));
    let rows = vec![
        vec![("Official page", Action::Url("https://www.service-public.fr/"))],
        vec![("Make the request", Action::Url("https://www.interieur.gouv.fr/"))],
        vec![data("Papers", "o:1"), data("Offices", "o:2")],
        vec![data("Fees", "o:3"), data("Start again", "again")],
    ];
    Screen { text, rows }
}

/// Eight buttons, two in a row, with the data `{prefix}:1` to `{prefix}:8`.
fn choices(prefix: &str, names: [&'static str; 8]) -> Vec<Vec<(&'static str, Action)>> {
    let buttons: Vec<_> =
        names.into_iter().zip(1..).map(|(name, number)| (name, Action::Data(format!("{prefix}:{number}")))).collect();
    let mut rows = Vec::new();
    let mut buttons = buttons.into_iter();
    while let Some(left) = buttons.next() {
        rows.push(std::iter::once(left).chain(buttons.next()).collect());
    }
    rows
}
