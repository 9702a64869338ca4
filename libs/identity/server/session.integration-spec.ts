import { startTestApp, type TestApp } from '@cursus/platform/testing';
import {
  beginSecondFactor,
  changeEmail,
  confirmEmail,
  confirmSecondFactor,
  endOtherSessions,
  endSession,
  getAccount,
  getRecoveryCodes,
  getSecondFactorSetUp,
  getSession,
  giveSecondFactor,
  listAccounts,
  listSessions,
  putRecoveryCodesAway,
  removeSecondFactor,
  setLocale,
  setTimeZone,
  signIn,
  signOut,
} from '../contract';
import { lettersTo, password, signedUp, tokenOf, withAuthenticator } from './identity.factory';
import { totpCode } from './second-factor';

let test: TestApp;
beforeAll(async () => void (test = await startTestApp()));
afterAll(() => test?.stop());

/** Each code works once, so a test that needs another one waits for the next. */
const nextCode = (secret: string) => {
  test.clock.advance({ minutes: 1 });
  return totpCode(secret, test.clock.now());
};

describe('a session', () => {
  it('begins under a token of its own, and ends the one that came along', async () => {
    const person = await signedUp(test);
    const planted = 'session=planted-by-somebody-else';
    const fixed = await test.call(signIn, { email: person.email, password }, planted);
    expect(fixed.cookie).not.toBe(planted);
    expect((await test.call(getSession, {}, planted)).body.account).toBeNull();

    const again = await test.call(signIn, { email: person.email, password }, person.cookie);
    expect((await test.call(getAccount, {}, person.cookie)).status).toBe(401);
    expect((await test.call(getAccount, {}, again.cookie)).status).toBe(200);
  });

  it('is listed with its device, and ended by its owner alone', async () => {
    const amina = await signedUp(test);
    const other = await signedUp(test);
    const phone = await test.call(signIn, { email: amina.email, password }, undefined, {
      'user-agent': 'Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/131.0 Mobile Safari/537.36',
    });
    const { items } = (await test.call(listSessions, {}, amina.cookie)).body;
    expect(items.map(({ browser, system, current }: Record<string, unknown>) => [browser, system, current]).sort()).toEqual([
      [null, null, true],
      ['Chrome', 'Android', false],
    ]);
    const { id } = items.find(({ current }: { current: boolean }) => !current);
    const foreign = await test.call(endSession, { sessionId: id }, other.cookie);
    expect([foreign.status, foreign.body.code]).toEqual([404, 'SESSION_NOT_FOUND']);
    expect((await test.call(getAccount, {}, phone.cookie)).status).toBe(200);

    expect((await test.call(endSession, { sessionId: id }, amina.cookie)).status).toBe(200);
    expect((await test.call(getAccount, {}, phone.cookie)).status).toBe(401);
  });

  it('survives the ending of all others, and no sign-out', async () => {
    const amina = await signedUp(test);
    await test.call(signIn, { email: amina.email, password });
    await test.call(signIn, { email: amina.email, password });
    expect((await test.call(endOtherSessions, {}, amina.cookie)).body).toEqual({ ended: 2 });
    expect((await test.call(getAccount, {}, amina.cookie)).status).toBe(200);
    await test.call(signOut, {}, amina.cookie);
    expect((await test.call(getAccount, {}, amina.cookie)).status).toBe(401);
  });

  it('keeps language and time zone with the account', async () => {
    const amina = await signedUp(test);
    await test.call(setLocale, { locale: 'ar' }, amina.cookie);
    expect((await test.call(setTimeZone, { timeZone: 'Mars/Olympus' }, amina.cookie)).body.code).toBe('TIME_ZONE_UNKNOWN');
    await test.call(setTimeZone, { timeZone: 'Asia/Riyadh' }, amina.cookie);
    const [account] = await test.db.query('SELECT locale, time_zone FROM account WHERE id = $1', [amina.accountId]);
    expect(account).toEqual({ locale: 'ar', time_zone: 'Asia/Riyadh' });
    expect((await test.call(getSession, {}, amina.cookie)).body).toMatchObject({ locale: 'ar', account: { timeZone: 'Asia/Riyadh' } });
  });
});

describe('guessing', () => {
  it('is stopped, for known and unknown addresses alike, and lets a known browser of the owner in', async () => {
    const amina = await signedUp(test);
    const own = await test.request({ method: 'POST', url: '/api/v1/session', payload: { email: amina.email, password } });
    const device = [own.headers['set-cookie']].flat().find((cookie) => String(cookie).startsWith('device='));
    const guess = async (email: string) => {
      const statuses: number[] = [];
      for (let at = 0; at < 12; at++) statuses.push((await test.call(signIn, { email, password: `guess ${at}` })).status);
      return statuses;
    };
    const known = await guess(amina.email);
    expect(known).toEqual([...Array(10).fill(401), 429, 429]);
    expect(await guess('nobody.at.all@example.org')).toEqual(known);
    expect((await test.call(signIn, { email: amina.email, password })).status).toBe(429);
    expect((await test.call(signIn, { email: amina.email, password }, String(device).split(';')[0])).status).toBe(200);
  });

  it('does not count those who know the password', async () => {
    const amina = await signedUp(test);
    for (let at = 0; at < 12; at++) expect((await test.call(signIn, { email: amina.email, password })).status).toBe(200);
  });
});

describe('the second factor', () => {
  it('is set up by a first code, gives ten recovery codes, and is asked at the next sign-in', async () => {
    const amina = await signedUp(test);
    const wrong = await test.call(beginSecondFactor, { currentPassword: 'not my password' }, amina.cookie);
    expect(wrong.body.code).toBe('PASSWORD_WRONG');
    await test.call(beginSecondFactor, { currentPassword: password }, amina.cookie);
    const { setUp } = (await test.call(getSecondFactorSetUp, {}, amina.cookie)).body;
    const secret = setUp.secret.replace(/ /g, '');
    expect(setUp.address).toContain(`secret=${secret}`);
    expect((await test.call(confirmSecondFactor, { code: '000000' }, amina.cookie)).body.code).toBe('SECOND_FACTOR_WRONG');

    const confirmed = await test.call(confirmSecondFactor, { code: nextCode(secret) }, amina.cookie);
    expect(confirmed.cookie).toBeDefined();
    expect((await test.call(getAccount, {}, amina.cookie)).status).toBe(401); // a new token since
    const { codes } = (await test.call(getRecoveryCodes, {}, confirmed.cookie)).body;
    expect(new Set(codes).size).toBe(10);
    await test.call(putRecoveryCodesAway, {}, confirmed.cookie);
    expect((await test.call(getRecoveryCodes, {}, confirmed.cookie)).body.codes).toEqual([]);

    const half = await test.call(signIn, { email: amina.email, password });
    expect(half.body.next).toMatch(/^\/sign-in\/second-factor/);
    expect((await test.call(getSession, {}, half.cookie)).body).toMatchObject({ account: { locked: true }, can: [] });
    expect((await test.call(getAccount, {}, half.cookie)).body.code).toBe('SECOND_FACTOR_REQUIRED');
    const lower = codes[0].toLowerCase().replace('-', ' ');
    const whole = await test.call(giveSecondFactor, { code: lower, next: '/account' }, half.cookie);
    expect(whole.body).toEqual({ next: '/account' });
    expect((await test.call(getAccount, {}, whole.cookie)).body.secondFactor).toMatchObject({ on: true, recoveryCodesLeft: 9 });
    const another = await test.call(signIn, { email: amina.email, password });
    expect((await test.call(giveSecondFactor, { code: codes[0] }, another.cookie)).body.code).toBe('SECOND_FACTOR_WRONG');
  });

  it('takes each code once, and opens the session under a new token', async () => {
    const admin = await withAuthenticator(test, 'administrator');
    expect((await test.call(listAccounts, {}, admin.cookie)).body.code).toBe('SECOND_FACTOR_REQUIRED');
    const code = nextCode(admin.secret);
    const open = await test.call(giveSecondFactor, { code, next: 'https://elsewhere.example/' }, admin.cookie);
    expect(open.body.next).toBe('/');
    expect(open.cookie).not.toBe(admin.cookie);
    expect((await test.call(listAccounts, {}, admin.cookie)).status).toBe(401);
    expect((await test.call(listAccounts, {}, open.cookie)).status).toBe(200);

    const second = await test.call(signIn, { email: admin.email, password });
    expect((await test.call(giveSecondFactor, { code }, second.cookie)).body.code).toBe('SECOND_FACTOR_REUSED');
  });

  it('takes no more than ten guesses', async () => {
    const admin = await withAuthenticator(test, 'administrator');
    const statuses: number[] = [];
    for (let at = 0; at < 11; at++) statuses.push((await test.call(giveSecondFactor, { code: `10000${at % 10}` }, admin.cookie)).status);
    expect(statuses.slice(0, 10).every((status) => status === 401)).toBe(true);
    expect(statuses.at(-1)).toBe(429);
  });

  it('cannot be switched off by staff, nor without both proofs', async () => {
    const trainer = await withAuthenticator(test, 'trainer');
    const open = await test.call(giveSecondFactor, { code: nextCode(trainer.secret) }, trainer.cookie);
    const proof = () => ({ currentPassword: password, code: nextCode(trainer.secret) });
    expect((await test.call(removeSecondFactor, { ...proof(), code: '111111' }, open.cookie)).body.code).toBe('SECOND_FACTOR_WRONG');
    expect((await test.call(removeSecondFactor, proof(), open.cookie)).body.code).toBe('SECOND_FACTOR_NEEDED_BY_ROLE');
    const learner = await withAuthenticator(test);
    const own = await test.call(giveSecondFactor, { code: nextCode(learner.secret) }, learner.cookie);
    expect((await test.call(removeSecondFactor, { currentPassword: password, code: nextCode(learner.secret) }, own.cookie)).status).toBe(
      200,
    );
    expect((await test.call(signIn, { email: learner.email, password })).body.next).toBe('/profile/about');
  });
});

describe('another address', () => {
  it('is confirmed where it is, told where it was, and never taken from somebody else', async () => {
    const amina = await signedUp(test);
    const other = await signedUp(test);
    await test.call(changeEmail, { email: 'amina.new@example.org', currentPassword: password }, amina.cookie);
    const foreign = await test.call(changeEmail, { email: other.email, currentPassword: password }, amina.cookie);
    expect([foreign.status, foreign.body]).toEqual([200, {}]);
    expect((await lettersTo(test, other.email)).at(-1)).toMatchObject({ template: 'account-exists' });

    expect((await test.call(getAccount, {}, amina.cookie)).body.email).toBe(amina.email);
    const token = tokenOf((await lettersTo(test, 'amina.new@example.org'))[0]);
    expect((await test.call(confirmEmail, { token })).status).toBe(200);
    expect((await test.call(getAccount, {}, amina.cookie)).body.email).toBe('amina.new@example.org');
    expect((await lettersTo(test, amina.email)).at(-1)).toMatchObject({ template: 'email-changed' });
    expect((await test.call(confirmEmail, { token })).body.code).toBe('LINK_USED');
  });
});
