//! Places of help near the person's town, where a list of them was imported:
//! three of each list, with what is needed to get there.

use super::{Drawing, back_to_current, navigation};
use crate::{
    dialogue::{
        button::{Action, View},
        path::Path,
        say,
        screen::{Block, Button, CardText, Link, Screen},
    },
    gazetteer::{Commune, PositionSource},
    locale::{Arg, Locale, Locales, Message},
    places_of_help::{Appointment, HelpNearby, Hours, List},
};

/// Places of one list.
const MOST: usize = 3;
/// In metres: what lies farther away is not near anybody.
const FARTHEST: f64 = 100_000.0;
/// As the message tells them apart.
const WEEKDAYS: [&str; 6] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
/// Letters of a remark, and of hours in words: some lists write pages.
const LONGEST_TEXT: usize = 200;

/// What is near the person's town, list by list; lists without any are not
/// here.
pub(super) struct Nearby<'a> {
    lists: Vec<(List, Vec<HelpNearby<'a>>)>,
    /// Whether the town's own position, or nearly, is known: another distance
    /// would be that of a neighbour.
    with_distance: bool,
}

impl<'a> Drawing<'a> {
    /// Looked for once for each screen.
    pub(super) fn near(&self, path: &Path) -> Nearby<'a> {
        let help = self.world.help;
        let town = path.place.commune.filter(|_| !help.is_empty()).and_then(Commune::whereabouts);
        let near = |list| {
            let places = town.into_iter().flat_map(|town| help.cards(town.point, list, MOST));
            (list, places.filter(|place| place.distance <= FARTHEST).collect())
        };
        let lists = List::ALL.into_iter().map(near).filter(|(_, places): &(List, Vec<_>)| !places.is_empty());
        Nearby {
            lists: lists.collect(),
            with_distance: town.is_some_and(|town| town.source != PositionSource::Surroundings),
        }
    }

    /// The places of a list in full; none where there are none.
    pub(super) fn nearby(&self, list: List) -> Option<Screen> {
        let path = self.path()?;
        let near = self.near(&path);
        let (_, places) = near.lists.iter().find(|(known, _)| *known == list)?;
        let mut screen = Screen::default();
        screen.blocks.push(self.recap(&path));
        screen.blocks.push(Block::Text(Message::new(say::about(list))));
        let card = |(at, place)| Block::Card(card(at + 1, place, near.with_distance, self.world.locales));
        screen.blocks.extend(places.iter().enumerate().map(card));
        screen.choices.extend(near.ways().filter(|button| button.action != Action::Show(View::Nearby(list))));
        screen.choices.push(Button::new(Message::new(say::BUTTON_TO_OUTCOME), back_to_current()));
        screen.navigation = navigation(back_to_current());
        Some(screen)
    }
}

impl Nearby<'_> {
    /// Their names, and how far they are.
    pub(super) fn names(&self) -> impl Iterator<Item = Block> {
        self.lists.iter().map(|(list, places)| {
            let names = places.iter().map(|place| named(place, self.with_distance)).collect();
            Block::Text(Message::new(say::nearest(*list)).with("places", Arg::List(names)))
        })
    }

    /// The ways to them, one for each list.
    pub(super) fn ways(&self) -> impl Iterator<Item = Button> {
        let way = |list| Button::new(Message::new(say::button_nearest(list)), Action::Show(View::Nearby(list)));
        self.lists.iter().map(move |(list, _)| way(*list))
    }
}

fn card(number: usize, place: &HelpNearby<'_>, with_distance: bool, locales: &Locales) -> CardText {
    let mut lines = Vec::new();
    let mut line = |id: &'static str, name: &'static str, text: Option<&str>| {
        lines.extend(text.map(|text| Message::new(id).text(name, &short(text))));
    };
    line(say::NEARBY_PHONE, "phone", place.phone);
    line(say::NEARBY_MAIL, "mail", place.mail);
    line(say::NEARBY_SITE, "site", place.website);
    lines.extend(hours(&place.hours));
    if let Some(legal) = place.legal {
        // By the name that its speakers read, where the bot speaks it too.
        let own_name = |code| locales.matching(code).map(Locale::own_name);
        let languages =
            legal.languages.iter().map(|code| Message::verbatim(&own_name(code).unwrap_or(code.to_owned())));
        let languages: Vec<Message> = languages.collect();
        if !languages.is_empty() {
            lines.push(Message::new(say::NEARBY_LANGUAGES).with("languages", Arg::List(languages)));
        }
        if let Some(whom) = &legal.for_whom {
            lines.push(Message::new(say::NEARBY_FOR_WHOM).text("whom", &short(whom)));
        }
        match legal.appointment {
            Some(Appointment::Needed) => lines.push(Message::new(say::NEARBY_APPOINTMENT)),
            Some(Appointment::NotNeeded) => lines.push(Message::new(say::NEARBY_NO_APPOINTMENT)),
            None => {}
        }
    }
    if let Some(remark) = place.remark {
        lines.push(Message::new(say::NEARBY_REMARK).text("remark", &short(remark)));
    }
    if let Some(legal) = place.legal {
        lines.push(Message::new(say::CARD_READ).with("date", Arg::Date(legal.read)));
    }
    let (latitude, longitude) = place.position.degrees();
    CardText {
        number,
        label: named(place, with_distance),
        title: Message::new(say::NEARBY_ADDRESS).text("address", &short(&place.address.join(", "))),
        lines,
        link: Link {
            label: Message::new(say::OPEN_MAP),
            url: format!(
                "https://www.openstreetmap.org/?mlat={latitude:.5}&mlon={longitude:.5}#map=17/{latitude:.5}/{longitude:.5}"
            ),
        },
    }
}

/// Its name, and how far it is from the middle of the town.
fn named(place: &HelpNearby<'_>, with_distance: bool) -> Message {
    if !with_distance {
        return Message::verbatim(&short(place.name));
    }
    // Metres to whole kilometres: more would promise what nobody measured.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a distance on Earth")]
    let km = (place.distance / 1000.0).round().max(0.0) as usize;
    let message = Message::new(say::NEARBY_NAME).text("name", &short(place.name));
    message.message("distance", Message::new(say::NEARBY_DISTANCE).with("km", Arg::Number(km)))
}

/// Days with the same hours are told together; days without are closed.
fn hours(hours: &Hours<'_>) -> Vec<Message> {
    let days = match hours {
        Hours::Unknown => return vec![Message::new(say::NEARBY_HOURS_UNKNOWN)],
        Hours::Text(text) => return vec![Message::new(say::NEARBY_HOURS).text("hours", &short(text))],
        Hours::Days(days) => days,
    };
    let mut groups: Vec<(u8, u8, &str)> = Vec::new();
    for (day, hours) in days.iter().filter_map(|(day, hours)| Some((*day, (*hours)?))) {
        match groups.last_mut() {
            Some((_, last, same)) if *last + 1 == day && *same == hours => *last = day,
            Some(_) | None => groups.push((day, day, hours)),
        }
    }
    let weekday = |day: u8| {
        let name = usize::from(day).checked_sub(1).and_then(|at| WEEKDAYS.get(at)).copied();
        Message::new(say::WEEKDAY).text("day", name.unwrap_or("sunday"))
    };
    let told = |(first, last, hours): (u8, u8, &str)| {
        let message = if first == last { Message::new(say::NEARBY_DAY) } else { Message::new(say::NEARBY_DAYS) };
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
