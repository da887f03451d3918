//! Finds what a text denies: « je ne suis pas étudiant mais salarié » says employee alone.
//! Only what somebody says they are not, or do not want, counts: « je n'ai pas de rendez-vous »
//! is the need itself.

use crate::fold::words;

/// Begins what is denied, word for word, in the languages that need more than one word.
const DENIALS: &[&str] = &[
    "je ne suis pas",
    "je suis pas",
    "je ne suis plus",
    "suis plus",
    "chui pas",
    "ce n est pas",
    "c est pas",
    "je ne veux pas",
    "je veux pas",
    "i am not",
    "i m not",
    "im not",
    "i don t want",
    "i dont want",
    "i do not want",
    "it is not",
    "it s not",
    "no soy",
    "no quiero",
    "ya no soy",
    "nao sou",
    "nao quero",
    "ja nao sou",
    "nu sunt",
    "nu vreau",
    "nu mai sunt",
    "mwen pa",
    "m pa",
    "ben degilim",
    "я не",
    "я не хочу",
    "я больше не",
    "я більше не",
    "لست",
    "انا مش",
    "مش",
    "ماشي",
    "ما بدي",
    "لا اريد",
    "نیستم",
    "نمی خواهم",
    "我不是",
    "不是",
    "我不想",
    "আমি না",
];

/// Begins what is said again behind it.
const TURNS: &[&str] = &[
    "mais",
    "je suis",
    "but",
    "i am",
    "i m",
    "sino",
    "pero",
    "soy",
    "mas",
    "sou",
    "ci",
    "dar",
    "sunt",
    "men",
    "se",
    "ama",
    "а",
    "но",
    "але",
    "بل",
    "لكن",
    "ولكن",
    "بلکه",
    "ولی",
    "而是",
    "是",
    "কিন্তু",
];

/// Holds the parts of a text that are denied, and the rest if there is any.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Denial {
    pub denied: Vec<String>,
    pub said: Option<String>,
}

/// Takes out of a text what it denies; `None` where it denies nothing.
pub(super) fn without(text: &str) -> Option<Denial> {
    let (mut denied, mut said) = (Vec::new(), Vec::new());
    for clause in text.split([',', '.', ';', '!', '?', '\n', '،', '؛', '。', '，', '！', '？', '।']) {
        let words = words(clause);
        let Some((begin, length)) = find(&words, DENIALS, 0) else {
            said.extend(words);
            continue;
        };
        let inner = begin + length;
        let turn = find(&words, TURNS, inner + 1);
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

/// Returns where one of some phrases stands first from a word on, and how many words it has.
fn find(among: &[String], phrases: &[&str], from: usize) -> Option<(usize, usize)> {
    (from..among.len()).find_map(|at| {
        let begins = |phrase: &&str| {
            let mut length = 0;
            let all = words(phrase).iter().all(|word| {
                length += 1;
                among.get(at + length - 1) == Some(word)
            });
            all.then_some(length)
        };
        phrases.iter().filter_map(begins).max().map(|length| (at, length))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_is_not_is_taken_out() {
        for (text, denied, said) in [
            ("Je ne suis pas étudiant mais salarié", "etudiant", Some("salarie")),
            ("I don't want to renew, I lost it!!", "to renew", Some("i lost it")),
            ("no soy estudiante sino trabajador", "estudiante", Some("trabajador")),
            ("je ne suis pas étudiant", "etudiant", None),
        ] {
            let found = without(text).unwrap();
            assert_eq!((found.denied.join("|").as_str(), found.said.as_deref()), (denied, said), "{text}");
        }
        for text in ["je n'ai pas de rendez-vous", "I can't find an appointment", "", "pas de réponse"] {
            assert_eq!(without(text), None, "{text}");
        }
    }
}
