//! Reads who runs the service and how a person is reached there, for `/help`.

use crate::dialogue::ServiceContact;

/// Limits the characters of a name or a contact: it is one line of a message.
const LONGEST: usize = 200;

/// As written on the command line or in the environment.
#[derive(Debug, clap::Args)]
pub struct Contact {
    /// Who runs this service, as `/help` names them
    #[arg(long, value_name = "NAME", env = "GUICHET_RUN_BY")]
    run_by: Option<String>,
    /// How to reach a person there, as `/help` says it: a telephone number, a mail address, a place
    #[arg(long = "contact", value_name = "TEXT", env = "GUICHET_CONTACT")]
    reached_by: Option<String>,
    /// The languages whose texts you answer for, such as `es,ru`: once a person has read all of
    /// one (`guichet locale read`), the bot no longer says there that a machine wrote it
    #[arg(long, value_name = "LANGUAGES", env = "GUICHET_ANSWERS_FOR", value_delimiter = ',')]
    answers_for: Vec<String>,
}

impl Contact {
    /// Returns what was set; what is empty counts as not set.
    ///
    /// # Errors
    /// Fails with a sentence that says what to write.
    pub fn read(&self) -> Result<ServiceContact, String> {
        Ok(ServiceContact {
            name: line("GUICHET_RUN_BY", self.run_by.as_deref())?,
            reached_by: line("GUICHET_CONTACT", self.reached_by.as_deref())?,
            answers_for: self
                .answers_for
                .iter()
                .map(|tag| tag.trim().to_owned())
                .filter(|tag| !tag.is_empty())
                .collect(),
        })
    }
}

fn line(name: &str, text: Option<&str>) -> Result<Option<String>, String> {
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else { return Ok(None) };
    if text.chars().any(char::is_control) {
        return Err(format!("{name} has several lines: write one"));
    }
    let length = text.chars().count();
    if length > LONGEST {
        return Err(format!("{name} has {length} characters: write at most {LONGEST}"));
    }
    Ok(Some(text.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contact_is_one_line_and_nothing_is_invented() {
        let read = |contact: &str| {
            Contact { run_by: None, reached_by: Some(contact.to_owned()), answers_for: Vec::new() }.read()
        };
        assert_eq!(read(" ").unwrap(), ServiceContact::default());
        assert_eq!(read("01 23 45 67 89 ").unwrap().reached_by.as_deref(), Some("01 23 45 67 89"));
        assert!(read("a\nb").unwrap_err().starts_with("GUICHET_CONTACT has several lines"));
        assert!(read(&"x".repeat(201)).unwrap_err().contains("201"));
    }
}
