/** So many places are seen at one glance; more are found by their names. */
export const PLACES_AT_A_GLANCE = 12;
