import { webAddressFault } from '../../model/web-address.ts';
import type { AddressFault } from '../../model/web-address.ts';

/** What is wrong with the address of a link in prose: full web addresses, mail, telephone, and addresses inside the site may stand there. */
export function addressFault(url: string): AddressFault | null {
  if (/^(?:mailto|tel):[^\s\p{C}]+$/iu.test(url)) return null;
  return /^[^/?#]*:|^\/\/|^[\s\p{C}]/u.test(url) ? webAddressFault(url) : null;
}
