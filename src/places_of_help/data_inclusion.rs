//! Reads data·inclusion: services, and the structures that offer them, in version 1 of its schema
//! or in the older one. Those services are taken that help with papers and rights, or teach
//! French.

use std::collections::HashMap;

use jiff::civil::Date;

use super::{
    access::{Access, AtDistance, HelpCost, ServedArea},
    field,
    help_id::HelpId,
    lines::Lines,
    list::{HelpPointKind, List},
    located_place::{as_dialled, locate},
    mediation::opening,
    point::HelpPoint,
    reading::required,
    row_fields::RowFields,
    row_problem::{RowProblems, shortened},
};
use crate::{
    fold,
    gazetteer::{Commune, InseeDepartement},
};

/// Lists how the themes of help with papers and rights begin, in version 1 and before.
pub(super) const PAPERS_AND_RIGHTS: [&str; 2] =
    ["difficultes-administratives-ou-juridiques--", "acces-aux-droits-et-citoyennete--"];
/// Lists how the themes of lessons of French begin, in version 1 and before.
pub(super) const FRENCH: [&str; 2] = ["lecture-ecriture-calcul--maitriser-le-francais", "apprendre-francais--"];
/// Lists what a remark says that says nothing.
const NOTHING: [&str; 6] = ["aucun", "aucune", "neant", "non", "sans", "ras"];

/// Names at most so many services of one structure.
const MOST_SERVICES: usize = 3;

/// Holds what a service does not repeat of its structure.
#[derive(Debug, Default)]
pub(super) struct Structure {
    name: String,
    phone: Option<String>,
    mail: Option<String>,
    website: Option<String>,
    hours: Option<String>,
}

/// Reads a structure; gives its id with it.
pub(super) fn structure(fields: RowFields<'_>) -> Result<(String, Structure), String> {
    let structure = Structure {
        name: required(fields, "nom")?,
        phone: fields.text("telephone"),
        mail: fields.text("courriel"),
        website: fields.text("site_web"),
        hours: fields.text("horaires_accueil").or_else(|| fields.text("horaires_ouverture")),
    };
    Ok((whole_id(fields, "id")?, structure))
}

/// Reads a service, which is the row `number` of its file: one place for each list that it is of,
/// none where it is about something else.
pub(super) fn places(
    fields: RowFields<'_>,
    number: usize,
    today: Date,
    structures: &HashMap<String, Structure>,
    problems: &mut RowProblems,
) -> Result<Vec<HelpPoint>, String> {
    let themes = fields.items("thematiques");
    let is_of = |starts: &[&str]| themes.iter().any(|theme| starts.iter().any(|start| theme.starts_with(start)));
    let (helps, teaches) = (is_of(&PAPERS_AND_RIGHTS), is_of(&FRENCH));
    let is_over = |column: &str| fields.text(column).as_deref().and_then(field::day).is_some_and(|day| day < today);
    let lists = [(helps, List::AdministrativeHelp), (teaches, List::FrenchLessons)];
    let mut lists = lists.into_iter().filter(|(is, _)| *is).map(|(_, list)| list).peekable();
    if lists.peek().is_none() || is_over("date_suspension") {
        return Ok(Vec::new());
    }
    let id = whole_id(fields, "id")?;
    let service = required(fields, "nom")?;
    let structure = structures.get(&whole_id(fields, "structure_id")?);
    let name = structure.map_or(&service, |structure| &structure.name);
    let of = (List::AdministrativeHelp, HelpPointKind::SocialService);
    let (point, more_mails) = locate(fields, (&id, number), name, of, problems)?;
    let of_structure = |get: fn(&Structure) -> &Option<String>| structure.and_then(|structure| get(structure).clone());
    let phone = point.phone.clone();
    let phone = phone.or_else(|| problems.phone(of_structure(|structure| &structure.phone).map(as_dialled)));
    let (mail, more_mails) = match &point.mail {
        Some(mail) => (Some(mail.clone()), more_mails),
        None => problems.mails(of_structure(|structure| &structure.mail)),
    };
    let links =
        [fields.text("lien_mobilisation"), of_structure(|structure| &structure.website), fields.text("lien_source")];
    let website = links.into_iter().flatten().find_map(|link| field::website(&link)).map(Into::into);
    let receives = fields.items("modes_accueil");
    let is_remote = !receives.is_empty() && receives.iter().all(|mode| mode == "a-distance");
    let enrolled_by = fields.items("mobilisable_par");
    let by_sheet = !fields.items("modes_orientation_accompagnateur").is_empty();
    let by_oneself = !fields.items("modes_orientation_beneficiaire").is_empty();
    let through_professional = if enrolled_by.is_empty() {
        by_sheet && !by_oneself
    } else {
        enrolled_by.iter().all(|who| who == "professionnels")
    };
    let hours = fields.text("horaires_accueil").or_else(|| of_structure(|structure| &structure.hours));
    let access = Access {
        cost: cost(fields),
        distance: is_remote.then_some(AtDistance::Remote),
        through_professional,
        for_whom: for_whom(&[fields.items("publics"), fields.items("profils")].concat()).map(Into::into),
        services: structure.map(|_| vec![service.clone()]).unwrap_or_default().into(),
        more_mails,
        area: area(&[fields.items("zone_eligibilite"), older_zone(fields)].concat(), problems),
        ..Access::default()
    };
    let (opening, beside) = opening(hours);
    let said = ["publics_precisions", "conditions_acces", "mobilisation_precisions"].map(|column| fields.text(column));
    let said = said.into_iter().flatten().filter(|text| says_something(text));
    let remark: Vec<String> = beside.into_iter().chain(said).collect();
    let model = HelpPoint {
        phone,
        mail,
        website,
        opening,
        remark: Some(remark.join(". ")).filter(|remark| !remark.is_empty()).map(Into::into),
        access: access.kept(),
        ..point
    };
    Ok(lists.map(|list| HelpPoint { list, ..model.clone() }).collect())
}

fn cost(fields: RowFields<'_>) -> Option<HelpCost> {
    let costs = fields.items("frais").into_iter().filter_map(|cost| match cost.as_str() {
        "gratuit" => Some(HelpCost::Free),
        "gratuit-sous-conditions" | "adhesion" => Some(HelpCost::FreeOnCondition),
        "payant" => Some(HelpCost::Paid),
        _ => None,
    });
    HelpCost::of_all(costs)
}

/// Returns an id with its source before it: before version 1 it is the only one there alone.
fn whole_id(fields: RowFields<'_>, column: &str) -> Result<String, String> {
    let id = required(fields, column)?;
    let source = fields.text("source").filter(|_| !id.contains("--"));
    Ok(source.map_or(id.clone(), |source| format!("{source}--{id}")))
}

/// Returns the area before version 1, where it is a commune or a département: a region's code looks
/// like that of a département.
fn older_zone(fields: RowFields<'_>) -> Vec<String> {
    let kind = fields.text("zone_diffusion_type");
    let is_small = kind.is_some_and(|kind| matches!(kind.as_str(), "commune" | "departement"));
    if is_small { fields.items("zone_diffusion_code") } else { Vec::new() }
}

/// Lists words of the schema that are not French as people write it.
const WRITTEN_OUT: [(&str, &str); 7] = [
    ("personnes-exilees", "personnes exilées"),
    ("etudiants", "étudiants"),
    ("demandeurs-emploi", "demandeurs d’emploi"),
    ("beneficiaires-des-minimas-sociaux", "bénéficiaires des minima sociaux"),
    ("personnes-en-situation-durgence", "personnes en situation d’urgence"),
    ("residents-qpv-frr", "habitants des quartiers prioritaires et des zones rurales"),
    ("beneficiaires-rsa", "bénéficiaires du RSA"),
];

/// Returns for whom a service is, in words; nothing where it is for everybody.
fn for_whom(publics: &[String]) -> Option<String> {
    let is_for_all = publics.iter().any(|public| public == "tous-publics");
    let word = |public: &String| {
        let known = WRITTEN_OUT.iter().find(|(code, _)| code == public);
        known.map_or_else(|| public.replace('-', " "), |(_, words)| (*words).to_owned())
    };
    let words: Vec<String> = publics.iter().map(word).collect();
    Some(words.join(", ")).filter(|words| !words.is_empty() && !is_for_all)
}

fn says_something(text: &str) -> bool {
    let words = fold::words(text);
    !words.is_empty() && !matches!(words.as_slice(), [only] if NOTHING.contains(&only.as_str()))
}

/// Returns the communes and départements of the people that a service is for; nothing where it
/// is for all of France. Of an area of which no list of communes is known here, the words are
/// kept that there are, and it is told.
fn area(codes: &[String], problems: &mut RowProblems) -> Option<ServedArea> {
    let is_france = |code: &&String| matches!(code.to_lowercase().as_str(), "france" | "99100");
    if codes.is_empty() || codes.iter().any(|code| is_france(&code)) {
        return None;
    }
    let is_known = |code: &&String| InseeDepartement::with_code(code).is_some() || Commune::with_insee(code).is_some();
    let (known, others): (Vec<&String>, Vec<&String>) = codes.iter().partition(is_known);
    if others.is_empty() {
        return Some(ServedArea::Codes(codes.to_vec().into()));
    }
    problems.kept(format!("for whom it is cannot be checked: the area `{}` is not known", shortened(others[0])));
    let is_word = |code: &&&String| code.chars().any(char::is_alphabetic);
    let name = |code: &String| ServedArea::name_of(code).to_owned();
    let words: Vec<String> =
        known.into_iter().map(name).chain(others.iter().filter(is_word).map(|word| (*word).clone())).collect();
    (!words.is_empty()).then(|| ServedArea::Words(words.join(", ").into()))
}

/// Puts the services of a structure at one address together, so that it is one place. What differs
/// in anything but the names, pages and days of its services is another place for whoever goes
/// there.
pub(super) fn merged(points: Vec<HelpPoint>) -> Vec<HelpPoint> {
    let mut known: HashMap<String, usize> = HashMap::new();
    let mut merged: Vec<HelpPoint> = Vec::with_capacity(points.len());
    for point in points {
        let access = point.access.as_deref().cloned().unwrap_or_default();
        let model = HelpPoint {
            id: HelpId::of("x", 0),
            updated: None,
            website: None,
            access: Some(Box::new(Access { services: Lines::default(), ..access.clone() })),
            ..point.clone()
        };
        // A place of names and numbers always serialises.
        let key = serde_json::to_string(&model).unwrap_or_default().to_lowercase();
        let Some(at) = known.get(&key) else {
            known.insert(key, merged.len());
            merged.push(point);
            continue;
        };
        let first = &mut merged[*at];
        let mut own = first.access.take().map(|access| *access).unwrap_or_default();
        let mut services: Vec<String> = own.services.into();
        for service in access.services.iter() {
            if services.len() < MOST_SERVICES && !services.iter().any(|known| known == service) {
                services.push(service.to_owned());
            }
        }
        own.services = services.into();
        first.access = own.kept();
        first.updated = first.updated.max(point.updated);
    }
    merged
}
