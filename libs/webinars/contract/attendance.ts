import * as z from 'zod/mini';
import { event, refusals } from '@cursus/platform/contract';

export const webinarRefusals = refusals({ WEBINAR_NOT_FOUND: 404 });

/** A time in which somebody was there, from its first moment to its last. */
export const presence = z.object({ from: z.iso.datetime(), to: z.iso.datetime() });

/** One person's attendance of one webinar: times that do not touch, in order, and their whole minutes together. */
export const attendance = z.object({ webinarId: z.uuid(), intervals: z.array(presence), minutes: z.int() });
export type Attendance = z.infer<typeof attendance>;

/**
 * The webinar is over and what somebody attended of it is settled. The registration is the one with which the person was sent there,
 * null for a webinar outside any course.
 */
export const webinarAttended = event(
  'webinar.attended',
  z.object({ webinarId: z.uuid(), accountId: z.uuid(), registrationId: z.nullable(z.uuid()), minutes: z.int() }),
);
