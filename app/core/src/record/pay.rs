//! What labelers are paid, as the owner states it. Accord moves no money: it counts what was done and says what that comes to.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use crate::event::Millis;

/// The owner's offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pay {
    /// In what.
    pub currency: Currency,
    /// For what.
    pub rate: Rate,
    /// What an hour of active work should come to at least, where the owner says.
    pub floor_per_hour: Option<Money>,
}

/// What is paid for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rate {
    /// Each item that a person answered or skipped, once.
    PerItem(Money),
    /// Each hour of active time.
    PerHour(Money),
}

/// An ISO 4217 code: three capital letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Currency([u8; 3]);

/// An amount of a currency, in millionths of its unit: an item may be worth less than a cent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Money(pub u64);

/// Why an amount or a currency is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum PayFault {
    /// No amount.
    #[error("an amount is a number such as 12 or 0.05, with at most six decimals and below a billion")]
    NoAmount,
    /// No currency.
    #[error("a currency is three letters, such as EUR, USD or KES")]
    NoCurrency,
    /// Paid for nothing.
    #[error("the rate is zero; leave the pay out where nothing is paid")]
    NoRate,
}

const HOUR_MS: u128 = 3_600_000;
const UNIT: u64 = 1_000_000;
/// So that a million people's hours still fit.
const MAX_UNITS: u64 = 1_000_000_000;

impl Pay {
    /// What a person's work comes to.
    #[must_use]
    pub fn earned(&self, n_items: u32, active: Millis) -> Money {
        match self.rate {
            Rate::PerItem(money) => Money(money.0.saturating_mul(n_items.into())),
            Rate::PerHour(money) => Money(saturated(u128::from(money.0) * u128::from(active.0) / HOUR_MS)),
        }
    }

    /// What an hour of active time came to; `None` where there was no active time.
    #[must_use]
    pub fn per_hour(&self, n_items: u32, active: Millis) -> Option<Money> {
        match self.rate {
            Rate::PerHour(money) => (active.0 > 0).then_some(money),
            Rate::PerItem(_) => {
                let earned = u128::from(self.earned(n_items, active).0);
                (earned * HOUR_MS).checked_div(active.0.into()).map(|it| Money(saturated(it)))
            }
        }
    }

    /// Whether an hour came to less than the owner's floor; `None` without a floor or without active time.
    #[must_use]
    pub fn is_below_floor(&self, n_items: u32, active: Millis) -> Option<bool> {
        Some(self.per_hour(n_items, active)? < self.floor_per_hour?)
    }

    /// Whether it can be offered.
    ///
    /// # Errors
    /// When the rate is zero.
    pub const fn check(&self) -> Result<(), PayFault> {
        match self.rate {
            Rate::PerItem(Money(0)) | Rate::PerHour(Money(0)) => Err(PayFault::NoRate),
            Rate::PerItem(_) | Rate::PerHour(_) => Ok(()),
        }
    }

    /// An amount with its currency.
    #[must_use]
    pub fn shown(&self, money: Money) -> String {
        format!("{} {}", money.rounded(), self.currency)
    }
}

impl fmt::Display for Pay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.rate {
            Rate::PerItem(money) => write!(f, "{money} {} an item", self.currency)?,
            Rate::PerHour(money) => write!(f, "{money} {} an hour of active time", self.currency)?,
        }
        match self.floor_per_hour {
            Some(floor) => write!(f, ", at least {floor} {} an hour", self.currency),
            None => Ok(()),
        }
    }
}

impl Money {
    /// The amount to two decimals, and to the first that is not zero where it is less than a hundredth.
    #[must_use]
    pub fn rounded(self) -> String {
        if self.0 == 0 || self.0 >= UNIT / 100 {
            let hundredths = self.0.saturating_add(UNIT / 200) / (UNIT / 100);
            format!("{}.{:02}", hundredths / 100, hundredths % 100)
        } else {
            self.to_string()
        }
    }
}

/// Exact, with two decimals at least.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let decimals = format!("{:06}", self.0 % UNIT);
        let (cents, rest) = decimals.split_at_checked(2).unwrap_or((&decimals, ""));
        write!(f, "{}.{cents}{}", self.0 / UNIT, rest.trim_end_matches('0'))
    }
}

impl FromStr for Money {
    type Err = PayFault;

    fn from_str(text: &str) -> Result<Self, PayFault> {
        let (units, decimals) = text.trim().split_once(['.', ',']).unwrap_or((text.trim(), ""));
        let is_number = |text: &str| text.bytes().all(|digit| digit.is_ascii_digit());
        if units.is_empty() || !is_number(units) || !is_number(decimals) || decimals.len() > 6 {
            return Err(PayFault::NoAmount);
        }
        let units: u64 = units.parse().map_err(|_| PayFault::NoAmount)?;
        let decimals: u64 = format!("{decimals:0<6}").parse().map_err(|_| PayFault::NoAmount)?;
        if units >= MAX_UNITS { Err(PayFault::NoAmount) } else { Ok(Self(units * UNIT + decimals)) }
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(std::str::from_utf8(&self.0).unwrap_or("???"))
    }
}

impl FromStr for Currency {
    type Err = PayFault;

    fn from_str(text: &str) -> Result<Self, PayFault> {
        let code: [u8; 3] = text.trim().as_bytes().try_into().map_err(|_| PayFault::NoCurrency)?;
        let code = code.map(|letter| letter.to_ascii_uppercase());
        if code.iter().all(u8::is_ascii_uppercase) { Ok(Self(code)) } else { Err(PayFault::NoCurrency) }
    }
}

fn saturated(amount: u128) -> u64 {
    u64::try_from(amount).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::{Currency, Money, Pay, PayFault, Rate};
    use crate::event::Millis;

    fn money(text: &str) -> Money {
        text.parse().unwrap()
    }

    fn pay(rate: Rate, floor: Option<&str>) -> Pay {
        Pay { currency: "eur".parse().unwrap(), rate, floor_per_hour: floor.map(money) }
    }

    #[test]
    fn pay1_amounts_are_exact_and_read_back() {
        for (text, shown) in
            [("12", "12.00"), ("0.05", "0.05"), ("0,0375", "0.0375"), ("7.5", "7.50"), ("0.000001", "0.000001")]
        {
            assert_eq!(money(text).to_string(), shown);
            assert_eq!(money(shown), money(text));
        }
        assert_eq!((money("1.005").rounded(), money("0.0004").rounded()), ("1.01".to_owned(), "0.0004".to_owned()));
        for text in ["", "-1", "1e3", "a", "0.0000001", "1.2.3", ".5", "99999999999999999999", "1000000000"] {
            assert_eq!(text.parse::<Money>(), Err(PayFault::NoAmount), "{text:?}");
        }
        for text in ["", "EU", "EURO", "E€", "12A"] {
            assert_eq!(text.parse::<Currency>(), Err(PayFault::NoCurrency), "{text:?}");
        }
    }

    #[test]
    fn pay1_an_hour_of_active_time_is_held_against_the_floor() {
        let quarter = Millis(900_000);
        let by_item = pay(Rate::PerItem(money("0.05")), Some("10"));
        assert_eq!(by_item.earned(40, quarter), money("2"));
        assert_eq!(by_item.per_hour(40, quarter), Some(money("8")));
        assert_eq!(by_item.is_below_floor(40, quarter), Some(true));
        assert_eq!(by_item.is_below_floor(50, quarter), Some(false), "exactly the floor");
        assert_eq!((by_item.per_hour(3, Millis(0)), by_item.is_below_floor(3, Millis(0))), (None, None));
        let by_hour = pay(Rate::PerHour(money("12")), None);
        assert_eq!(by_hour.earned(1, quarter), money("3"));
        assert_eq!(by_hour.is_below_floor(1, quarter), None);
        assert_eq!(by_item.to_string(), "0.05 EUR an item, at least 10.00 EUR an hour");
        assert_eq!(pay(Rate::PerHour(Money(0)), None).check(), Err(PayFault::NoRate));
        assert_eq!(by_hour.earned(u32::MAX, Millis(u64::MAX)), Money(u64::MAX), "nothing overflows");
    }
}
