import { fireEvent, screen, waitFor } from '@testing-library/react';
import { answers, Refused, renderPage } from '@cursus/platform/testing/render-page';
import { acceptInvitation, endSession, getLink, listSessions, renewLink, signIn, signUp } from '../contract';
import linkPage from './link-page';
import sessionsPage from './sessions-page';
import signInPage from './sign-in-page';
import signUpPage from './sign-up-page';

const type = (label: RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const refuses = (endpoint: Parameters<typeof answers>[0], code: string, status: number) => ({
  endpoint,
  answer: () => new Refused(code, status),
});

describe('signing up', () => {
  const fill = () => {
    type(/^Full name/, 'أمينة');
    type(/^E-mail address/, 'amina@example.org');
    type(/^New password/, 'password12');
    fireEvent.click(screen.getByRole('checkbox'));
    press('Create an account');
  };

  it('says beside the password what is wrong with it, and keeps what was typed', async () => {
    await renderPage(signUpPage, '/sign-up', '/sign-up', [refuses(signUp, 'PASSWORD_COMMON', 422)]);
    fill();
    const field = await waitFor(() => {
      const password = screen.getByLabelText(/^New password/);
      expect(password.getAttribute('aria-invalid')).toBe('true');
      return password;
    });
    const described = field
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => document.getElementById(id)!.textContent);
    expect(described.join(' ')).toContain('refused: PASSWORD_COMMON');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByLabelText<HTMLInputElement>(/^E-mail address/).value).toBe('amina@example.org');
  });

  it('sends name, address, agreement and the zone of the clock, and leads to the letter', async () => {
    const { calls, address } = await renderPage(signUpPage, '/sign-up', '/sign-up', [answers(signUp, {})]);
    fill();
    await waitFor(() => expect(address()).toBe('/letter-sent?about=sign-up'));
    expect(calls.at(-1)!.body).toMatchObject({
      fullName: 'أمينة',
      email: 'amina@example.org',
      agreed: 'on',
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    });
  });
});

it('tells who signs in wrongly that the letter may still wait', async () => {
  await renderPage(signInPage, '/sign-in', '/sign-in?next=/learning', [refuses(signIn, 'CREDENTIALS_WRONG', 401)]);
  expect(screen.getByText(/the page that you wanted opens afterwards/)).toBeTruthy();
  type(/^E-mail address/, 'amina@example.org');
  type(/^Password/, 'not this one');
  press('Sign in');
  expect((await screen.findByRole('alert')).textContent).toContain('refused: CREDENTIALS_WRONG');
  expect(screen.getByText(/Did you just sign up/)).toBeTruthy();
});

describe('the link of a letter', () => {
  const open = (link: object, ...replies: Parameters<typeof renderPage>[3]) =>
    renderPage(linkPage, '/links/$token', '/links/abc', [answers(getLink, link as never), ...replies]);

  it('does nothing until the button is pressed', async () => {
    const { calls } = await open({ state: 'open', purpose: 'sign-up', email: 'amina@example.org' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Confirm your address');
    expect(calls.map(({ method }) => method)).toEqual(['GET']);
  });

  it('offers a new one in place of one that expired, but not in place of one that was used', async () => {
    const { calls, address } = await open({ state: 'expired', purpose: 'sign-up', email: 'amina@example.org' }, answers(renewLink, {}));
    press('Send me a new link');
    await waitFor(() => expect(address()).toBe('/letter-sent?about=renewal'));
    expect(calls.at(-1)).toMatchObject({ method: 'POST', path: '/api/v1/links/abc/renewal' });
    document.body.replaceChildren();
    await open({ state: 'used', purpose: 'sign-up', email: null });
    expect(screen.queryByRole('button', { name: 'Send me a new link' })).toBeNull();
    expect(screen.getByRole('link', { name: 'To sign-in' })).toBeTruthy();
  });

  it('asks the first administrator for an address, and nobody who was invited by mail', async () => {
    await open({ state: 'open', purpose: 'invitation', email: null }, refuses(acceptInvitation, 'EMAIL_TAKEN', 409));
    expect(screen.getByLabelText(/^E-mail address/)).toBeTruthy();
    document.body.replaceChildren();
    await open({ state: 'open', purpose: 'invitation', email: 'trainer@example.org' });
    expect(screen.queryByLabelText(/^E-mail address/)).toBeNull();
  });
});

it('names devices in words and ends one of them', async () => {
  const at = '2026-11-24T10:00:00.000Z';
  const session = (id: number, change: object) => ({
    ...{ id: `0198c0de-0000-7000-8000-00000000000${id}`, browser: null, system: null, current: false, createdAt: at, lastSeenAt: at },
    ...change,
  });
  const { calls } = await renderPage(sessionsPage, '/account/sessions', '/account/sessions', [
    answers(listSessions, { items: [session(1, { browser: 'Firefox', system: 'Linux', current: true }), session(2, {})] }),
    answers(endSession, {}),
  ]);
  expect(screen.getByText(/Firefox on Linux/)).toBeTruthy();
  expect(screen.getByText(/Unknown device/)).toBeTruthy();
  press('End');
  await waitFor(() => expect(calls.some(({ method, path }) => method === 'DELETE' && path.endsWith('000000000002'))).toBe(true));
});
