//! What is shown to somebody who lives in a commune: its own places first, buses after houses, a
//! distance only where it is one.

use super::*;
use guichet::places_of_help::{HelpPointKind, NearPlace};

const FAR: f64 = 100_000.0;

/// A row of the official list: id, commune, position, format, remark.
fn row(id: &str, insee: &str, postcode: &str, at: (f64, f64), format: &str) -> String {
    let commune = Commune::with_insee(insee).unwrap();
    let departement = commune.departement().code();
    format!(
        "{id},{departement},Maison {id},1 rue du Puits,,{insee},{postcode},{},{:.5},{:.5},,,,,,,,,,{format}\n",
        commune.name(),
        at.0,
        at.1
    )
}

fn map(rows: &[String]) -> HelpMap {
    HelpMap::new(read(&format!("{HEADER}{}", rows.concat())).points)
}

fn near<'a>(map: &'a HelpMap, insee: &str) -> Vec<NearPlace<'a>> {
    map.near(Commune::with_insee(insee).unwrap(), List::FranceServices, 3, FAR)
}

fn ids<'a>(near: &[NearPlace<'a>]) -> Vec<&'a str> {
    near.iter().map(|near| near.place.id.as_str()).collect()
}

fn at(insee: &str) -> (f64, f64) {
    let point = Commune::with_insee(insee).unwrap().whereabouts().unwrap().point;
    (point.latitude(), point.longitude())
}

#[test]
fn the_house_of_the_own_commune_comes_before_a_nearer_one() {
    let (north, east) = at("91377");
    // Palaiseau's house stands in the middle of Massy, and Massy's own at its edge.
    let map = map(&[
        row("palaiseau", "91477", "91120", (north, east), "Fixe"),
        row("massy", "91377", "91300", (north + 0.02, east), "Fixe"),
    ]);
    assert_eq!(ids(&near(&map, "91377")), ["massy", "palaiseau"]);
    assert_eq!(ids(&near(&map, "91477"))[0], "palaiseau");
}

#[test]
fn a_municipal_arrondissement_has_a_place_of_its_own() {
    let map = map(&[
        row("p4", "75104", "75004", at("75104"), "Fixe"),
        row("p18", "75118", "75018", (48.8975, 2.3440), "Fixe"),
        row("p11", "75111", "75011", at("75111"), "Fixe"),
    ]);
    let of_18 = near(&map, "75118");
    assert_eq!(ids(&of_18)[0], "p18");
    // The 4th is not « less than 1 km away » from the 18th.
    let to_4 = of_18.iter().find(|near| near.place.id.as_str() == "p4").unwrap().metres.unwrap();
    assert!((3_000.0..5_000.0).contains(&to_4), "{to_4}");
    // Whoever says Paris alone sees what Paris has.
    assert_eq!(near(&map, "75056").len(), 3);
    for insee in (1..=20).map(|number| format!("751{number:02}")) {
        let known = Commune::with_insee(&insee).unwrap().whereabouts().unwrap();
        assert_eq!(known.source, PositionSource::Itself, "{insee}");
        let away = known.point.metres_to(Commune::with_insee("75056").unwrap().whereabouts().unwrap().point);
        assert!((100.0..8_000.0).contains(&away), "{insee} is {away} m from the middle of Paris");
    }
}

#[test]
fn the_postcode_comes_before_the_distance() {
    // Three communes of 48000: the house of Mende serves its neighbours before nearer ones do.
    let sharing: Vec<Commune> = guichet::gazetteer::with_postcode(48_000).collect();
    let mende = Commune::with_insee("48095").unwrap();
    let other = sharing.iter().find(|commune| **commune != mende).expect("somebody shares 48000");
    let point = other.whereabouts().unwrap().point;
    let map = map(&[
        row("nearer", "48116", "48200", (point.latitude(), point.longitude()), "Fixe"),
        row("mende", "48095", "48000", at("48095"), "Fixe"),
    ]);
    assert_eq!(ids(&near(&map, other.insee())), ["mende", "nearer"]);
}

#[test]
fn what_drives_about_comes_after_what_does_not() {
    let (north, east) = at("48095");
    let map = map(&[
        row("bus", "48095", "48000", (north, east), "Bus_équivalent"),
        row("tour", "48116", "48200", (north + 0.3, east), "Itinérante"),
        row("house", "48095", "48000", (north + 0.01, east), "Fixe"),
        row("a", "48140", "48100", (north + 0.2, east), "Fixe_antenne(s)"),
        row("b", "48140", "48100", (north + 0.25, east), "Multisites"),
        row("c", "48140", "48100", (north + 0.4, east), "Fixe"),
    ]);
    // The own house, the own bus, and then the nearest house.
    let of_mende = near(&map, "48095");
    assert_eq!(ids(&of_mende), ["house", "bus", "a"]);
    assert_eq!(of_mende[1].place.kind, HelpPointKind::FranceServicesBus);
    assert_eq!(of_mende[1].metres, None, "where a bus is nobody knows");
    // Elsewhere one bus at most, as the last of three, where it is nearer than the third house.
    let others = map.near(Commune::with_insee("48140").unwrap(), List::FranceServices, 3, FAR);
    assert!(!others.iter().rev().skip(1).any(|near| near.place.kind.is_on_tour()), "{:?}", ids(&others));
}

#[test]
fn older_lists_say_in_a_column_of_its_own_that_a_house_drives_about() {
    let header = "id_fs,lib_fs,adresse,code_postal,lib_com,insee_com,latitude,longitude,itinerance,prise_rdv\n";
    let rows = [("1", "Oui", "Oui"), ("2", "Non", "Non"), ("3", "itinérant", ""), ("4", "", "peut-être")];
    let rows = rows.map(|(id, tour, visit)| format!("{id},F,r,91300,Massy,91377,48.7309,2.2713,{tour},{visit}\n"));
    let read = read(&format!("{header}{}", rows.concat()));
    let buses: Vec<&str> =
        read.points.iter().filter(|point| point.kind.is_on_tour()).map(|point| point.id.as_str()).collect();
    assert_eq!(buses, ["1", "3"]);
    let with_appointments: Vec<&str> =
        read.points.iter().filter(|point| point.access.is_some()).map(|point| point.id.as_str()).collect();
    assert_eq!(with_appointments, ["1"]);
    assert_eq!(said(&read.problems), "line 5, kept: `prise_rdv` `peut-être` is dropped: it is none\n");
}

#[test]
fn a_distance_is_told_only_from_where_somebody_lives() {
    let unknown = Commune::all()
        .filter(|commune| commune.population() > 100 && commune.departement().code() == "48")
        .find(|commune| commune.whereabouts().is_some_and(|known| known.source != PositionSource::Itself))
        .expect("a commune without a position of its own");
    let known = at("48095");
    let of_mende = row("mende", "48095", "48000", known, "Fixe");
    let alone = map(std::slice::from_ref(&of_mende));
    let told = |map: &HelpMap| -> Vec<bool> {
        map.near(unknown, List::FranceServices, 3, FAR).iter().map(|near| near.metres.is_some()).collect()
    };
    assert_eq!(told(&alone), [false], "{} is placed by its neighbours", unknown.name());
    // A house there says where the commune is: it is no way from itself, and others are.
    let point = unknown.whereabouts().unwrap().point;
    let here = row("here", unknown.insee(), "", (point.latitude(), point.longitude()), "Fixe");
    assert_eq!(told(&map(&[of_mende, here])), [false, true]);
    assert!(near(&alone, "48095")[0].metres.is_some());
}

#[test]
fn lanmeur_is_where_it_is() {
    let lanmeur = Commune::with_insee("29113").unwrap().whereabouts().unwrap();
    assert_eq!(lanmeur.source, PositionSource::Itself);
    // Morlaix, its sous-préfecture, is 12 km away.
    let morlaix = Commune::with_insee("29151").unwrap().whereabouts().unwrap().point;
    let away = lanmeur.point.metres_to(morlaix);
    assert!((8_000.0..16_000.0).contains(&away), "{away} m");
}

#[test]
fn every_commune_with_a_house_sees_it_first() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/real/france-services-2024-08.csv");
    let Ok(bytes) = std::fs::read(path) else {
        println!("not run: the real list of 2024-08 is not here");
        return;
    };
    let read = read_france_services(&bytes).unwrap();
    assert_eq!((read.rows, read.points.len()), (2_845, 2_845));
    let on_tour = read.points.iter().filter(|point| point.kind.is_on_tour()).count();
    let gives = |point: &&HelpPoint| point.access.as_ref().is_some_and(|access| access.visit.is_some());
    let visits = read.points.iter().filter(gives).count();
    assert_eq!((on_tour, visits), (163, 992));
    assert!(!read.points.iter().filter_map(|point| point.remark.as_deref()).any(|remark| remark.contains("\\x")));
    let communes: std::collections::BTreeSet<String> =
        read.points.iter().filter_map(|point| Some(point.insee?.as_str().to_owned())).collect();
    let map = HelpMap::new(read.points);
    let mut blind = Vec::new();
    let (mut wrong_order, mut told) = (Vec::new(), 0);
    for insee in &communes {
        let found = near(&map, insee);
        if found.first().is_none_or(|first| first.place.insee.is_none_or(|code| code.as_str() != insee)) {
            blind.push(insee);
        }
        told += usize::from(found.iter().any(|near| near.metres.is_some()));
        // A bus comes before a house only where it is the commune's own and the house is not.
        let is_own = |near: &NearPlace<'_>| near.place.insee.is_some_and(|code| code.as_str() == insee);
        for pair in found.windows(2) {
            if pair[0].place.kind.is_on_tour()
                && !pair[1].place.kind.is_on_tour()
                && is_own(&pair[0]) == is_own(&pair[1])
            {
                wrong_order.push(insee);
            }
        }
    }
    println!("{} communes with a house, {} do not see it first; {told} with a distance", communes.len(), blind.len());
    assert!(blind.is_empty() && wrong_order.is_empty(), "{blind:?} {wrong_order:?}");
    // One commune has become a part of another since.
    assert!(communes.len() >= 2_615, "{}", communes.len());
}
