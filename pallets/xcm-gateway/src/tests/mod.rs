mod calls;
mod channels;
mod governance;
mod homes;
mod invariants;
mod payouts;
mod sequences;
