//! How long it takes to read the lists of places of help and to find what is
//! near among 2,800: `cargo bench --bench places_of_help`.

#![allow(clippy::unwrap_used, reason = "a benchmark stops at the first fault")]

use std::fmt::Write;

use divan::{Bencher, black_box};
use guichet::{
    gazetteer::{Commune, Point},
    places_of_help::{HelpMap, List, read_directory, read_france_services},
};

const ROWS: usize = 2_800;

fn main() {
    divan::main();
}

/// Invented places in communes all over France.
fn list() -> String {
    let mut text = "id_fs,lib_fs,adresse,insee_com,code_postal,lib_com,latitude,longitude,h_lundi,h_mardi\n".to_owned();
    let known = Commune::all().step_by(12).filter_map(|commune| Some((commune, commune.whereabouts()?.point)));
    for (at, (commune, point)) in known.take(ROWS).enumerate() {
        let (name, insee) = (commune.name(), commune.insee());
        let (north, east) = (point.latitude(), point.longitude());
        let hours = "09:00-12:00 / 14:00-17:00";
        writeln!(text, "{at},France services,1 rue du Puits,{insee},,{name},{north},{east},{hours},{hours}").unwrap();
    }
    text
}

fn map() -> HelpMap {
    HelpMap::new(read_france_services(list().as_bytes()).unwrap().points)
}

#[divan::bench]
fn read(bencher: Bencher) {
    let text = list();
    bencher.bench(|| read_france_services(black_box(text.as_bytes())).unwrap());
}

#[divan::bench]
fn build(bencher: Bencher) {
    let points = read_france_services(list().as_bytes()).unwrap().points;
    bencher.with_inputs(|| points.clone()).bench_values(HelpMap::new);
}

#[divan::bench(args = [(48.7309, 2.2713), (44.5181, 3.5006), (-20.8789, 55.4481), (-17.0, 179.9)])]
fn nearest_three(bencher: Bencher, (latitude, longitude): (f64, f64)) {
    let (map, point) = (map(), Point::new(latitude, longitude).unwrap());
    bencher.bench(|| map.nearest(black_box(point), List::FranceServices, 3).map(|(_, metres)| metres).sum::<f64>());
}

/// What a screen asks: three places for a commune, by whatever it is placed.
#[divan::bench(args = ["91377", "48095", "97411", "48019", "75118", "75056"])]
fn near_commune(bencher: Bencher, insee: &str) {
    let (map, commune) = (map(), Commune::with_insee(insee).unwrap());
    bencher.bench(|| map.near(black_box(commune), List::FranceServices, 3, 100_000.0).len());
}

/// The same for communes all over France, of which the median counts.
#[divan::bench]
fn near_any_commune(bencher: Bencher) {
    let (map, communes) = (map(), Commune::all().step_by(97).collect::<Vec<_>>());
    let mut next = communes.iter().cycle();
    bencher.bench_local(|| map.near(black_box(*next.next().unwrap()), List::FranceServices, 3, 100_000.0).len());
}

/// A directory as long as the real one, of which a hundred records are offices.
#[divan::bench(sample_count = 5)]
fn directory(bencher: Bencher) {
    let towns: Vec<Commune> = Commune::all().filter(|commune| commune.population() > 0).collect();
    let mut text = String::from("{ \"service\" : [");
    for (at, commune) in towns.iter().cycle().take(85_877).enumerate() {
        let (name, insee, kind) =
            (commune.name(), commune.insee(), if at % 859 == 0 { "prefecture" } else { "mairie" });
        let rest = "Accueil du public. ".repeat(100);
        let comma = if at == 0 { "" } else { "," };
        write!(
            text,
            r#"{comma}{{"nom":"{kind} {name}","id":"{at}","pivot":[{{"type_service_local":"{kind}","code_insee_commune":["{insee}"]}}],"#
        )
        .unwrap();
        write!(
            text,
            r#""adresse":[{{"type_adresse":"Adresse","numero_voie":"1 rue","nom_commune":"{name}"}}],"mission":"{rest}"}}"#
        )
        .unwrap();
    }
    text.push_str("]}");
    bencher.bench(|| read_directory(black_box(text.as_bytes())).unwrap());
}
