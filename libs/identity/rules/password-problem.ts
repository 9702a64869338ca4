/** A password has at least so many characters, of any kind: length protects better than required kinds of characters. */
export const passwordMinimum = 10;

export type PasswordProblem = 'PASSWORD_TOO_SHORT' | 'PASSWORD_COMMON' | 'PASSWORD_PERSONAL';
export interface Owner {
  fullName: string;
  email: string;
}

const looksLike: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' };
const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'azertyuiop', 'qsdfghjklm', 'qwertzuiop'];

/** Why this cannot be a password, or undefined when it can. @param isCommon whether a lower-case text stands in a list of common passwords. */
export function passwordProblem(password: string, owner: Owner, isCommon: (text: string) => boolean): PasswordProblem | undefined {
  const text = password.normalize('NFKC').toLowerCase();
  if ([...password.normalize('NFC')].length < passwordMinimum) return 'PASSWORD_TOO_SHORT';
  if (isPersonal(text, owner)) return 'PASSWORD_PERSONAL';
  if (isRepetitive(text) || isSequence(text) || isDecoratedWord(text, isCommon)) return 'PASSWORD_COMMON';
  return undefined;
}

/** Contains the address, its part before the @, or a part of the name that is long enough to be meant. */
function isPersonal(text: string, { fullName, email }: Owner) {
  const address = email.normalize('NFKC').toLowerCase();
  const names = fullName
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s.'’-]+/);
  const local = address.split('@')[0]!;
  return [address, local, ...local.split(/[._+-]/), ...names, names.join('')].some((part) => [...part].length >= 4 && text.includes(part));
}

/** Few different characters, or one piece over and over. */
function isRepetitive(text: string) {
  if (new Set(text).size <= 3) return true;
  const sizes = Array.from({ length: Math.floor(text.length / 2) }, (_, at) => at + 1);
  return sizes.some((size) =>
    text
      .slice(0, size)
      .repeat(Math.ceil(text.length / size))
      .startsWith(text),
  );
}

/** Runs along the alphabet, the digits or a row of the keyboard, in either direction, one after another. */
function isSequence(text: string) {
  const runs = [...rows, ...rows.map((row) => [...row].reverse().join(''))];
  const follows = (at: number) => runs.some((run) => run.includes(text.slice(at, at + 2)));
  const steps = Array.from({ length: text.length - 1 }, (_, at) => follows(at));
  return steps.filter(Boolean).length >= steps.length - Math.floor(text.length / 6);
}

/** A common password, also with digits and signs around it or for letters ("P@ssw0rd2026!!"): what is added is guessed first. */
function isDecoratedWord(text: string, isCommon: (text: string) => boolean) {
  const core = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const plain = [...text].map((character) => looksLike[character] ?? character).join('');
  const plainCore = [...core].map((character) => looksLike[character] ?? character).join('');
  if (isCommon(text) || isCommon(plain)) return true;
  const added = [...text].length - [...core].length;
  return added <= 6 && core.length >= 4 && (isCommon(core) || isCommon(plainCore));
}
