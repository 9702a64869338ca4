import { allows } from '@cursus/platform/permissions';
import type { Actor } from '@cursus/platform/server';
import type { Viewer } from '../rules';

/** The caller as the rule about who may know of a course sees them. */
export const viewerOf = (actor: Actor | undefined): Viewer => ({
  accountId: actor?.id ?? null,
  author: actor !== undefined && allows(actor.roles, 'course:author'),
  publisher: actor !== undefined && allows(actor.roles, 'course:publish'),
});
