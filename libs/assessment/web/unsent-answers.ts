import type { QuestionResponse } from '../contract';

/** An answer that the server has not acknowledged. */
export interface UnsentAnswer {
  response: QuestionResponse;
  sequence: number;
}
type Unsent = Record<string, UnsentAnswer>;

const keyOf = (attemptId: string) => `unsent-answers:${attemptId}`;

/** Answers that wait on this device, by question; they survive a closed tab and a dead battery. */
export function readUnsent(attemptId: string): Unsent {
  try {
    return JSON.parse(localStorage.getItem(keyOf(attemptId)) ?? '{}');
  } catch {
    return {}; // no storage in this browser mode: what is on the page is still sent
  }
}

export function writeUnsent(attemptId: string, unsent: Unsent) {
  try {
    if (Object.keys(unsent).length === 0) localStorage.removeItem(keyOf(attemptId));
    else localStorage.setItem(keyOf(attemptId), JSON.stringify(unsent));
  } catch (error) {
    reportError(error); // full or forbidden: the answers stay on the page and are sent from there
  }
}
