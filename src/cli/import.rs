//! Runs `guichet import`: takes in a new edition of something that others publish. Every
//! source has a subcommand of its own; none of them downloads anything.

mod read;
mod replace;
mod titres_de_sejour;
mod places_of_help;
mod service_public;

use super::global::GlobalOptions;
use std::process::ExitCode;

use anyhow::Result;

use crate::places_of_help::List;

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    source: Source,
}

#[derive(Debug, clap::Subcommand)]
enum Source {
    /// The official list of residence procedures by département
    TitresDeSejour(titres_de_sejour::Arguments),
    /// The guide of Service-Public: what its pages say now
    ServicePublic(service_public::Arguments),
    /// The official list of France services
    #[command(mut_arg("file", |file| file.help("The official list, as CSV")))]
    FranceServices(places_of_help::Arguments),
    /// A list of legal help that operators wrote
    #[command(mut_arg("file", |file| file.help("The list, as CSV: see docs/legal-help.md")))]
    LegalHelp(places_of_help::Arguments),
    /// The directory of the administration: préfectures and sous-préfectures
    #[command(mut_arg("file", |file| file.help("The directory, as JSON")))]
    Directory(places_of_help::Arguments),
    /// A national list of places that help: médiation numérique, data·inclusion
    PlacesOfHelp(places_of_help::NationalArguments),
}

pub(super) fn run(all: &GlobalOptions, arguments: &Arguments) -> Result<ExitCode> {
    match &arguments.source {
        Source::TitresDeSejour(command) => titres_de_sejour::run(all, command),
        Source::ServicePublic(command) => service_public::run(all, command),
        Source::FranceServices(command) => places_of_help::run(all, List::FranceServices, command),
        Source::LegalHelp(command) => places_of_help::run(all, List::LegalHelp, command),
        Source::Directory(command) => places_of_help::run(all, List::Directory, command),
        Source::PlacesOfHelp(command) => places_of_help::run_national(all, command),
    }
}
