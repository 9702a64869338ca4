import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, Keys, limitRate, Mailbox, queryOne, returning } from '@cursus/platform/server';
import { linkRefusals } from '../contract';
import { linkState } from '../rules';
import { AccountLetters } from './account-letters';
import { AccountService } from './account.service';
import { findLink, issueLink, takeLink, type LinkContent, type OpenedLink } from './one-time-link';

/** What the links of letters do, apart from making accounts. */
@Injectable()
export class LinkService {
  constructor(
    private readonly db: DataSource,
    private readonly keys: Keys,
    private readonly clock: Clock,
    private readonly mailbox: Mailbox,
    private readonly letters: AccountLetters,
    private readonly accounts: AccountService,
  ) {}

  async view(token: string) {
    const link = await findLink(this.db, this.keys, token);
    const state = linkState(link, this.clock.now());
    return { state, purpose: link?.purpose ?? null, email: state === 'open' || state === 'expired' ? (link?.content.email ?? null) : null };
  }

  /** A new link to the same address, for one that expired unused. */
  async renew(token: string) {
    await this.db.transaction(async (tx) => {
      const link = await findLink(tx, this.keys, token, 'lock');
      if (!link) throw linkRefusals.LINK_UNKNOWN();
      if (link.usedAt) throw linkRefusals.LINK_USED();
      await limitRate(tx, { name: 'link-renewal', of: link.id, most: 3, seconds: 3600 });
      const { purpose, accountId, content } = link;
      if (!content.email) throw linkRefusals.LINK_EXPIRED();
      const to = { email: content.email, locale: content.locale };
      if (accountId && purpose === 'reset') await this.letters.reset(tx, { accountId, ...to });
      else if (accountId && purpose === 'email') await this.letters.newEmail(tx, { accountId, ...to });
      else if (accountId && purpose === 'invitation') await this.letters.invitation(tx, { accountId, ...to });
      else {
        const signUp = content as LinkContent['sign-up'];
        const url = await issueLink(tx, this.keys, { purpose: 'sign-up', accountId: null, content: signUp, now: this.clock.now() });
        const values = { name: signUp.fullName };
        await this.mailbox.queue(tx, { template: 'sign-up', to: to.email, accountId: null, locale: to.locale, values, url });
      }
    });
  }

  /** Nothing happens for an unknown address, and the answer is the same. */
  async requestReset(email: string) {
    await this.db.transaction(async (tx) => {
      const account = await queryOne<{ id: string; email: string; locale: string; status: string }>(
        tx,
        `SELECT id, email, locale, status FROM account WHERE lower(email) = lower($1) AND status IN ('active', 'invited')`,
        [email],
      );
      if (!account) return;
      const reader = { accountId: account.id, email: account.email, locale: account.locale };
      if (account.status === 'invited') await this.letters.invitation(tx, reader);
      else await this.letters.reset(tx, reader);
    });
  }

  /** The link is used up only by a password that is good enough. */
  async resetPassword(token: string, password: string) {
    const found = await findLink(this.db, this.keys, token);
    if (found?.accountId && linkState(found, this.clock.now()) === 'open') await this.accounts.assertNewPassword(found.accountId, password);
    const link: OpenedLink<'reset'> = await this.db.transaction((tx) => takeLink(tx, this.keys, token, 'reset', this.clock.now()));
    await this.accounts.setPassword(link.accountId!, password);
  }

  /** The account gets the address that the link was sent to; the old one is told. */
  async confirmEmail(token: string) {
    await this.db.transaction(async (tx) => {
      const { accountId, content } = await takeLink(tx, this.keys, token, 'email', this.clock.now());
      const [taken] = await tx.query('SELECT FROM account WHERE lower(email) = lower($1) AND id <> $2', [content.email, accountId]);
      if (taken) throw linkRefusals.EMAIL_TAKEN();
      const before = await queryOne<{ email: string | null; locale: string }>(
        tx,
        'SELECT email, locale FROM account WHERE id = $1 FOR UPDATE',
        [accountId],
      );
      const [changed] = await returning(tx, `UPDATE account SET email = $2 WHERE id = $1 AND status = 'active' RETURNING id`, [
        accountId,
        content.email,
      ]);
      if (!changed || !before) throw linkRefusals.LINK_UNKNOWN();
      // A link to reset the password lies in the old mailbox, which may be the reason for the change.
      await tx.query(`UPDATE one_time_link SET used_at = $2 WHERE account_id = $1 AND purpose = 'reset' AND used_at IS NULL`, [
        accountId,
        this.clock.now(),
      ]);
      if (before.email) await this.letters.tell(tx, 'email-changed', { accountId: accountId!, email: before.email, locale: before.locale });
    });
  }
}
