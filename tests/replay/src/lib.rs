//! The pallets against traces of the reference model: see `tests/replay`.
