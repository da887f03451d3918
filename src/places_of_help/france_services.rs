//! The official list of France services, as it is published since August 2024:
//! columns in any order, further ones welcome.

use super::{
    anchor::{Anchor, Stated},
    field,
    point::{HelpId, HelpPoint, HelpPointKind, Lines, List, Opening, Postcode, Week},
    reading::{Columns, ListRefused, Notes, Read, read_rows, required},
    table::Cells,
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

/// The columns of the days, Monday first.
const DAYS: [&str; 7] = ["h_lundi", "h_mardi", "h_mercredi", "h_jeudi", "h_vendredi", "h_samedi", "h_dimanche"];
/// Words of a format that say that the house drives about.
const BUS: [&str; 4] = ["bus", "itinerant", "itinerante", "mobile"];

/// Reads the official list of France services.
///
/// # Errors
/// Says why nothing of it can be taken.
pub fn read_france_services(bytes: &[u8]) -> Result<Read, ListRefused> {
    read_rows(bytes, &COLUMNS, place)
}

fn place(cells: Cells<'_>, notes: &mut Notes) -> Result<HelpPoint, String> {
    let id = required(cells, "id_fs")?;
    let id = HelpId::parse(&id).ok_or_else(|| format!("its id `{id}` is not of letters, digits, `-` and `_`"))?;
    let name = required(cells, "lib_fs")?;
    let commune = required(cells, "lib_com")?;
    let postcode = notes.checked("the postcode", cells.text("code_postal"), postcode);
    let anchor = Anchor::new(
        &Stated {
            insee: cells.text("insee_com"),
            postcode,
            commune: Some(commune.clone()),
            departement: cells.text("insee_dep"),
        },
        notes,
    );
    let (latitude, longitude) = (cells.text("latitude"), cells.text("longitude"));
    let (position, precision) = anchor.position((latitude.as_deref(), longitude.as_deref()), notes)?;
    let format = cells.text("format_fs").map(|format| fold::words(&format)).unwrap_or_default();
    let is_bus = format.iter().any(|word| BUS.contains(&word.as_str()));
    Ok(HelpPoint {
        id,
        list: List::FranceServices,
        kind: if is_bus { HelpPointKind::FranceServicesBus } else { HelpPointKind::FranceServices },
        name: name.into(),
        address: address(cells, "adresse", "complement_adresse", notes),
        postcode,
        commune: commune.into(),
        insee: anchor.insee(),
        position,
        precision,
        phone: notes.checked("the telephone number", cells.text("telephone"), field::phone).map(Into::into),
        mail: notes.checked("the mail address", cells.text("mail"), |text| field::mail(text).map(Into::into)),
        website: notes.checked("the site", cells.text("site_web"), field::website).map(Into::into),
        opening: opening(cells),
        remark: cells.text("commentaire").map(Into::into),
        legal: None,
    })
}

/// A postcode, with or without what follows it at the post (`CEDEX 2`).
pub(super) fn postcode(text: &str) -> Option<Postcode> {
    Postcode::parse(text.split(' ').next()?)
}

/// The lines of an address; a row without any is kept, and noted.
pub(super) fn address(cells: Cells<'_>, street: &str, complement: &str, notes: &mut Notes) -> Lines {
    let lines: Vec<String> = [street, complement].iter().filter_map(|column| cells.text(column)).collect();
    if lines.is_empty() {
        notes.kept("it has no address".to_owned());
    }
    lines.into()
}

/// A day without hours is closed; a week without any was not filled in.
fn opening(cells: Cells<'_>) -> Opening {
    let days = DAYS.map(|day| cells.text(day).filter(|hours| !is_closed(hours)));
    let says_something = DAYS.iter().any(|day| cells.text(day).is_some());
    if says_something { Opening::Week(Week::from(days)) } else { Opening::Unknown }
}

fn is_closed(hours: &str) -> bool {
    let is_word = |word: &String| word == "ferme" || word == "fermee" || word == "fermeture";
    hours.chars().all(|c| !c.is_alphanumeric()) || matches!(fold::words(hours).as_slice(), [word] if is_word(word))
}
