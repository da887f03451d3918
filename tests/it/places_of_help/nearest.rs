//! What is found near is what a comparison with every place finds.

use proptest::prelude::*;

use super::*;

const SEVEN: &str = "1,91,a,r,,91377,91300,Massy,48.7309,2.2713,,,,,,,,,,\n\
                     2,48,b,r,,48095,48000,Mende,44.5181,3.5006,,,,,,,,,,\n\
                     3,974,c,r,,97411,97400,Saint-Denis,-20.8789,55.4481,,,,,,,,,,\n\
                     4,988,d,r,,98818,98800,Nouméa,-22.2758,166.4580,,,,,,,,,,\n\
                     5,987,e,r,,98735,98714,Papeete,-17.5350,-149.5695,,,,,,,,,,\n\
                     6,986,f,r,,98613,98600,Uvea,-13.2825,-176.1761,,,,,,,,,,\n\
                     7,975,g,r,,97502,97500,Saint-Pierre,46.7786,-56.1800,,,,,,,,,,\n";

fn seven() -> HelpMap {
    HelpMap::new(read(&format!("{HEADER}{SEVEN}")).points)
}

fn ids<'a>(found: impl Iterator<Item = (&'a HelpPoint, f64)>) -> Vec<&'a str> {
    found.map(|(point, _)| point.id.as_str()).collect()
}

#[test]
fn the_nearest_is_found_all_over_the_globe() {
    let map = seven();
    let near = |latitude, longitude| {
        let point = Point::new(latitude, longitude).unwrap();
        ids(map.nearest(point, List::FranceServices, 1))
    };
    assert_eq!(near(48.85, 2.35), ["1"]);
    assert_eq!(near(-21.3, 55.5), ["3"]);
    assert_eq!(near(-17.0, 179.9), ["6"], "across the antimeridian");
    assert_eq!(near(-17.0, -179.9), ["6"]);
    assert_eq!(near(90.0, 0.0), ["1"]);
    assert!(map.nearest(Point::new(48.85, 2.35).unwrap(), List::LegalHelp, 3).next().is_none());
    assert_eq!(map.nearest(Point::new(48.85, 2.35).unwrap(), List::FranceServices, 0).count(), 0);
    assert_eq!(map.nearest(Point::new(48.85, 2.35).unwrap(), List::FranceServices, 50).count(), 7);
}

#[test]
fn a_commune_without_a_position_of_its_own_is_placed_by_its_neighbours() {
    let map = seven();
    let mut placed = 0;
    for commune in Commune::all().filter(|commune| commune.departement().code() == "48") {
        let known = commune.whereabouts().unwrap();
        placed += u32::from(known.source != PositionSource::Itself);
        assert_eq!(ids(map.nearest(known.point, List::FranceServices, 1)), ["2"], "{}", commune.name());
    }
    assert!(placed > 0, "every commune has a position: this tests nothing");
}

#[test]
fn no_inhabited_commune_is_placed_in_another_departement() {
    let (mut lost, mut roughly) = (Vec::new(), 0);
    for commune in Commune::all().step_by(7).filter(|commune| commune.population() > 0) {
        let Some(known) = commune.whereabouts() else {
            lost.push(commune.insee());
            continue;
        };
        roughly += u32::from(known.source == PositionSource::Surroundings);
        let away = commune.departement().distance_to(known.point).unwrap();
        // The middle of an archipelago lies in the sea.
        assert!(away < 100.0, "{} is {away} km from its département", commune.name());
    }
    println!("{roughly} known only roughly; nobody knows where these are: {lost:?}");
    assert!(lost.len() < 10, "{lost:?}");
}

#[test]
fn thousands_of_places_stay_small() {
    let points = read(&many(5_000)).points;
    let texts: usize = points
        .iter()
        .map(|point| {
            // What lies on the heap is what the JSON says, without names of keys.
            let week: usize = match &point.opening {
                guichet::places_of_help::Opening::Week(week) => {
                    week.days().iter().flatten().map(|day| day.len() + 1).sum()
                }
                _ => 0,
            };
            let kept = [&point.phone, &point.mail, &point.website, &point.remark];
            let kept: usize = kept.into_iter().flatten().map(|text| text.len()).sum();
            let address: usize = point.address.iter().map(|line| line.len() + 1).sum();
            point.id.as_str().len() + point.name.len() + point.commune.len() + address + week + kept
        })
        .sum();
    let rows = points.len() * size_of::<HelpPoint>();
    println!("5,000 places: {rows} bytes of rows ({} each), {texts} of texts", size_of::<HelpPoint>());
    assert!(rows + texts < 3_000_000);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn the_nearest_are_those_of_a_comparison_with_all(
        places in prop::collection::vec((-90.0..=90.0f64, -180.0..=180.0f64), 1..60),
        (latitude, longitude) in (-90.0..=90.0f64, -180.0..=180.0f64),
        count in 1..8usize,
    ) {
        let from = Point::new(latitude, longitude).unwrap();
        let model = read(&format!("{HEADER}{SEVEN}")).points.remove(0);
        let points: Vec<HelpPoint> = places
            .iter()
            .enumerate()
            .map(|(at, (north, east))| HelpPoint {
                id: guichet::places_of_help::HelpId::parse(&at.to_string()).unwrap(),
                position: guichet::places_of_help::Position::of(Point::new(*north, *east).unwrap()),
                ..model.clone()
            })
            .collect();
        let mut all: Vec<f64> = points.iter().map(|point| from.metres_to(point.point().unwrap())).collect();
        all.sort_by(f64::total_cmp);
        let map = HelpMap::new(points);
        let found: Vec<(&HelpPoint, f64)> = map.nearest(from, List::FranceServices, count).collect();
        prop_assert_eq!(found.len(), count.min(places.len()));
        for ((point, metres), expected) in found.iter().zip(&all) {
            // Near the other end of the globe the two formulas differ by metres.
            prop_assert!((metres - expected).abs() < 10.0, "{metres} and {expected}");
            prop_assert!((from.metres_to(point.point().unwrap()) - expected).abs() < 10.0);
        }
    }
}
