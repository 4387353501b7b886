//! Time: [`Instant`], the one moment type of the product, and [`Clock`], the only place that may ask the system for it.

use std::fmt;
use std::ops::{Add, Sub};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use jiff::Timestamp;

use crate::{Bind, Column, Result, Value};

/// A moment, as microseconds since 1970 in UTC: what an INTEGER column holds for an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(i64);

const SECOND: i64 = 1_000_000;
const DAY: i64 = 86_400 * SECOND;

impl Instant {
    /// From microseconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub const fn from_microseconds(microseconds: i64) -> Self {
        Self(microseconds)
    }

    /// Microseconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub const fn microseconds(self) -> i64 {
        self.0
    }

    /// The day on which it falls in UTC.
    #[must_use]
    pub fn day(self) -> jiff::civil::Date {
        jiff::tz::TimeZone::UTC.to_datetime(self.timestamp()).date()
    }

    /// The same moment for the calendar. What lies outside of its years (-9999 to 9999) becomes its first or last moment.
    #[must_use]
    pub fn timestamp(self) -> Timestamp {
        let bound = if self.0 < 0 { Timestamp::MIN } else { Timestamp::MAX };
        Timestamp::from_microsecond(self.0).unwrap_or(bound)
    }

    /// So many seconds later, or earlier if negative.
    #[must_use]
    pub const fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds.saturating_mul(SECOND)))
    }

    /// So many times 24 hours later, or earlier if negative. For a deadline on a day of a calendar, ask the calendar.
    #[must_use]
    pub const fn plus_days(self, days: i64) -> Self {
        Self(self.0.saturating_add(days.saturating_mul(DAY)))
    }

    /// Whole seconds from `earlier` to this, negative if it is later.
    #[must_use]
    pub const fn seconds_since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0) / SECOND
    }

    /// Whole times of 24 hours from `earlier` to this, negative if it is later.
    #[must_use]
    pub const fn days_since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0) / DAY
    }
}

impl Add<Duration> for Instant {
    type Output = Self;
    fn add(self, duration: Duration) -> Self {
        Self(self.0.saturating_add(i64::try_from(duration.as_micros()).unwrap_or(i64::MAX)))
    }
}

impl Sub<Duration> for Instant {
    type Output = Self;
    fn sub(self, duration: Duration) -> Self {
        Self(self.0.saturating_sub(i64::try_from(duration.as_micros()).unwrap_or(i64::MAX)))
    }
}

impl From<Timestamp> for Instant {
    /// Cuts off what is finer than a microsecond.
    fn from(timestamp: Timestamp) -> Self {
        Self(timestamp.as_microsecond())
    }
}

impl From<Instant> for Timestamp {
    fn from(instant: Instant) -> Self {
        instant.timestamp()
    }
}

/// RFC 3339, in UTC: `2026-03-01T09:30:00Z`, with a fraction if there is one.
impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.timestamp().fmt(f)
    }
}

impl std::str::FromStr for Instant {
    type Err = jiff::Error;
    fn from_str(text: &str) -> Result<Self, jiff::Error> {
        text.parse::<Timestamp>().map(Self::from)
    }
}

impl Bind for Instant {
    fn bind(&self) -> Value<'_> {
        Value::Integer(self.0)
    }
}

impl Column for Instant {
    fn column(cell: Value<'_>) -> Result<Self> {
        i64::column(cell).map(Self)
    }
}

/// Tells the time: the system's, or in tests and simulations one that is set. Clones share it.
#[derive(Debug, Clone)]
pub struct Clock(Hand);

#[derive(Debug, Clone)]
enum Hand {
    System,
    Set(Arc<AtomicI64>),
}

impl Clock {
    /// The system's time.
    #[must_use]
    pub const fn system() -> Self {
        Self(Hand::System)
    }

    /// A clock that stands at this moment until it is set or advanced.
    #[must_use]
    pub fn fixed(at: Instant) -> Self {
        Self(Hand::Set(Arc::new(AtomicI64::new(at.0))))
    }

    /// The time now.
    #[must_use]
    #[allow(clippy::disallowed_methods, reason = "the one place that asks the system for the time")]
    pub fn now(&self) -> Instant {
        match &self.0 {
            Hand::System => Timestamp::now().into(),
            Hand::Set(at) => Instant(at.load(Ordering::SeqCst)),
        }
    }

    /// Sets a fixed clock, and all its clones.
    ///
    /// # Panics
    /// On the system's clock, which this program does not set.
    pub fn set(&self, to: Instant) {
        self.hand().store(to.0, Ordering::SeqCst);
    }

    /// Moves a fixed clock, and all its clones, forward.
    ///
    /// # Panics
    /// On the system's clock, which this program does not set.
    pub fn advance(&self, by: Duration) {
        let microseconds = i64::try_from(by.as_micros()).unwrap_or(i64::MAX);
        self.hand().fetch_add(microseconds, Ordering::SeqCst);
    }

    fn hand(&self) -> &AtomicI64 {
        match &self.0 {
            Hand::Set(at) => at,
            Hand::System => panic!("the system's clock cannot be set"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_written_and_read() {
        let moment: Instant = "2026-03-01T09:30:00.5Z".parse().expect("a moment");
        assert_eq!(moment.microseconds(), 1_772_357_400_500_000);
        assert_eq!(moment.to_string(), "2026-03-01T09:30:00.5Z");
        assert_eq!(Instant::from(moment.timestamp()), moment);
        assert_eq!(Instant::from_microseconds(i64::MAX).timestamp(), Timestamp::MAX);
        assert_eq!(Instant::from_microseconds(i64::MIN).timestamp(), Timestamp::MIN);
    }

    #[test]
    fn moments_are_counted() {
        let moment = Instant::from_microseconds(0);
        assert_eq!(moment.plus_days(2).to_string(), "1970-01-03T00:00:00Z");
        assert_eq!(moment.plus_days(2).plus_seconds(-1).days_since(moment), 1);
        assert_eq!(moment.seconds_since(moment.plus_seconds(7)), -7);
        assert!(moment < moment + Duration::from_micros(1));
        assert_eq!(moment + Duration::from_secs(3) - Duration::from_secs(3), moment);
        assert_eq!(Instant::from_microseconds(i64::MAX).plus_days(1).microseconds(), i64::MAX);
    }

    #[test]
    fn a_fixed_clock_moves_when_told() {
        let clock = Clock::fixed(Instant::from_microseconds(0));
        let same = clock.clone();
        clock.advance(Duration::from_secs(60));
        assert_eq!(same.now(), Instant::from_microseconds(0).plus_seconds(60));
        same.set(Instant::from_microseconds(5));
        assert_eq!(clock.now().microseconds(), 5);
        assert!(Clock::system().now() > clock.now().plus_days(365 * 50));
    }
}
