//! Reads legal help from a list of our own, which operators write in a
//! spreadsheet; `docs/legal-help.md` says what each column means. A place is
//! not taken unless its row says where and when it was read about.

use jiff::civil::Date;

use super::{
    field,
    france_services::{address, postcode},
    legal::{Appointment, Legal},
    list::{HelpPointKind, List},
    list_error::ListRefused,
    opening::Opening,
    point::HelpPoint,
    reading::{Columns, HelpList, read_rows, required, required_id},
    row_location::{RowLocation, StatedLocation},
    row_problem::RowProblems,
    table::RowFields,
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

/// Reads a list of legal help on this day.
///
/// # Errors
/// Says why nothing of the list can be taken.
pub fn read_legal_help(bytes: &[u8], today: Date) -> Result<HelpList, ListRefused> {
    read_rows(bytes, &COLUMNS, |fields, problems| place(fields, problems, today))
}

fn place(fields: RowFields<'_>, problems: &mut RowProblems, today: Date) -> Result<HelpPoint, String> {
    let id = required_id(fields, "id")?;
    let name = required(fields, "name")?;
    let kind = kind(&required(fields, "kind")?)?;
    let commune = required(fields, "commune")?;
    let source = required(fields, "source")?;
    let read = required(fields, "read")?;
    let read = day(&read).ok_or_else(|| format!("`read` is `{read}`: write the day as 2026-11-25"))?;
    if read > today {
        return Err(format!("`read` is `{read}`, a day that is still to come: write the day on which you read it"));
    }
    let stated = StatedLocation {
        postcode: problems.checked("the postcode", fields.text("postcode"), postcode),
        insee: problems.code("the INSEE code", fields.text("insee")),
        commune: Some(commune.clone()),
        departement: None,
        latitude: fields.text("latitude"),
        longitude: fields.text("longitude"),
    };
    let location = RowLocation::new(&stated, problems)?;
    // Coordinates may be left out here: that is not worth a word.
    let are_given = stated.latitude.is_some() || stated.longitude.is_some();
    let (position, precision) =
        if are_given { location.position(&stated, problems) } else { location.position_of_commune(problems) }?;
    Ok(HelpPoint {
        id,
        list: List::LegalHelp,
        kind,
        name: name.into(),
        address: address(fields, "address", "complement", problems),
        postcode: location.postcode,
        commune: commune.into(),
        insee: location.insee(),
        position,
        precision,
        phone: problems.phone(fields.text("phone")),
        mail: problems.checked("the mail address", fields.text("mail"), |text| field::mail(text).map(Into::into)),
        website: problems.checked("the site", fields.text("website"), field::website).map(Into::into),
        opening: fields.text("hours").map_or(Opening::Unknown, |hours| Opening::Text(hours.into())),
        remark: fields.text("remark").map(Into::into),
        legal: Some(Box::new(Legal {
            languages: languages(fields, problems).into(),
            for_whom: fields.text("for_whom").map(Into::into),
            appointment: problems.checked("`appointment`", fields.text("appointment"), appointment),
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

/// Reads a day: `2026-11-25`, or `25/11/2026` as spreadsheets make of it.
fn day(text: &str) -> Option<Date> {
    let french = || {
        let (day, rest) = text.split_once('/')?;
        let (month, year) = rest.split_once('/')?;
        Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
    };
    let is_short = text.len() == "2026-11-25".len();
    text.parse().ok().filter(|_| is_short).or_else(french).filter(|day| day.year() >= OLDEST)
}

/// Limits how old a list may be: no list of help from before this year is any
/// good.
const OLDEST: i16 = 2000;

/// Returns codes of languages, written between spaces or commas; anything else
/// is reported.
fn languages(fields: RowFields<'_>, problems: &mut RowProblems) -> Vec<String> {
    let text = fields.text("languages").unwrap_or_default().to_lowercase();
    let is_code = |code: &&str| (2..=3).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_lowercase());
    let words = text.split([' ', ',', ';', '/', '|']).filter(|word| !word.is_empty());
    let (codes, others): (Vec<&str>, Vec<&str>) = words.partition(is_code);
    if !others.is_empty() {
        problems.kept(format!("`{}` in `languages` is dropped: write codes such as `fr ar`", others.join(" ")));
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
