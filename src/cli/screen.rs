//! Says what the terminal that the program writes to is like: how wide, and who puts
//! right-to-left text in order there.

use std::{env, io};

use clap::ValueEnum;

use crate::terminal::{Layout, LineOrder};

/// Says who puts right-to-left text in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Bidi {
    /// By what is known of the terminal
    Auto,
    /// The terminal does
    Terminal,
    /// This program does
    Program,
}

impl Bidi {
    /// Returns how lines are written to standard output as it is now.
    pub fn layout(self) -> Layout {
        match terminal_size::terminal_size_of(io::stdout()) {
            Some((terminal_size::Width(columns), _)) => {
                Layout::Columns(columns.into(), self.order(&|name| env::var(name).ok()))
            }
            None => Layout::Unbroken,
        }
    }

    /// Returns who puts lines in order, by what the environment says of the terminal. Only
    /// terminals that are sure to draw every sign to the right of the last are served;
    /// anywhere else the order would be turned round twice.
    fn order(self, variable: &dyn Fn(&str) -> Option<String>) -> LineOrder {
        let is = |name: &str, value: &str| variable(name).as_deref() == Some(value);
        let has = |name: &str| variable(name).is_some_and(|value| !value.is_empty());
        let draws_each_sign =
            has("XTERM_VERSION") || has("ALACRITTY_WINDOW_ID") || is("TERM", "alacritty") || is("TERM", "linux");
        // GNOME's terminals set this; they may have been opened from one of the others.
        let is_known_to_order = has("VTE_VERSION") || has("KONSOLE_VERSION");
        match self {
            Self::Program => LineOrder::ByProgram,
            Self::Auto if draws_each_sign && !is_known_to_order => LineOrder::ByProgram,
            Self::Auto | Self::Terminal => LineOrder::ByTerminal,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn right_to_left_text_is_put_in_order_once() {
        let order = |bidi: Bidi, known: &[(&str, &str)]| {
            bidi.order(&|name| known.iter().find(|(own, _)| *own == name).map(|(_, value)| (*value).to_owned()))
        };
        assert_eq!(order(Bidi::Auto, &[("TERM", "linux")]), LineOrder::ByProgram);
        assert_eq!(order(Bidi::Auto, &[("XTERM_VERSION", "XTerm(390)")]), LineOrder::ByProgram);
        assert_eq!(
            order(Bidi::Auto, &[("XTERM_VERSION", "XTerm(390)"), ("VTE_VERSION", "7600")]),
            LineOrder::ByTerminal
        );
        assert_eq!(order(Bidi::Auto, &[("TERM", "xterm-256color")]), LineOrder::ByTerminal);
        assert_eq!(order(Bidi::Terminal, &[("TERM", "linux")]), LineOrder::ByTerminal);
        assert_eq!(order(Bidi::Program, &[]), LineOrder::ByProgram);
    }
}
