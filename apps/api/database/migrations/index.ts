import { Platform1764000000000 } from './1764000000000-platform';
import { Identity1764000001000 } from './1764000001000-identity';
import { People1764000001500 } from './1764000001500-people';
import { Catalogue1764000003000 } from './1764000003000-catalogue';
import { Assessment1764000004000 } from './1764000004000-assessment';
import { Learning1764000005000 } from './1764000005000-learning';
import { Certificates1764000006000 } from './1764000006000-certificates';
import { Notifications1764000007000 } from './1764000007000-notifications';
import { Administration1764000009000 } from './1764000009000-administration';
import { FactCorrections1764000010000 } from './1764000010000-fact-corrections';
import { Sockets1764000011000 } from './1764000011000-sockets';
import { Outages1764000012000 } from './1764000012000-outages';
import { Webinars1764000013000 } from './1764000013000-webinars';
import { Authoring1764100000000 } from './1764100000000-authoring';

/** In the order in which they run. */
export const migrations = [
  Platform1764000000000,
  Identity1764000001000,
  People1764000001500,
  Catalogue1764000003000,
  Assessment1764000004000,
  Learning1764000005000,
  Certificates1764000006000,
  Notifications1764000007000,
  Administration1764000009000,
  FactCorrections1764000010000,
  Sockets1764000011000,
  Outages1764000012000,
  Webinars1764000013000,
  Authoring1764100000000,
];
