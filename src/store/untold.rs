//! Stores what the program does to a campaign by itself: it pauses one, resumes one once
//! the network is back, and remembers which operators must still be told.

use std::sync::Arc;

use super::{
    campaigns::read, connection::Connection, database_error::DatabaseError, error::StoreError, handle::Store,
    operators, query::query,
};
use crate::campaigns::{Act, CampaignState, OperatorId};

/// Is the reason of a pause that ends by itself once the network is back.
pub(crate) const NETWORK: &str = "network";

impl Store {
    /// Pauses a campaign for a reason of the program's own; returns whether it was under
    /// way. These operators must be told.
    ///
    /// # Errors
    /// Fails when the transaction can't be committed; nothing is stored then.
    pub(crate) async fn halt(
        &self,
        id: i64,
        reason: &'static str,
        tell: &[OperatorId],
        now: i64,
    ) -> Result<bool, StoreError> {
        let tell: Arc<[OperatorId]> = tell.into();
        self.job(move |at| {
            let tell = Arc::clone(&tell);
            Box::pin(async move {
                let update = query(
                    "UPDATE campaign SET state = 'paused', reason = $2, version = version + 1
                     WHERE id = $1 AND state IN ('scheduled', 'preparing', 'sending')",
                );
                let halted = update.bind(id).bind(reason).execute(&mut *at).await? > 0;
                if halted {
                    operators::record(at, now, OperatorId::COMMAND_LINE, "halt", id, 0).await?;
                    must_tell(at, id, &tell).await?;
                }
                Ok(halted)
            })
        })
        .await
    }

    /// Resumes a campaign that paused because the network was away, unless it did so
    /// before; returns whether it goes on. These operators must be told.
    ///
    /// # Errors
    /// Fails when the transaction can't be committed; nothing is stored then.
    pub(crate) async fn resume_by_itself(&self, id: i64, tell: &[OperatorId], now: i64) -> Result<bool, StoreError> {
        let tell: Arc<[OperatorId]> = tell.into();
        self.job(move |at| {
            let tell = Arc::clone(&tell);
            Box::pin(async move {
                let Some(row) = read(at, id).await? else { return Ok(false) };
                if row.state != CampaignState::Paused || row.reason.as_deref() != Some(NETWORK) || row.resumed {
                    return Ok(false);
                }
                let scheduled = row.starts_at.is_some_and(|starts_at| starts_at > now);
                let Ok(to) = row.state.after(Act::Resume, row.kind, scheduled, row.prepared) else { return Ok(false) };
                let update = query(
                    "UPDATE campaign SET state = $2, reason = NULL, resumed = 1, version = version + 1 WHERE id = $1",
                );
                update.bind(id).bind(to.name()).execute(&mut *at).await?;
                operators::record(at, now, OperatorId::COMMAND_LINE, "resume-by-itself", id, 0).await?;
                must_tell(at, id, &tell).await?;
                Ok(true)
            })
        })
        .await
    }

    /// Returns the campaigns that go on by themselves once the network is back.
    ///
    /// # Errors
    /// Fails when the database can't be read.
    pub(crate) async fn waiting_for_network(&self) -> Result<Vec<i64>, StoreError> {
        let found = query("SELECT id FROM campaign WHERE state = 'paused' AND reason = $1 AND resumed = 0");
        Ok(found.bind(NETWORK).fetch_all(&self.reads).await?.iter().map(|row| row.get(0)).collect())
    }

    /// Returns which operators must still be told of which campaign.
    ///
    /// # Errors
    /// Fails when the database can't be read.
    pub(crate) async fn untold(&self) -> Result<Vec<(i64, OperatorId)>, StoreError> {
        let found = query("SELECT campaign_id, operator FROM untold").fetch_all(&self.reads).await?;
        Ok(found.iter().map(|row| (row.get(0), OperatorId(row.get(1)))).collect())
    }

    /// Notes that these operators must be told of a campaign.
    ///
    /// # Errors
    /// Fails when the transaction can't be committed; nothing is stored then.
    pub(crate) async fn must_tell(&self, campaign: i64, tell: &[OperatorId]) -> Result<(), StoreError> {
        let tell: Arc<[OperatorId]> = tell.into();
        self.job(move |at| {
            let tell = Arc::clone(&tell);
            Box::pin(async move { must_tell(at, campaign, &tell).await })
        })
        .await
    }

    /// Notes that an operator was told of a campaign.
    ///
    /// # Errors
    /// Fails when the transaction can't be committed; nothing is stored then.
    pub(crate) async fn told(&self, campaign: i64, operator: OperatorId) -> Result<(), StoreError> {
        self.job(move |at| {
            Box::pin(async move {
                let delete = query("DELETE FROM untold WHERE campaign_id = $1 AND operator = $2");
                delete.bind(campaign).bind(operator.0).execute(at).await.map(drop)
            })
        })
        .await
    }
}

async fn must_tell(at: &mut Connection, id: i64, tell: &[OperatorId]) -> Result<(), DatabaseError> {
    for operator in tell {
        let insert = query("INSERT INTO untold (campaign_id, operator) VALUES ($1, $2) ON CONFLICT DO NOTHING");
        insert.bind(id).bind(operator.0).execute(&mut *at).await?;
    }
    Ok(())
}
