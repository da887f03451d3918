//! Faults a test asks for: wrong answers, slow ones, broken connections.

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
    /// Nothing is done; answered with this code and description, or this body if it starts with `<` or `{`.
    Status(u16, &'static str),
    /// Nothing is done; the connection closes without an answer.
    BreakBefore,
    /// It is done, and answered with this code and description or body all the same.
    DoneBut(u16, &'static str),
    /// It is done, but the answer waits for [`super::StandIn::release`].
    Held,
    /// It is done; the connection closes without an answer.
    BreakAfter,
    /// It is done; the connection closes in the middle of the answer.
    BreakHalf,
}

/// How often something goes wrong with new messages, per mille each; the same in every run.
#[derive(Debug, Clone, Copy, Default)]
pub struct Weather {
    pub too_many: u32,
    pub server_error: u32,
    pub break_before: u32,
    pub break_after: u32,
    pub seed: u64,
}

#[derive(Default)]
pub(super) struct Faults {
    asked_for: Vec<Fault>,
    weather: Option<Weather>,
    /// How often held answers were let go.
    pub releases: u64,
    /// Answers that are held now.
    pub held: usize,
}

impl Faults {
    pub fn add(&mut self, fault: Fault) {
        self.asked_for.push(fault);
    }

    pub fn clear(&mut self) {
        self.asked_for.clear();
        self.weather = None;
    }

    pub fn set_weather(&mut self, weather: Weather) {
        self.weather = Some(weather);
    }

    fn of_the_weather(&mut self, method: &str) -> Option<FaultKind> {
        let weather = self.weather.as_mut().filter(|_| method.starts_with("send"))?;
        weather.seed = weather.seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let drawn = u32::try_from((weather.seed >> 33) % 1000).unwrap_or(0);
        let kinds = [
            (weather.too_many, FaultKind::Status(429, "Too Many Requests: retry after 1")),
            (weather.server_error, FaultKind::Status(500, "Internal Server Error")),
            (weather.break_before, FaultKind::BreakBefore),
            (weather.break_after, FaultKind::BreakAfter),
        ];
        let mut below = 0;
        kinds.into_iter().find_map(|(per_mille, kind)| {
            below += per_mille;
            (drawn < below).then_some(kind)
        })
    }

    /// The fault that happens to this request, used up once.
    pub fn take(&mut self, method: &str, chat: Option<i64>) -> Option<FaultKind> {
        let fits = |fault: &Fault| {
            fault.times > 0
                && fault.method.is_none_or(|name| name.eq_ignore_ascii_case(method))
                && fault.chat.is_none_or(|id| Some(id) == chat)
        };
        let Some(at) = self.asked_for.iter().position(fits) else { return self.of_the_weather(method) };
        let fault = &mut self.asked_for[at];
        let kind = fault.kind;
        if fault.times != u32::MAX {
            fault.times -= 1;
            if fault.times == 0 {
                self.asked_for.remove(at);
            }
        }
        Some(kind)
    }
}
