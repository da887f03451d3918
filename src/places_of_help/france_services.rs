//! Reads the official list of France services in the form in which it is
//! published since August 2024. Its columns may come in any order, and there
//! may be more of them.

use super::{
    access::{Access, Visit},
    code::Postcode,
    field,
    hours::{TidiedHours, tidied},
    lines::Lines,
    list::{HelpPointKind, List},
    list_error::{LARGEST, ListRefused},
    opening::{Opening, Week},
    point::HelpPoint,
    reading::{Columns, HelpList, read_rows, required, required_id},
    row_fields::RowFields,
    row_location::{RowLocation, StatedLocation},
    row_problem::{RowProblems, shortened},
    spreadsheet::code,
};
use crate::fold;

const COLUMNS: Columns<'_> = Columns {
    needed: &["id_fs", "lib_fs", "adresse", "code_postal", "lib_com", "insee_com", "latitude", "longitude"],
    read: &[
        "insee_dep",
        "complement_adresse",
        "mail",
        "telephone",
        "site_web",
        "commentaire",
        "format_fs",
        "itinerance",
        "prise_rdv",
        "h_lundi",
        "h_mardi",
        "h_mercredi",
        "h_jeudi",
        "h_vendredi",
        "h_samedi",
        "h_dimanche",
    ],
};

/// Names the columns of the days, Monday first.
const DAYS: [&str; 7] = ["h_lundi", "h_mardi", "h_mercredi", "h_jeudi", "h_vendredi", "h_samedi", "h_dimanche"];
/// Names the days in what is said of them.
const DAY_NAMES: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
/// Lists words of a format which say that the house drives about.
const BUS: [&str; 4] = ["bus", "itinerant", "itinerante", "mobile"];

/// Reads the official list of France services.
///
/// # Errors
/// Says why nothing of the list can be taken.
pub fn read_france_services(bytes: &[u8]) -> Result<HelpList, ListRefused> {
    read_rows(bytes, &COLUMNS, LARGEST, |fields, problems| Ok(vec![place(fields, problems)?]))
}

fn place(fields: RowFields<'_>, problems: &mut RowProblems) -> Result<HelpPoint, String> {
    let id = required_id(fields, "id_fs")?;
    let name = required(fields, "lib_fs")?;
    let commune = required(fields, "lib_com")?;
    let stated = StatedLocation {
        postcode: problems.checked("the postcode", fields.text("code_postal"), postcode),
        insee: problems.code("the INSEE code", fields.text("insee_com")),
        commune: Some(commune.clone()),
        certain: None,
        departement: problems.code("the département", fields.text("insee_dep")),
        latitude: fields.text("latitude"),
        longitude: fields.text("longitude"),
    };
    let location = RowLocation::new(&stated, problems)?;
    let (position, precision) = location.position(&stated, problems)?;
    let gives_appointments = problems.checked("`prise_rdv`", fields.text("prise_rdv"), yes_or_no) == Some(true);
    let visit = gives_appointments.then_some(Visit::AppointmentsGiven);
    let phone = problems.phone(fields.text("telephone"));
    location.check_phone(phone.as_deref(), problems);
    let (mail, more_mails) = problems.mails(fields.text("mail"));
    Ok(HelpPoint {
        id,
        list: List::FranceServices,
        kind: if is_bus(fields) { HelpPointKind::FranceServicesBus } else { HelpPointKind::FranceServices },
        name: name.into(),
        address: address(fields, "adresse", "complement_adresse", problems),
        postcode: location.postcode,
        commune: commune.into(),
        insee: location.insee(),
        position,
        precision,
        phone,
        mail,
        website: problems.checked("the site", fields.text("site_web"), field::website).map(Into::into),
        opening: opening(fields, problems),
        remark: fields.text("commentaire").map(Into::into),
        access: Access { visit, more_mails, ..Access::default() }.kept(),
        updated: None,
        legal: None,
    })
}

/// Returns whether a house drives about: its format says so, or the column of older lists.
fn is_bus(fields: RowFields<'_>) -> bool {
    let format = fields.text("format_fs").map(|format| fold::words(&format)).unwrap_or_default();
    let on_tour = fields.text("itinerance").map(|text| fold::words(&text)).unwrap_or_default();
    let is_bus = |word: &String| BUS.contains(&word.as_str());
    format.iter().any(is_bus) || on_tour.iter().any(|word| is_bus(word) || word == "oui")
}

/// Reads an answer to a question of a list.
pub(super) fn yes_or_no(text: &str) -> Option<bool> {
    match text.to_lowercase().as_str() {
        "yes" | "oui" | "true" | "vrai" | "1" | "x" => Some(true),
        "no" | "non" | "false" | "faux" | "0" => Some(false),
        _ => None,
    }
}

/// Reads a postcode, and ignores what may follow it at the post (`CEDEX 2`).
pub(super) fn postcode(text: &str) -> Option<Postcode> {
    let bare = ["FR-", "F-", "CP "].iter().find_map(|before| text.strip_prefix(before)).unwrap_or(text);
    let digits = bare.split(char::is_alphabetic).next().unwrap_or_default();
    Postcode::parse(&code(digits.trim_matches([' ', '-', ','])))
}

/// Returns the lines of an address. A row without any is kept, and reported.
pub(super) fn address(fields: RowFields<'_>, street: &str, complement: &str, problems: &mut RowProblems) -> Lines {
    let lines: Vec<String> = [street, complement].iter().filter_map(|column| fields.text(column)).collect();
    if lines.is_empty() {
        problems.kept("it has no address".to_owned());
    }
    lines.into()
}

/// Returns when a place is open. A day without hours is closed; a week without
/// any hours was not filled in.
fn opening(fields: RowFields<'_>, problems: &mut RowProblems) -> Opening {
    let days = DAYS.map(|day| fields.text(day));
    let says_something = days.iter().any(Option::is_some);
    let printed = days.map(|hours| hours.filter(|hours| !is_closed(hours)));
    let week = tidied_week(printed, problems);
    if says_something { week.map_or(Opening::Unknown, Opening::Week) } else { Opening::Unknown }
}

/// Returns a week whose hours are put right; nothing where hours were given that are none.
pub(super) fn tidied_week(printed: [Option<String>; 7], problems: &mut RowProblems) -> Option<Week> {
    let had_hours = printed.iter().any(Option::is_some);
    let mut days = [const { None }; 7];
    let mut told: Vec<(String, Vec<&str>)> = Vec::new();
    for ((hours, name), tidied_hours) in printed.into_iter().zip(DAY_NAMES).zip(&mut days) {
        let Some(hours) = hours else { continue };
        let TidiedHours { text, why, wrong } = tidied(&hours);
        let printed = shortened(&hours);
        match (why, wrong) {
            (_, Some(wrong)) => problems.kept(format!("the hours of {name} `{printed}` stay as they are: {wrong}")),
            (Some(why), None) => {
                // The days of a week are often wrong alike.
                let said = format!("`{printed}`: {why}");
                match told.iter_mut().find(|(known, _)| *known == said) {
                    Some((_, names)) => names.push(name),
                    None => told.push((said, vec![name])),
                }
            }
            (None, None) => {}
        }
        *tidied_hours = text;
    }
    for (said, names) in told {
        problems.put_right(format!("the hours of {} {said}", names.join(", ")));
    }
    (!had_hours || days.iter().any(Option::is_some)).then(|| Week::from(days))
}

fn is_closed(hours: &str) -> bool {
    let is_word = |word: &String| word == "ferme" || word == "fermee" || word == "fermeture";
    hours.chars().all(|c| !c.is_alphanumeric()) || matches!(fold::words(hours).as_slice(), [word] if is_word(word))
}
