import { Platform1764000000000 } from './1764000000000-platform';
import { Identity1764000001000 } from './1764000001000-identity';
import { Assessment1764000004000 } from './1764000004000-assessment';
import { Notifications1764000007000 } from './1764000007000-notifications';

/** In the order in which they run. */
export const migrations = [Platform1764000000000, Identity1764000001000, Assessment1764000004000, Notifications1764000007000];
