import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Role } from '@cursus/platform/permissions';
import type { InputOf } from '@cursus/platform/contract';
import { audit, Clock, Keys, publish, queryOne, returning, uuidOrNull, type Actor } from '@cursus/platform/server';
import {
  accountChanged,
  accountRefusals,
  managementRefusals,
  type changeRoles,
  type changeStatus,
  type listAccounts,
  type ManagedAccount,
} from '../contract';
import { mayLoseAdministrator, roleChange } from '../rules';
import { Account } from './account.entity';
import { AccountLetters } from './account-letters';
import { otherAdministrators } from './account.service';
import { issueLink } from './one-time-link';
import { SecondFactorService } from './second-factor.service';
import { SessionService } from './session.service';

const columns = `account.id, coalesce(full_name, '') AS "fullName", email, roles, status, country, account.created_at AS "createdAt",
  EXISTS (SELECT FROM second_factor WHERE account_id = account.id AND confirmed_at IS NOT NULL) AS "secondFactor",
  (SELECT max(last_seen_at) FROM session WHERE account_id = account.id) AS "lastSeenAt"`;
type Row = Omit<ManagedAccount, 'createdAt' | 'lastSeenAt'> & { createdAt: Date; lastSeenAt: Date | null };
const shown = ({ createdAt, lastSeenAt, ...row }: Row): ManagedAccount => ({
  ...row,
  createdAt: createdAt.toISOString(),
  lastSeenAt: lastSeenAt?.toISOString() ?? null,
});

/** What administrators do with the accounts of others; every deed stands in the audit trail. */
@Injectable()
export class ManagementService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly letters: AccountLetters,
    private readonly sessions: SessionService,
    private readonly secondFactors: SecondFactorService,
  ) {}

  async list({ q, role, status, after, limit }: InputOf<typeof listAccounts>) {
    const rows: Row[] = await this.db.query(
      `SELECT ${columns} FROM account LEFT JOIN profile ON profile.account_id = account.id
       WHERE ($1::uuid IS NULL OR account.id < $1) AND ($2::text IS NULL OR roles @> ARRAY[$2]) AND status = coalesce($3, status)
         AND ($3 IS NOT NULL OR status <> 'erased')
         AND ($4::text IS NULL OR fold(full_name) LIKE '%' || fold($4) || '%' OR fold(email) LIKE '%' || fold($4) || '%')
       ORDER BY account.id DESC LIMIT $5`,
      [uuidOrNull(after), role ?? null, status ?? null, q?.replace(/[\\%_]/g, '\\$&') ?? null, limit + 1],
    );
    const items = rows.slice(0, limit).map(shown);
    return { items, after: rows.length > limit ? items.at(-1)!.id : null };
  }

  /** @throws ACCOUNT_NOT_FOUND. The look is logged before anything is shown. */
  async view(actor: Actor, accountId: string) {
    return this.db.transaction(async (tx) => {
      const row = await queryOne<Row & { locale: string; timeZone: string; sessions: number; invitedUntil: Date | null }>(
        tx,
        `SELECT ${columns}, locale, time_zone AS "timeZone", (SELECT count(*)::int FROM session WHERE account_id = account.id AND expires_at > now()) AS sessions,
           (SELECT max(expires_at) FROM one_time_link WHERE account_id = account.id AND purpose = 'invitation' AND used_at IS NULL) AS "invitedUntil"
         FROM account LEFT JOIN profile ON profile.account_id = account.id WHERE account.id = $1`,
        [accountId],
      );
      if (!row) throw managementRefusals.ACCOUNT_NOT_FOUND();
      await audit(tx, { actorId: actor.id, action: 'account.viewed', subjectType: 'account', subjectId: accountId });
      const { locale, timeZone, sessions, invitedUntil } = row;
      const lastAdministrator = mayLoseAdministrator(row, await otherAdministrators(tx, accountId)).length > 0;
      return { ...shown(row), locale, timeZone, sessions, invitedUntil: invitedUntil?.toISOString() ?? null, lastAdministrator };
    });
  }

  /** @throws ACCOUNT_EXISTS. */
  async invite(tx: EntityManager, actorId: string | null, { email, roles, locale }: { email: string; roles: Role[]; locale: string }) {
    const [account] = await returning<{ id: string }>(
      tx,
      `INSERT INTO account (email, roles, locale, status, created_at) VALUES ($1, $2, $3, 'invited', $4) ON CONFLICT (lower(email)) DO NOTHING RETURNING id`,
      [email, roles, locale, this.clock.now()],
    );
    if (!account) throw managementRefusals.ACCOUNT_EXISTS();
    await this.letters.invitation(tx, { accountId: account.id, email, locale });
    await audit(tx, { actorId, action: 'account.invited', subjectType: 'account', subjectId: account.id, details: { roles } });
    return account.id;
  }

  repeatInvitation = (actor: Actor, accountId: string) =>
    this.db.transaction(async (tx) => {
      const { email, locale, status } = await this.lock(tx, accountId);
      if (status !== 'invited' || !email) throw managementRefusals.ACCOUNT_STATE_WRONG();
      await this.letters.invitation(tx, { accountId, email, locale });
      await audit(tx, { actorId: actor.id, action: 'account.invited-again', subjectType: 'account', subjectId: accountId });
    });

  /** @throws LAST_ADMINISTRATOR, ACCOUNT_NOT_FOUND, ACCOUNT_STATE_WRONG for somebody who left. */
  async changeRoles(actor: Actor, { accountId, roles, reason }: InputOf<typeof changeRoles>) {
    await this.db.transaction(async (tx) => {
      const account = await this.lock(tx, accountId);
      if (account.status === 'erased') throw managementRefusals.ACCOUNT_STATE_WRONG();
      const change = roleChange(account.roles, roles);
      if (change.taken.includes('administrator')) await this.assertNotLast(tx, account);
      await tx.update(Account, { id: accountId }, { roles });
      if (change.taken.length > 0) await this.sessions.endAll(tx, accountId);
      await audit(tx, {
        actorId: actor.id,
        action: 'account.roles-changed',
        subjectType: 'account',
        subjectId: accountId,
        reason,
        details: { ...change },
      });
      await publish(tx, accountChanged, { accountId });
      if (account.email && account.status === 'active' && change.given.length + change.taken.length > 0)
        await this.letters.tell(tx, 'roles-changed', { accountId, email: account.email, locale: account.locale });
    });
    await this.sessions.forget();
  }

  async changeStatus(actor: Actor, { accountId, status, reason }: InputOf<typeof changeStatus>) {
    await this.db.transaction(async (tx) => {
      const account = await this.lock(tx, accountId);
      if (account.status !== (status === 'active' ? 'suspended' : 'active')) throw managementRefusals.ACCOUNT_STATE_WRONG();
      if (status === 'suspended') {
        await this.assertNotLast(tx, account);
        await this.sessions.endAll(tx, accountId);
      }
      await tx.update(Account, { id: accountId }, { status });
      const action = status === 'suspended' ? 'account.suspended' : 'account.readmitted';
      await audit(tx, { actorId: actor.id, action, subjectType: 'account', subjectId: accountId, reason });
      await publish(tx, accountChanged, { accountId });
    });
    await this.sessions.forget();
  }

  async clearSecondFactor(actor: Actor, accountId: string, reason: string) {
    await this.db.transaction(async (tx) => {
      await this.lock(tx, accountId);
      if (!(await this.secondFactors.clear(tx, accountId))) throw managementRefusals.ACCOUNT_STATE_WRONG();
      await this.sessions.endAll(tx, accountId);
      await audit(tx, { actorId: actor.id, action: 'account.second-factor-cleared', subjectType: 'account', subjectId: accountId, reason });
    });
    await this.sessions.forget();
  }

  private async assertNotLast(tx: EntityManager, account: Account) {
    const [reason] = mayLoseAdministrator(account, await otherAdministrators(tx, account.id));
    if (reason) throw accountRefusals[reason]();
  }

  private async lock(tx: EntityManager, id: string): Promise<Account> {
    const account = await tx.findOne(Account, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!account) throw managementRefusals.ACCOUNT_NOT_FOUND();
    return account;
  }
}

/**
 * A link that makes its first reader an administrator, for a platform that has none yet and for whoever runs it.
 * @param email where the account's address is known; otherwise the reader types it. @returns the whole address of the link.
 */
export async function createFirstAdministratorLink(
  db: DataSource,
  keys: Keys,
  { publicUrl, email = null, locale = 'en' }: { publicUrl: string; email?: string | null; locale?: string },
): Promise<string> {
  const path = await db.transaction(async (tx) => {
    const [account] = await returning<{ id: string }>(
      tx,
      `INSERT INTO account (email, roles, locale, status) VALUES ($1, '{learner,administrator}', $2, 'invited')
       ON CONFLICT (lower(email)) DO NOTHING RETURNING id`,
      [email, locale],
    );
    if (!account) throw managementRefusals.ACCOUNT_EXISTS();
    await audit(tx, {
      actorId: null,
      action: 'account.invited',
      subjectType: 'account',
      subjectId: account.id,
      details: { roles: ['administrator'] },
    });
    return issueLink(tx, keys, { purpose: 'invitation', accountId: account.id, content: { email, locale }, now: new Date() });
  });
  return `${publicUrl}${path}`;
}
