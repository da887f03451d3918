//! Keeps the bot's token and the webhook's secret: they are read once, and shown nowhere.

use std::fmt;

/// Holds a token as @BotFather gives it; it is shown nowhere.
#[derive(Clone)]
pub struct Token(String);

impl Token {
    /// Returns the token itself, for the address of a request and nothing else.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// Returns the number of the bot that the token belongs to, which is no secret.
    pub fn bot(&self) -> &str {
        self.0.split_once(':').map_or("", |(bot, _)| bot)
    }

    /// Reads a token such as `123456:ABC-DEF`.
    ///
    /// # Errors
    /// Fails with a sentence that says what is wrong with it, without repeating it.
    pub fn parse(text: &str) -> Result<Self, String> {
        let (bot, secret) = text.trim().split_once(':').unwrap_or_default();
        let digits = !bot.is_empty() && bot.len() <= 20 && bot.bytes().all(|b| b.is_ascii_digit());
        let rest = (8..=128).contains(&secret.len())
            && secret.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
        if digits && rest {
            return Ok(Self(text.trim().to_owned()));
        }
        Err("TELOXIDE_TOKEN is not a token: copy it whole from @BotFather, as in `123456:ABC-DEF…`".to_owned())
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

/// Holds the webhook's secret; it is shown nowhere.
#[derive(Clone)]
pub struct Secret(pub(super) String);

impl Secret {
    /// Returns the secret itself, to register it and to compare with it.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_digits_colon_and_a_secret() {
        assert!(Token::parse("123456:ABC-DEF1234ghIkl-zyx57W2v1u123ew11").is_ok());
        assert!(Token::parse(" 123456:ABC-DEF1234ghIkl-zyx57W2v1u123ew11\n").is_ok());
        for wrong in
            ["", "hunter2", "123456:", "hunter2:defghijklmno", "123456:with hunter2 in it", "1:a/hunter2?c=defgh"]
        {
            assert!(!Token::parse(wrong).unwrap_err().contains("hunter2"));
        }
    }

    #[test]
    fn debugging_shows_no_token() {
        let token = Token::parse("123456:ABC-DEF1234ghIkl").unwrap();
        assert_eq!(format!("{token:?}"), "Token(…)");
    }
}
