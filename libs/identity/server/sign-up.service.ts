import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ConsentService, currentConsents, ProfileService, recordFact } from '@cursus/people/server';
import type { InputOf } from '@cursus/platform/contract';
import { Clock, Keys, Mailbox, publish, queryOne, returning, type Call } from '@cursus/platform/server';
import { accountConfirmed, linkRefusals, type acceptInvitation, type signUp } from '../contract';
import { assertGoodPassword, hashPassword } from './password';
import { issueLink, takeLink, type LinkContent } from './one-time-link';
import { AccountLetters } from './account-letters';
import { isTimeZone } from './time-zones';

/** From a stranger, or from an invitation, to an account. */
@Injectable()
export class SignUpService {
  constructor(
    private readonly db: DataSource,
    private readonly keys: Keys,
    private readonly clock: Clock,
    private readonly mailbox: Mailbox,
    private readonly letters: AccountLetters,
    private readonly profiles: ProfileService,
    private readonly consents: ConsentService,
  ) {}

  /** Takes as long and answers the same whether or not the address is known: the letter tells the difference, to its reader only. */
  async signUp({ fullName, email, password, agreed, timeZone }: InputOf<typeof signUp>, call: Call) {
    if (!agreed) throw linkRefusals.CONSENT_NEEDED();
    await assertGoodPassword(password, { fullName, email });
    const passwordHash = await hashPassword(password);
    const now = this.clock.now();
    const content: LinkContent['sign-up'] = {
      email,
      fullName,
      passwordHash,
      locale: call.locale,
      timeZone: isTimeZone(timeZone) ? timeZone : 'UTC',
      agreedAt: now.toISOString(),
      consents: currentConsents(),
    };
    await this.db.transaction(async (tx) => {
      const known = await queryOne<{ id: string; status: string; locale: string }>(
        tx,
        'SELECT id, status, locale FROM account WHERE lower(email) = lower($1)',
        [email],
      );
      if (!known) {
        const url = await issueLink(tx, this.keys, { purpose: 'sign-up', accountId: null, content, now });
        await this.mailbox.queue(tx, {
          template: 'sign-up',
          to: email,
          accountId: null,
          locale: call.locale,
          values: { name: fullName },
          url,
        });
      } else if (known.status === 'invited') await this.letters.invitation(tx, { accountId: known.id, email, locale: known.locale });
      else await this.letters.accountExists(tx, { accountId: known.id, email, locale: known.locale });
    });
  }

  /** The account comes into being. A second link for the same address finds it there and has done its work. */
  async confirm(token: string) {
    await this.db.transaction(async (tx) => {
      const now = this.clock.now();
      const { content } = await takeLink(tx, this.keys, token, 'sign-up', now);
      const [account] = await returning<{ id: string }>(
        tx,
        `INSERT INTO account (email, password_hash, locale, time_zone, status, created_at, confirmed_at) VALUES ($1, $2, $3, $4, 'active', $5, $5)
         ON CONFLICT (lower(email)) DO NOTHING RETURNING id`,
        [content.email, content.passwordHash, content.locale, content.timeZone, now],
      );
      if (!account) throw linkRefusals.LINK_USED();
      await this.complete(tx, account.id, content, now);
    });
  }

  /** @returns the account, whose roles were chosen by whoever invited. */
  async accept(input: InputOf<typeof acceptInvitation>, call: Call): Promise<string> {
    const { token, fullName, password, agreed, timeZone } = input;
    if (!agreed) throw linkRefusals.CONSENT_NEEDED();
    await assertGoodPassword(password, { fullName, email: input.email ?? '' });
    const passwordHash = await hashPassword(password);
    return this.db.transaction(async (tx) => {
      const now = this.clock.now();
      const { content, accountId } = await takeLink(tx, this.keys, token, 'invitation', now);
      const email = content.email ?? input.email;
      if (!email || !accountId) throw linkRefusals.LINK_UNKNOWN();
      await assertGoodPassword(password, { fullName, email });
      const [taken] = await tx.query('SELECT FROM account WHERE lower(email) = lower($1) AND id <> $2', [email, accountId]);
      if (taken) throw linkRefusals.EMAIL_TAKEN();
      const [account] = await returning<{ id: string }>(
        tx,
        `UPDATE account SET email = $2, password_hash = $3, locale = $4, time_zone = $5, status = 'active', confirmed_at = $6
         WHERE id = $1 AND status = 'invited' RETURNING id`,
        [accountId, email, passwordHash, call.locale, isTimeZone(timeZone) ? timeZone : 'UTC', now],
      );
      if (!account) throw linkRefusals.LINK_USED();
      await this.complete(tx, accountId, { fullName, agreedAt: now.toISOString(), consents: currentConsents() }, now);
      return accountId;
    });
  }

  private async complete(
    tx: EntityManager,
    accountId: string,
    { fullName, agreedAt, consents }: Pick<LinkContent['sign-up'], 'fullName' | 'agreedAt' | 'consents'>,
    now: Date,
  ) {
    await this.profiles.begin(tx, accountId, fullName);
    await this.consents.record(tx, accountId, consents, new Date(agreedAt));
    await recordFact(tx, { kind: 'registered', accountId, occurredAt: now });
    await publish(tx, accountConfirmed, { accountId });
  }
}
