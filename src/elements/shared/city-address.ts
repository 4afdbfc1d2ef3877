/** The cities an address names, `?city=luohe,wuhai`, as far as they are known; in the order of the page. */
export function citiesIn(search: string, known: readonly string[]): string[] {
  const named = (new URLSearchParams(search).get('city') ?? '').split(',');
  return known.filter((slug) => named.includes(slug));
}

/** The address with these cities named, its anchor kept. */
export function withCities(address: string, cities: readonly string[]): string {
  const url = new URL(address);
  url.search = cities.length > 0 ? `?city=${cities.join(',')}` : '';
  return url.href;
}

/** Pages that a choice of cities leads. */
const LED = ['places', 'compare', 'questions', 'eligibility', 'objection'];

/** Makes the links of a page that stands beside those pages carry a choice of cities on. */
export function carryCities(cities: readonly string[]): void {
  const paths = LED.map((page) => new URL(`../${page}/`, location.href).pathname);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]:not([data-all] a)'))
    if (paths.includes(link.pathname)) link.href = withCities(link.href, cities);
}
