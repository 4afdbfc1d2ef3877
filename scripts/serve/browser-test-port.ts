import { readPort } from './port-option.ts';

/**
 * Port of the server that the browser tests start for themselves: 4329, or `BROWSER_TEST_PORT`, so that two
 * checkouts can be tested at once. Throws RangeError when the variable is no port.
 */
export const browserTestPort = (): number => readPort([], process.env['BROWSER_TEST_PORT'], 4329);
