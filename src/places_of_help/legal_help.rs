//! Legal help, in a list of our own that operators write in a spreadsheet:
//! `docs/legal-help.md` says what each column means. A place that nobody can
//! say where and when it was read about is not taken.

use jiff::civil::Date;

use super::{
    anchor::{Anchor, Stated},
    field,
    france_services::{address, postcode},
    legal::{Appointment, Legal},
    point::{HelpId, HelpPoint, HelpPointKind, List, Opening},
    reading::{Columns, ListRefused, Notes, Read, read_rows, required},
    table::Cells,
};
use crate::catalogue::problem::did_you_mean;

const COLUMNS: Columns<'_> = Columns {
    needed: &["id", "name", "kind", "address", "postcode", "commune", "source", "read"],
    read: &[
        "complement",
        "insee",
        "latitude",
        "longitude",
        "phone",
        "mail",
        "website",
        "hours",
        "languages",
        "for_whom",
        "appointment",
        "remark",
    ],
};

/// Reads a list of legal help.
///
/// # Errors
/// Says why nothing of it can be taken.
pub fn read_legal_help(bytes: &[u8]) -> Result<Read, ListRefused> {
    read_rows(bytes, &COLUMNS, place)
}

fn place(cells: Cells<'_>, notes: &mut Notes) -> Result<HelpPoint, String> {
    let id = required(cells, "id")?;
    let id = HelpId::parse(&id).ok_or_else(|| format!("its id `{id}` is not of letters, digits, `-` and `_`"))?;
    let name = required(cells, "name")?;
    let kind = kind(&required(cells, "kind")?)?;
    let commune = required(cells, "commune")?;
    let source = required(cells, "source")?;
    let read = required(cells, "read")?;
    let read = day(&read).ok_or_else(|| format!("`read` is `{read}`: write the day as 2026-11-25"))?;
    let postcode = notes.checked("the postcode", cells.text("postcode"), postcode);
    let stated = Stated { insee: cells.text("insee"), postcode, commune: Some(commune.clone()), ..Stated::default() };
    let anchor = Anchor::new(&stated, notes);
    let (latitude, longitude) = (cells.text("latitude"), cells.text("longitude"));
    // Coordinates may be left out here: that is not worth a word.
    let are_given = latitude.is_some() || longitude.is_some();
    let coordinates = (latitude.as_deref(), longitude.as_deref());
    let (position, precision) =
        if are_given { anchor.position(coordinates, notes) } else { anchor.position_of_commune(notes) }?;
    Ok(HelpPoint {
        id,
        list: List::LegalHelp,
        kind,
        name: name.into(),
        address: address(cells, "address", "complement", notes),
        postcode,
        commune: commune.into(),
        insee: anchor.insee(),
        position,
        precision,
        phone: notes.checked("the telephone number", cells.text("phone"), field::phone).map(Into::into),
        mail: notes.checked("the mail address", cells.text("mail"), |text| field::mail(text).map(Into::into)),
        website: notes.checked("the site", cells.text("website"), field::website).map(Into::into),
        opening: cells.text("hours").map_or(Opening::Unknown, |hours| Opening::Text(hours.into())),
        remark: cells.text("remark").map(Into::into),
        legal: Some(Box::new(Legal {
            languages: languages(cells, notes).into(),
            for_whom: cells.text("for_whom").map(Into::into),
            appointment: notes.checked("`appointment`", cells.text("appointment"), appointment),
            source: source.into(),
            read,
        })),
    })
}

fn kind(text: &str) -> Result<HelpPointKind, String> {
    let wanted = text.to_lowercase();
    let known = HelpPointKind::LEGAL.iter().find(|(name, _)| *name == wanted).map(|(_, kind)| *kind);
    known.ok_or_else(|| {
        let names = HelpPointKind::LEGAL.map(|(name, _)| name);
        let hint = did_you_mean(&wanted, names);
        format!("its kind `{text}` is none of {}{hint}", names.join(", "))
    })
}

/// `2026-11-25`, or `25/11/2026` as spreadsheets make of it.
fn day(text: &str) -> Option<Date> {
    let french = || {
        let (day, rest) = text.split_once('/')?;
        let (month, year) = rest.split_once('/')?;
        Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
    };
    let is_short = text.len() == "2026-11-25".len();
    text.parse().ok().filter(|_| is_short).or_else(french).filter(|day| day.year() >= OLDEST)
}

/// No list of help from before this year is any good.
const OLDEST: i16 = 2000;

/// Codes of languages, between spaces or commas; anything else is noted.
fn languages(cells: Cells<'_>, notes: &mut Notes) -> Vec<String> {
    let text = cells.text("languages").unwrap_or_default().to_lowercase();
    let is_code = |code: &&str| (2..=3).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_lowercase());
    let words = text.split([' ', ',', ';', '/', '|']).filter(|word| !word.is_empty());
    let (codes, others): (Vec<&str>, Vec<&str>) = words.partition(is_code);
    if !others.is_empty() {
        notes.kept(format!("`{}` in `languages` is dropped: write codes such as `fr ar`", others.join(" ")));
    }
    codes.into_iter().map(str::to_owned).collect()
}

fn appointment(text: &str) -> Option<Appointment> {
    match text.to_lowercase().as_str() {
        "yes" | "oui" => Some(Appointment::Needed),
        "no" | "non" => Some(Appointment::NotNeeded),
        _ => None,
    }
}
