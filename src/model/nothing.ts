/** The values of a code that says all there is to say. */
export type Nothing = Record<string, never>;
