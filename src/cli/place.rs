//! Runs `guichet place`: prints what a typed place, or a position on the map, means.

use super::{
    global::GlobalOptions,
    output::{print_json, print_line},
};
use std::process::ExitCode;

use anyhow::{Result, bail};

use crate::{
    catalogue::{Catalogue, place::Candidate},
    gazetteer::{Commune, Point},
};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// What somebody typed
    #[arg(required_unless_present = "at", conflicts_with = "at")]
    text: Option<String>,
    /// A position in degrees, latitude first: 48.73,2.27
    #[arg(long, value_name = "LAT,LON", allow_hyphen_values = true, value_parser = position)]
    at: Option<Point>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

fn position(text: &str) -> Result<Point, String> {
    let (latitude, longitude) = text.split_once(',').unwrap_or((text, ""));
    let read = || Point::new(latitude.trim().parse().ok()?, longitude.trim().parse().ok()?);
    read().ok_or_else(|| "write latitude and longitude in degrees, such as 48.73,2.27".to_owned())
}

pub(super) fn run(all: &GlobalOptions, arguments: &Arguments) -> Result<ExitCode> {
    let catalogue = all.load()?.catalogue;
    let (candidates, nothing) = match (&arguments.at, &arguments.text) {
        (Some(point), _) => (catalogue.places_near(&point.vicinity()), "no place in France is near there".to_owned()),
        (None, text) => {
            let text = text.as_deref().unwrap_or_default();
            let found = catalogue.search_place(text);
            let nothing = if found.abroad {
                format!("`{text}` is outside France")
            } else {
                format!("no place in France is called `{text}`")
            };
            (found.candidates, nothing)
        }
    };
    if arguments.json {
        let lines: Vec<_> = candidates.iter().map(|candidate| candidate.line(&catalogue)).collect();
        // An empty list is an answer too, to a program.
        print_json(&lines)?;
    } else {
        for candidate in &candidates {
            print_line(&line(&catalogue, candidate))?;
        }
    }
    if candidates.is_empty() {
        bail!("nothing found: {nothing}");
    }
    Ok(ExitCode::SUCCESS)
}

fn line(catalogue: &Catalogue, candidate: &Candidate) -> String {
    let departement = &catalogue[candidate.place.departement];
    let commune = candidate.place.commune.map(|commune| format!("{} {}, ", commune.insee(), Commune::name(commune)));
    let arrondissement = catalogue.arrondissement_id(candidate.place);
    let arrondissement = arrondissement.map(|id| format!(", arrondissement {id}")).unwrap_or_default();
    let sure = if candidate.certain { "certain" } else { "perhaps" };
    let commune = commune.unwrap_or_default();
    format!("{commune}{} {}{arrondissement} ({sure}, {:.2})", departement.code, departement.name, candidate.score)
}
