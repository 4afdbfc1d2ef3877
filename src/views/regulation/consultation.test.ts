import { describe, expect, it } from 'vitest';
import { loadPortal } from '../../content/load-portal.ts';
import { siteAddresses } from '../../content/prose/site-addresses.ts';
import { findingLine } from '../../messages/findings/findings.ts';
import { setBuildDay } from '../../testing/real-portal.ts';
import { validContent } from '../../testing/content-builder.ts';
import { VERSION } from '../../testing/broken-examples/broken-example.ts';
import { answerText } from '../answers/answer.ts';
import { releaseEvents } from '../data/events.ts';
import {
  consultationAnswer,
  consultationCalendar,
  consultationChannel,
  consultationJsonText,
  consultationOn,
} from './consultation.ts';

const NOTICE = `title: 关于公开征求《某办法（修订草案）》意见的公告
documentNumber: 2026年第3号
issuer: 丁县市场监督管理局
signedOn: "2026-08-01"
publishedOn: "2026-08-01"
source: { remark: 纸质文件 }
basis: []
window: { from: null, until: "2026-08-31", closes: 前 }
channel: { office: 丁县市场监督管理局, inTime: 信函以送达日为准 }
means: 通过信函或者当面
body: |
  现将草案公布。
`;

function consulted(text = NOTICE) {
  setBuildDay('2026-08-10');
  const { portal, findings } = loadPortal(
    validContent().write(`${VERSION}/consultation.yaml`, text).root,
  );
  if (!portal) throw new Error(findings.map(findingLine).join('\n'));
  const [city] = portal.jurisdictions;
  return { portal, on: consultationOn(city!, city!.versions[0]!)! };
}

describe('T15: a consultation on a draft', () => {
  it('says until when and where opinions go, and never speaks of an objection or a list', () => {
    const { on } = consulted();
    expect(answerText(consultationAnswer(on))).toBe(
      '公开征求意见到8月31日前，首日未载明。意见交到丁县市场监督管理局。',
    );
    expect(JSON.stringify(consultationChannel(on))).toContain('信函以送达日为准');
    expect(answerText(consultationAnswer(on))).not.toMatch(/异议|公示/);
  });

  it('has a calendar entry that ends before the day whose counting is open', () => {
    const calendar = consultationCalendar(consulted().on)!;
    expect(calendar).toContain('DTSTART;VALUE=DATE:20260801');
    expect(calendar).toContain('DTEND;VALUE=DATE:20260831');
  });

  it('belongs to its version: an address, an event, a file, a publication', () => {
    const { portal, on } = consulted();
    const id = 'mou/regulations/2020/consultation';
    expect([...siteAddresses(portal).keys()].some((each) => each.endsWith(`${id}/`))).toBe(true);
    expect(releaseEvents(portal).find(({ kind }) => kind === 'consultation')).toMatchObject({
      id: `${id}/r1`,
      on: '2026-08-01',
      draft: true,
    });
    expect(JSON.parse(consultationJsonText(on))).toMatchObject({ id, prose: '现将草案公布。' });
    expect(portal.publications.map((each) => each.id)).toContain(id);
  });

  it('is not there where no notice is held', () => {
    const [city] = loadPortal(validContent().root).portal!.jurisdictions;
    expect(consultationOn(city!, city!.versions[0]!)).toBeNull();
  });
});
