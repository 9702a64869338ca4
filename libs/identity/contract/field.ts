import * as z from 'zod/mini';

/** Compared without regard to case, sent to as it was typed. */
export const emailAddress = z.pipe(
  z.string().check(z.maxLength(320)),
  z.pipe(
    z.transform((typed: string) => typed.normalize('NFC').trim()),
    z.email(),
  ),
);

/** A password as it is typed: nothing is trimmed or changed. What makes a new one acceptable is `passwordProblem`. */
export const typedPassword = z.string().check(z.minLength(1), z.maxLength(1000));

/** Secret of a one-time link, as it stands in the letter. */
export const linkToken = z.string().check(z.minLength(1), z.maxLength(100));

/** Six digits of an authenticator, or a recovery code; spaces and hyphens do not matter. */
export const typedCode = z.string().check(z.minLength(6), z.maxLength(40));
