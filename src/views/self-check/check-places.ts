import { portal } from '../site/site.ts';
import { openCall } from '../city/open-call.ts';
import type { OpenCall } from '../city/open-call.ts';
import { placeNames } from '../city/place-names.ts';
import { leadingVersion } from '../regulation/version-details.ts';
import { selfCheck } from './self-check.ts';
import type { SelfCheck } from './self-check.ts';
import { selfCheckHref } from './self-check-versions.ts';

/** A place whose conditions can be checked, with the call that is open there. */
export interface CheckPlace {
  name: string;
  /** Names by which it is found. */
  names: string;
  href: string;
  check: SelfCheck;
  draft: boolean;
  call: OpenCall | null;
}

/** Every place with a self-check by province, those with an open call first, the next to close before the others. */
export function checkPlaces(): { province: string; places: CheckPlace[] }[] {
  const byProvince = Map.groupBy(
    portal().jurisdictions.flatMap((jurisdiction) => {
      const version = leadingVersion(jurisdiction);
      const check = version && selfCheck(jurisdiction, version);
      if (!version || !check) return [];
      const { about } = jurisdiction;
      const place: CheckPlace = {
        name: about.name,
        names: placeNames(jurisdiction),
        href: selfCheckHref(jurisdiction, { slug: undefined }),
        check,
        draft: version.about.stage === 'draft',
        call: openCall(jurisdiction, version),
      };
      return [{ province: about.province, place }];
    }),
    ({ province }) => province,
  );
  return [...byProvince]
    .map(([province, held]) => ({
      province,
      places: held.map(({ place }) => place).sort(byDeadline),
    }))
    .sort((a, b) => byDeadline(a.places[0], b.places[0]));
}

type Calling = Pick<CheckPlace, 'call'> | undefined;

function byDeadline(a: Calling, b: Calling): number {
  const last = '9999-12-31';
  return (a?.call?.deadline ?? last) < (b?.call?.deadline ?? last) ? -1 : 1;
}
