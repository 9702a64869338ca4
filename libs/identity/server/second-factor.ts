import { randomBytes } from 'node:crypto';
import { generateSecret, generateSync, generateURI, verifySync } from 'otplib';
import QRCode from 'qrcode';
import type { EntityManager } from 'typeorm';
import type { Keys } from '@cursus/platform/server';

export const newTotpSecret = () => generateSecret({ length: 20 });
const seconds = (at: Date) => Math.floor(at.getTime() / 1000);

/** The code that an authenticator with this secret shows at a moment; for demo screens and tests. */
export const totpCode = (secret: string, at: Date) => generateSync({ secret, epoch: seconds(at) });

/** The time step that a code belongs to: the present one or a neighbour, since clocks differ; undefined for a wrong code. */
export function totpStep(secret: string, code: string, at: Date): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined;
  const found = verifySync({ secret, token: code, epoch: seconds(at), epochTolerance: 30 });
  return found.valid && 'timeStep' in found ? found.timeStep : undefined;
}

export const totpAddress = (secret: string, email: string) => generateURI({ issuer: 'Cursus', label: email, secret });
/** Base32 in groups of four, as one types it. */
export const inGroups = (secret: string) => secret.match(/.{1,4}/g)!.join(' ');

/** A QR code as one SVG path of unit squares, with the quiet zone of four that readers need. */
export function qrPath(text: string) {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const rows = Array.from({ length: modules.size }, (_, y) => Array.from({ length: modules.size }, (_, x) => modules.get(y, x)));
  const path = rows.map((row, y) => row.map((dark, x) => (dark ? `M${x + 4} ${y + 4}h1v1h-1z` : '')).join('')).join('');
  return { size: modules.size + 8, path };
}

const purposeOf = (accountId: string) => `totp ${accountId}`;
export const sealTotp = (keys: Keys, accountId: string, secret: string) => keys.seal(purposeOf(accountId), secret);
export const openTotp = (keys: Keys, accountId: string, sealed: Buffer) => keys.open(purposeOf(accountId), sealed);

/** Sets an authenticator up without its owner, for demo and test accounts. */
export const setSecondFactor = (tx: EntityManager, keys: Keys, accountId: string, secret: string) =>
  tx.query(
    `INSERT INTO second_factor (account_id, secret, confirmed_at) VALUES ($1, $2, now())
     ON CONFLICT (account_id) DO UPDATE SET secret = excluded.secret, confirmed_at = now(), last_step = 0`,
    [accountId, sealTotp(keys, accountId, secret)],
  );

/** Without letters and digits that look alike. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Ten characters of thirty: 49 bits, and each guess is limited. */
export function newRecoveryCode() {
  const letters = [...randomBytes(40)].filter((byte) => byte < 240).map((byte) => alphabet[byte % alphabet.length]);
  return `${letters.slice(0, 5).join('')}-${letters.slice(5, 10).join('')}`;
}
/** What is kept of a recovery code: a hash that only this installation can compute. */
export const recoveryHash = (keys: Keys, accountId: string, code: string) =>
  Buffer.from(keys.sign('recovery-code', `${accountId} ${code.toUpperCase().replace(/[^0-9A-Z]/g, '')}`), 'base64url');
