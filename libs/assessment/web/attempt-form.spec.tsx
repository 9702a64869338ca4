import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { answers, Refused, renderPage, type Reply } from '@cursus/platform/testing/render-page';
import { getAttempt, saveAnswer, submitAttempt, type AttemptView } from '../contract';
import attemptPage from './attempt-page';

const [attemptId, trueFalse, short] = [1, 2, 3].map((number) => `019a0000-0000-7000-8000-00000000000${number}`) as [string, string, string];
const text = (words: string) => ({ text: words, lang: 'en' });
const running: AttemptView = {
  ...{ id: attemptId, registrationId: attemptId, title: text('Quiz'), introduction: null, state: 'in-progress' },
  ...{ settings: { masteryScore: null, review: 'score' }, startedAt: '2026-11-24T10:00:00.000Z', deadlineAt: null, submittedAt: null },
  now: Date.parse('2026-11-24T10:00:00Z'),
  questions: [
    { id: trueFalse, type: 'true-false', prompt: text('<p>Is it so?</p>'), points: 1 },
    { id: short, type: 'short-answer', prompt: text('<p>What is it?</p>'), points: 1 },
  ],
  ...{ responses: {}, flagged: [], result: null, review: [] },
};
const graded: AttemptView = {
  ...running,
  ...{ state: 'graded', submittedAt: '2026-11-24T10:05:00.000Z', questions: [] },
  result: { score: { raw: 1, max: 2, scaled: 0.5 }, success: null, pending: false },
};
/** A gate that opens once: what waits at it goes on then. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
}

/** The attempt's page over a line on which saves wait at a gate. */
async function attempt(submission: Reply) {
  localStorage.clear();
  const saves = gate();
  let handedIn = false;
  const { calls } = await renderPage(attemptPage, '/attempts/$attemptId', `/attempts/${attemptId}`, [
    answers(getAttempt, () => (handedIn ? graded : running)),
    answers(saveAnswer, { savedAt: '2026-11-24T10:01:00.000Z' }),
    submission,
  ]);
  const network = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const reply = await network(input, init);
    handedIn ||= init?.method === 'POST' && reply.ok;
    if (init?.method === 'PUT') await saves.opened;
    return reply;
  };
  const made = () => calls.filter(({ method }) => method !== 'GET').map(({ method }) => method);
  return { calls, made, saves };
}
const answerAndHandIn = async () => {
  fireEvent.input(screen.getByRole('textbox'), { target: { value: 'This' } });
  fireEvent.click(screen.getByRole('radio', { name: 'True' }));
  await screen.findByText('All answered');
  fireEvent.submit(document.querySelector('form#attempt')!);
};
const pause = (milliseconds: number) => act(() => new Promise((resolve) => setTimeout(resolve, milliseconds)));

it('lets an answer that is under way arrive before it hands in, and takes along what was not sent yet', async () => {
  const { calls, made, saves } = await attempt(answers(submitAttempt, graded));
  await answerAndHandIn();
  await waitFor(() => expect(made()).toEqual(['PUT']));
  await pause(1000); // longer than the pause after typing: nothing more goes by itself
  expect(made()).toEqual(['PUT']);
  saves.open();
  await waitFor(() => expect(made()).toEqual(['PUT', 'POST']));
  expect(calls.find(({ method }) => method === 'POST')!.body).toEqual({
    answers: { [trueFalse]: { choiceIds: ['true'] }, [short]: { text: 'This' } },
  });
  await pause(1000);
  expect(made()).toEqual(['PUT', 'POST']);
  expect(localStorage.length).toBe(0);
});

it('goes on saving when it could not be handed in', async () => {
  const { made, saves } = await attempt({ endpoint: submitAttempt, answer: () => new Refused('UNREACHABLE', 503) });
  await answerAndHandIn();
  saves.open();
  await waitFor(() => expect(made()).toEqual(['PUT', 'POST', 'PUT']));
  expect(await screen.findByText('refused: UNREACHABLE')).toBeTruthy();
});

it('asks for the deadline again when an answer gets through after an outage, for which the server gives the time back', async () => {
  localStorage.clear();
  const start = Date.now();
  const until = (minutes: number): AttemptView => ({
    ...{ ...running, now: start, deadlineAt: new Date(start + minutes * 60_000).toISOString() },
  });
  let away = true;
  const { calls } = await renderPage(attemptPage, '/attempts/$attemptId', `/attempts/${attemptId}`, [
    answers(getAttempt, () => until(away ? 20 : 35)),
    { endpoint: saveAnswer, answer: () => (away ? new Refused('UNAVAILABLE', 503) : { savedAt: new Date(start).toISOString() }) },
  ]);
  expect(screen.getByText('20 minutes')).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: 'True' }));
  await screen.findByText('1 answer waits for the connection');
  away = false;
  dispatchEvent(new Event('online'));
  await screen.findByText('35 minutes', {}, { timeout: 4000 });
  expect(calls.map(({ method }) => method)).toEqual(['GET', 'PUT', 'PUT', 'GET']);
});
