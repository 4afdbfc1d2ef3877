import { drillKills } from './drill/kills.ts';
import { drillFullDisk } from './drill/full-disk.ts';
import { OneCity } from './drill/one-city.ts';

/**
 * `npm run drill:kill`: kills fifty builds of a site of one city, or as many as are asked for, fills the disk of one, and
 * says what stood; exit 1 when a site was broken or mixed.
 */
const [count = '50'] = process.argv.slice(2);
const city = new OneCity();
try {
  const well = [await drillKills(city, Number(count)), await drillFullDisk(city)];
  process.exitCode = well.every(Boolean) ? 0 : 1;
} finally {
  city.remove();
}
