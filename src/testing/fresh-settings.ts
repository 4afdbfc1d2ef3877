import { readSettings } from '../settings.ts';
import { settings } from '../views/site/site.ts';

// Test files share a process: each begins with the settings of the environment, whatever day the last one set.
Object.assign(settings, readSettings());
