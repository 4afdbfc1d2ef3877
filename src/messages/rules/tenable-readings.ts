import type { Point, StartDay } from '../../law/readings/reading.ts';

const STARTS: Record<StartDay, string> = { decision: '决定作出之日', publication: '决定公布之日' };

/** What a reading takes the text to say: 列入其一即不得申报; 起算的当天计入. */
export function readingWords(says: readonly Point[]): string {
  return says.map(pointWords).join('，');
}

function pointWords(point: Point): string {
  switch (point.by) {
    case 'text':
      return point.says;
    case 'first-day':
      return point.counted ? '起算的当天计入' : '起算的当天不计入';
    case 'own-round':
      return point.counted ? '当届计入' : '当届不计入';
    case 'start':
      return `自${STARTS[point.from]}起算`;
    case 'reach':
      return point.reaches ? '这一条及于这一奖项' : '这一条不及于这一奖项';
  }
}
