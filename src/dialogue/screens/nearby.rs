//! Draws places of help near the person's town, if a list of them was imported: three
//! of each list, with what is needed to get there.

use super::{
    copies,
    drawing::{Drawing, back_to_current, navigation},
};
use crate::{
    dialogue::{
        button::{Action, View},
        messages,
        path::Path,
        screen::{Block, Button, CardText, Link, Screen},
    },
    gazetteer::{Commune, PositionSource},
    locale::{Arg, Locale, Locales, Message},
    places_of_help::{Appointment, HelpPoint, List, Opening},
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

/// Holds what is near the person's town, list by list, each place with its distance in
/// metres; lists without any are left out.
pub(super) struct Nearby<'a> {
    lists: Vec<(List, Vec<(&'a HelpPoint, f64)>)>,
    /// Is false if the town is placed by its wider area only: distances would be a neighbour's.
    with_distance: bool,
}

impl<'a> Drawing<'a> {
    /// Looks for places near the town of a path; each screen does so once.
    pub(super) fn near(&self, path: &Path) -> Nearby<'a> {
        let help = self.context.help;
        let town = path.place.commune.filter(|_| !help.is_empty()).and_then(Commune::whereabouts);
        let near = |list| {
            let places = town.into_iter().flat_map(|town| help.nearest(town.point, list, MOST));
            (list, places.filter(|(_, distance)| *distance <= FARTHEST).collect())
        };
        let lists = List::ALL.into_iter().map(near).filter(|(_, places): &(List, Vec<_>)| !places.is_empty());
        Nearby {
            lists: lists.collect(),
            with_distance: town.is_some_and(|town| town.source != PositionSource::Surroundings),
        }
    }

    /// Draws the places of a list in full; returns `None` where there are none.
    pub(super) fn nearby(&self, list: List) -> Option<Screen> {
        let path = self.path()?;
        let near = self.near(&path);
        let (_, places) = near.lists.iter().find(|(known, _)| *known == list)?;
        let mut screen = Screen::default();
        screen.blocks.push(self.recap(&path));
        screen.blocks.push(Block::Text(Message::new(messages::about(list))));
        let card =
            |(at, (place, distance))| Block::Card(card(at + 1, place, near.told(distance), self.context.locales));
        screen.blocks.extend(places.iter().copied().enumerate().map(card));
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
            let names = places.iter().map(|(place, distance)| named(place, self.told(*distance))).collect();
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

    /// Returns a button for each list that opens it.
    pub(super) fn ways(&self) -> impl Iterator<Item = Button> {
        let way = |list| Button::new(Message::new(messages::button_nearest(list)), Action::Show(View::Nearby(list)));
        self.lists.iter().map(move |(list, _)| way(*list))
    }

    /// Returns a distance if it may be told.
    fn told(&self, distance: f64) -> Option<f64> {
        self.with_distance.then_some(distance)
    }
}

fn card(number: usize, place: &HelpPoint, distance: Option<f64>, locales: &Locales) -> CardText {
    let mut lines = Vec::new();
    if let Some(phone) = &place.phone {
        lines.push(Message::new(messages::NEARBY_PHONE).with("phone", Arg::Phone(short(phone))));
    }
    for (id, name, address) in
        [(messages::NEARBY_MAIL, "mail", &place.mail), (messages::NEARBY_SITE, "site", &place.website)]
    {
        // An address that is cut is another one.
        let address = address.as_deref().filter(|address| short(address) == *address);
        lines.extend(address.map(|address| Message::new(id).with(name, Arg::Address(address.to_owned()))));
    }
    lines.extend(hours(&place.opening));
    if let Some(legal) = &place.legal {
        // A language is named in its own words if the bot speaks it too.
        let own_name = |code| locales.matching(code).map(Locale::own_name);
        let languages =
            legal.languages.iter().map(|code| Message::verbatim(&own_name(code).unwrap_or(code.to_owned())));
        let languages: Vec<Message> = languages.collect();
        if !languages.is_empty() {
            lines.push(Message::new(messages::NEARBY_LANGUAGES).with("languages", Arg::List(languages)));
        }
        if let Some(whom) = &legal.for_whom {
            lines.push(Message::new(messages::NEARBY_FOR_WHOM).text("whom", &short(whom)));
        }
        match legal.appointment {
            Some(Appointment::Needed) => lines.push(Message::new(messages::NEARBY_APPOINTMENT)),
            Some(Appointment::NotNeeded) => lines.push(Message::new(messages::NEARBY_NO_APPOINTMENT)),
            None => {}
        }
    }
    if let Some(remark) = &place.remark {
        lines.push(Message::new(messages::NEARBY_REMARK).text("remark", &short(remark)));
    }
    if let Some(legal) = &place.legal {
        lines.push(Message::new(messages::CARD_READ).with("date", Arg::Date(legal.read)));
    }
    let (latitude, longitude) = place.position.degrees();
    let copies = place.phone.as_deref().and_then(copies::phone_of_card).into_iter();
    let copies = copies.chain(place.mail.as_deref().map(copies::mail));
    CardText {
        number,
        label: named(place, distance),
        title: Message::new(messages::NEARBY_ADDRESS).text("address", &short(&place.address_with_commune().join(", "))),
        lines,
        link: Link {
            label: Message::new(messages::OPEN_MAP),
            url: format!(
                "https://www.openstreetmap.org/?mlat={latitude:.5}&mlon={longitude:.5}#map=17/{latitude:.5}/{longitude:.5}"
            ),
        },
        copies: copies.collect(),
    }
}

/// Returns a place's name, and how far it is from the middle of the town, in metres.
fn named(place: &HelpPoint, distance: Option<f64>) -> Message {
    let Some(distance) = distance else { return Message::verbatim(&short(&place.name)) };
    // Metres are rounded to kilometres: more would promise what nobody measured.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a distance on Earth")]
    let km = (distance / 1000.0).round().max(0.0) as usize;
    let message = Message::new(messages::NEARBY_NAME).text("name", &short(&place.name));
    message.message("distance", Message::new(messages::NEARBY_DISTANCE).with("km", Arg::Number(km)))
}

/// Returns opening hours, days with the same hours together; closed days are left out.
fn hours(opening: &Opening) -> Vec<Message> {
    let week = match opening {
        Opening::Unknown => return vec![Message::new(messages::NEARBY_HOURS_UNKNOWN)],
        Opening::Text(text) => return vec![Message::new(messages::NEARBY_HOURS).text("hours", &short(text))],
        Opening::Week(week) => week,
    };
    let mut groups: Vec<(u8, u8, &str)> = Vec::new();
    for (day, hours) in (1..).zip(week.days()).filter_map(|(day, hours)| Some((day, hours?))) {
        match groups.last_mut() {
            Some((_, last, same)) if *last + 1 == day && *same == hours => *last = day,
            Some(_) | None => groups.push((day, day, hours)),
        }
    }
    let weekday = |day: u8| {
        let name = usize::from(day).checked_sub(1).and_then(|at| WEEKDAYS.get(at)).copied();
        Message::new(messages::WEEKDAY).text("day", name.unwrap_or("sunday"))
    };
    let told = |(first, last, hours): (u8, u8, &str)| {
        let message =
            if first == last { Message::new(messages::NEARBY_DAY) } else { Message::new(messages::NEARBY_DAYS) };
        let message = message.message("from", weekday(first)).text("hours", &short(hours));
        if first == last { message } else { message.message("to", weekday(last)) }
    };
    groups.into_iter().map(told).collect()
}

fn short(text: &str) -> String {
    match text.char_indices().nth(LONGEST_TEXT) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", &text[..end]),
    }
}
