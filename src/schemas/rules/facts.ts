import { z } from 'zod';
import { FACT_TYPES } from '../../model/facts.ts';
import type { FactKey, FactOf, FactType } from '../../model/facts.ts';

const KEYS = Object.keys(FACT_TYPES) as [FactKey, ...FactKey[]];

export const factKey = z.enum(KEYS).describe('事实');

/** A fact whose answer has one of these shapes: a demand on a day cannot be made of a yes or no. */
export function factOf<T extends FactType>(...types: T[]) {
  const keys = KEYS.filter((key) => types.some((type) => type === FACT_TYPES[key]));
  return z.enum(keys as [FactOf<T>, ...FactOf<T>[]]).describe('事实');
}
