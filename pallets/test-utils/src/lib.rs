//! What the tests of several pallets share: a clock that tests move, and mocks of the seams.

pub mod clock;
pub mod docket;
pub mod surcharges;
