//! The language of an operator whose chat is written to by itself.

use std::sync::Arc;

use crate::{app::SharedContext, locale::Locale, telegram::bot::Bot};

impl Bot {
    /// The language of an operator whose chat is written to by itself.
    pub(in crate::telegram) async fn locale_of(&self, operator: i64) -> Spoken {
        let spoken = match self.deliveries.spoken(operator) {
            Some(spoken) => Some(spoken),
            None => self.store.language(operator).await.ok().flatten(),
        };
        Spoken { context: self.context(), language: spoken.unwrap_or_default() }
    }
}

/// A language, and what it is read from.
pub(in crate::telegram) struct Spoken {
    context: Arc<SharedContext>,
    language: String,
}

impl Spoken {
    pub fn locale(&self) -> &Locale {
        let locales = &self.context.locales;
        locales.named(&self.language).unwrap_or_else(|| locales.negotiate(None))
    }
}
