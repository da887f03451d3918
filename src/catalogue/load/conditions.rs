//! Reads the conditions of a case, and its other tables that name questions.

use super::references::{KnownIds, read_id};
use crate::catalogue::{
    condition::{Answer, Condition, ConditionKind, Territory},
    id::NoteId,
    index::QuestionIx,
    problem::Problems,
    reader::{Located, TomlTable},
};

impl KnownIds<'_> {
    pub fn goal(&self) -> usize {
        self.questions.iter().position(|q| q.id.as_str() == "goal").unwrap_or(usize::MAX)
    }

    pub fn conditions(&self, table: TomlTable<'_>, problems: &mut Problems) -> (Vec<Condition>, Territory) {
        let mut conditions = Vec::new();
        let mut territory = Territory::Everywhere;
        for (name, mut table) in table.all_tables(problems) {
            let listed = kind_and_list(&name, &mut table, problems);
            table.finish(problems);
            let Some((kind, listed)) = listed else { continue };
            if name.value == "departement" {
                let found = self.departements(&listed, problems);
                territory = match kind {
                    ConditionKind::Only => Territory::Only(found),
                    ConditionKind::Except => Territory::Except(found),
                };
            } else if let Some(question) = self.question(&name, problems) {
                let listed = self.answers(question, &listed, problems);
                let all = self.questions[question.at()].choices.len();
                // A list of everything says nothing; of the goal it says "always".
                let exhausts = kind == ConditionKind::Only
                    && question.at() != self.goal()
                    && !self.questions[question.at()].open
                    && listed.len() as usize == all;
                if !exhausts {
                    conditions.push(Condition { question, kind, listed });
                }
            }
        }
        (conditions, territory)
    }

    /// Reads answers that the label of a case names, such as `about = { goal =
    /// "renew" }`.
    pub fn about(&self, table: &mut TomlTable<'_>, problems: &mut Problems) -> Vec<(QuestionIx, Answer)> {
        let Some(table) = table.table("about", problems) else { return Vec::new() };
        let mut found = Vec::new();
        for (name, choice) in table.all_texts(problems) {
            if let Some(question) = self.question(&name, problems) {
                found.extend(self.answers(question, &[choice], problems).iter().map(|answer| (question, answer)));
            }
        }
        found.sort_unstable();
        found
    }

    pub fn unanswered(&self, table: &mut TomlTable<'_>, problems: &mut Problems) -> Vec<(QuestionIx, NoteId)> {
        let Some(table) = table.table("unanswered", problems) else { return Vec::new() };
        let mut found = Vec::new();
        for (name, note) in table.all_texts(problems) {
            let question = self.question(&name, problems);
            found.extend(question.zip(read_id(&note, NoteId::parse, problems)));
        }
        found
    }
}

fn kind_and_list(
    name: &Located<String>,
    table: &mut TomlTable<'_>,
    problems: &mut Problems,
) -> Option<(ConditionKind, Vec<Located<String>>)> {
    let has = (table.has("only"), table.has("except"));
    let only = table.texts("only", problems);
    let except = table.texts("except", problems);
    match has {
        (true, false) if !only.is_empty() => Some((ConditionKind::Only, only)),
        (false, true) if !except.is_empty() => Some((ConditionKind::Except, except)),
        (true, true) => {
            problems
                .at(&name.spot, format!("the condition on `{}` has both `only` and `except`: keep one", name.value));
            None
        }
        (_, _) => {
            problems.at(
                &name.spot,
                format!(
                    "the condition on `{}` lists nothing: write only = […] or except = […], or leave it out",
                    name.value
                ),
            );
            None
        }
    }
}
