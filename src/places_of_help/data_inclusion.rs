//! Reads data·inclusion: services, and the structures that offer them, in version 1 of its schema
//! or in the older one. Those services are taken that help with papers and rights, or teach
//! French.

use std::collections::HashMap;

use super::{
    access::{Access, AtDistance, HelpCost, ServedArea},
    field,
    help_id::HelpId,
    lines::Lines,
    list::{HelpPointKind, List},
    located_place::{LocatedPlace, locate},
    mediation::opening,
    opening::Opening,
    point::HelpPoint,
    reading::required,
    row_fields::RowFields,
    row_problem::RowProblems,
};
use crate::gazetteer::{Commune, InseeDepartement};

/// Is how the themes of help with papers and rights begin.
pub(super) const PAPERS_AND_RIGHTS: &str = "difficultes-administratives-ou-juridiques--";
/// Is the theme of lessons of French.
pub(super) const FRENCH: &str = "lecture-ecriture-calcul--maitriser-le-francais";

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
    Ok((required(fields, "id")?, structure))
}

/// Reads a service, which is the row `number` of its file: one place for each list that it is of,
/// none where it is about something else.
pub(super) fn places(
    fields: RowFields<'_>,
    number: usize,
    structures: &HashMap<String, Structure>,
    problems: &mut RowProblems,
) -> Result<Vec<HelpPoint>, String> {
    let themes = fields.items("thematiques");
    let helps = themes.iter().any(|theme| theme.starts_with(PAPERS_AND_RIGHTS));
    let teaches = themes.iter().any(|theme| theme == FRENCH);
    let lists = [(helps, List::AdministrativeHelp), (teaches, List::FrenchLessons)];
    let mut lists = lists.into_iter().filter(|(is, _)| *is).map(|(_, list)| list).peekable();
    if lists.peek().is_none() {
        return Ok(Vec::new());
    }
    let id = required(fields, "id")?;
    let service = required(fields, "nom")?;
    let structure = structures.get(&required(fields, "structure_id")?);
    let LocatedPlace { address, postcode, commune, insee, position, precision, phone, mail, more_mails } =
        locate(fields, problems)?;
    let of_structure = |get: fn(&Structure) -> &Option<String>| structure.and_then(|structure| get(structure).clone());
    let phone = phone.or_else(|| problems.phone(of_structure(|structure| &structure.phone)));
    let (mail, more_mails) =
        if mail.is_some() { (mail, more_mails) } else { problems.mails(of_structure(|structure| &structure.mail)) };
    let links =
        [fields.text("lien_mobilisation"), of_structure(|structure| &structure.website), fields.text("lien_source")];
    let website = links.into_iter().flatten().find_map(|link| field::website(&link)).map(Into::into);
    let receives = fields.items("modes_accueil");
    let is_remote = !receives.is_empty() && receives.iter().all(|mode| mode == "a-distance");
    let enrolled_by = fields.items("mobilisable_par");
    let hours = fields.text("horaires_accueil").or_else(|| of_structure(|structure| &structure.hours));
    let access = Access {
        cost: cost(fields),
        distance: is_remote.then_some(AtDistance::Remote),
        through_professional: !enrolled_by.is_empty() && enrolled_by.iter().all(|who| who == "professionnels"),
        services: structure.map(|_| vec![service.clone()]).unwrap_or_default().into(),
        more_mails,
        area: area(&fields.items("zone_eligibilite")),
        ..Access::default()
    };
    let remark = fields.text("conditions_acces").or_else(|| fields.text("publics_precisions"));
    let model = HelpPoint {
        id: HelpId::of(&id, number),
        list: List::AdministrativeHelp,
        kind: HelpPointKind::SocialService,
        name: structure.map_or(service, |structure| structure.name.clone()).into(),
        address,
        postcode,
        commune,
        insee,
        position,
        precision,
        phone,
        mail,
        website,
        opening: hours.map_or(Opening::Unknown, |hours| opening(Some(hours))),
        remark: remark.map(Into::into),
        access: access.kept(),
        updated: fields.text("date_maj").as_deref().and_then(field::day),
        legal: None,
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
    costs.reduce(|one, other| if one == other { one } else { HelpCost::FreeOnCondition })
}

/// Returns the communes and départements of the people that a service is for; nothing where it
/// is for all of France, or for an area of which no list of communes is known here.
fn area(codes: &[String]) -> Option<ServedArea> {
    let is_known = |code: &String| InseeDepartement::with_code(code).is_some() || Commune::with_insee(code).is_some();
    (!codes.is_empty() && codes.iter().all(is_known)).then(|| ServedArea::Codes(codes.to_vec().into()))
}

/// Puts the services of a structure at one address together, so that it is one place.
pub(super) fn merged(points: Vec<HelpPoint>) -> Vec<HelpPoint> {
    let mut known: HashMap<(List, String, String), usize> = HashMap::new();
    let mut merged: Vec<HelpPoint> = Vec::with_capacity(points.len());
    for point in points {
        let key = (point.list, point.name.to_lowercase(), point.address_with_commune().join("\n").to_lowercase());
        let Some(at) = known.get(&key) else {
            known.insert(key, merged.len());
            merged.push(point);
            continue;
        };
        let first = &mut merged[*at];
        let services =
            |point: &HelpPoint| point.access.as_ref().map(|access| access.services.clone()).unwrap_or_default();
        let (mut all, more): (Vec<String>, Lines) = (services(first).into(), services(&point));
        for service in more.iter() {
            if all.len() < MOST_SERVICES && !all.iter().any(|known| known == service) {
                all.push(service.to_owned());
            }
        }
        let mut access = first.access.take().map(|access| *access).unwrap_or_default();
        let other = point.access.as_deref().cloned().unwrap_or_default();
        // What holds for one service alone does not hold for the place.
        access.cost = access.cost.filter(|cost| other.cost == Some(*cost));
        access.distance = access.distance.filter(|distance| other.distance == Some(*distance));
        access.through_professional &= other.through_professional;
        access.area = access.area.filter(|area| other.area.as_ref() == Some(area));
        first.remark = first.remark.take().filter(|remark| point.remark.as_ref() == Some(remark));
        access.services = all.into();
        first.access = access.kept();
    }
    merged
}
