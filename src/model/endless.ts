/** The end of what has none, as a day: after every day there is. */
export const ENDLESS = '9999-12-31';
