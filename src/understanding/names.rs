//! Finds what the data and the locales call a choice themselves, in its label, its other names
//! and the titles of its pages, which are phrases as well.

use std::collections::{BTreeMap, BTreeSet};

use toml::{Table, Value};

use crate::phrases::Phrases;

/// Titles of pages are French, whatever the language of the conversation.
const OF_TITLES: &str = "fr";
/// Lists the questions of which a title may say the answer.
const TITLED: [&str; 2] = ["goal", "ground"];

impl Phrases {
    /// Adds the names of the choices that have phrases: `locales` are files by their path,
    /// `fr/questions.ftl`, and `data` holds pages with titles. Files that cannot be read have no
    /// names; a check of its own tells of them.
    pub fn add_names<'a>(
        &mut self,
        data: impl IntoIterator<Item = (&'a str, &'a str)>,
        locales: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) {
        let classes: BTreeSet<String> = self.iter().map(|phrase| phrase.class.clone()).collect();
        let ids: BTreeMap<String, &String> = classes.iter().map(|class| (class.replacen('.', "-", 1), class)).collect();
        let mut names = BTreeSet::new();
        for (path, text) in locales {
            let Some((language, _)) = path.split_once('/') else { continue };
            for (id, name) in labels(text) {
                names.extend(ids.get(id).map(|class| ((*class).clone(), language.to_owned(), name.to_owned())));
            }
        }
        let mut meant: BTreeMap<(String, &str), BTreeSet<String>> = BTreeMap::new();
        for (_, text) in data {
            for (title, question, answer) in titles(text) {
                meant.entry((title, question)).or_default().insert(answer);
            }
        }
        for ((title, question), answers) in meant {
            // A title that stands for several choices says none of them.
            let [answer] = &answers.into_iter().collect::<Vec<_>>()[..] else { continue };
            let class = format!("{question}.{answer}");
            if classes.contains(&class) {
                names.insert((class, OF_TITLES.to_owned(), title));
            }
        }
        for (class, language, name) in names {
            self.add(&class, &language, &name);
        }
    }
}

/// Returns the labels of a file in Fluent with the ids of their messages, their short forms and
/// other names too; those that hold variables are left out.
fn labels(text: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut id = "";
    for line in text.lines() {
        let Some((name, value)) = line.split_once(" = ") else { continue };
        let value = value.trim();
        match name.trim_start() {
            ".also" => found.extend(value.split([',', '،']).map(|name| (id, name.trim()))),
            ".short" => found.push((id, value)),
            _ if name.starts_with(|c: char| c.is_ascii_lowercase()) => {
                id = name;
                found.push((id, value));
            }
            _ => {}
        }
    }
    found.retain(|(_, name)| !name.is_empty() && !name.contains('{'));
    found
}

/// Returns the titles of pages, each with a question to which all who read it gave one answer.
fn titles(text: &str) -> Vec<(String, &'static str, String)> {
    let Ok(file) = text.parse::<Table>() else { return Vec::new() };
    let tables = |of: &Table, name: &str| -> Vec<Table> {
        let list = of.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        list.iter().filter_map(Value::as_table).cloned().collect()
    };
    let mut found = Vec::new();
    for case in tables(&file, "procedure").iter().flat_map(|procedure| tables(procedure, "case")) {
        let Some(title) = case.get("title").and_then(Value::as_str) else { continue };
        // What stands in brackets behind it is an office or a law.
        let title = title.split(" (").next().unwrap_or(title);
        for question in TITLED {
            let only = case.get("conditions").and_then(|conditions| conditions.get(question)?.get("only")?.as_array());
            if let Some([Value::String(answer)]) = only.map(Vec::as_slice) {
                found.push((title.to_owned(), question, answer.clone()));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_other_names_and_titles_are_phrases() {
        let mut phrases = Phrases::read([("fr.toml", "[goal]\nrenew = [\"renouveler\"]\n")]).unwrap();
        let before = phrases.digest();
        let page = "[[procedure]]\n[[procedure.case]]\ntitle = \"Renouvellement de titre\"\nconditions.goal.only = [\"renew\"]\n";
        let label = "goal-renew = Renouveler ma carte\n    .short = renouveler\n    .also = prolonger, rallonger\ngoal-x = Autre\n";
        phrases.add_names([("national.toml", page)], [("fr/questions.ftl", label)]);
        let said: Vec<&str> = phrases.iter().skip(1).map(|phrase| phrase.text.as_str()).collect();
        assert_eq!(said, ["Renouveler ma carte", "Renouvellement de titre", "prolonger", "rallonger", "renouveler"]);
        assert_ne!(phrases.digest(), before);
    }

    #[test]
    fn a_title_of_two_goals_says_neither() {
        let page = |goal: &str| {
            format!("[[procedure]]\n[[procedure.case]]\ntitle = \"Titre\"\nconditions.goal.only = [\"{goal}\"]\n")
        };
        let mut phrases = Phrases::read([("fr.toml", "[goal]\na = [\"un\"]\nb = [\"deux\"]\n")]).unwrap();
        phrases.add_names([("x.toml", page("a").as_str()), ("y.toml", page("b").as_str())], []);
        assert_eq!(phrases.iter().count(), 2);
    }
}
