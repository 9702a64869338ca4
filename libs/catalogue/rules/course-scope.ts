import type { Classification } from '../contract';

/** Who looks: what decides whether a course exists for them. */
export interface Viewer {
  /** null: nobody is signed in. */
  accountId: string | null;
  /** May write courses. */
  author: boolean;
  /** May publish them. */
  publisher: boolean;
}

/**
 * Whether a person may know that a course exists. Restricted: its members and those who write courses;
 * confidential: its members and those who publish. For everyone else it is not locked but not there.
 */
export function mayKnow(classification: Classification, viewer: Viewer, isMember: boolean): boolean {
  if (classification === 'open' || isMember) return true;
  return classification === 'restricted' ? viewer.author || viewer.publisher : viewer.publisher;
}

/** Classifications that this person sees without being a member; the same rule as `mayKnow`, for the `where` of a list. */
export const openTo = (viewer: Viewer): Classification[] =>
  (['open', 'restricted', 'confidential'] as const).filter((one) => mayKnow(one, viewer, false));

const order: readonly Classification[] = ['open', 'restricted', 'confidential'];
/** The least open of several. */
export const leastOpen = (all: readonly Classification[]): Classification => order[Math.max(0, ...all.map((one) => order.indexOf(one)))]!;
