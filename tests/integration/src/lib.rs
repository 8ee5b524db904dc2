//! What holds across the pallets and across the repository: see `tests/`.
