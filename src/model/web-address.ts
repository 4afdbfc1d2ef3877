/**
 * Why a text is no address a reader may be sent to: it is none of http or https; it holds blanks, backslashes or what
 * nobody sees; it carries a name before an @, which passes for the host; its host is written in letters that pass for
 * others; it leads to the reader's own machine or network.
 */
export type AddressFault = 'scheme' | 'blank' | 'credentials' | 'lookalike' | 'local';

/** What is wrong with a full web address; null where nothing is. */
export function webAddressFault(address: string): AddressFault | null {
  if (/[\s\p{C}\\]/u.test(address)) return 'blank';
  const [, authority] = /^https?:\/\/([^/?#]+)/i.exec(address) ?? [];
  if (authority === undefined || !URL.canParse(address)) return 'scheme';
  if (authority.includes('@')) return 'credentials';
  if (!/^[\p{Script=Han}a-z0-9.:[\]-]+$/iu.test(authority) || /(?:^|\.)xn--/i.test(authority))
    return 'lookalike';
  return isLocal(new URL(address).hostname) ? 'local' : null;
}

/** Names that lead nowhere outside one network: RFC 6761, RFC 6762, RFC 8375, and names without a dot. */
const LOCAL_NAME = /^[^.:]+$|\.(?:localhost|local|internal|lan|home\.arpa)$/;

/** Addresses that are no one's on the net: RFC 6890, in the form a URL brings them to. */
const LOCAL_IPV4 =
  /^(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;
const LOCAL_IPV6 = /^\[(?:::|f[cd]|fe[89ab])/;

function isLocal(hostname: string): boolean {
  const host = hostname.replace(/\.$/, '');
  return LOCAL_NAME.test(host) || LOCAL_IPV4.test(host) || LOCAL_IPV6.test(host);
}
