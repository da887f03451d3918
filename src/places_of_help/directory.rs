//! Reads the directory of local administrations that DILA publishes: of its tens of thousands of
//! records the préfectures, sous-préfectures and their desks for foreigners. The file holds lists,
//! what the directory's site exports holds the same lists as text; both are read.

use std::{borrow::Cow, io::BufRead};

use memchr::memmem::Finder;
use serde_json::{Map, Value};

use super::{
    access::{Access, Visit},
    field::{self, json_text},
    france_services::postcode,
    help_id::HelpId,
    json_records::{JsonRecord, JsonRecords},
    lines::Lines,
    list::{HelpPointKind, List},
    list_error::ListRefused,
    office_hours::{OfficeHours, says_by_appointment},
    opening::Opening,
    point::HelpPoint,
    reading::{HelpList, ListReading},
    row_fields::RowFields,
    row_location::{RowLocation, StatedLocation},
    row_problem::{RowProblems, shortened},
};
use crate::{
    fold,
    gazetteer::{Commune, InseeDepartement},
};

/// Lists what stands in the record of every office that is looked for; few others hold it.
const SIGNS: [&str; 5] = ["prefecture", "sous_pref", "paris_ppp", "etrangers", "titre_sejour"];

/// Shows at most so many telephone numbers of an office.
const MOST_PHONES: usize = 3;

/// Holds the offices of a directory.
#[derive(Debug)]
pub struct DirectoryRead {
    pub read: HelpList,
    /// Names the départements whose préfecture is missing.
    pub without_prefecture: Vec<&'static str>,
}

/// Reads the offices of the State from the directory.
///
/// # Errors
/// Says why nothing of it can be taken.
pub fn read_directory(file: impl BufRead) -> Result<DirectoryRead, ListRefused> {
    let signs = SIGNS.map(Finder::new);
    let mut records = JsonRecords::new(file);
    let mut reading = ListReading::default();
    let mut kinds: Vec<String> = Vec::new();
    while let Some(record) = records.next().map_err(ListRefused::NoList)? {
        let is_sought = match &record.text {
            Some(text) => signs.iter().any(|sign| sign.find(text).is_some()),
            None => true,
        };
        if is_sought {
            read_record(&record, &mut reading);
        } else {
            reading.pass_over(1);
        }
        if record.number <= 1 {
            kinds = record.object().unwrap_or_default().keys().cloned().collect();
        }
    }
    let mut read = reading.finish(Vec::new())?;
    let is_prefecture = |point: &HelpPoint| point.kind == HelpPointKind::Prefecture;
    if !read.points.iter().any(is_prefecture) {
        return Err(ListRefused::Other {
            wanted: "the directory of the administration, since no préfecture is in it",
            found: kinds,
        });
    }
    read.passed_over += of_police_alone(&mut read.points);
    let has = |departement: &InseeDepartement| {
        read.points.iter().filter(|point| is_prefecture(point)).any(|point| departement_of(point) == Some(*departement))
    };
    let without_prefecture =
        InseeDepartement::all().filter(|one| is_departement(one.code()) && !has(one)).map(InseeDepartement::code);
    Ok(DirectoryRead { without_prefecture: without_prefecture.collect(), read })
}

fn read_record(record: &JsonRecord, reading: &mut ListReading) {
    let read = record.object();
    let fields = read.as_ref().map(RowFields::Json).map_err(Clone::clone);
    reading.row(record.line, Some(record.number), fields, |fields, problems| match fields {
        RowFields::Json(record_fields) => office(record_fields, record.number, problems),
        RowFields::Csv { .. } => Ok(Vec::new()),
    });
}

/// Reads an office; gives nothing where the record is of another one.
fn office(record: &Map<String, Value>, number: usize, problems: &mut RowProblems) -> Result<Vec<HelpPoint>, String> {
    let name = text(record, "nom").unwrap_or_default();
    let pivots = list(record, "pivot");
    let types: Vec<&str> = pivots.iter().filter_map(|pivot| pivot.get("type_service_local")?.as_str()).collect();
    let Some(kind) = kind(&types, &name) else { return Ok(Vec::new()) };
    let is_withdrawn = |status: &Value| *status == Value::Bool(false) || status.as_str() == Some("false");
    if record.get("statut_de_diffusion").is_some_and(is_withdrawn) {
        return Ok(Vec::new());
    }
    if name.is_empty() {
        return Err("it has no `nom`".to_owned());
    }
    let addresses = list(record, "adresse");
    let part = |address: &Value, key: &str| address.get(key).and_then(json_text);
    let is_visited = |address: &&Value| part(address, "type_adresse").is_some_and(|kind| kind == "Adresse");
    let has_position = |address: &&Value| part(address, "latitude").is_some();
    // Where foreigners are received is the one that is needed of several.
    let is_for_foreigners = |address: &&Value| {
        ["complement1", "complement2"]
            .iter()
            .filter_map(|key| part(address, key))
            .any(|text| is_about_foreigners(&text))
    };
    let visited: Vec<&Value> = addresses.iter().filter(is_visited).collect();
    let chosen = visited.iter().copied().find(is_for_foreigners).or(visited.first().copied());
    if let (Some(chosen), more) = (chosen, visited.len())
        && more > 1
    {
        let street = part(chosen, "numero_voie").unwrap_or_default();
        problems.kept(format!("`{}` has {more} addresses: `{}` is taken", shortened(&name), shortened(&street)));
    }
    let chosen = chosen.or_else(|| addresses.iter().find(has_position)).or(addresses.first());
    let Some(address) = chosen else { return Err(format!("`{name}` has no address")) };
    if visited.is_empty() {
        problems.kept(format!("`{}` has an address for letters alone", shortened(&name)));
    }
    let commune = part(address, "nom_commune").ok_or_else(|| format!("`{name}` has no commune"))?;
    let own = pivots.iter().find_map(|pivot| match pivot.get("code_insee_commune")? {
        Value::Array(codes) => codes.first().and_then(json_text),
        code => json_text(code),
    });
    let stated = StatedLocation {
        insee: text(record, "code_insee_commune").or(own),
        postcode: problems.checked("the postcode", part(address, "code_postal"), postcode),
        commune: Some(commune.clone()),
        certain: None,
        departement: None,
        latitude: part(address, "latitude"),
        longitude: part(address, "longitude"),
    };
    let location = RowLocation::new(&stated, problems)?;
    let (position, precision) = location.position(&stated, problems)?;
    let street = ["complement1", "complement2", "numero_voie", "service_distribution"];
    let phones = list(record, "telephone");
    let phones: Vec<Box<str>> =
        phones.iter().filter_map(|phone| problems.phone(phone_text(phone))).take(MOST_PHONES).collect();
    let phone = Some(phones.join(" / ")).filter(|phones| !phones.is_empty()).map(Into::into);
    let mails: Vec<String> = list(record, "adresse_courriel").iter().filter_map(json_text).collect();
    let (mail, more_mails) = problems.mails(Some(mails.join("; ")).filter(|mails| !mails.is_empty()));
    let sites = list(record, "site_internet");
    let site = |wanted: bool| {
        let of_kind = sites.iter().filter(|site| is_for_appointments(site) == wanted);
        of_kind.filter_map(|site| part(site, "valeur")).find_map(|site| field::website(&site))
    };
    let website = site(false).or_else(|| field::website(&text(record, "url_service_public")?));
    let ranges = list(record, "plage_ouverture");
    let hours = match text(record, "plage_ouverture").filter(|_| ranges.iter().all(Value::is_string)) {
        Some(words) => OfficeHours { opening: Opening::Text(words.into()), by_appointment: false },
        None => OfficeHours::read(&ranges, problems),
    };
    let remarks = ["commentaire_plage_ouverture", "information_complementaire"].map(|key| text(record, key));
    let by_appointment = hours.by_appointment || remarks.iter().flatten().any(|remark| says_by_appointment(remark));
    // What a line of its own says in every language is not said again in French.
    let is_said = |remark: &String| remark.split('.').all(|part| part.trim().is_empty() || says_by_appointment(part));
    let access = Access {
        visit: by_appointment.then_some(Visit::ByAppointment),
        booking: site(true).map(Into::into),
        more_mails,
        ..Access::default()
    };
    let remarks: Vec<String> = remarks.into_iter().flatten().filter(|remark| !is_said(remark)).collect();
    Ok(vec![HelpPoint {
        id: HelpId::of(&text(record, "id").unwrap_or_default(), number),
        list: List::Directory,
        kind,
        name: name.into(),
        address: Lines::from(street.iter().filter_map(|key| part(address, key)).collect::<Vec<_>>()),
        postcode: location.postcode,
        commune: without_cedex(&commune).into(),
        insee: location.insee(),
        position,
        precision,
        phone,
        mail,
        website: website.map(Into::into),
        opening: hours.opening,
        remark: Some(remarks.join(" ")).filter(|remark| !remark.is_empty()).map(Into::into),
        access: access.kept(),
        updated: text(record, "date_modification").as_deref().and_then(field::day),
        legal: None,
    }])
}

/// Says what kind of office a record is of, by its types and its name.
fn kind(types: &[&str], name: &str) -> Option<HelpPointKind> {
    let is_for_foreigners = is_about_foreigners(name);
    types.iter().find_map(|kind| match *kind {
        "prefecture" | "sous_pref" | "paris_ppp" if is_for_foreigners => Some(HelpPointKind::ForeignersDesk),
        "prefecture" | "paris_ppp" => Some(HelpPointKind::Prefecture),
        "sous_pref" => Some(HelpPointKind::SousPrefecture),
        // Not a consulate, which is of another State.
        other if other.contains("etrangers") || other.contains("titre_sejour") => Some(HelpPointKind::ForeignersDesk),
        other if other.starts_with("paris_ppp") && is_for_foreigners => Some(HelpPointKind::ForeignersDesk),
        _ => None,
    })
}

/// Returns whether a name is that of a desk for foreigners.
fn is_about_foreigners(name: &str) -> bool {
    fold::words(name).iter().any(|word| matches!(word.as_str(), "etranger" | "etrangers" | "sejour"))
}

/// Takes the préfecture de région out of Paris, and returns how many records that were: residence
/// permits are the business of the préfecture de police (Service-Public, R14146).
fn of_police_alone(points: &mut Vec<HelpPoint>) -> usize {
    let is_of_paris = |point: &HelpPoint| {
        point.kind == HelpPointKind::Prefecture && departement_of(point).is_some_and(|here| here.code() == "75")
    };
    let is_of_police =
        |point: &HelpPoint| is_of_paris(point) && fold::words(&point.name).iter().any(|word| word == "police");
    let before = points.len();
    points.retain(|point| !is_of_paris(point) || is_of_police(point));
    before - points.len()
}

fn departement_of(point: &HelpPoint) -> Option<InseeDepartement> {
    point.in_commune().map(Commune::departement)
}

/// Returns whether a code is that of one of the 101 départements, each of which has a préfecture.
fn is_departement(code: &str) -> bool {
    code.len() == 2 || matches!(code, "971" | "972" | "973" | "974" | "976")
}

fn is_for_appointments(site: &Value) -> bool {
    let label = site.get("libelle").and_then(json_text).unwrap_or_default();
    let words = fold::words(&label);
    words.iter().any(|word| word == "rdv") || words.windows(2).any(|two| *two == ["rendez", "vous"])
}

/// Returns a telephone number with what the record says of it.
fn phone_text(phone: &Value) -> Option<String> {
    let number = phone.get("valeur").map_or_else(|| json_text(phone), json_text)?;
    let description = phone.get("description").and_then(json_text);
    Some(description.map_or(number.clone(), |description| format!("{number} ({description})")))
}

/// Returns the name of a commune as people write it, without what belongs to the post.
fn without_cedex(name: &str) -> &str {
    let at = name.to_ascii_lowercase().find(" cedex");
    at.and_then(|at| name.get(..at)).unwrap_or(name)
}

fn text(record: &Map<String, Value>, key: &str) -> Option<String> {
    record.get(key).and_then(json_text)
}

/// Returns the items of a field: of a list, of a list that is written as text, or the only one.
fn list<'a>(record: &'a Map<String, Value>, key: &str) -> Cow<'a, [Value]> {
    match record.get(key) {
        Some(Value::Array(items)) => Cow::Borrowed(items),
        Some(Value::String(text)) if text.trim_start().starts_with(['[', '{']) => {
            Cow::Owned(match serde_json::from_str(text) {
                Ok(Value::Array(items)) => items,
                Ok(item) => vec![item],
                Err(_) => Vec::new(),
            })
        }
        Some(Value::String(text)) if text.trim().is_empty() => Cow::Borrowed(&[]),
        Some(Value::Null) | None => Cow::Borrowed(&[]),
        Some(item) => Cow::Borrowed(std::slice::from_ref(item)),
    }
}
