//! Reads the official list of France services in the form in which it is
//! published since August 2024. Its columns may come in any order, and there
//! may be more of them.

use super::{
    code::Postcode,
    field,
    lines::Lines,
    list::{HelpPointKind, List},
    list_error::ListRefused,
    opening::{Opening, Week},
    point::HelpPoint,
    reading::{Columns, HelpList, read_rows, required, required_id},
    row_location::{RowLocation, StatedLocation},
    row_problem::RowProblems,
    spreadsheet::code,
    table::RowFields,
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
/// Lists words of a format which say that the house drives about.
const BUS: [&str; 4] = ["bus", "itinerant", "itinerante", "mobile"];

/// Reads the official list of France services.
///
/// # Errors
/// Says why nothing of the list can be taken.
pub fn read_france_services(bytes: &[u8]) -> Result<HelpList, ListRefused> {
    read_rows(bytes, &COLUMNS, place)
}

fn place(fields: RowFields<'_>, problems: &mut RowProblems) -> Result<HelpPoint, String> {
    let id = required_id(fields, "id_fs")?;
    let name = required(fields, "lib_fs")?;
    let commune = required(fields, "lib_com")?;
    let stated = StatedLocation {
        postcode: problems.checked("the postcode", fields.text("code_postal"), postcode),
        insee: problems.code("the INSEE code", fields.text("insee_com")),
        commune: Some(commune.clone()),
        departement: problems.code("the département", fields.text("insee_dep")),
        latitude: fields.text("latitude"),
        longitude: fields.text("longitude"),
    };
    let location = RowLocation::new(&stated, problems)?;
    let (position, precision) = location.position(&stated, problems)?;
    let format = fields.text("format_fs").map(|format| fold::words(&format)).unwrap_or_default();
    let is_bus = format.iter().any(|word| BUS.contains(&word.as_str()));
    Ok(HelpPoint {
        id,
        list: List::FranceServices,
        kind: if is_bus { HelpPointKind::FranceServicesBus } else { HelpPointKind::FranceServices },
        name: name.into(),
        address: address(fields, "adresse", "complement_adresse", problems),
        postcode: location.postcode,
        commune: commune.into(),
        insee: location.insee(),
        position,
        precision,
        phone: problems.phone(fields.text("telephone")),
        mail: problems.checked("the mail address", fields.text("mail"), |text| field::mail(text).map(Into::into)),
        website: problems.checked("the site", fields.text("site_web"), field::website).map(Into::into),
        opening: opening(fields),
        remark: fields.text("commentaire").map(Into::into),
        legal: None,
    })
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
fn opening(fields: RowFields<'_>) -> Opening {
    let days = DAYS.map(|day| fields.text(day).filter(|hours| !is_closed(hours)));
    let says_something = DAYS.iter().any(|day| fields.text(day).is_some());
    if says_something { Opening::Week(Week::from(days)) } else { Opening::Unknown }
}

fn is_closed(hours: &str) -> bool {
    let is_word = |word: &String| word == "ferme" || word == "fermee" || word == "fermeture";
    hours.chars().all(|c| !c.is_alphanumeric()) || matches!(fold::words(hours).as_slice(), [word] if is_word(word))
}
