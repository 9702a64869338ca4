import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock, Keys, limitRate, queryOne, returning, type Actor } from '@cursus/platform/server';
import { staffRoles } from '@cursus/platform/permissions';
import { accountRefusals, sessionRefusals } from '../contract';
import { Account, SecondFactor } from './account.entity';
import { AccountLetters } from './account-letters';
import { inGroups, newRecoveryCode, newTotpSecret, openTotp, qrPath, recoveryHash, sealTotp, totpAddress, totpStep } from './second-factor';

const recoveryCodes = 10;

@Injectable()
export class SecondFactorService {
  constructor(
    private readonly db: DataSource,
    private readonly keys: Keys,
    private readonly clock: Clock,
    private readonly letters: AccountLetters,
  ) {}

  async state(accountId: string) {
    const row = await queryOne<{ unread: boolean; left: number }>(
      this.db,
      `SELECT unread_codes IS NOT NULL AS unread, (SELECT count(*)::int FROM recovery_code WHERE account_id = $1 AND used_at IS NULL) AS left
       FROM second_factor WHERE account_id = $1 AND confirmed_at IS NOT NULL`,
      [accountId],
    );
    return { on: row !== undefined, recoveryCodesLeft: row?.left ?? 0, unreadCodes: row?.unread ?? false };
  }

  /** A fresh secret, worth nothing until a code of it was given. */
  async begin(accountId: string) {
    const secret = sealTotp(this.keys, accountId, newTotpSecret());
    const begun = await returning(
      this.db,
      `INSERT INTO second_factor (account_id, secret) VALUES ($1, $2)
       ON CONFLICT (account_id) DO UPDATE SET secret = excluded.secret WHERE second_factor.confirmed_at IS NULL RETURNING account_id`,
      [accountId, secret],
    );
    if (begun.length === 0) throw accountRefusals.SECOND_FACTOR_ALREADY_SET();
  }

  async setUp(accountId: string) {
    const row = await queryOne<{ secret: Buffer; email: string }>(
      this.db,
      'SELECT secret, email FROM second_factor JOIN account ON account.id = account_id WHERE account_id = $1 AND second_factor.confirmed_at IS NULL',
      [accountId],
    );
    if (!row) return { setUp: null };
    const secret = openTotp(this.keys, accountId, row.secret);
    const address = totpAddress(secret, row.email);
    return { setUp: { secret: inGroups(secret), address, qr: qrPath(address) } };
  }

  /** @throws SECOND_FACTOR_WRONG. Afterwards ten recovery codes can be read until they are put away. */
  async confirm(accountId: string, code: string) {
    await this.limit(accountId);
    await this.db.transaction(async (tx) => {
      const row = await this.lock(tx, accountId);
      if (!row) throw sessionRefusals.SECOND_FACTOR_NOT_SET();
      if (row.confirmedAt) throw accountRefusals.SECOND_FACTOR_ALREADY_SET();
      const step = totpStep(openTotp(this.keys, accountId, row.secret), plain(code), this.clock.now());
      if (step === undefined) throw sessionRefusals.SECOND_FACTOR_WRONG();
      await tx.update(SecondFactor, { accountId }, { confirmedAt: this.clock.now(), lastStep: String(step) });
      await this.makeCodes(tx, accountId);
      await this.tell(tx, 'second-factor-on', accountId);
    });
  }

  /**
   * Takes a code of the authenticator, or uses up a recovery code.
   * @throws SECOND_FACTOR_NOT_SET, SECOND_FACTOR_WRONG; SECOND_FACTOR_REUSED for a code that was taken before, by whomever.
   */
  async give(accountId: string, code: string) {
    await this.limit(accountId);
    await this.db.transaction(async (tx) => {
      const row = await this.lock(tx, accountId);
      if (!row?.confirmedAt) throw sessionRefusals.SECOND_FACTOR_NOT_SET();
      const step = totpStep(openTotp(this.keys, accountId, row.secret), plain(code), this.clock.now());
      if (step === undefined) return this.useRecoveryCode(tx, accountId, code);
      if (step <= Number(row.lastStep)) throw sessionRefusals.SECOND_FACTOR_REUSED();
      await tx.update(SecondFactor, { accountId }, { lastStep: String(step) });
    });
  }

  /** @throws SECOND_FACTOR_NEEDED_BY_ROLE. */
  async remove({ id, heldRoles }: Actor) {
    if (heldRoles.some((role) => staffRoles.includes(role))) throw accountRefusals.SECOND_FACTOR_NEEDED_BY_ROLE();
    await this.db.transaction((tx) => this.clear(tx, id));
  }

  /** Takes the authenticator and its recovery codes off an account. @returns false when there was none. */
  async clear(tx: EntityManager, accountId: string): Promise<boolean> {
    const removed = await returning(tx, 'DELETE FROM second_factor WHERE account_id = $1 RETURNING confirmed_at', [accountId]);
    await tx.query('DELETE FROM recovery_code WHERE account_id = $1', [accountId]);
    if (removed.length === 0) return false;
    await this.tell(tx, 'second-factor-off', accountId);
    return true;
  }

  renewCodes = (accountId: string) => this.db.transaction((tx) => this.makeCodes(tx, accountId));

  async unreadCodes(accountId: string): Promise<string[]> {
    const row = await queryOne<{ codes: Buffer | null }>(this.db, 'SELECT unread_codes AS codes FROM second_factor WHERE account_id = $1', [
      accountId,
    ]);
    return row?.codes ? this.keys.open('recovery-codes', row.codes).split(' ') : [];
  }

  putCodesAway = (accountId: string) => this.db.query('UPDATE second_factor SET unread_codes = NULL WHERE account_id = $1', [accountId]);

  private async useRecoveryCode(tx: EntityManager, accountId: string, code: string) {
    const [used] = await returning(
      tx,
      'UPDATE recovery_code SET used_at = $3 WHERE account_id = $1 AND code_hash = $2 AND used_at IS NULL RETURNING code_hash',
      [accountId, recoveryHash(this.keys, accountId, code), this.clock.now()],
    );
    if (!used) throw sessionRefusals.SECOND_FACTOR_WRONG();
  }

  private async makeCodes(tx: EntityManager, accountId: string) {
    const codes = Array.from({ length: recoveryCodes }, newRecoveryCode);
    await tx.query('DELETE FROM recovery_code WHERE account_id = $1', [accountId]);
    await tx.query('INSERT INTO recovery_code (account_id, code_hash) SELECT $1, unnest($2::bytea[])', [
      accountId,
      codes.map((code) => recoveryHash(this.keys, accountId, code)),
    ]);
    await tx.update(SecondFactor, { accountId }, { unreadCodes: this.keys.seal('recovery-codes', codes.join(' ')) });
  }

  private lock = (tx: EntityManager, accountId: string) =>
    tx.findOne(SecondFactor, { where: { accountId }, lock: { mode: 'pessimistic_write' } });

  private limit = (accountId: string) => limitRate(this.db, { name: 'second-factor', of: accountId, most: 10, seconds: 900 });

  private async tell(tx: EntityManager, what: 'second-factor-on' | 'second-factor-off', accountId: string) {
    const { email, locale } = await tx.findOneByOrFail(Account, { id: accountId });
    if (email) await this.letters.tell(tx, what, { accountId, email, locale });
  }
}

const plain = (code: string) => code.replace(/\s/g, '');
