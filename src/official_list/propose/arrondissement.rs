//! Finds the arrondissement that a listing is for, and names it in few words.

use crate::{
    catalogue::Catalogue,
    fold::{self, fold},
    gazetteer::{Arrondissement, canonical, without_article},
    official_list::{
        page::{ListedPage, slug},
        rules::Rules,
    },
};

/// Returns the arrondissement whose name stands in the sous-préfecture, the
/// title or the address; none where the département has only one.
pub(super) fn find_arrondissement(found: &ListedPage, catalogue: &Catalogue) -> Option<Arrondissement> {
    let here: Vec<Arrondissement> =
        Arrondissement::all().filter(|one| one.departement().code() == found.departement.as_str()).collect();
    if here.len() < 2 {
        return None;
    }
    // Calais is no part of what Pas-de-Calais says.
    let departement = catalogue.departement(found.departement.as_str());
    let name = departement.map(|at| format!(" {} ", fold(&catalogue[at].name)));
    let texts = [found.sous_prefecture.as_deref().unwrap_or_default(), &found.title, slug(&found.url)];
    texts.iter().find_map(|text| {
        let mut text = format!(" {} ", fold(text));
        if let Some(name) = &name {
            text = text.replace(name.as_str(), " ");
        }
        // The longest name first: Saint-Denis is not Saint-Denis-en-Val.
        let named = here.iter().filter(|one| text.contains(&format!(" {} ", bare_name(**one))));
        named.max_by_key(|one| one.name().len()).copied()
    })
}

/// Returns the folded name without its article, as in "sous-préfecture du
/// Raincy".
fn bare_name(arrondissement: Arrondissement) -> String {
    let words = canonical(&fold::words(arrondissement.name()));
    without_article(&words).join(" ")
}

/// Returns the first words of the name for an id, such as `l-hay` for
/// L'Haÿ-les-Roses.
pub(super) fn short_name(arrondissement: Arrondissement, rules: &Rules) -> String {
    let folded = fold(arrondissement.name());
    let mut words: Vec<&str> = Vec::new();
    for word in folded.split(' ') {
        // "Le" of Le Raincy stays: something must follow it.
        if words.iter().any(|known| known.len() > 2) && rules.small_words.contains(word) {
            break;
        }
        words.push(word);
    }
    words.join("-")
}
