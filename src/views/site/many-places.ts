import { PLACES_AT_A_GLANCE } from '../../model/places-at-a-glance.ts';

/** Whether so many places, or texts of places, are more than one glance takes in. */
export function areMany(count: number): boolean {
  return count > PLACES_AT_A_GLANCE;
}
