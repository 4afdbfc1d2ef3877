import type { RegulationVersion } from '../../model/portal.ts';
import { ASPECTS } from '../../model/topics.ts';
import { blanks } from '../records/states.ts';
import type { States } from '../records/states.ts';
import { textSilence } from '../rules/text-rows.ts';
import { unsaid } from '../rules/unsaid.ts';

/**
 * Why fields of a text are blank: what it prints of itself, what it says of its force, and under `rules.<topic>` what
 * no rule of it states.
 */
export function textStates(version: RegulationVersion): States {
  const { documentNumber, issuer, signedOn, effective, publishedOn, term, repeals } = version.about;
  const force = textSilence(version).state;
  const silent = ASPECTS.flatMap((aspect): [string, States[string]][] => {
    const found = unsaid(version, aspect);
    return found ? [[`rules.${aspect}`, found.state]] : [];
  });
  return {
    ...blanks({ documentNumber, issuer, signedOn }, 'not-in-notice'),
    ...(signedOn ? blanks({ 'signedOn.on': signedOn.on }, 'not-in-notice') : {}),
    ...blanks({ publishedOn }, 'not-held'),
    ...blanks({ effective, term, repeals }, force),
    ...(effective ? blanks({ 'effective.on': effective.on }, 'not-in-notice') : {}),
    ...Object.fromEntries(silent),
  };
}
