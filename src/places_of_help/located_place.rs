//! Reads where a place of a national list is, and how it is reached: the columns that the national
//! schemas share.

use super::{
    field,
    france_services::{address, postcode},
    help_id::HelpId,
    lines::Lines,
    list::{HelpPointKind, List},
    opening::Opening,
    point::HelpPoint,
    reading::required,
    row_fields::RowFields,
    row_location::{RowLocation, StatedLocation},
    row_problem::RowProblems,
};

/// Reads what the national schemas share into a place without hours and remark, and the mail
/// addresses beside its first one. `number` is that of the row.
pub(super) fn locate(
    fields: RowFields<'_>,
    (id, number): (&str, usize),
    name: &str,
    (list, kind): (List, HelpPointKind),
    problems: &mut RowProblems,
) -> Result<(HelpPoint, Lines), String> {
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
    let (position, precision) = location.position_if_given(&stated, problems)?;
    let (mail, more_mails) = problems.mails(fields.text("courriels").or_else(|| fields.text("courriel")));
    let point = HelpPoint {
        id: HelpId::of(id, number),
        list,
        kind,
        name: name.into(),
        address: address(fields, "adresse", "complement_adresse", problems),
        postcode: location.postcode,
        commune: commune.into(),
        insee: location.insee(),
        position,
        precision,
        phone: problems.phone(fields.text("telephone").map(as_dialled)),
        mail,
        website: None,
        opening: Opening::Unknown,
        remark: None,
        access: None,
        updated: fields.text("date_maj").as_deref().and_then(field::day),
        legal: None,
    };
    Ok((point, more_mails))
}

/// Writes a French number such as `+33199000001` as people in France read and dial it.
pub(super) fn as_dialled(phone: String) -> String {
    let national = phone
        .strip_prefix("+33")
        .map(|rest| format!("0{rest}"))
        .filter(|digits| digits.len() == "0199000001".len() && digits.bytes().all(|byte| byte.is_ascii_digit()));
    let Some(digits) = national else { return phone };
    let pairs: Vec<&str> = (0..5).filter_map(|pair| digits.get(pair * 2..pair * 2 + 2)).collect();
    pairs.join(" ")
}
