//! Faults a test asks for: wrong answers, slow ones, broken connections.

use std::time::Duration;

/// A fault, and the requests it happens to.
#[derive(Debug, Clone)]
pub struct Fault {
    /// The method, whatever its case; none is any.
    pub method: Option<&'static str>,
    /// The chat of the request; none is any.
    pub chat: Option<i64>,
    pub kind: FaultKind,
    /// How often it happens; `u32::MAX` is until the faults are cleared.
    pub times: u32,
}

/// What goes wrong.
#[derive(Debug, Clone, Copy)]
pub enum FaultKind {
    /// Nothing is done; answered with this code and description, or this body if it starts with `<`.
    Status(u16, &'static str),
    /// It is done, but the answer takes this long.
    Slow(Duration),
    /// Nothing is done; the connection closes without an answer.
    BreakBefore,
    /// It is done; the connection closes without an answer.
    BreakAfter,
    /// It is done; the connection closes in the middle of the answer.
    BreakHalf,
}

#[derive(Default)]
pub(super) struct Faults(Vec<Fault>);

impl Faults {
    pub fn add(&mut self, fault: Fault) {
        self.0.push(fault);
    }

    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// The fault that happens to this request, used up once.
    pub fn take(&mut self, method: &str, chat: Option<i64>) -> Option<FaultKind> {
        let fits = |fault: &Fault| {
            fault.times > 0
                && fault.method.is_none_or(|name| name.eq_ignore_ascii_case(method))
                && fault.chat.is_none_or(|id| Some(id) == chat)
        };
        let at = self.0.iter().position(fits)?;
        let fault = &mut self.0[at];
        let kind = fault.kind;
        if fault.times != u32::MAX {
            fault.times -= 1;
            if fault.times == 0 {
                self.0.remove(at);
            }
        }
        Some(kind)
    }
}
