import type { EngineSource } from '../../src/testing/engines/engine.ts';
import { FLOWS } from '../../src/testing/engines/flows.ts';
import { Tab } from '../../src/testing/engines/tab.ts';
import type { EngineRow } from './table.ts';

/** Walks the flows in an engine, telling each as it ends; `named` picks some. */
export async function walk(
  source: EngineSource,
  site: string,
  named: string,
  tell: (line: string) => void,
): Promise<EngineRow> {
  const engine = await source.start();
  const cells: Record<string, string> = {};
  try {
    for (const [name, flow] of Object.entries(FLOWS)) {
      if (!name.includes(named)) continue;
      const began = Date.now();
      try {
        cells[name] = await flow(new Tab(engine, site));
      } catch (error) {
        cells[name] = 'fails';
        tell(String(error));
      }
      const seconds = ((Date.now() - began) / 1000).toFixed(1);
      tell(`${source.name} ${engine.version}, ${name}: ${cells[name]}, ${seconds} s`);
    }
  } finally {
    await engine.close();
  }
  return { name: source.name, version: engine.version, cells };
}
