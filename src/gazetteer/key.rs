//! Writes names in the form in which they are compared: canonical words,
//! without the article before them. The build script uses it too.

/// Lists short forms that stand for a whole word anywhere.
const SHORT: [(&str, &str); 8] = [
    ("st", "saint"),
    ("ste", "sainte"),
    ("sts", "saints"),
    ("stes", "saintes"),
    ("arrondissement", ""),
    ("arr", ""),
    ("ardt", ""),
    ("arrdt", ""),
];
/// Lists short forms that stand for a word only between two others, as in
/// Villeneuve s/ Lot.
const SHORT_BETWEEN: [(&str, &str); 3] = [("s", "sur"), ("ss", "sous"), ("lez", "les")];
const ARTICLES: [&str; 4] = ["le", "la", "les", "l"];
const ORDINALS: [&str; 10] = ["e", "er", "ere", "re", "eme", "ieme", "em", "nd", "th", "rd"];

/// Returns folded words in the form in which names are compared.
pub fn canonical(words: &[String]) -> Vec<String> {
    let last = words.len().saturating_sub(1);
    let mut canonical = Vec::with_capacity(words.len());
    for (at, word) in words.iter().enumerate() {
        let between = || SHORT_BETWEEN.iter().filter(|_| at > 0 && at < last);
        let long = SHORT.iter().chain(between()).find(|(short, _)| short == word).map(|(_, long)| *long);
        match long {
            Some("") => {}
            Some(long) => canonical.push(long.to_owned()),
            None if at == 0 => canonical.push(word.clone()),
            None if word.ends_with(|c: char| c.is_ascii_digit()) => canonical.push(word.clone()),
            None => canonical.push(ordinal(word).unwrap_or_else(|| word.clone())),
        }
    }
    canonical
}

/// Returns the number that `18e`, `1er` or `03` stands for.
pub fn ordinal(word: &str) -> Option<String> {
    let digits = word.len() - word.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, ending) = word.split_at(digits);
    let is_ordinal = (1..=2).contains(&digits) && (ending.is_empty() || ORDINALS.contains(&ending));
    let number = number.trim_start_matches('0');
    (is_ordinal && !number.is_empty()).then(|| number.to_owned())
}

/// Returns canonical words without the article before them, unless the article
/// is all there is.
pub fn without_article(words: &[String]) -> &[String] {
    match words {
        [article, rest @ ..] if !rest.is_empty() && ARTICLES.contains(&article.as_str()) => rest,
        all => all,
    }
}
