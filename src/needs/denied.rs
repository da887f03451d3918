//! Finds what a text denies: « je ne suis pas étudiant mais salarié » says employee alone.
//! Only what somebody says they are not, or do not want, counts: « je n'ai pas de rendez-vous »
//! is the need itself.

use crate::{catalogue::denials::Denials, fold::words};

/// Holds the parts of a text that are denied, and the rest if there is any.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Denial {
    pub denied: Vec<String>,
    pub said: Option<String>,
}

/// Takes out of a text what it denies; `None` where it denies nothing.
pub(super) fn without(denials: &Denials, text: &str) -> Option<Denial> {
    let (mut denied, mut said) = (Vec::new(), Vec::new());
    for clause in text.split([',', '.', ';', '!', '?', '\n', '،', '؛', '。', '，', '！', '？', '।']) {
        let words = words(clause);
        let Some((begin, length)) = find(&words, &denials.begin, 0) else {
            said.extend(words);
            continue;
        };
        let inner = begin + length;
        let turn = find(&words, &denials.end, inner + 1);
        let end = turn.map_or(words.len(), |(at, _)| at);
        denied.push(words[inner..end].join(" "));
        said.extend_from_slice(&words[..begin]);
        if let Some((at, length)) = turn {
            said.extend_from_slice(&words[at + length..]);
        }
    }
    denied.retain(|part| !part.is_empty());
    let said = Some(said.join(" ")).filter(|said| !said.is_empty());
    (!denied.is_empty()).then_some(Denial { denied, said })
}

/// Returns where one of some phrases stands first from a word on, and how many words the
/// longest has that stands there.
fn find(among: &[String], phrases: &[Vec<String>], from: usize) -> Option<(usize, usize)> {
    (from..among.len()).find_map(|at| {
        let here = phrases.iter().filter(|phrase| among[at..].starts_with(phrase));
        here.map(Vec::len).max().map(|length| (at, length))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_is_not_is_taken_out() {
        let phrases = |list: &[&str]| list.iter().map(|phrase| words(phrase)).collect();
        let denials =
            Denials { begin: phrases(&["je ne suis pas", "i don't want", "no soy"]), end: phrases(&["mais", "sino"]) };
        for (text, denied, said) in [
            ("Je ne suis pas étudiant mais salarié", "etudiant", Some("salarie")),
            ("I don't want to renew, I lost it!!", "to renew", Some("i lost it")),
            ("no soy estudiante sino trabajador", "estudiante", Some("trabajador")),
            ("je ne suis pas étudiant", "etudiant", None),
        ] {
            let found = without(&denials, text).unwrap();
            assert_eq!((found.denied.join("|").as_str(), found.said.as_deref()), (denied, said), "{text}");
        }
        for text in ["je n'ai pas de rendez-vous", "I can't find an appointment", "", "pas de réponse"] {
            assert_eq!(without(&denials, text), None, "{text}");
        }
    }
}
