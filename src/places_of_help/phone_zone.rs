//! Says in which départements a French telephone number is at home, by its first digits (ARCEP,
//! numbering plan, decision 2018-0881). On the mainland a number may have moved since 2023, so
//! that another one is a reason to look, not an error.

/// Is a beginning of numbers, and where they are at home.
#[derive(Debug, Clone, Copy)]
pub(super) struct PhoneZone {
    pub start: &'static str,
    /// Holds the codes of the départements, with spaces between them.
    pub departements: &'static str,
}

/// Lists beginnings of numbers with the départements that have them; of two that fit the longer
/// one counts.
const ZONES: [(&str, &str); 17] = [
    ("01", "75 77 78 91 92 93 94 95"),
    ("02", "14 18 22 27 28 29 35 36 37 41 44 45 49 50 53 56 61 72 76 85"),
    ("03", "02 08 10 21 25 39 51 52 54 55 57 58 59 60 62 67 68 70 71 80 88 89 90"),
    ("04", "01 03 04 05 06 07 11 13 15 26 2A 2B 30 34 38 42 43 48 63 66 69 73 74 83 84"),
    ("05", "09 12 16 17 19 23 24 31 32 33 40 46 47 64 65 79 81 82 86 87"),
    ("0262", "974"),
    ("0263", "974"),
    ("0269", "976"),
    ("0508", "975"),
    ("0590", "971 977 978"),
    ("0594", "973"),
    ("0596", "972"),
    ("0690", "971 977 978"),
    ("0692", "974"),
    ("0693", "974"),
    ("0694", "973"),
    ("0696", "972"),
];

/// Lists beginnings of numbers that are kept for works of fiction (the same decision): they are
/// nobody's, and so at home nowhere.
const FICTION: [&str; 5] = ["0199", "026191", "035301", "046571", "053649"];

/// Returns where a number is at home; nothing for a mobile number of the mainland, a special one, one of abroad.
pub(super) fn zone(number: &str) -> Option<PhoneZone> {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let national = match number.trim_start().strip_prefix("+33") {
        Some(_) => format!("0{}", digits.get(2..)?.trim_start_matches('0')),
        None => digits,
    };
    if FICTION.iter().any(|start| national.starts_with(start)) {
        return None;
    }
    let fitting = ZONES.iter().filter(|(start, _)| national.starts_with(start));
    fitting.max_by_key(|(start, _)| start.len()).map(|(start, departements)| PhoneZone { start, departements })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_at_home_where_its_beginning_says() {
        let check = |number, expected: &str| {
            assert!(
                zone(number).map_or("none", |zone| zone.departements).split(' ').any(|code| code == expected),
                "{number}"
            );
        };
        check("05 96 00 00 00", "972");
        check("05 56 00 00 00", "33");
        check("+33 (0)4 66 00 00 00", "30");
        check("02 62 00 00 00 (accueil)", "974");
        check("02 41 00 00 00", "49");
        for number in ["06 00 00 00 00", "0 806 001 620", "3939", "+687 00 00 00"] {
            check(number, "none");
        }
    }
}
