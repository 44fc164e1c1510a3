//! What an owner says of a project that cannot be.

use accord_core::record::{PayFault, PolicyFault};

use super::InWords;
use crate::tr;

impl InWords for PayFault {
    fn in_words(&self) -> String {
        match self {
            Self::NoAmount => tr::fault_pay_no_amount(),
            Self::NoCurrency => tr::fault_pay_no_currency(),
            Self::NoRate => tr::fault_pay_no_rate(),
        }
    }
}

impl InWords for PolicyFault {
    fn in_words(&self) -> String {
        match self {
            Self::TooMuch { .. } => tr::fault_policy_too_much(),
            Self::NoPay(fault) => fault.in_words(),
            // The studio asks for nothing that can be wrong in another way.
            _ => self.to_string(),
        }
    }
}
