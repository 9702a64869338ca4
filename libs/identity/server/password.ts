import { hash } from '@node-rs/argon2';

/** Argon2id with the parameters that OWASP's password storage guide recommends (19 MiB, two passes, one lane). */
export const hashPassword = (password: string) => hash(password.normalize('NFC'), { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
