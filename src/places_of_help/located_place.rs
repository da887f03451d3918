//! Reads where a place of a national list is, and how it is reached: the columns that the national
//! schemas share.

use super::{
    code::{Insee, Postcode},
    france_services::{address, postcode},
    lines::Lines,
    position::{Position, Precision},
    reading::required,
    row_fields::RowFields,
    row_location::{RowLocation, StatedLocation},
    row_problem::RowProblems,
};

/// Holds where a place of a national list is, and how it is reached.
pub(super) struct LocatedPlace {
    pub address: Lines,
    pub postcode: Option<Postcode>,
    pub commune: Box<str>,
    pub insee: Option<Insee>,
    pub position: Position,
    pub precision: Precision,
    pub phone: Option<Box<str>>,
    pub mail: Option<Box<str>>,
    pub more_mails: Lines,
}

/// Reads the columns that the national schemas share.
pub(super) fn locate(fields: RowFields<'_>, problems: &mut RowProblems) -> Result<LocatedPlace, String> {
    let commune = required(fields, "commune")?;
    let stated = StatedLocation {
        postcode: problems.checked("the postcode", fields.text("code_postal"), postcode),
        insee: problems.code("the INSEE code", fields.text("code_insee")),
        commune: Some(commune.clone()),
        certain: None,
        departement: None,
        latitude: fields.text("latitude"),
        longitude: fields.text("longitude"),
    };
    let location = RowLocation::new(&stated, problems)?;
    // Coordinates may be left out in these lists: that is not worth a word.
    let are_given = stated.latitude.is_some() || stated.longitude.is_some();
    let (position, precision) =
        if are_given { location.position(&stated, problems) } else { location.position_of_commune(problems) }?;
    let (mail, more_mails) = problems.mails(fields.text("courriels").or_else(|| fields.text("courriel")));
    Ok(LocatedPlace {
        address: address(fields, "adresse", "complement_adresse", problems),
        postcode: location.postcode,
        commune: commune.into(),
        insee: location.insee(),
        position,
        precision,
        phone: problems.phone(fields.text("telephone").map(|phone| as_dialled(&phone).unwrap_or(phone))),
        mail,
        more_mails,
    })
}

/// Writes a French number such as `+33199000001` as people in France read and dial it.
fn as_dialled(phone: &str) -> Option<String> {
    let national =
        phone.strip_prefix("+33").filter(|rest| rest.len() == 9 && rest.bytes().all(|b| b.is_ascii_digit()))?;
    let digits = format!("0{national}");
    let pairs: Vec<&str> = (0..5).filter_map(|pair| digits.get(pair * 2..pair * 2 + 2)).collect();
    Some(pairs.join(" "))
}
