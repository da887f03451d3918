//! Reads legal help from a list of our own, which operators write in a
//! spreadsheet; `docs/legal-help.md` says what each column means. A place is
//! not taken unless its row says where and when it was read about.

use jiff::civil::Date;

use super::{
    access::{Access, AtDistance, ServedArea},
    code::Postcode,
    field,
    france_services::{address, postcode, yes_or_no},
    legal::{Appointment, ForeignersLaw, Legal},
    lines::Lines,
    list::{HelpPointKind, List},
    list_error::{LARGEST, ListRefused},
    opening::Opening,
    point::HelpPoint,
    reading::{Columns, HelpList, read_rows, required, required_id},
    row_fields::RowFields,
    row_location::{RowLocation, StatedLocation},
    row_problem::{RowProblems, shortened},
};
use crate::{
    catalogue::problem::did_you_mean,
    fold,
    gazetteer::{Commune, InseeDepartement, with_postcode},
};

const COLUMNS: Columns<'_> = Columns {
    needed: &["id", "name", "kind", "address", "commune", "source", "read"],
    read: &[
        "complement",
        "postcode",
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
        "area",
        "foreigners_law",
        "foreigners_law_day",
        "telephone_only",
        "closed_until",
    ],
};

/// Reads a list of legal help on this day. `certain` says which commune a name means, if it can
/// mean no other.
///
/// # Errors
/// Says why nothing of the list can be taken.
pub fn read_legal_help(
    bytes: &[u8],
    today: Date,
    certain: impl Fn(&str) -> Option<Commune>,
) -> Result<HelpList, ListRefused> {
    read_rows(bytes, &COLUMNS, LARGEST, |fields, problems| Ok(vec![place(fields, problems, today, &certain)?]))
}

fn place(
    fields: RowFields<'_>,
    problems: &mut RowProblems,
    today: Date,
    certain: impl Fn(&str) -> Option<Commune>,
) -> Result<HelpPoint, String> {
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
    let (address, in_address) = without_postcode(&address(fields, "address", "complement", problems), &commune);
    let stated = StatedLocation {
        postcode: problems.checked("the postcode", fields.text("postcode"), postcode).or(in_address),
        insee: problems.code("the INSEE code", fields.text("insee")),
        commune: Some(commune.clone()),
        certain: certain(&commune),
        departement: None,
        latitude: fields.text("latitude"),
        longitude: fields.text("longitude"),
    };
    let location = RowLocation::new(&stated, problems)?;
    let (position, precision) = location.position_if_given(&stated, problems)?;
    let phone = problems.phone(fields.text("phone"));
    location.check_phone(phone.as_deref(), problems);
    let (mail, more_mails) = problems.mails(fields.text("mail"));
    let by_telephone = problems.checked("`telephone_only`", fields.text("telephone_only"), yes_or_no) == Some(true);
    if by_telephone && phone.is_none() {
        return Err("it helps by telephone only, and has no telephone number".to_owned());
    }
    let access = Access {
        distance: by_telephone.then_some(AtDistance::ByTelephone),
        area: fields.text("area").map(|text| area(&text, location.postcode, problems)),
        more_mails,
        ..Access::default()
    };
    Ok(HelpPoint {
        id,
        list: List::LegalHelp,
        kind,
        name: name.into(),
        address,
        postcode: location.postcode,
        commune: commune.into(),
        insee: location.insee(),
        position,
        precision,
        phone,
        mail,
        website: problems.checked("the site", fields.text("website"), field::website).map(Into::into),
        opening: fields.text("hours").map_or(Opening::Unknown, |hours| Opening::Text(hours.into())),
        remark: fields.text("remark").map(Into::into),
        access: access.kept(),
        updated: None,
        legal: Some(Box::new(Legal {
            languages: languages(fields, problems).into(),
            for_whom: fields.text("for_whom").map(Into::into),
            appointment: problems.checked("`appointment`", fields.text("appointment"), appointment),
            foreigners_law: foreigners_law(fields, problems),
            closed_until: problems
                .checked("`closed_until`", fields.text("closed_until"), day)
                .filter(|until| *until >= today),
            source: source.into(),
            read,
        })),
    })
}

/// Returns an address without the postcode that stands in it before the name of the commune, and
/// that postcode.
fn without_postcode(address: &Lines, commune: &str) -> (Lines, Option<Postcode>) {
    let town = fold::words(commune);
    let mut found = None;
    let lines = address.iter().map(|line| {
        let code = |at: usize| {
            let (code, rest) = line.get(at..)?.split_at_checked(5)?;
            let is_apart = !line.get(..at)?.ends_with(|c: char| c.is_alphanumeric());
            let is_code =
                code.bytes().all(|byte| byte.is_ascii_digit()) && !rest.starts_with(|c: char| c.is_alphanumeric());
            let is_before_town = fold::words(rest).starts_with(&town) || rest.trim().is_empty();
            (is_apart && is_code && is_before_town).then(|| Postcode::parse(code)).flatten().map(|code| (at, code))
        };
        let starts = line.char_indices().map(|(at, _)| at);
        match starts.rev().find_map(code) {
            Some((at, code)) if found.is_none() => {
                found = Some(code);
                let street = line.get(..at).unwrap_or_default();
                street.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | ',')).to_owned()
            }
            Some(_) | None => line.to_owned(),
        }
    });
    let lines = lines.collect::<Vec<_>>().into();
    (lines, found)
}

/// Reads for whom a place is by where they live: codes of communes and of départements, or
/// words. A postcode stands for its communes; what is in brackets explains a code.
fn area(text: &str, own: Option<Postcode>, problems: &mut RowProblems) -> ServedArea {
    let mut codes: Vec<String> = Vec::new();
    let bare: String = text
        .split('(')
        .enumerate()
        .map(|(at, part)| if at == 0 { part } else { part.split_once(')').map_or("", |(_, rest)| rest) })
        .collect();
    for token in bare.split([' ', ',', ';', '|']).filter(|token| !token.is_empty()) {
        let code = token.to_uppercase();
        let padded = format!("0{code}");
        let postcode = code.parse().ok().filter(|_| code.len() == 5);
        let communes: Vec<Commune> = postcode.into_iter().flat_map(with_postcode).collect();
        let is_own = own.is_some_and(|own| own.as_str() == code);
        let commune = Commune::with_insee(&code).filter(|_| !is_own || communes.is_empty());
        if let Some(commune) = commune {
            if !communes.is_empty() {
                let name = commune.name();
                problems.kept(format!("`{token}` in `area` is taken for the INSEE code of {name}, not for a postcode"));
            }
            codes.push(code);
        } else if InseeDepartement::with_code(&code).is_some() {
            codes.push(code);
        } else if code.len() == 1 && InseeDepartement::with_code(&padded).is_some() {
            problems.put_right(format!("`{token}` in `area` is the département {padded}"));
            codes.push(padded);
        } else if !communes.is_empty() {
            let names: Vec<&str> = communes.iter().map(|commune| commune.name()).collect();
            problems.put_right(format!("`{token}` in `area` is a postcode: taken are {}", names.join(", ")));
            codes.extend(communes.iter().map(|commune| commune.insee().to_owned()));
        } else {
            return ServedArea::Words(text.into());
        }
    }
    if codes.is_empty() { ServedArea::Words(text.into()) } else { ServedArea::Codes(codes.into()) }
}

/// Reads whether there is advice on the law about foreigners, and on which days.
fn foreigners_law(fields: RowFields<'_>, problems: &mut RowProblems) -> Option<ForeignersLaw> {
    let is_given = problems.checked("`foreigners_law`", fields.text("foreigners_law"), yes_or_no);
    let days = fields.text("foreigners_law_day");
    match (is_given, days) {
        (Some(false), Some(days)) => {
            let days = shortened(&days);
            problems.kept(format!("`foreigners_law` is no, and `foreigners_law_day` is `{days}`: neither is shown"));
            None
        }
        (Some(false), None) => Some(ForeignersLaw::No),
        (_, Some(days)) => Some(ForeignersLaw::On(days.into())),
        (Some(true), None) => Some(ForeignersLaw::Yes),
        (None, None) => None,
    }
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
