/** The days a date field takes: with a last one of four digits, browsers let no year of six be typed. */
// To be spread never as it is: Astro writes the class of a component into what it is given.
export const TYPED_DAYS = { min: '1000-01-01', max: '2999-12-31' } as const;
