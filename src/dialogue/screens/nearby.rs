//! Draws places of help near the person's town and the offices of the State that serve it, if
//! lists of them were imported: three of each list, with what is needed to get there.

use jiff::civil::Date;
use url::Url;

use super::{
    copies,
    drawing::{Drawing, back_to_current, navigation},
};
use crate::{
    catalogue::{Answer, question::NearbyHelp},
    dialogue::{
        button::{Action, View},
        messages,
        path::Path,
        screen::{Block, Button, CardText, Link, Screen},
    },
    gazetteer::{Arrondissement, InseeDepartement},
    locale::{Arg, Locale, Locales, Message},
    places_of_help::{
        Access, Appointment, AtDistance, ForeignersLaw, HelpCost, HelpPoint, Legal, List, NearPlace, Opening,
        Precision, ServedArea, Slot, Visit,
    },
};

/// A screen shows at most this many places of one list.
const MOST: usize = 3;
/// Places farther away than this, in metres, are not near anybody.
const FARTHEST: f64 = 100_000.0;
/// The message `weekday` tells these apart; any other word is Sunday.
const WEEKDAYS: [&str; 6] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
/// Text from a list is cut after this many letters, since some lists write pages: three
/// places whose every text is that long still fit one message (Bot API: 4,096 units).
const LONGEST_TEXT: usize = 170;
/// Where a bus stops is said whole, in at most this many letters.
const LONGEST_OF_A_BUS: usize = 600;
/// A name among others is cut after this many letters.
const LONGEST_NAME: usize = 90;
/// The lines of one place hold about this many letters; what comes last is left out first.
const MOST_OF_A_CARD: usize = 950;
/// A line of hours or of a language has about so many letters beside what is filled in.
const OF_A_LINE: usize = 25;

/// Holds what is near the person's town, list by list; lists without any are left out.
pub(super) struct Nearby<'a> {
    lists: Vec<(List, Vec<NearPlace<'a>>)>,
}

impl<'a> Drawing<'a> {
    /// Looks for places near the town of a path and for its offices; each screen does so once.
    pub(super) fn near(&self, path: &Path) -> Nearby<'a> {
        let help = self.context.help;
        let town = path.place.commune;
        let near = |list| {
            let mut places = town.map(|town| help.near(town, list, MOST, FARTHEST)).unwrap_or_default();
            places.sort_by_key(|near| closed_until(near.place, self.today).is_some());
            (list, places)
        };
        let office = |place| NearPlace { place, metres: None };
        let code = &self.catalogue()[path.departement()].code;
        let offices = InseeDepartement::with_code(town.map_or(code.as_str(), |town| town.departement().code()))
            .map(|departement| {
                help.offices(departement, self.arrondissement(path)).into_iter().take(MOST).map(office).collect()
            })
            .unwrap_or_default();
        let lists = List::OF_NEAREST.into_iter().map(near).chain([(List::Directory, offices)]);
        Nearby { lists: lists.filter(|(_, places): &(List, Vec<_>)| !places.is_empty()).collect() }
    }

    /// Returns the button to say the town, where places of help are known and the town is not.
    pub(super) fn way_to_town(&self, path: &Path) -> Option<Button> {
        let knows_more = path.place.commune.is_none() && self.context.help.has_any_near();
        knows_more.then(|| Button::new(Message::new(messages::BUTTON_SAY_TOWN), Action::Show(View::Where)))
    }

    /// Returns the arrondissement in which the person lives, by the town or by an answer.
    fn arrondissement(&self, path: &Path) -> Option<Arrondissement> {
        if let Some(town) = path.place.commune {
            return town.arrondissement();
        }
        let answered = || match path.answered(self.catalogue().roles.arrondissement?)? {
            Answer::Choice(choice) => Some(choice),
            Answer::Other | Answer::Unknown => None,
        };
        self.catalogue().arrondissement_named(path.place.arrondissement.or_else(answered)?)
    }

    /// Draws the places of a list in full; returns `None` where there are none.
    pub(super) fn nearby(&self, list: List) -> Option<Screen> {
        let path = self.path()?;
        let near = self.near(path);
        let (_, places) = near.lists.iter().find(|(known, _)| *known == list)?;
        let mut screen = Screen::default();
        screen.blocks.push(self.recap(path));
        screen.blocks.push(Block::Text(Message::new(messages::about(list))));
        let card = |(at, near): (usize, &NearPlace)| Block::Card(card(at + 1, *near, self.today, self.context.locales));
        screen.blocks.extend(places.iter().enumerate().map(card));
        screen.choices.extend(near.ways().filter(|button| button.action != Action::Show(View::Nearby(list))));
        screen.choices.push(Button::new(Message::new(messages::BUTTON_TO_OUTCOME), back_to_current()));
        screen.navigation = navigation(back_to_current());
        Some(screen)
    }
}

impl Nearby<'_> {
    /// Returns a block for each list, with its places' names and how far they are.
    pub(super) fn names(&self) -> impl Iterator<Item = Block> {
        self.lists.iter().map(|(list, places)| {
            let names = places.iter().map(|near| named(near, LONGEST_NAME)).collect();
            Block::Text(Message::new(messages::nearest(*list)).with("places", Arg::List(names)))
        })
    }

    /// Returns the block of one list, if anything of it is near.
    pub(super) fn names_of(&self, wanted: List) -> Option<Block> {
        self.lists.iter().zip(self.names()).find(|((list, _), _)| *list == wanted).map(|(_, block)| block)
    }

    /// Returns the button that opens one list, if anything of it is near.
    pub(super) fn way_to(&self, wanted: List) -> Option<Button> {
        self.ways().find(|button| button.action == Action::Show(View::Nearby(wanted)))
    }

    /// Returns the button that opens the places of some kind, if any of them is near.
    pub(super) fn way_to_some(&self, help: NearbyHelp) -> Option<Button> {
        let lists: &[List] = match help {
            NearbyHelp::Offices => &[List::Directory],
            NearbyHelp::DigitalHelp => &[List::FranceServices, List::DigitalHelp],
            NearbyHelp::FrenchLessons => &[List::FrenchLessons],
        };
        lists.iter().find_map(|list| self.way_to(*list))
    }

    /// Returns the button that opens the first list of help.
    pub(super) fn way_to_help(&self) -> Option<Button> {
        self.ways().find(|button| button.action != Action::Show(View::Nearby(List::Directory)))
    }

    /// Returns a button for each list that opens it.
    pub(super) fn ways(&self) -> impl Iterator<Item = Button> {
        let way = |list| Button::new(Message::new(messages::button_nearest(list)), Action::Show(View::Nearby(list)));
        self.lists.iter().map(move |(list, _)| way(*list))
    }
}

fn card(number: usize, near: NearPlace<'_>, today: Date, locales: &Locales) -> CardText {
    let place = near.place;
    let copies = place.phone.as_deref().and_then(copies::phone_of_card).into_iter();
    let copies = copies.chain(place.mail.as_deref().map(copies::mail));
    CardText {
        number,
        label: named(&near, LONGEST_TEXT),
        title: Message::new(messages::NEARBY_ADDRESS).text("address", &short(&place.address_with_commune().join(", "))),
        lines: lines(place, today, locales),
        link: map(place),
        copies: copies.collect(),
    }
}

/// Returns the last day on which a place is closed, if it is so today.
fn closed_until(place: &HelpPoint, today: Date) -> Option<Date> {
    place.legal.as_ref().and_then(|legal| legal.closed_until).filter(|until| *until >= today)
}

/// Returns what is said of a place, what must not be overlooked first, as far as it has room.
fn lines(place: &HelpPoint, today: Date, locales: &Locales) -> Vec<Message> {
    let mut lines: Vec<(Message, usize)> = Vec::new();
    let mut say = |message: Message, length: usize| lines.push((message, OF_A_LINE + length));
    let access = place.access.as_deref();
    if let Some(until) = closed_until(place, today) {
        say(Message::new(messages::NEARBY_CLOSED_UNTIL).with("date", Arg::Date(until)), 0);
    }
    let longest = if place.kind.is_on_tour() { LONGEST_OF_A_BUS } else { LONGEST_TEXT };
    let remark = place.remark.as_deref().map(|remark| cut(remark, longest));
    if let Some(remark) = remark.as_deref().filter(|_| place.says_closed()) {
        say(Message::new(messages::NEARBY_WARNING).text("remark", remark), remark.len());
    }
    if place.kind.is_on_tour() {
        say(Message::new(messages::NEARBY_BUS), OF_A_LINE * 2);
        // Where it stops matters more than its hours.
        if let Some(remark) = remark.as_deref().filter(|_| !place.says_closed()) {
            say(Message::new(messages::NEARBY_REMARK).text("remark", remark), remark.len());
        }
    }
    match access.and_then(|access| access.distance) {
        Some(AtDistance::ByTelephone) => say(Message::new(messages::NEARBY_PHONE_ONLY), 0),
        Some(AtDistance::Remote) => say(Message::new(messages::NEARBY_REMOTE), OF_A_LINE),
        None => {}
    }
    if let Some(phone) = &place.phone {
        say(Message::new(messages::NEARBY_PHONE).with("phone", Arg::Phone(short(phone))), phone.len());
    }
    let more = access.into_iter().flat_map(|access| access.more_mails.iter()).map(|mail| ("mail", mail));
    let mails = place.mail.as_deref().map(|mail| ("mail", mail)).into_iter().chain(more);
    let sites = place.website.as_deref().map(|site| ("site", site)).into_iter();
    let booking = access.and_then(|access| access.booking.as_deref()).map(|site| ("booking", site));
    for (kind, address) in mails.chain(sites).chain(booking) {
        // An address that is cut is another one.
        if cut(address, LONGEST_TEXT) != *address {
            continue;
        }
        let (id, variable) = match kind {
            "mail" => (messages::NEARBY_MAIL, "mail"),
            "booking" => (messages::NEARBY_BOOKING, "site"),
            _ => (messages::NEARBY_SITE, "site"),
        };
        say(Message::new(id).with(variable, Arg::Address(address.to_owned())), address.len());
    }
    if let Some(open) = place.open_on(today) {
        say(open_today(today, &open), OF_A_LINE);
    }
    for (message, length) in hours(&place.opening) {
        say(message, length);
    }
    access.into_iter().flat_map(said_of_access).for_each(|(message, length)| say(message, length));
    let receives = access.is_none_or(|access| access.distance.is_none());
    place
        .legal
        .iter()
        .flat_map(|legal| said_of_legal(legal, receives, locales))
        .for_each(|(message, length)| say(message, length));
    if let Some(remark) = remark.as_deref().filter(|_| !place.says_closed() && !place.kind.is_on_tour()) {
        say(Message::new(messages::NEARBY_REMARK).text("remark", remark), remark.len());
    }
    let read = place.legal.as_ref().map(|legal| (messages::CARD_READ, legal.read));
    let day = read.or_else(|| place.updated.map(|day| (messages::NEARBY_UPDATED, day)));
    let last = day.map(|(id, day)| Message::new(id).with("date", Arg::Date(day)));
    let mut room = MOST_OF_A_CARD;
    let fitting = lines.into_iter().filter(|(_, length)| {
        let fits = *length <= room;
        room -= if fits { *length } else { 0 };
        fits
    });
    fitting.map(|(message, _)| message).chain(last).collect()
}

/// Returns what is said of how one is received, each with the length of what is filled in.
fn said_of_access(access: &Access) -> Vec<(Message, usize)> {
    let mut said = Vec::new();
    match access.visit {
        Some(Visit::ByAppointment) => said.push((Message::new(messages::NEARBY_APPOINTMENT), 0)),
        Some(Visit::AppointmentsGiven) => said.push((Message::new(messages::NEARBY_TAKES_APPOINTMENTS), 0)),
        None => {}
    }
    if access.through_professional {
        said.push((Message::new(messages::NEARBY_THROUGH_PROFESSIONAL), OF_A_LINE * 2));
    }
    if let Some(whom) = &access.for_whom {
        said.push((Message::new(messages::NEARBY_FOR_WHOM).text("whom", &short(whom)), short(whom).len()));
    }
    let cost = access.cost.map(|cost| match cost {
        HelpCost::Free => messages::NEARBY_FREE,
        HelpCost::FreeOnCondition => messages::NEARBY_PARTLY_FREE,
        HelpCost::Paid => messages::NEARBY_PAID,
    });
    said.extend(cost.map(|id| (Message::new(id), 0)));
    let services: Vec<&str> = access.services.iter().collect();
    if !services.is_empty() {
        let services = short(&services.join(", "));
        said.push((Message::new(messages::NEARBY_SERVICES).text("services", &services), services.len()));
    }
    let area = access.area.as_ref().map(|area| match area {
        ServedArea::Words(words) => short(words),
        ServedArea::Codes(codes) => short(&codes.iter().map(ServedArea::name_of).collect::<Vec<_>>().join(", ")),
    });
    said.extend(area.map(|area| (Message::new(messages::NEARBY_AREA).text("area", &area), area.len())));
    said
}

/// Returns what is said of legal help alone, each with the length of what is filled in.
fn said_of_legal(legal: &Legal, receives: bool, locales: &Locales) -> Vec<(Message, usize)> {
    let mut said = Vec::new();
    // A language is named in its own words if the bot speaks it too.
    let own_name = |code| locales.matching(code).map(Locale::own_name);
    let languages = legal.languages.iter().map(|code| Message::verbatim(own_name(code).unwrap_or(code)));
    let languages: Vec<Message> = languages.collect();
    if !languages.is_empty() {
        let length = languages.len() * 10;
        said.push((Message::new(messages::NEARBY_LANGUAGES).with("languages", Arg::List(languages)), length));
    }
    said.extend(legal.foreigners_law.as_ref().map(|law| match law {
        ForeignersLaw::Yes => (Message::new(messages::NEARBY_FOREIGNERS_LAW), 0),
        ForeignersLaw::On(days) => {
            (Message::new(messages::NEARBY_FOREIGNERS_LAW_DAY).text("day", &short(days)), short(days).len())
        }
        ForeignersLaw::No => (Message::new(messages::NEARBY_NO_FOREIGNERS_LAW), 0),
    }));
    if let Some(whom) = &legal.for_whom {
        said.push((Message::new(messages::NEARBY_FOR_WHOM).text("whom", &short(whom)), short(whom).len()));
    }
    match legal.appointment {
        Some(Appointment::Needed) => said.push((Message::new(messages::NEARBY_APPOINTMENT), 0)),
        Some(Appointment::NotNeeded) if receives => said.push((Message::new(messages::NEARBY_NO_APPOINTMENT), 0)),
        Some(Appointment::NotNeeded) | None => {}
    }
    said
}

/// Returns the link that shows where a place is. Where only its commune's position is known, the
/// map looks for the address; what drives about, or receives nobody, is nowhere on it.
fn map(place: &HelpPoint) -> Option<Link> {
    let receives_nobody = place.access.as_ref().is_some_and(|access| access.distance.is_some());
    if place.kind.is_on_tour() || receives_nobody {
        return None;
    }
    let (latitude, longitude) = place.position.degrees();
    let url = match place.precision {
        Precision::Address => format!(
            "https://www.openstreetmap.org/?mlat={latitude:.5}&mlon={longitude:.5}#map=17/{latitude:.5}/{longitude:.5}"
        ),
        Precision::Commune => {
            let address = place.address_with_commune();
            // The last two lines are street and town: a name of a building is not found.
            let address = address.get(address.len().saturating_sub(2)..).unwrap_or_default().join(", ");
            let query = [("query", cut(&address, LONGEST_TEXT))];
            Url::parse_with_params("https://www.openstreetmap.org/search", query).ok()?.to_string()
        }
    };
    Some(Link { label: Message::new(messages::OPEN_MAP), url })
}

/// Returns a place's name, and how far it is from the middle of the town, in metres.
fn named(near: &NearPlace<'_>, longest: usize) -> Message {
    let name = cut(&near.place.name, longest);
    let Some(distance) = near.metres else { return Message::verbatim(&name) };
    // Metres are rounded to kilometres: more would promise what nobody measured.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a distance on Earth")]
    let km = (distance / 1000.0).round().max(0.0) as usize;
    let message = Message::new(messages::NEARBY_NAME).text("name", &name);
    message.message("distance", Message::new(messages::NEARBY_DISTANCE).with("km", Arg::Number(km)))
}

/// Returns the name of a day of the week, counted from Monday.
fn weekday(day: usize) -> Message {
    Message::new(messages::WEEKDAY).text("day", WEEKDAYS.get(day).copied().unwrap_or("sunday"))
}

/// Returns the hours of today with its date: the message is still there tomorrow.
fn open_today(today: Date, open: &[Slot]) -> Message {
    let clock = |minutes: u16| format!("{:02}:{:02}", minutes / 60, minutes % 60);
    let hours: Vec<String> = open.iter().map(|(from, to)| format!("{} - {}", clock(*from), clock(*to))).collect();
    let id = if hours.is_empty() { messages::NEARBY_TODAY_CLOSED } else { messages::NEARBY_TODAY };
    let day = usize::try_from(today.weekday().to_monday_zero_offset()).unwrap_or_default();
    let message = Message::new(id).message("day", weekday(day)).with("date", Arg::Date(today));
    if hours.is_empty() { message } else { message.text("hours", &hours.join(" / ")) }
}

/// Returns opening hours, days with the same hours together, each with the length of what is
/// filled in; closed days are left out.
fn hours(opening: &Opening) -> Vec<(Message, usize)> {
    let week = match opening {
        Opening::Unknown => return vec![(Message::new(messages::NEARBY_HOURS_UNKNOWN), OF_A_LINE)],
        Opening::Text(text) => {
            return vec![(Message::new(messages::NEARBY_HOURS).text("hours", &short(text)), short(text).len())];
        }
        Opening::Week(week) => week,
    };
    let mut groups: Vec<(usize, usize, &str)> = Vec::new();
    for (day, hours) in (0..).zip(week.days()).filter_map(|(day, hours)| Some((day, hours?))) {
        match groups.last_mut() {
            Some((_, last, same)) if *last + 1 == day && *same == hours => *last = day,
            Some(_) | None => groups.push((day, day, hours)),
        }
    }
    let told = |(first, last, hours): (usize, usize, &str)| {
        let message =
            if first == last { Message::new(messages::NEARBY_DAY) } else { Message::new(messages::NEARBY_DAYS) };
        let message = message.message("from", weekday(first)).text("hours", &short(hours));
        let message = if first == last { message } else { message.message("to", weekday(last)) };
        (message, short(hours).len())
    };
    groups.into_iter().map(told).collect()
}

fn short(text: &str) -> String {
    cut(text, LONGEST_TEXT)
}

fn cut(text: &str, longest: usize) -> String {
    match text.char_indices().nth(longest) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", &text[..end]),
    }
}
