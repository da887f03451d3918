//! Sends campaigns: prepares deliveries in chunks, sends them one by one through the send
//! limiter, and shows the progress. The ledger is written before and after each request,
//! so that whatever ends the program loses nobody and writes to nobody twice.

mod live_counts;
mod deliveries;
mod notice;
mod prepare;
mod tell;
mod halt;
mod watch;
mod clock;
mod send;
mod reminders;
mod start;

pub(super) use deliveries::Deliveries;
pub(super) use reminders::gather_reminders;
pub(super) use start::start;
