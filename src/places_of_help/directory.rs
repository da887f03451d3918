//! Reads the directory of local administrations that DILA publishes: of its tens of thousands of
//! records the préfectures, sous-préfectures and their desks for foreigners. The file holds lists,
//! what the directory's site exports holds the same lists as text; both are read.

use std::{borrow::Cow, io::BufRead};

use memchr::memmem::Finder;
use serde_json::{Map, Value};

use super::{
    access::{Access, Visit},
    field,
    france_services::{postcode, tidied_week},
    help_id::HelpId,
    hours::{Slot, slots, written},
    json_records::{JsonRecord, JsonRecords},
    lines::Lines,
    list::{HelpPointKind, List},
    list_error::ListRefused,
    opening::{Opening, Week},
    point::HelpPoint,
    reading::{HelpList, ListReading},
    row_fields::RowFields,
    row_location::{RowLocation, StatedLocation},
    row_problem::RowProblems,
};
use crate::{
    fold,
    gazetteer::{Commune, InseeDepartement},
};

/// Lists what stands in the record of every office that is looked for; few others hold it.
const SIGNS: [&str; 5] = ["prefecture", "sous_pref", "paris_ppp", "etranger", "titre_sejour"];

/// Names the days of the week, Monday first.
const DAYS: [&str; 7] = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

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
            reading.pass_over();
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
    of_police_alone(&mut read.points);
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
    if text(record, "statut_de_diffusion").as_deref() == Some("false") {
        return Ok(Vec::new());
    }
    if name.is_empty() {
        return Err("it has no `nom`".to_owned());
    }
    let addresses = list(record, "adresse");
    let part = |address: &Value, key: &str| address.get(key).and_then(value_text);
    let is_visited = |address: &&Value| part(address, "type_adresse").is_some_and(|kind| kind == "Adresse");
    let has_position = |address: &&Value| part(address, "latitude").is_some();
    let chosen =
        addresses.iter().find(is_visited).or_else(|| addresses.iter().find(has_position)).or(addresses.first());
    let Some(address) = chosen else { return Err(format!("`{name}` has no address")) };
    let commune = part(address, "nom_commune").ok_or_else(|| format!("`{name}` has no commune"))?;
    let own = pivots.iter().find_map(|pivot| match pivot.get("code_insee_commune")? {
        Value::Array(codes) => codes.first().and_then(value_text),
        code => value_text(code),
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
    let phones: Vec<String> = list(record, "telephone").iter().filter_map(phone_text).collect();
    let phone = problems.phone(Some(phones.join(" / ")).filter(|phones| !phones.is_empty()));
    let mails: Vec<String> = list(record, "adresse_courriel").iter().filter_map(value_text).collect();
    let (mail, more_mails) = problems.mails(Some(mails.join("; ")).filter(|mails| !mails.is_empty()));
    let sites = list(record, "site_internet");
    let site = |wanted: bool| {
        let of_kind = sites.iter().filter(|site| is_for_appointments(site) == wanted);
        of_kind.filter_map(|site| part(site, "valeur")).find_map(|site| field::website(&site))
    };
    let website = site(false).or_else(|| field::website(&text(record, "url_service_public")?));
    let hours = OfficeHours::read(&list(record, "plage_ouverture"), problems);
    let remarks = ["commentaire_plage_ouverture", "information_complementaire"].map(|key| text(record, key));
    let by_appointment = hours.by_appointment || remarks.iter().flatten().any(|remark| says_by_appointment(remark));
    let access = Access {
        visit: by_appointment.then_some(Visit::ByAppointment),
        booking: site(true).map(Into::into),
        more_mails,
        ..Access::default()
    };
    let remarks: Vec<String> = remarks.into_iter().flatten().collect();
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
    let words = fold::words(name);
    let says = |word: &str| words.iter().any(|said| said == word);
    let is_for_foreigners = says("etrangers") || says("etranger") || says("sejour");
    types.iter().find_map(|kind| match *kind {
        "prefecture" | "sous_pref" | "paris_ppp" if is_for_foreigners => Some(HelpPointKind::ForeignersDesk),
        "prefecture" | "paris_ppp" => Some(HelpPointKind::Prefecture),
        "sous_pref" => Some(HelpPointKind::SousPrefecture),
        other if other.contains("etranger") || other.contains("titre_sejour") => Some(HelpPointKind::ForeignersDesk),
        other if other.starts_with("paris_ppp") && is_for_foreigners => Some(HelpPointKind::ForeignersDesk),
        _ => None,
    })
}

/// Takes the préfecture de région out of Paris where the préfecture de police is there: residence
/// permits are the business of the latter (Service-Public, R14146).
fn of_police_alone(points: &mut Vec<HelpPoint>) {
    let is_of_paris = |point: &HelpPoint| {
        point.kind == HelpPointKind::Prefecture && departement_of(point).is_some_and(|here| here.code() == "75")
    };
    let is_of_police =
        |point: &HelpPoint| is_of_paris(point) && fold::words(&point.name).iter().any(|word| word == "police");
    if points.iter().any(is_of_police) {
        points.retain(|point| !is_of_paris(point) || is_of_police(point));
    }
}

fn departement_of(point: &HelpPoint) -> Option<InseeDepartement> {
    point.in_commune().map(Commune::departement)
}

/// Returns whether a code is that of one of the 101 départements, each of which has a préfecture.
fn is_departement(code: &str) -> bool {
    code.len() == 2 || matches!(code, "971" | "972" | "973" | "974" | "976")
}

/// Holds when an office is open.
struct OfficeHours {
    opening: Opening,
    /// Says that nobody is received without an appointment, at whatever hour.
    by_appointment: bool,
}

impl OfficeHours {
    fn read(ranges: &[Value], problems: &mut RowProblems) -> Self {
        let mut days: [(Vec<String>, Vec<String>); 7] = Default::default();
        let (mut of_all, mut is_read) = (!ranges.is_empty(), false);
        for range in ranges {
            let part = |key: &str| range.get(key).and_then(value_text);
            let (first, last) = (part("nom_jour_debut"), part("nom_jour_fin"));
            let day = |name: &Option<String>| {
                let name = name.as_ref()?.to_lowercase();
                DAYS.iter().position(|known| *known == name)
            };
            let Some(from) = day(&first) else {
                problems.kept(format!("hours of the day `{}` are left out: it is none", first.unwrap_or_default()));
                continue;
            };
            let to = day(&last).unwrap_or(from);
            let comment = part("commentaire");
            let is_by_appointment = comment.as_deref().is_some_and(says_by_appointment);
            of_all &= is_by_appointment;
            let hours = ["1", "2"].into_iter().filter_map(|number| {
                let from = part(&format!("valeur_heure_debut_{number}"))?;
                let to = part(&format!("valeur_heure_fin_{number}"))?;
                Some(slots(&format!("{from}-{to}")).map_or(Err(format!("{from}-{to}")), Ok))
            });
            let mut of_range: Vec<Slot> = Vec::new();
            for hours in hours {
                match hours {
                    Ok(slots) => of_range.extend(slots),
                    Err(hours) => problems.kept(format!("the hours `{hours}` are left out: they are none")),
                }
            }
            let of_range: Vec<String> =
                of_range.iter().filter_map(|slot| written(std::slice::from_ref(slot))).collect();
            is_read |= !of_range.is_empty();
            for step in 0..=(to + 7 - from) % 7 {
                let (slots, comments) = &mut days[(from + step) % 7];
                slots.extend(of_range.iter().cloned());
                comments.extend(comment.clone().filter(|comment| !comments.contains(comment)));
            }
        }
        let by_appointment = of_all && is_read;
        if !is_read {
            let said: Vec<&str> = days.iter().flat_map(|(_, comments)| comments).map(String::as_str).collect();
            let opening = said.first().map_or(Opening::Unknown, |said| Opening::Text((*said).into()));
            return Self { opening, by_appointment };
        }
        let printed = std::array::from_fn(|day| Some(days[day].0.join(" / ")).filter(|hours| !hours.is_empty()));
        let Some(week) = tidied_week(printed, problems) else {
            return Self { opening: Opening::Unknown, by_appointment };
        };
        // What is said of all hours is said once, beside them.
        let with_comments = std::array::from_fn(|day| {
            let hours = week.days()[day]?;
            let comments = &days[day].1;
            let is_said = comments.is_empty() || by_appointment;
            Some(if is_said { hours.to_owned() } else { format!("{hours} ({})", comments.join(" ")) })
        });
        Self { opening: Opening::Week(Week::from(with_comments)), by_appointment }
    }
}

/// Lists words that may stand in a sentence which says that nobody is received without an
/// appointment. With any other word it may be about an hour, a desk or a procedure alone.
const AROUND: &str = "accueil acces public usagers l le la du des les de en a au aux est ont sont se fait font etes \
    recu recus recue recues recoit recevons recevez nous vous service services prefecture sous uniquement exclusivement \
    seulement obligatoire obligatoirement sur rendez vous rdv prealable pris prendre ligne internet ouvert ouverte \
    ouverture guichet guichets et il faut tous toutes toute reception";

/// Returns whether a remark says that nobody is received without an appointment, at whatever hour
/// and for whatever reason.
fn says_by_appointment(remark: &str) -> bool {
    remark.split(['.', ';', '!', '\n']).any(|sentence| {
        let words = fold::words(sentence);
        let says = |wanted: &str| words.iter().any(|word| word == wanted);
        let names_it = says("rdv") || words.windows(2).any(|two| *two == ["rendez", "vous"]);
        let is_only = ["uniquement", "exclusivement", "seulement", "obligatoire", "obligatoirement"]
            .iter()
            .any(|word| says(word));
        let is_plain = words.iter().all(|word| AROUND.split_whitespace().any(|known| known == word));
        names_it && is_only && is_plain
    })
}

fn is_for_appointments(site: &Value) -> bool {
    let label = site.get("libelle").and_then(value_text).unwrap_or_default();
    let words = fold::words(&label);
    words.iter().any(|word| word == "rdv") || words.windows(2).any(|two| *two == ["rendez", "vous"])
}

/// Returns a telephone number with what the record says of it.
fn phone_text(phone: &Value) -> Option<String> {
    let number = phone.get("valeur").map_or_else(|| value_text(phone), value_text)?;
    let description = phone.get("description").and_then(value_text);
    Some(description.map_or(number.clone(), |description| format!("{number} ({description})")))
}

/// Returns the name of a commune as people write it, without what belongs to the post.
fn without_cedex(name: &str) -> &str {
    let at = name.to_ascii_lowercase().find(" cedex");
    at.and_then(|at| name.get(..at)).unwrap_or(name)
}

fn text(record: &Map<String, Value>, key: &str) -> Option<String> {
    record.get(key).and_then(value_text)
}

fn value_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => field::plain(text),
        Value::Number(number) => Some(number.to_string()),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_whole_sentence_says_that_an_appointment_is_needed() {
        for text in [
            "Uniquement sur rendez-vous.",
            "Sur rendez-vous uniquement",
            "Accueil du public exclusivement sur rendez-vous",
            "Fermé le 24 décembre. Accueil sur RDV uniquement",
            "Rendez-vous obligatoire",
        ] {
            assert!(says_by_appointment(text), "{text}");
        }
        for text in [
            "Accueil sans rendez-vous uniquement pour l'inscription du lundi au vendredi de 9h à 11h",
            "Accueil sans rendez-vous uniquement",
            "Le matin sans rendez-vous, l'après-midi uniquement sur rendez-vous",
            "Service des étrangers : uniquement sur rendez-vous",
            "Avec ou sans rendez-vous",
            "Sur rendez-vous",
            "Uniquement le matin",
            "",
        ] {
            assert!(!says_by_appointment(text), "{text}");
        }
    }
}
