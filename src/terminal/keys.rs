//! Says which key chooses which button. Choices have letters in the order in which they
//! stand; what is on every screen has the same key on each of them.

use crate::dialogue::{Action, Block, Button, Screen, View, messages};

/// Lists the letters of choices, in their order.
const LETTERS: &str = "abcdefghijklmnopqrstuvwxyz";

/// A fixed key does the same on every screen, whether or not its button is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FixedKey {
    Back,
    Again,
    Language,
    Urgent,
    Help,
}

impl FixedKey {
    /// Returns the key that a typed line presses. `>` is `<` as a terminal shows it that
    /// writes from right to left.
    pub fn typed(line: &str) -> Option<Self> {
        match line.trim() {
            "<" | ">" => Some(Self::Back),
            "0" => Some(Self::Again),
            "*" => Some(Self::Language),
            "!" => Some(Self::Urgent),
            "?" => Some(Self::Help),
            _ => None,
        }
    }

    /// Returns the key of a button in the row of navigation; `None` where it has a letter.
    fn of(button: &Button) -> Option<Self> {
        let is_back = [messages::NAV_BACK, messages::NAV_NOT_THERE, messages::POSITION_NO];
        match &button.action {
            Action::Show(View::Languages(..)) => Some(Self::Language),
            Action::Show(View::Urgent) | Action::Below(View::Urgent) => Some(Self::Urgent),
            Action::Show(View::Help) => Some(Self::Help),
            Action::Restart => Some(Self::Again),
            Action::Back | Action::NotThere => Some(Self::Back),
            _ if is_back.contains(&button.label.id.as_ref()) => Some(Self::Back),
            _ => None,
        }
    }

    fn sign(self) -> char {
        match self {
            Self::Back => '<',
            Self::Again => '0',
            Self::Language => '*',
            Self::Urgent => '!',
            Self::Help => '?',
        }
    }

    /// Returns what the key does on this screen: what its button does, if it is there.
    pub fn action(self, screen: &Screen) -> Action {
        let shown = screen.navigation.iter().find(|button| Self::of(button) == Some(self));
        shown.map_or_else(|| self.without_button(), |button| button.action.clone())
    }

    fn without_button(self) -> Action {
        match self {
            Self::Back => Action::Show(View::Current),
            Self::Again => Action::Restart,
            Self::Language => Action::Show(View::Languages(Box::new(View::Current), 1)),
            Self::Urgent => Action::Show(View::Urgent),
            Self::Help => Action::Show(View::Help),
        }
    }
}

/// Returns the keys of a screen's buttons, in the order of the buttons.
pub(super) fn keys(screen: &Screen) -> Vec<char> {
    let mut letters = LETTERS.chars();
    let mut letter = || letters.next().unwrap_or(' ');
    let mut keys: Vec<char> = screen.choices.iter().chain(screen.aside.iter().flatten()).map(|_| letter()).collect();
    let mut taken = Vec::new();
    for button in &screen.navigation {
        // Two buttons that lead back have one key between them, and the second a letter.
        let fixed = FixedKey::of(button).map(FixedKey::sign).filter(|sign| !taken.contains(sign));
        taken.extend(fixed);
        keys.push(fixed.unwrap_or_else(&mut letter));
    }
    keys
}

/// Returns the answer that a number counts, where no other list on screen has numbers. Where
/// a place is asked for a number is a place, and nothing is erased by a number.
pub(super) fn numbered_choice<'a>(screen: &'a Screen, line: &str) -> Option<&'a Button> {
    let mut signs = line.trim().chars();
    let (Some(digit), None) = (signs.next(), signs.next()) else { return None };
    let at = usize::try_from(digit.to_digit(10)?).ok()?.checked_sub(1)?;
    let is_numbered = screen.blocks.iter().any(|block| matches!(block, Block::Card(_)));
    let answers = |button: &&Button| {
        matches!(
            button.action,
            Action::Answer { .. }
                | Action::Shortcut { .. }
                | Action::Language { .. }
                | Action::WrongPage { .. }
                | Action::Show(View::Group { .. } | View::Reopened { .. })
        )
    };
    screen.choices.get(at).filter(answers).filter(|_| !is_numbered)
}

/// Returns the button that a letter chooses.
pub(super) fn button_with_key<'a>(screen: &'a Screen, line: &str) -> Option<&'a Button> {
    let mut signs = line.trim().chars();
    let (Some(sign), None) = (signs.next(), signs.next()) else { return None };
    let wanted = sign.to_ascii_lowercase();
    screen
        .buttons()
        .zip(keys(screen))
        .find(|(_, key)| wanted.is_ascii_alphabetic() && *key == wanted)
        .map(|(button, _)| button)
}
