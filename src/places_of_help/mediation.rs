//! Reads places of *médiation numérique* in the national schema, version 1 or 0.1: as CSV, where
//! `|` or `;` parts the items of a list, or as JSON. Those are taken that help with online
//! procedures.

use super::{
    access::{Access, AtDistance, HelpCost},
    field,
    lines::Lines,
    list::{HelpPointKind, List},
    located_place::locate,
    opening::Opening,
    osm_hours::{self, OsmWeek},
    point::HelpPoint,
    reading::required,
    row_fields::RowFields,
    row_problem::RowProblems,
};
use crate::fold;

/// Reads a row, which is the place `number` of its file; gives nothing where it does not help
/// with procedures, or receives nobody.
pub(super) fn places(
    fields: RowFields<'_>,
    number: usize,
    problems: &mut RowProblems,
) -> Result<Vec<HelpPoint>, String> {
    let id = required(fields, "id")?;
    let name = required(fields, "nom")?;
    let services = fields.items("services");
    if !services.iter().any(|service| helps_with_procedures(service)) {
        return Ok(Vec::new());
    }
    let ways: Vec<Vec<String>> = fields.items("modalites_acces").iter().map(|way| fold::words(way)).collect();
    let says = |word: &str| ways.iter().any(|way| way.iter().any(|said| said == word));
    if says("accueille") && says("public") {
        return Ok(Vec::new());
    }
    let of = (List::DigitalHelp, kind(fields));
    let (point, more_mails) = locate(fields, (&id, number), &name, of, problems)?;
    let with_whom: Vec<String> = fields.items("modalites_accompagnement");
    let is_remote = |way: &String| fold::words(way).iter().any(|word| word == "distance");
    let distance = (!with_whom.is_empty() && with_whom.iter().all(is_remote)).then_some(AtDistance::Remote);
    let is_by_sheet = |way: &Vec<String>| way.iter().any(|word| word == "prescription");
    let through_professional = !ways.is_empty() && ways.iter().all(is_by_sheet);
    // Of all that a place cares for, languages decide whether people can speak there.
    let languages = fields.items("prise_en_charge_specifique").into_iter().filter(|care| care.starts_with("Langues"));
    let services: Lines = languages.collect::<Vec<_>>().into();
    let booking = problems.checked("`prise_rdv`", fields.text("prise_rdv"), field::website).map(Into::into);
    let site = fields.items("site_web").into_iter().next();
    let (opening, remark) = opening(fields.text("horaires"));
    Ok(vec![HelpPoint {
        website: problems.checked("the site", site, field::website).map(Into::into),
        opening,
        remark: remark.map(Into::into),
        access: Access {
            booking,
            cost: cost(fields),
            distance,
            through_professional,
            for_whom: Some(fields.items("publics_specifiquement_adresses").join(", "))
                .filter(|whom| !whom.is_empty())
                .map(Into::into),
            services,
            more_mails,
            ..Access::default()
        }
        .kept(),
        ..point
    }])
}

/// Returns whether a service is help with the procedures of the administration, in the words of
/// either version.
fn helps_with_procedures(service: &str) -> bool {
    let words = fold::words(service);
    let says = |word: &str| words.iter().any(|said| said == word);
    says("demarches") && (says("administratives") || says("administrative"))
}

fn kind(fields: RowFields<'_>) -> HelpPointKind {
    let said =
        |column: &str| -> Vec<String> { fields.items(column).iter().flat_map(|item| fold::words(item)).collect() };
    let on_tour = said("itinerance");
    let has = |words: &[String], word: &str| words.iter().any(|said| said == word);
    let is_on_tour = has(&on_tour, "itinerant") && !has(&on_tour, "fixe");
    let programmes = [said("dispositif_programmes_nationaux"), said("labels_nationaux")].concat();
    let is_france_services = programmes.windows(2).any(|two| *two == ["france", "services"])
        || fields.items("typologie").iter().any(|kind| kind == "RFS");
    match (is_france_services, is_on_tour) {
        (true, false) => HelpPointKind::FranceServices,
        (true, true) => HelpPointKind::FranceServicesBus,
        (false, false) => HelpPointKind::DigitalHelp,
        (false, true) => HelpPointKind::DigitalHelpOnTour,
    }
}

/// Returns what help costs. The older version writes sentences that begin with the word.
fn cost(fields: RowFields<'_>) -> Option<HelpCost> {
    let said = [fields.items("frais_a_charge"), fields.items("conditions_acces")].concat();
    let costs = said.iter().filter_map(|said| {
        let before = said.split(':').next().unwrap_or_default();
        match fold::words(before).iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
            ["gratuit"] => Some(HelpCost::Free),
            ["gratuit", "sous", ..] | ["adhesion", ..] => Some(HelpCost::FreeOnCondition),
            ["payant", ..] => Some(HelpCost::Paid),
            _ => None,
        }
    });
    HelpCost::of_all(costs)
}

/// Returns hours in the form of OpenStreetMap day by day where their meaning is certain, with what
/// is said beside them, and as they are written elsewhere.
pub(super) fn opening(text: Option<String>) -> (Opening, Option<String>) {
    let Some(text) = text else { return (Opening::Unknown, None) };
    match osm_hours::week(&text) {
        Some(OsmWeek { days, remark }) => (Opening::Week(days.into()), remark),
        None => (Opening::Text(text.into()), None),
    }
}
