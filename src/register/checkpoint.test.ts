import { describe, expect, it, test } from 'vitest';
import { checkpointText, readCheckpoint } from './checkpoint.ts';
import { toBase64 } from './merkle-hash.ts';

/** The example of the C2SP tlog-checkpoint specification. */
const EXAMPLE = `example.com/behind-the-sofa
20852163
CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
`;
const TEXT = EXAMPLE.split('\n').slice(0, 3).join('\n') + '\n';

describe('a checkpoint', () => {
  it('is read as the specification writes it, signed or not', () => {
    for (const text of [EXAMPLE, TEXT, TEXT.replaceAll('\n', '\r\n')]) {
      const checkpoint = readCheckpoint(text)!;
      expect(checkpoint).toMatchObject({ origin: 'example.com/behind-the-sofa', size: 20852163 });
      expect(toBase64(checkpoint.root)).toBe('CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=');
    }
  });

  it('is written as it is read', () => {
    expect(checkpointText(readCheckpoint(TEXT)!)).toBe(TEXT);
  });

  test.each([
    ['nothing', ''],
    ['another text', '第一条　为了……\n'],
    ['a size with a leading zero', TEXT.replace('2085', '02085')],
    ['a size that is no number', TEXT.replace('20852163', 'x')],
    ['a root that is cut', TEXT.replace('=', '')],
    ['a root of another length', TEXT.replace(/\n[^\n]+\n$/, '\nAAAA\n')],
    ['lines behind it that are no signatures', `${TEXT}more\n`],
    ['such lines below the empty one', `${EXAMPLE}more\n`],
  ])('is not seen in %s', (_, text) => {
    expect(readCheckpoint(text)).toBeNull();
  });
});
