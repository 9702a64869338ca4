import * as z from 'zod/mini';
import { endpoint, event } from '@cursus/platform/contract';
import { profileRefusals } from './profile';

export const downloadPersonalData = endpoint({
  method: 'GET',
  path: '/personal-data',
  permission: 'account:own',
  summary: 'Everything that is kept about me, as a ZIP of JSON documents and files',
  input: z.object({}),
  output: z.unknown(),
  refusals: [profileRefusals.TOO_MANY_DOWNLOADS],
});

/** Country, gender, profession, names or languages are other ones now. */
export const profileChanged = event('profile.changed', z.object({ accountId: z.uuid() }));
