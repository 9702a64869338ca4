import { Keys, Mailbox, type Letter } from '@cursus/platform/server';
import type { TestApp } from '@cursus/platform/testing';
import { confirmSignUp, signIn, signUp } from '../contract';
import { newTotpSecret, setSecondFactor } from './second-factor';

export const password = 'seven green lanterns';

/** Letters to an address, oldest first, as they would be sent. */
export async function lettersTo(test: TestApp, to: string): Promise<Letter[]> {
  const rows: { sealed: Buffer }[] = await test.db.query('SELECT sealed FROM mail_message ORDER BY id');
  return rows.map(({ sealed }) => test.get(Mailbox).read(sealed)).filter((letter) => letter.to.toLowerCase() === to.toLowerCase());
}
export const tokenOf = (letter: Letter | undefined) => letter!.url!.split('/').at(-1)!;

let people = 0;
export const newPerson = () => ({ fullName: 'أمينة بن يوسف', email: `Amina.${++people}@example.org`, password, agreed: true });

/** Somebody who signed up, confirmed and signed in. */
export async function signedUp(test: TestApp) {
  const person = newPerson();
  await test.call(signUp, person);
  const [letter] = await lettersTo(test, person.email);
  await test.call(confirmSignUp, { token: tokenOf(letter) });
  const { cookie, body } = await test.call(signIn, { email: person.email, password });
  return { ...person, cookie: cookie!, accountId: body.accountId as string };
}

/** The same with an authenticator and these roles; the session has not given a code yet. */
export async function withAuthenticator(test: TestApp, ...roles: string[]) {
  const person = await signedUp(test);
  const secret = newTotpSecret();
  await setSecondFactor(test.db.manager, test.get(Keys), person.accountId, secret);
  await test.db.query('UPDATE account SET roles = $2 WHERE id = $1', [person.accountId, ['learner', ...roles]]);
  const { cookie, body } = await test.call(signIn, { email: person.email, password });
  return { ...person, secret, cookie: cookie!, next: body.next as string };
}
