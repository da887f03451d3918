//! Finds the language of an operator to whom the bot writes unasked.

use std::sync::Arc;

use crate::{app::SharedContext, locale::Locale, telegram::bot::Bot};

impl Bot {
    /// Returns the language in which an operator was last answered, or the stored one.
    pub(in crate::telegram) async fn locale_of(&self, operator: i64) -> Spoken {
        let spoken = match self.deliveries.spoken(operator) {
            Some(spoken) => Some(spoken),
            None => self.store.language(operator).await.ok().flatten(),
        };
        Spoken { context: self.context(), language: spoken.unwrap_or_default() }
    }
}

/// Holds a language and the context in which its locale is found.
pub(in crate::telegram) struct Spoken {
    context: Arc<SharedContext>,
    language: String,
}

impl Spoken {
    pub fn locale(&self) -> &Locale {
        let locales = &self.context.locales;
        let spoken = locales.named(&self.language).unwrap_or_else(|| locales.negotiate(None));
        locales.for_operators(spoken)
    }
}
