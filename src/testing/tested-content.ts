/**
 * The content folder that tests of code read: a copy of what editors published once, for what the tests expect of it is
 * written into them. What editors publish today is for the tests of `src/testing/content`.
 */
export const TESTED_CONTENT = 'src/testing/fixtures/content';
