//! Reads when an office of the directory is open: entries of days and hours, of which each may have
//! a remark of its own.

use serde_json::Value;

use super::{
    field::json_text,
    france_services::tidied_week,
    hours::{Slot, slots, written},
    opening::{Opening, Week},
    row_problem::{RowProblems, shortened},
};
use crate::fold;

/// Names the days of the week, Monday first.
const DAYS: [&str; 7] = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

/// Holds when an office is open.
pub(super) struct OfficeHours {
    pub opening: Opening,
    /// Says that nobody is received without an appointment, at whatever hour.
    pub by_appointment: bool,
}

/// Is one entry of the hours of a day.
#[derive(Clone)]
struct OfficeRange {
    slots: String,
    /// Is said of these hours alone.
    comment: Option<String>,
}

impl OfficeHours {
    /// Reads the entries of a record.
    pub fn read(ranges: &[Value], problems: &mut RowProblems) -> Self {
        let mut days: [Vec<OfficeRange>; 7] = Default::default();
        let (mut of_all, mut is_whole, mut comments) = (!ranges.is_empty(), true, Vec::new());
        for range in ranges {
            let part = |key: &str| range.get(key).and_then(json_text);
            let (first, last) = (part("nom_jour_debut"), part("nom_jour_fin"));
            let day = |name: &Option<String>| {
                let name = name.as_ref()?.to_lowercase();
                DAYS.iter().position(|known| *known == name)
            };
            let to = if last.is_none() { day(&first) } else { day(&last) };
            let (Some(from), Some(to)) = (day(&first), to) else {
                let named = [first, last].map(Option::unwrap_or_default).join(" - ");
                problems.kept(format!("hours of the days `{}` are left out: they are none", shortened(&named)));
                is_whole = false;
                continue;
            };
            let comment = part("commentaire");
            of_all &= comment.as_deref().is_some_and(says_by_appointment);
            comments.extend(comment.clone());
            let mut of_range: Vec<Slot> = Vec::new();
            for number in ["1", "2"] {
                let (from, to) =
                    (part(&format!("valeur_heure_debut_{number}")), part(&format!("valeur_heure_fin_{number}")));
                if from.is_none() && to.is_none() {
                    continue;
                }
                let hours = [from, to].map(Option::unwrap_or_default).join("-");
                if let Some(slots) = slots(&hours).filter(|slots| slots.iter().all(|(from, to)| from <= to)) {
                    of_range.extend(slots);
                } else {
                    problems.kept(format!("the hours `{}` are left out: they are none", shortened(&hours)));
                    is_whole = false;
                }
            }
            let of_range: Vec<String> =
                of_range.iter().filter_map(|slot| written(std::slice::from_ref(slot))).collect();
            if of_range.is_empty() {
                continue;
            }
            let range = OfficeRange { slots: of_range.join(" / "), comment };
            for step in 0..=(to + 7 - from) % 7 {
                days[(from + step) % 7].push(range.clone());
            }
        }
        let is_read = days.iter().any(|day| !day.is_empty());
        let by_appointment = of_all && is_read && is_whole;
        if !is_read {
            let opening =
                comments.first().map_or(Opening::Unknown, |said: &String| Opening::Text(said.as_str().into()));
            return Self { opening, by_appointment };
        }
        // What is said of all hours is said once, beside them.
        let is_plain = |day: &Vec<OfficeRange>| by_appointment || day.iter().all(|range| range.comment.is_none());
        let joined =
            |day: &Vec<OfficeRange>| day.iter().map(|range| range.slots.as_str()).collect::<Vec<_>>().join(" / ");
        let plain = std::array::from_fn(|at| {
            let day = &days[at];
            Some(joined(day)).filter(|hours| !hours.is_empty() && is_plain(day))
        });
        let plain = tidied_week(plain, problems).map(|week| week.days().map(|day| day.map(str::to_owned)));
        let plain = plain.unwrap_or_default();
        let week: [Option<String>; 7] = std::array::from_fn(|at| {
            let day = &days[at];
            plain[at].clone().or_else(|| Some(with_comments(day)).filter(|hours| !hours.is_empty() && !is_plain(day)))
        });
        if week.iter().all(Option::is_none) {
            return Self { opening: Opening::Unknown, by_appointment };
        }
        if is_whole {
            return Self { opening: Opening::Week(Week::from(week)), by_appointment };
        }
        // Where something was left out, a day without hours is not closed.
        let named = DAYS.iter().zip(week).filter_map(|(day, hours)| Some(format!("{day} : {}", hours?)));
        Self { opening: Opening::Text(named.collect::<Vec<_>>().join(" ; ").into()), by_appointment }
    }
}

/// Returns the hours of a day, each with what is said of them behind them.
fn with_comments(day: &[OfficeRange]) -> String {
    let said = day.iter().map(|OfficeRange { slots, comment }| match comment {
        // Hours that follow must not be cut away by what is said of these.
        Some(comment) if comment.chars().count() > LONGEST_COMMENT && day.len() > 1 => {
            format!("{slots} ({}…)", comment.chars().take(LONGEST_COMMENT).collect::<String>())
        }
        Some(comment) => format!("{slots} ({comment})"),
        None => slots.clone(),
    });
    said.collect::<Vec<_>>().join(" ; ")
}

/// Limits what is said of one of several hours of a day, in letters.
const LONGEST_COMMENT: usize = 60;

/// Lists words that may stand in a sentence which says that nobody is received without an
/// appointment. With any other word it may be about an hour, a desk or a procedure alone.
const AROUND: &str = "accueil acces public usagers l le la du des les de en a au aux est ont sont se fait font etes \
    recu recus recue recues recoit recevons recevez nous vous service services prefecture sous uniquement exclusivement \
    seulement obligatoire obligatoirement sur rendez vous rdv prealable pris prendre ligne internet ouvert ouverte \
    ouverture guichet guichets et il faut tous toutes toute reception";

/// Returns whether a remark says that nobody is received without an appointment, at whatever hour
/// and for whatever reason.
pub(super) fn says_by_appointment(remark: &str) -> bool {
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
