/** The one file that says what was published when; lines are only ever added to it. */
export const PUBLISHED = 'published.jsonl';

/** States of the portal's own work as they were registered, each under its SHA-256. */
export const STATES = 'registered';

/** The checkpoint the register was last sealed with: size and root of its Merkle tree, C2SP tlog-checkpoint. */
export const SEAL = 'published.checkpoint';
