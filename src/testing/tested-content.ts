/**
 * The content folder that tests of code read. What they expect of it is written into them, so it is named in this one
 * place; what editors publish is for the tests of `src/testing/content`.
 */
export const TESTED_CONTENT = 'content';
