//! Stops campaigns the moment an operator asks for it, before anything else that waits in
//! their chat. The answer follows in its turn.

use std::sync::Arc;

use tracing::warn;

use super::stop::StopAtOnce;
use crate::{
    app::campaigns as rules,
    store::{Actor, Seen},
    telegram::bot::Bot,
};

impl Bot {
    /// Stops a campaign if this operator may. Whatever keeps it from being stopped is told
    /// when the update's turn comes.
    pub(in crate::telegram) async fn stop_at_once(self: &Arc<Self>, stop: StopAtOnce) {
        let StopAtOnce { operator, campaign, version, act, seq } = stop;
        let Some(role) = self.operators.role(operator.0) else { return };
        let stopped = async || {
            let Some(row) = self.store.campaign(campaign).await? else { return Ok(()) };
            let context = self.context();
            let who = (operator, role);
            let (store, locales) = (&self.store, &context.locales);
            if rules::not_allowed(store, locales, &self.operators, who, &row, act).await?.is_some()
                || version < row.acted_version
            {
                return Ok(());
            }
            self.deliveries.live.stop(campaign);
            let actor = Actor { operator, update: Some(seq) };
            rules::act(store, &row, act, actor, Some(Seen { version, count: None })).await.map(drop)
        };
        if self.insist(stopped).await.is_none() {
            warn!(campaign, "a campaign is stopped at the next start");
        }
        self.deliveries.notify();
    }
}
