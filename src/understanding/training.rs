//! Learns a model: one linear classifier for each class against the others of its head,
//! by dual coordinate descent for a support vector machine with squared loss (Hsieh et al.
//! 2008), and keeps of it the weights that count.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    thread,
};

use crate::{
    composed::Pairs,
    encoding::Written,
    features::{counted, features, whole},
    model::{BUCKETS, MAGIC, RARENESS_STEP, frequency},
    phrases::Phrases,
};

/// Ends the descent at this violation of its optimum, or after so many rounds.
const TOLERANCE: f32 = 0.5;
const MOST_ROUNDS: usize = 40;
/// A feature counts if so many phrases have it.
const FEWEST: usize = 2;
/// A weight below this part of the largest of its class is left out.
const SMALLEST: f32 = 0.036;
/// Says how much it costs to hear a ground in a sentence that may well name one.
const DOUBTFUL: f32 = 0.15;

/// A head tells classes of the same tables apart.
struct Head {
    /// Says how much a mistake costs against large weights.
    cost: f32,
    /// Lists the tables whose keys are its classes.
    tables: &'static [&'static str],
    /// Lists tables with whose phrases its own are put together, each with so many.
    beside: &'static [(&'static str, usize)],
    /// Lists tables of its own whose phrases stay alone.
    alone: &'static [&'static str],
    /// Lists tables whose phrases say nothing of it, with what a mistake there costs.
    not: &'static [(&'static str, f32)],
}

/// Is the table of the head that tells languages apart; its keys are the names of files.
pub(crate) const LANGUAGE: &str = "language";
/// Holds phrases of no language.
const ACROSS: &str = "cross";

const HEADS: [Head; 4] = [
    Head { cost: 1.0, tables: &["goal", "talk", "none"], beside: &[("ground", 1)], alone: &["talk", "none"], not: &[] },
    Head {
        cost: 0.15,
        tables: &["ground"],
        beside: &[("goal", 3)],
        alone: &[],
        not: &[("none", 1.0), ("talk", 1.0), ("goal", DOUBTFUL)],
    },
    Head {
        cost: 0.25,
        tables: &[
            "citizenship-route",
            "sponsor",
            "licence-origin",
            "filed-where",
            "from-status",
            "current-paper",
            "nationality",
        ],
        beside: &[("goal", 3)],
        alone: &[],
        not: &[("none", 1.0), ("talk", 1.0), ("ground", DOUBTFUL), ("goal", DOUBTFUL)],
    },
    Head { cost: 0.25, tables: &[LANGUAGE], beside: &[], alone: &[], not: &[] },
];

/// One text of a head: its features, the class that it is of, and what a mistake costs.
struct Sample {
    values: Vec<(u32, f32)>,
    class: Option<usize>,
    cost: f32,
}

/// Learns from phrases and returns the bytes of a model.
pub fn train(phrases: &Phrases) -> Vec<u8> {
    let (classes, heads) = samples(phrases);
    let vocabulary = Vocabulary::of(phrases);
    let heads: Vec<Vec<Sample>> = heads.into_iter().map(|texts| vocabulary.samples(texts)).collect();
    let mut jobs: Vec<(usize, usize)> = Vec::new();
    for (at, class) in classes.iter().enumerate() {
        let head = HEADS.iter().position(|head| head.tables.contains(&table(class))).unwrap_or(0);
        jobs.push((head, at));
    }
    let threads = thread::available_parallelism().map_or(1, usize::from).min(jobs.len().max(1));
    let mut learnt: Vec<Vec<f32>> = vec![Vec::new(); jobs.len()];
    thread::scope(|scope| {
        let (jobs, heads, vocabulary) = (&jobs, &heads, &vocabulary);
        let work = |thread: usize| {
            let own = jobs.iter().enumerate().skip(thread).step_by(threads);
            own.map(|(at, (head, class))| {
                (at, descend(&heads[*head], *class, HEADS[*head].cost, vocabulary.numbers.len()))
            })
            .collect::<Vec<(usize, Vec<f32>)>>()
        };
        let running: Vec<_> = (0..threads).map(|thread| scope.spawn(move || work(thread))).collect();
        for (at, weights) in running.into_iter().flat_map(|running| running.join().unwrap_or_default()) {
            learnt[at] = weights;
        }
    });
    write(phrases, &classes, &vocabulary, &learnt)
}

fn language(name: &str) -> String {
    format!("{LANGUAGE}.{name}")
}

fn table(class: &str) -> &str {
    class.split('.').next().unwrap_or(class)
}

/// A text of a head, before its features have places.
struct Text {
    written: String,
    class: Option<usize>,
    cost: f32,
}

/// Returns the classes of all heads, and the texts of each.
fn samples(phrases: &Phrases) -> (Vec<String>, Vec<Vec<Text>>) {
    let all: Vec<_> = phrases.iter().collect();
    let is_known = |class: &str| HEADS.iter().any(|head| head.tables.contains(&table(class)));
    let mut classes: Vec<String> =
        all.iter().map(|phrase| phrase.class.clone()).filter(|class| is_known(class)).collect();
    classes.extend(all.iter().filter(|phrase| phrase.language != ACROSS).map(|phrase| language(&phrase.language)));
    classes.sort_unstable();
    classes.dedup();
    // The number of a class is one byte.
    classes.truncate(usize::from(u8::MAX));
    let class = |name: &str| classes.iter().position(|known| known == name);
    let mut by_language: BTreeMap<(&str, &str), Vec<usize>> = BTreeMap::new();
    for (at, phrase) in all.iter().enumerate() {
        by_language.entry((phrase.language.as_str(), table(&phrase.class))).or_default().push(at);
    }
    let mut pairs = Pairs::new();
    let heads = HEADS.iter().map(|head| {
        let mut texts = Vec::new();
        for phrase in &all {
            if head.tables.contains(&LANGUAGE) {
                let class = class(&language(&phrase.language));
                texts.extend(class.map(|class| Text { written: phrase.text.clone(), class: Some(class), cost: 1.0 }));
                continue;
            }
            let own = head.tables.contains(&table(&phrase.class));
            let not = head.not.iter().find(|(name, _)| *name == table(&phrase.class));
            if own {
                texts.push(Text { written: phrase.text.clone(), class: class(&phrase.class), cost: 1.0 });
            } else if let Some((_, cost)) = not {
                texts.push(Text { written: phrase.text.clone(), class: None, cost: *cost });
            }
            let is_joined = own && !head.alone.contains(&table(&phrase.class));
            for (name, sentences) in head.beside.iter().filter(|_| is_joined) {
                let others = by_language.get(&(phrase.language.as_str(), *name)).map_or(&[][..], Vec::as_slice);
                for _ in 0..*sentences {
                    let Some(other) = pairs.one(others) else { continue };
                    let text = pairs.joined(&phrase.text, &all[other].text);
                    texts.push(Text { written: text, class: class(&phrase.class), cost: 1.0 });
                }
            }
        }
        texts
    });
    let heads = heads.collect();
    (classes, heads)
}

/// The features that count, with their places and how rare they are.
struct Vocabulary {
    places: HashMap<u32, u32>,
    /// The numbers of the features by their places, in order.
    numbers: Vec<u32>,
    /// How rare each is, in steps of [`RARENESS_STEP`].
    rareness: Vec<u8>,
    rarest: f32,
}

impl Vocabulary {
    fn of(phrases: &Phrases) -> Self {
        let mut seen: BTreeMap<u32, usize> = BTreeMap::new();
        let mut count = 0;
        for phrase in phrases.iter() {
            count += 1;
            for (feature, _) in features(&phrase.text) {
                *seen.entry(feature).or_default() += 1;
            }
        }
        let rare = |texts: usize| 1.0 + libm::logf((1.0 + counted(count)) / (1.0 + counted(texts)));
        seen.retain(|_, texts| *texts >= FEWEST);
        let numbers: Vec<u32> = seen.keys().copied().collect();
        let rareness = seen.values().map(|texts| step(rare(*texts))).collect();
        let places = numbers.iter().zip(0..).map(|(number, at)| (*number, at)).collect();
        Self { places, numbers, rareness, rarest: rare(1) }
    }

    fn samples(&self, texts: Vec<Text>) -> Vec<Sample> {
        let sample = |text: Text| Sample { values: self.values(&text.written), class: text.class, cost: text.cost };
        texts.into_iter().map(sample).collect()
    }

    /// Returns the features of a text that count, with their values: of length one together.
    fn values(&self, text: &str) -> Vec<(u32, f32)> {
        let mut values: Vec<(u32, f32)> = Vec::new();
        for (feature, count) in features(text) {
            if let Some(at) = self.places.get(&feature) {
                let rareness = f32::from(self.rareness[*at as usize]) / RARENESS_STEP;
                values.push((*at, frequency(count) * rareness));
            }
        }
        let length = values.iter().map(|(_, value)| value * value).sum::<f32>().sqrt();
        if length > 0.0 {
            for (_, value) in &mut values {
                *value /= length;
            }
        }
        values
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is held between 1 and 255")]
fn step(rareness: f32) -> u8 {
    (rareness * RARENESS_STEP).clamp(1.0, 255.0) as u8
}

/// Returns the weights of one class against the others, its bias behind them.
fn descend(samples: &[Sample], class: usize, cost: f32, features: usize) -> Vec<f32> {
    let mut weights = vec![0.0_f32; features + 1];
    let sign = |sample: &Sample| if sample.class == Some(class) { 1.0_f32 } else { -1.0 };
    let diagonal = |sample: &Sample| 0.5 / (cost * sample.cost);
    let square = |sample: &Sample| 1.0 + sample.values.iter().map(|(_, value)| value * value).sum::<f32>();
    let squares: Vec<f32> = samples.iter().map(square).collect();
    let mut alphas = vec![0.0_f32; samples.len()];
    let mut active: Vec<usize> = (0..samples.len()).collect();
    let mut pairs = Pairs::new();
    let mut bound = f32::INFINITY;
    for _ in 0..MOST_ROUNDS {
        let (mut highest, mut lowest) = (f32::NEG_INFINITY, f32::INFINITY);
        for last in (1..active.len()).rev() {
            active.swap(last, pairs.below(last + 1));
        }
        active.retain(|at| {
            let sample = &samples[*at];
            let sign = sign(sample);
            let product: f32 =
                weights[features] + sample.values.iter().map(|(f, value)| weights[*f as usize] * value).sum::<f32>();
            let gradient = sign * product - 1.0 + diagonal(sample) * alphas[*at];
            if alphas[*at] == 0.0 && gradient > bound {
                return false;
            }
            let projected = if alphas[*at] == 0.0 { gradient.min(0.0) } else { gradient };
            highest = highest.max(projected);
            lowest = lowest.min(projected);
            if projected.abs() > 1e-6 {
                let before = alphas[*at];
                alphas[*at] = (before - gradient / (squares[*at] + diagonal(sample))).max(0.0);
                let change = (alphas[*at] - before) * sign;
                weights[features] += change;
                for (f, value) in &sample.values {
                    weights[*f as usize] += change * value;
                }
            }
            true
        });
        if highest - lowest <= TOLERANCE {
            if active.len() == samples.len() {
                break;
            }
            active = (0..samples.len()).collect();
            bound = f32::INFINITY;
            continue;
        }
        bound = if highest <= 0.0 { f32::INFINITY } else { highest };
    }
    weights
}

/// Writes what is kept of the weights; `read` in `model.rs` reads it.
fn write(phrases: &Phrases, classes: &[String], vocabulary: &Vocabulary, learnt: &[Vec<f32>]) -> Vec<u8> {
    let count = vocabulary.numbers.len();
    let part = |at: usize, weight: f32| weight.abs() * f32::from(vocabulary.rareness[at]);
    let largest =
        |weights: &Vec<f32>| weights[..count].iter().fold(0.0_f32, |most, weight| most.max(weight.abs())).max(1e-9);
    let largest_part = |weights: &Vec<f32>| {
        weights[..count].iter().enumerate().fold(0.0_f32, |most, (at, weight)| most.max(part(at, *weight)))
    };
    let scales: Vec<f32> = learnt.iter().map(|weights| largest(weights) / 127.0).collect();
    let mut kept: Vec<Vec<(u8, i8)>> = vec![Vec::new(); count];
    for ((class, weights), scale) in (0_u8..).zip(learnt).zip(&scales) {
        let smallest = largest_part(weights) * SMALLEST;
        for ((at, entries), weight) in kept.iter_mut().enumerate().zip(weights) {
            if part(at, *weight) >= smallest {
                entries.push((class, rounded(weight / scale)));
            }
        }
    }
    let short: BTreeSet<u32> = phrases.iter().filter_map(|phrase| whole(&phrase.text)).collect();
    let places: Vec<usize> = (0..count).filter(|at| !kept[*at].is_empty()).collect();
    let mut out = Written(MAGIC.to_vec());
    out.u64(phrases.digest());
    out.f32(vocabulary.rarest);
    out.u16(classes.len());
    for ((class, scale), weights) in classes.iter().zip(&scales).zip(learnt) {
        out.text(class);
        out.f32(*scale);
        out.f32(weights[count]);
    }
    out.u32(places.len());
    out.u32(places.iter().map(|at| kept[*at].len()).sum());
    out.u32(short.len());
    let mut begun = 0;
    for bucket in 0..=BUCKETS {
        let below = |at: &usize| (vocabulary.numbers[*at] >> 16) as usize >= bucket;
        begun += places[begun..].iter().position(below).unwrap_or(places.len() - begun);
        out.u32(begun);
    }
    for at in &places {
        out.u32(vocabulary.numbers[*at] as usize);
    }
    out.0.extend(places.iter().map(|at| vocabulary.rareness[*at]));
    let mut end = 0;
    out.u32(end);
    for at in &places {
        end += kept[*at].len();
        out.u32(end);
    }
    for (class, weight) in places.iter().flat_map(|at| &kept[*at]) {
        out.0.extend([*class, weight.cast_unsigned()]);
    }
    for whole in short {
        out.u32(whole as usize);
    }
    out.0
}

#[expect(clippy::cast_possible_truncation, reason = "it is held between -127 and 127")]
fn rounded(weight: f32) -> i8 {
    (weight + if weight < 0.0 { -0.5 } else { 0.5 }).clamp(-127.0, 127.0) as i8
}
