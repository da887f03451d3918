//! Reads `import-rules.toml`, and reports everything that is wrong in it.

use super::{
    rule::{DefaultExclusion, ImpliedGoals, ListingPart, NamedAnswer, Rule},
    table::Rules,
};
use crate::{
    catalogue::{
        Answer, Catalogue, QuestionIx,
        condition::ConditionKind,
        file_names, find_answer, find_question,
        hosts::{Hosts, check_name},
        id::ProcedureId,
        problem::{Problem, Problems},
        procedure::{Channel, ProcedureKind},
        read_word,
        reader::{File, Located, TomlTable},
        source::Files,
    },
    fold::fold,
};

impl Rules {
    /// Reads the rules, and `hosts.toml` beside them.
    ///
    /// # Errors
    /// Returns every problem, in the order of lines.
    pub fn read(files: &Files, catalogue: &Catalogue) -> Result<Self, Vec<Problem>> {
        let mut problems = Problems::default();
        let text = files.get(file_names::IMPORT_RULES);
        if text.is_none() {
            problems.in_file(file_names::IMPORT_RULES, "the file is missing: put it back, an import follows it");
        }
        let rules = text.and_then(|text| read(text, files, catalogue, &mut problems));
        rules.filter(|_| problems.is_empty()).ok_or_else(|| problems.into_sorted())
    }
}

fn read(text: &str, files: &Files, catalogue: &Catalogue, problems: &mut Problems) -> Option<Rules> {
    let hosts = Hosts::read(files.get(file_names::HOSTS).unwrap_or_default(), problems);
    let mut root = File::new(file_names::IMPORT_RULES, text).parse(problems)?;
    let reader = RulesReader { catalogue };
    let all = root.tables("rule", problems).into_iter().map(|table| reader.rule(table, problems)).collect();
    let default_exclusions =
        root.tables("without", problems).into_iter().map(|table| reader.default_exclusion(table, problems)).collect();
    let implied_goals =
        root.tables("also", problems).into_iter().filter_map(|table| reader.implied_goals(table, problems)).collect();
    let unclear = root.required_table("unclear", problems).map(|mut table| {
        let goals = reader.goals(&mut table, "goals", problems);
        let with_ground = reader.goals(&mut table, "with-ground", problems);
        table.finish(problems);
        (goals, with_ground)
    });
    let page = root.required_table("page", problems);
    root.finish(problems);
    let mut page = page?;
    let host = page.required("host", problems);
    let path = page.required("path", problems);
    let documentation = page.texts("documentation", problems);
    host.iter().chain(&path).chain(&documentation).for_each(|name| check_name(name, problems));
    let documentation = values(documentation);
    let sub_prefecture = phrases(page.texts("sub-prefecture", problems), problems);
    let small_words = values(page.texts("small-words", problems)).into_iter().collect();
    page.finish(problems);
    let host = host?;
    if hosts.service(&host.value) != Some(host.value.as_str()) {
        problems.at(
            &host.spot,
            format!("`{}` is the name of no host of {}: write one, or add it there", host.value, file_names::HOSTS),
        );
    }
    let (unclear, unclear_with_ground) = unclear?;
    Some(Rules {
        hosts,
        host: host.value,
        path: path?.value,
        documentation,
        sub_prefecture,
        small_words,
        unclear,
        unclear_with_ground,
        all,
        default_exclusions,
        implied_goals,
    })
}

struct RulesReader<'a> {
    catalogue: &'a Catalogue,
}

impl RulesReader<'_> {
    fn rule(&self, mut table: TomlTable<'_>, problems: &mut Problems) -> Rule {
        let spot = table.spot();
        let any = phrases(table.texts("any", problems), problems);
        if any.is_empty() {
            problems.at(&spot, "the rule waits for no word: add any = […]");
        }
        let rule = Rule {
            any,
            unless: phrases(table.texts("unless", problems), problems),
            places: places(&mut table, problems),
            id: table.text("id", problems).and_then(|text| id(&text, problems)),
            conditions: self.conditions(&mut table, problems),
            settles: self.settles(&mut table, problems),
            kind: table.text("kind", problems).and_then(|text| read_word(&text, "kind", ProcedureKind::ALL, problems)),
            channel: table
                .text("channel", problems)
                .and_then(|text| read_word(&text, "channel", Channel::ALL, problems)),
            ended: table.mark("ended", problems),
            without_papers: table.mark("without-papers", problems),
            until: table.date("until", problems).map(|date| date.value),
        };
        table.finish(problems);
        let says = rule.kind.is_some() || rule.channel.is_some() || rule.ended || rule.without_papers;
        if !says && rule.conditions.is_empty() {
            problems.at(&spot, "the rule proposes nothing: add only.goal = […], kind or another key");
        }
        rule
    }

    fn default_exclusion(&self, mut table: TomlTable<'_>, problems: &mut Problems) -> DefaultExclusion {
        let goals = self.goals(&mut table, "goals", problems);
        let conditions = self.named(&mut table, "except", ConditionKind::Except, problems);
        table.finish(problems);
        DefaultExclusion { goals, conditions }
    }

    fn implied_goals(&self, mut table: TomlTable<'_>, problems: &mut Problems) -> Option<ImpliedGoals> {
        let goals = self.goals(&mut table, "goals", problems);
        let goal = table.required("goal", problems);
        let grounds = table.texts("ground", problems);
        table.finish(problems);
        let grounds = self.catalogue.roles.ground.map(|ground| self.answers(ground, grounds, problems));
        let goal = self.answers(self.catalogue.roles.goal, vec![goal?], problems).pop()?;
        Some(ImpliedGoals { goal, grounds: grounds.unwrap_or_default().into_iter().collect(), goals })
    }

    fn settles(&self, table: &mut TomlTable<'_>, problems: &mut Problems) -> Vec<QuestionIx> {
        let ids = self.catalogue.questions.iter().map(|question| question.id.as_str());
        let texts = table.texts("settles", problems);
        texts.iter().filter_map(|name| find_question(ids.clone(), name, problems)).collect()
    }

    fn goals(&self, table: &mut TomlTable<'_>, key: &'static str, problems: &mut Problems) -> Vec<String> {
        let spot = table.spot();
        let listed = table.texts(key, problems);
        if listed.is_empty() {
            problems.at(&spot, format!("no goal is named: add {key} = […]"));
        }
        self.answers(self.catalogue.roles.goal, listed, problems)
    }

    fn conditions(&self, table: &mut TomlTable<'_>, problems: &mut Problems) -> Vec<NamedAnswer> {
        let mut named = self.named(table, "only", ConditionKind::Only, problems);
        named.extend(self.named(table, "except", ConditionKind::Except, problems));
        named
    }

    /// Reads conditions of one kind, such as `only.goal = […]`.
    fn named(
        &self,
        table: &mut TomlTable<'_>,
        key: &'static str,
        kind: ConditionKind,
        problems: &mut Problems,
    ) -> Vec<NamedAnswer> {
        let Some(table) = table.table(key, problems) else { return Vec::new() };
        let mut named = Vec::new();
        for (name, listed) in table.all_lists(problems) {
            let ids = self.catalogue.questions.iter().map(|question| question.id.as_str());
            if let Some(question) = find_question(ids, &name, problems) {
                named.push(NamedAnswer { question, kind, answers: self.answers(question, listed, problems) });
            }
        }
        named
    }

    fn answers(&self, question: QuestionIx, listed: Vec<Located<String>>, problems: &mut Problems) -> Vec<String> {
        let asked = &self.catalogue[question];
        let mut answers = Vec::new();
        for name in listed {
            let ids = asked.choices.iter().map(|choice| choice.id.as_str());
            match find_answer(asked.id.as_str(), asked.open, ids, &name, problems) {
                Some(Answer::Unknown) => {
                    problems.at(&name.spot, "`unknown` confirms and excludes nothing: leave it out");
                }
                Some(Answer::Choice(_) | Answer::Other) => answers.push(name.value),
                None => {}
            }
        }
        answers
    }
}

fn places(table: &mut TomlTable<'_>, problems: &mut Problems) -> Vec<ListingPart> {
    let texts = table.texts("in", problems);
    texts.iter().filter_map(|text| read_word(text, "place", &ListingPart::ALL, problems)).collect()
}

fn id(text: &Located<String>, problems: &mut Problems) -> Option<String> {
    match ProcedureId::parse(&text.value) {
        Ok(id) => Some(id.as_str().to_owned()),
        Err(bad) => {
            problems.at(&text.spot, format!("`{}` {bad}", text.value));
            None
        }
    }
}

fn values(texts: Vec<Located<String>>) -> Vec<String> {
    texts.into_iter().map(|text| text.value).collect()
}

/// Folds phrases, so that accents and hyphens do not matter.
fn phrases(texts: Vec<Located<String>>, problems: &mut Problems) -> Vec<String> {
    let mut folded = Vec::new();
    for text in texts {
        let phrase = fold(&text.value);
        if phrase.is_empty() {
            problems.at(&text.spot, format!("`{}` holds no letter: write a word of the title", text.value));
        } else {
            folded.push(phrase);
        }
    }
    folded
}
