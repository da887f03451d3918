//! Offers telephone numbers and mail addresses to be copied with one tap: Telegram opens
//! neither by itself in every app.

use crate::{
    autolink,
    dialogue::{messages, screen::CopyButton},
    locale::{Arg, Message},
};

/// A number that can be dialled has at least as many digits as 112.
const FEWEST_DIGITS: usize = 3;

/// Returns the button that copies a telephone number, the first where there are several.
pub(super) fn phone(printed: &str) -> Option<CopyButton> {
    let number = first_number(printed)?;
    let text = dialled(number);
    let label = Message::new(messages::COPY_PHONE).with("phone", Arg::Phone(number.to_owned()));
    (text.bytes().filter(u8::is_ascii_digit).count() >= FEWEST_DIGITS).then_some(CopyButton { label, text })
}

/// Returns the same button for a card, on which the number stands.
pub(super) fn phone_of_card(printed: &str) -> Option<CopyButton> {
    phone(printed).map(|copy| CopyButton { label: Message::new(messages::COPY_NUMBER), ..copy })
}

/// Returns the button that copies a mail address.
pub(super) fn mail(address: &str) -> CopyButton {
    CopyButton { label: Message::new(messages::COPY_MAIL), text: autolink::bare(address) }
}

/// Returns the buttons for how a person of the service is reached, which is written freely.
pub(super) fn contact(text: &str) -> Option<CopyButton> {
    let mut mails = autolink::found(text).into_iter().filter(|part| part.kind == autolink::TappableKind::Mail);
    match mails.next() {
        Some(part) => Some(mail(&text[part.range])),
        None => phone(text),
    }
}

/// Returns the first telephone number of a text, as it is printed: `01 99 00 12 34`.
fn first_number(text: &str) -> Option<&str> {
    let may_part = |sign: char| sign.is_whitespace() || matches!(sign, '.' | '-' | '(' | ')' | '\u{2010}'..='\u{2015}');
    let mut from = 0;
    loop {
        let begin = from + text[from..].find(|sign: char| sign.is_ascii_digit() || sign == '+')?;
        let rest = &text[begin..];
        let length =
            rest[1..].find(|sign: char| !sign.is_ascii_digit() && !may_part(sign)).map_or(rest.len(), |at| at + 1);
        let number = rest[..length].trim_end_matches(|sign: char| !sign.is_ascii_digit());
        if number.bytes().filter(u8::is_ascii_digit).count() >= FEWEST_DIGITS {
            return Some(number);
        }
        from = begin + length;
    }
}

/// Returns what is dialled: digits, and the plus before them. The zero in `+33 (0)1` is
/// dialled in France alone.
fn dialled(number: &str) -> String {
    let number = if number.starts_with('+') { number.replace("(0)", "") } else { number.to_owned() };
    let plus = number.starts_with('+').then_some('+');
    plus.into_iter().chain(number.chars().filter(char::is_ascii_digit)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_copied_can_be_dialled() {
        for (printed, copied) in [
            ("01 99 00 12 34", "0199001234"),
            ("3039", "3039"),
            ("+33 (0)1 99 00 12 34", "+33199001234"),
            ("01.99.00.12.34 / 06 39 98 00 00", "0199001234"),
            ("accueil : 01 99 00 12 34 (poste 12)", "0199001234"),
            ("\u{200f}01\u{a0}99\u{a0}00\u{a0}12\u{a0}34", "0199001234"),
        ] {
            assert_eq!(phone(printed).map(|copy| copy.text).as_deref(), Some(copied), "{printed}");
        }
        assert_eq!(phone("bureau 12"), None);
        assert_eq!(mail("\u{200b}accueil@a.fr").text, "accueil@a.fr");
        assert_eq!(contact("Permanence : aide@a.fr, 9-17").unwrap().text, "aide@a.fr");
        assert_eq!(contact("à la mairie"), None);
    }
}
