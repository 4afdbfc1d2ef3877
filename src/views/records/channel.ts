import type { Channel } from '../../schemas/records/record-base.ts';
import { CHANNEL_NAMES } from '../../messages/records/record-details.ts';
import { detail } from './detail.ts';
import type { Detail } from './detail.ts';

/** An office and how to reach it; what the notice does not state is left out, or said to be blank. */
export function channelDetails(channel: Channel, blank?: string): Detail[] {
  return CHANNEL_NAMES.flatMap(([key, name]) => {
    const text = channel[key];
    if (text === undefined) return blank === undefined ? [] : [detail(name, blank)];
    const number = key === 'phone' ? dialled(text) : null;
    return [detail(name, text, number === null ? {} : { href: `tel:${number}` })];
  });
}

/** What a telephone dials where one number is printed: 0473-3998600 → 04733998600; null where more stands there. */
export function dialled(text: string): string | null {
  return /^[\d() （）-]{7,20}$/.test(text) ? text.replaceAll(/\D/g, '') : null;
}
