// How long things may take.

/** On a machine that does other things as well everything takes longer: all limits are multiplied by this. */
const PATIENCE = Number(process.env.BULWARK_PATIENCE ?? 1);

export const seconds = (count) => count * 1_000 * PATIENCE;
export const minutes = (count) => seconds(count * 60);
