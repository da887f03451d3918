//! What the list of legal help may leave to the program: a postcode, a plus, and what its further
//! columns say.

use guichet::{
    catalogue::Catalogue,
    places_of_help::{AtDistance, ForeignersLaw, HelpList, ServedArea, read_legal_help},
};
use jiff::civil::date;

use super::said;
use crate::context::{TODAY, catalogue};

fn list(header: &str, rows: &[&str]) -> HelpList {
    let known: &Catalogue = catalogue();
    let rows = rows.join(",s,2026-11-02\n");
    let text = format!("{header},source,read\n{rows},s,2026-11-02\n");
    read_legal_help(text.as_bytes(), TODAY, |name| {
        known.search_place(name).candidates.first().filter(|first| first.certain)?.place.commune
    })
    .unwrap_or_else(|why| panic!("{why}"))
}

#[test]
fn a_town_that_can_be_no_other_needs_no_postcode() {
    let read = list(
        "id,name,kind,address,commune",
        &[
            "1,A,association,8 rue de la Boétie,Villenave-d'Ornon",
            "2,B,association,8 rue de la Boétie - 33000 Bordeaux,Bordeaux",
            "3,C,association,\"8 rue de la Boétie, 93200\",Saint-Denis",
            "4,D,association,8 rue de la Boétie,Saint-Martin",
        ],
    );
    let insee: Vec<&str> = read.points.iter().filter_map(|point| Some(point.insee.as_ref()?.as_str())).collect();
    assert_eq!(insee, ["33550", "33063", "93066"]);
    assert_eq!(read.points[1].address_with_commune(), ["8 rue de la Boétie", "33000 Bordeaux"]);
    assert_eq!(read.points[2].address_with_commune(), ["8 rue de la Boétie", "93200 Saint-Denis"]);
    assert_eq!(
        said(&read.problems),
        "line 5, left out: where it is cannot be told: several communes have this name, so write its postcode\n"
    );
}

#[test]
fn a_double_name_may_be_half_written() {
    let read = list("id,name,kind,address,postcode,commune", &["1,A,association,80 rue de Sorholus,64470,TARDETS"]);
    assert_eq!(read.points[0].insee.unwrap().as_str(), "64533");
    assert!(said(&read.problems).starts_with("line 2, put right: the commune `TARDETS` is Tardets-Sorholus (64533)\n"));
}

#[test]
fn numbers_and_addresses_stay_as_people_use_them() {
    let read = list(
        "id,name,kind,address,postcode,commune,insee,phone,mail",
        &[
            "nc,A,association,r,98800,Nouméa,,+687000000,",
            "two,B,association,r,20224,Corscia,,04 95 00 00 00 ou 06 00 00 00 00,a@example.org - b@example.org",
            "bare,C,association,r,16140,Saint-Fraigne,16317,33600000000,",
            "cdad,D,point-justice,r,30000,NIMES,30189,05 96 00 00 00,",
        ],
    );
    let phones: Vec<&str> = read.points.iter().filter_map(|point| point.phone.as_deref()).collect();
    assert_eq!(phones, ["+687000000", "04 95 00 00 00 / 06 00 00 00 00", "+33600000000", "05 96 00 00 00"]);
    let two = &read.points[1];
    assert_eq!(two.mail.as_deref(), Some("a@example.org"));
    assert_eq!(two.access.as_ref().unwrap().more_mails.iter().collect::<Vec<_>>(), ["b@example.org"]);
    assert_eq!(
        said(&read.problems),
        "line 3, kept: where Corscia lies is known only roughly: write `latitude` and `longitude`\n\
         line 5, kept: the telephone number `05 96 00 00 00` is one of Martinique, and the place lies in Gard: is it another one's?\n"
    );
}

#[test]
fn further_columns_say_for_whom_and_when() {
    let header = "id,name,kind,address,postcode,commune,phone,area,foreigners_law,foreigners_law_day,telephone_only,closed_until";
    let row = |id: &str, more: &str| format!("{id},A,association,r,91300,Massy,{more}");
    let rows = [
        row("1", "01 99 00 00 01,91 78,yes,mardi matin,no,"),
        row("2", "01 99 00 00 01,Val d'Yerres,no,,yes,31/12/2026"),
        row("3", ",,,,yes,"),
        row("4", ",,no,mardi,peut-être,2026-01-01"),
    ];
    let read = list(header, &rows.iter().map(String::as_str).collect::<Vec<_>>());
    let [one, two, four] = read.points.as_slice() else { panic!("{:?}", read.points) };
    let of = |point: &guichet::places_of_help::HelpPoint| point.access.as_ref().unwrap().clone();
    assert_eq!(of(one).area, Some(ServedArea::Codes(vec!["91".to_owned(), "78".to_owned()].into())));
    let legal = one.legal.as_ref().unwrap();
    assert_eq!(
        (legal.foreigners_law.as_ref(), legal.closed_until),
        (Some(&ForeignersLaw::On("mardi matin".into())), None)
    );
    assert_eq!(of(two).area, Some(ServedArea::Words("Val d'Yerres".into())));
    assert_eq!(of(two).distance, Some(AtDistance::ByTelephone));
    let legal = two.legal.as_ref().unwrap();
    assert_eq!(
        (legal.foreigners_law.as_ref(), legal.closed_until),
        (Some(&ForeignersLaw::No), Some(date(2026, 12, 31)))
    );
    assert_eq!(four.legal.as_ref().unwrap().closed_until, None, "that day is over");
    assert_eq!(
        said(&read.problems),
        "line 4, left out: it helps by telephone only, and has no telephone number\n\
         line 5, kept: `telephone_only` `peut-être` is dropped: it is none\n\
         line 5, kept: `foreigners_law` is no, and `foreigners_law_day` is `mardi`: neither is shown\n"
    );
}

#[test]
fn an_area_is_understood_or_told() {
    let header = "id,name,kind,address,postcode,commune,area";
    let rows = ["84000", "84 (Vaucluse)", "1", "2A;13", "Grand Avignon", "13001"]
        .iter()
        .enumerate()
        .map(|(id, area)| format!("{id},A,association,r,84000,Avignon,{area}"))
        .collect::<Vec<_>>();
    let read = list(header, &rows.iter().map(String::as_str).collect::<Vec<_>>());
    let areas: Vec<String> = read
        .points
        .iter()
        .map(|point| match point.access.as_ref().unwrap().area.as_ref().unwrap() {
            ServedArea::Codes(codes) => codes.iter().collect::<Vec<_>>().join(" "),
            ServedArea::Words(words) => format!("« {words} »"),
        })
        .collect();
    assert_eq!(areas, ["84007", "84", "01", "2A 13", "« Grand Avignon »", "13001"]);
    let told = said(&read.problems);
    assert!(told.contains("line 2, put right: `84000` in `area` is a postcode: taken are Avignon\n"), "{told}");
    assert!(told.contains("line 7, kept: `13001` in `area` is taken for the INSEE code of Aix-en-Provence"), "{told}");
    assert!(told.contains("line 4, put right: `1` in `area` is the département 01\n"), "{told}");
}

#[test]
fn tabs_may_part_the_columns() {
    let text = "id\tname\tkind\taddress\tpostcode\tcommune\tsource\tread\n1\tA, B\tassociation\tr; s\t91300\tMassy\tx\t2026-11-02\n";
    let read = read_legal_help(text.as_bytes(), TODAY, |_| None).unwrap();
    assert_eq!((said(&read.problems).as_str(), &*read.points[0].name), ("", "A, B"));
}
