import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ProfileService } from '@cursus/people/server';
import { staffRoles } from '@cursus/platform/permissions';
import type { InputOf } from '@cursus/platform/contract';
import { Clock, limitRate, queryOne, type Actor } from '@cursus/platform/server';
import { accountRefusals, type changeEmail, type changePassword } from '../contract';
import { mayLoseAdministrator } from '../rules';
import { Account } from './account.entity';
import { AccountLetters } from './account-letters';
import { assertGoodPassword, hashPassword, passwordMatches } from './password';
import { SecondFactorService } from './second-factor.service';
import { SessionService } from './session.service';
import { isTimeZone, timeZonesOf } from './time-zones';

/** What people do with their own account. */
@Injectable()
export class AccountService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly sessions: SessionService,
    private readonly secondFactors: SecondFactorService,
    private readonly letters: AccountLetters,
    private readonly profiles: ProfileService,
  ) {}

  async view({ id }: Actor) {
    const account = await this.db.manager.findOneByOrFail(Account, { id });
    return {
      email: account.email ?? '',
      roles: account.roles,
      createdAt: account.createdAt.toISOString(),
      timeZone: account.timeZone,
      secondFactor: {
        ...(await this.secondFactors.state(id)),
        required: account.roles.some((role) => staffRoles.includes(role)),
      },
      mayNotLeave: [...mayLoseAdministrator(account, await otherAdministrators(this.db.manager, id))],
    };
  }

  /** Asked before anything that a passer-by at an open screen must not do. @throws PASSWORD_WRONG; guesses are limited. */
  async assertPassword(accountId: string, password: string) {
    await limitRate(this.db, { name: 'password-check', of: accountId, most: 20, seconds: 900 });
    const account = await queryOne<{ hash: string | null }>(this.db, 'SELECT password_hash AS hash FROM account WHERE id = $1', [
      accountId,
    ]);
    if (!(await passwordMatches(account?.hash, password))) throw accountRefusals.PASSWORD_WRONG();
  }

  async changePassword(actor: Actor, { currentPassword, password }: InputOf<typeof changePassword>) {
    await this.assertPassword(actor.id, currentPassword);
    await this.setPassword(actor.id, password, actor.sessionId);
  }

  /** @throws why this cannot be the person's new password. */
  async assertNewPassword(accountId: string, password: string) {
    const { email } = await this.db.manager.findOneByOrFail(Account, { id: accountId });
    await assertGoodPassword(password, { fullName: await this.profiles.fullName(accountId), email: email ?? '' });
  }

  /** Keeps a new password and ends the sessions that were begun with the old one. */
  async setPassword(accountId: string, password: string, exceptSessionId?: string) {
    await this.assertNewPassword(accountId, password);
    const passwordHash = await hashPassword(password);
    await this.db.transaction(async (tx) => {
      await tx.update(Account, { id: accountId }, { passwordHash });
      // Links that could set a password or an address once more were asked for by whoever had the old one.
      await tx.query(`UPDATE one_time_link SET used_at = $2 WHERE account_id = $1 AND purpose IN ('reset', 'email') AND used_at IS NULL`, [
        accountId,
        this.clock.now(),
      ]);
      await this.sessions.endAll(tx, accountId, exceptSessionId);
      await this.tell(tx, 'password-changed', accountId);
    });
    await this.sessions.forget();
  }

  /** A letter goes to the new address, whose owner may have an account already: the answer is the same. */
  async askNewEmail(actor: Actor, { email, currentPassword }: InputOf<typeof changeEmail>) {
    await this.assertPassword(actor.id, currentPassword);
    await limitRate(this.db, { name: 'email-change', of: actor.id, most: 5, seconds: 3600 });
    await this.db.transaction(async (tx) => {
      const other = await queryOne<{ id: string; email: string; locale: string }>(
        tx,
        'SELECT id, email, locale FROM account WHERE lower(email) = lower($1) AND id <> $2',
        [email, actor.id],
      );
      if (other) await this.letters.accountExists(tx, { accountId: other.id, email: other.email, locale: other.locale });
      else await this.letters.newEmail(tx, { accountId: actor.id, email, locale: actor.locale });
    });
  }

  /** Those of the person's country where it has any: four hundred are a long way on a phone. */
  async timeZones(actor: Actor, all: boolean, locale: string) {
    const country = all ? null : await this.profiles.country(actor.id);
    const ofCountry = country ? timeZonesOf(country, locale, this.clock.now()) : [];
    const partial = ofCountry.length > 0;
    const chosen = isTimeZone(actor.timeZone) ? actor.timeZone : null;
    return { items: partial ? ofCountry : timeZonesOf(undefined, locale, this.clock.now()), partial, chosen };
  }

  /** @throws TIME_ZONE_UNKNOWN. */
  async setTimeZone({ id }: Actor, timeZone: string) {
    if (!isTimeZone(timeZone)) throw accountRefusals.TIME_ZONE_UNKNOWN();
    await this.db.manager.update(Account, { id }, { timeZone });
    await this.sessions.forget();
  }

  async setLocale(accountId: string, locale: string) {
    await this.db.manager.update(Account, { id: accountId }, { locale });
    await this.sessions.forget();
  }

  private async tell(tx: EntityManager, what: 'password-changed', accountId: string) {
    const { email, locale } = await tx.findOneByOrFail(Account, { id: accountId });
    if (email) await this.letters.tell(tx, what, { accountId, email, locale });
  }
}

/** How many others could go on administering; two who leave at once are told apart by the lock. */
export async function otherAdministrators(tx: EntityManager, accountId: string): Promise<number> {
  if (tx.queryRunner?.isTransactionActive) await tx.query(`SELECT pg_advisory_xact_lock(hashtext('administrators'))`);
  const row = await queryOne<{ others: number }>(
    tx,
    `SELECT count(*)::int AS others FROM account WHERE status = 'active' AND roles @> '{administrator}' AND id <> $1`,
    [accountId],
  );
  return row!.others;
}
