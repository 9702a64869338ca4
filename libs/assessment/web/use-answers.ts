import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState, type FormEvent } from 'react';
import { call, Problem } from '@cursus/platform/web';
import type { SaveState } from '@cursus/ui';
import { saveAnswer, type AttemptView } from '../contract';
import { isFilled, responseIn } from './response-fields';
import { readUnsent, writeUnsent, type UnsentAnswer } from './unsent-answers';

interface Early {
  saves: Record<string, UnsentAnswer & { state: 'saving' | 'saved' | 'waiting' }>;
  stop: () => void;
}
declare global {
  interface Window {
    early?: Early;
  }
}

const typingPause = 800;
const retryAfter = 5000;
/** An answer that is so long under way will not be waited for: handing in takes it along. */
const longestFlight = 10_000;

/**
 * Saves each answer by itself: choices at once, typing after a pause. What the server has not acknowledged stays on the device and is
 * sent again until it is; the last value wins by its sequence, whatever order the messages arrive in.
 */
export function useAnswers(attempt: AttemptView) {
  const [states, setStates] = useState<Record<string, SaveState>>({});
  const [answered, setAnswered] = useState<Record<string, boolean>>(() =>
    Object.fromEntries(attempt.questions.map(({ id }) => [id, isFilled(attempt.responses[id])])),
  );
  const [closed, setClosed] = useState(false);
  const timers = useRef<Record<string, ReturnType<typeof setTimeout>>>({});
  const unsent = useRef<Record<string, UnsentAnswer>>({});
  const flying = useRef(new Set<Promise<unknown>>());
  const held = useRef(false);
  /** Something could not be sent: the server may have been away, and then gives the time back. */
  const wasCutOff = useRef(false);
  const client = useQueryClient();
  const isTimed = attempt.deadlineAt !== null;
  const lastSequence = useRef(0);
  const now = useRef(attempt.now);
  // Of the first reading only: a later one must not disturb what is waiting to be sent.
  const clockOffset = useRef<number>(undefined);

  const mark = useCallback((question: string, state: SaveState) => setStates((all) => ({ ...all, [question]: state })), []);

  const send = useCallback(
    async (question: string) => {
      const kept = unsent.current[question];
      if (!kept || held.current) return;
      mark(question, 'saving');
      const sent = call(saveAnswer, { attemptId: attempt.id, questionId: question, ...kept.response, sequence: kept.sequence });
      flying.current.add(sent);
      try {
        await sent;
        if (unsent.current[question] !== kept) return;
        delete unsent.current[question];
        writeUnsent(attempt.id, unsent.current);
        mark(question, 'saved');
        if (wasCutOff.current && isTimed) void client.invalidateQueries();
        wasCutOff.current = false;
      } catch (error) {
        if (unsent.current[question] !== kept) return;
        const refused =
          error instanceof Problem && error.status >= 400 && error.status < 500 && error.status !== 401 && error.status !== 429;
        mark(question, refused ? 'failed' : 'waiting');
        wasCutOff.current = !refused;
        if (refused) setClosed(true);
        else timers.current[question] = setTimeout(() => void send(question), retryAfter);
      } finally {
        flying.current.delete(sent);
      }
    },
    [attempt.id, isTimed, client, mark],
  );

  const keep = useCallback(
    (question: string, answer: UnsentAnswer, pause: number) => {
      unsent.current[question] = answer;
      writeUnsent(attempt.id, unsent.current);
      clearTimeout(timers.current[question]);
      timers.current[question] = setTimeout(() => void send(question), pause);
    },
    [attempt.id, send],
  );

  /** Hears every change within the form. */
  const onChange = useCallback(
    (event: FormEvent<HTMLFormElement>) => {
      const field = event.target as HTMLInputElement;
      const question = field.closest<HTMLElement>('[data-question]')?.dataset.question;
      if (!question || !field.form) return;
      const response = responseIn(new FormData(field.form), question);
      lastSequence.current = Math.max(lastSequence.current + 1, Date.now() + (clockOffset.current ?? 0));
      setAnswered((all) => ({ ...all, [question]: isFilled(response) }));
      keep(question, { response, sequence: lastSequence.current }, field.type === 'text' || field.tagName === 'TEXTAREA' ? typingPause : 0);
    },
    [keep],
  );

  useEffect(() => {
    clockOffset.current ??= now.current - Date.now();
    const { early } = window;
    early?.stop();
    delete window.early;
    document.querySelectorAll<HTMLElement>('[data-early]').forEach((note) => delete note.dataset.early);
    const kept = { ...readUnsent(attempt.id), ...early?.saves };
    for (const [question, answer] of Object.entries(kept)) {
      lastSequence.current = Math.max(lastSequence.current, answer.sequence);
      setAnswered((all) => ({ ...all, [question]: isFilled(answer.response) }));
      if ('state' in answer && answer.state === 'saved') mark(question, 'saved');
      else keep(question, answer, 0);
    }
    const retry = () => Object.keys(unsent.current).forEach((question) => void send(question));
    addEventListener('online', retry);
    const pending = timers.current;
    return () => {
      removeEventListener('online', retry);
      Object.values(pending).forEach(clearTimeout);
    };
  }, [attempt.id, keep, mark, send]);

  /**
   * Before the attempt is handed in, which takes all answers along: none goes out by itself any more, and those under way arrive first,
   * or the server would have to refuse them.
   */
  const settle = async () => {
    held.current = true;
    Object.values(timers.current).forEach(clearTimeout);
    await Promise.race([Promise.allSettled(flying.current), new Promise((resolve) => setTimeout(resolve, longestFlight))]);
  };
  /** Handing in was answered: should it have failed, what waits goes on. */
  const release = () => {
    held.current = false;
    Object.keys(unsent.current).forEach((question) => void send(question));
  };
  const forget = () => {
    Object.values(timers.current).forEach(clearTimeout);
    unsent.current = {};
    writeUnsent(attempt.id, {});
  };

  const waiting = Object.values(states).filter((state) => state === 'waiting').length;
  return { states, answered, waiting, closed, onChange, settle, release, forget };
}
