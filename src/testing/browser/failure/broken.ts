/**
 * Script by which a function of the page throws, whoever calls it, until the page says `mend()`.
 * @param path as it is called: `Array.prototype.map`
 */
export function breaking(path: string): string {
  return `{
    const whole = ${path};
    ${path} = function () { throw new Error('broken'); };
    window.mend = () => (${path} = whole);
  }`;
}
