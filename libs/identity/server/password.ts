import { hash, verify } from '@node-rs/argon2';
import { passwordRefusals } from '../contract';
import { passwordProblem, type Owner } from '../rules';

/** Argon2id with the parameters that OWASP's password storage guide recommends (19 MiB, two passes, one lane). */
export const hashPassword = (password: string) => hash(password.normalize('NFC'), { memoryCost: 19_456, timeCost: 2, parallelism: 1 });

let nobody: Promise<string> | undefined;

/** Whether this is the password; where there is none to compare with, the answer no takes as long. */
export async function passwordMatches(kept: string | null | undefined, password: string): Promise<boolean> {
  const other = kept ?? (await (nobody ??= hashPassword('an unknown account costs as much time as a known one')));
  return (await verify(other, password.normalize('NFC'))) && other === kept;
}

let common: Promise<ReadonlySet<string>> | undefined;
/** Some fifty thousand passwords that are tried first; read when the first password is chosen, since most processes never need them. */
const commonPasswords = () =>
  (common ??= import('@zxcvbn-ts/language-common').then(({ dictionary }) => new Set(dictionary['passwords-common'] as string[])));

/** @throws why this cannot be a new password of this person. */
export async function assertGoodPassword(password: string, owner: Owner) {
  const list = await commonPasswords();
  const problem = passwordProblem(password, owner, (text) => list.has(text));
  if (problem) throw passwordRefusals[problem]();
}
