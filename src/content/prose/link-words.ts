/** What reads like an address: with its scheme, or as the name of a host or a mailbox. */
const ADDRESS =
  /(?:https?:\/\/|www\.)[!-~]+|[a-z0-9._-]+@[a-z0-9.-]+|(?:[a-z0-9-]+\.)+(?:cn|com|net|org|gov|edu|info|cc|top|xyz|hk|mo|tw|中国|政务|公益)(?![a-z0-9.-])[!-~]*/gi;

/** A path of the site as the whole of what is written. */
const SITE_PATH = /^\/[!-~]*$/;

/**
 * An address that the words of a link name and the link does not lead to; null where there is none. Words may leave
 * out what a reader does not type: the scheme, `www.`, a slash at the end, and all behind the host.
 */
export function foreignAddressIn(words: string, url: string): string | null {
  const named = SITE_PATH.test(words) ? [words] : (words.match(ADDRESS) ?? []);
  const to = bare(url);
  return named.find((each) => bare(each) !== to && bare(each) !== hostOf(to)) ?? null;
}

function bare(address: string): string {
  return address
    .replace(/^(?:https?:\/\/|mailto:)?(?:www\.)?/i, '')
    .replace(/\/$/, '')
    .replace(/^[^/?#]+/, (host) => host.toLowerCase());
}

function hostOf(address: string): string {
  return address.replace(/[/?#].*$/s, '');
}
