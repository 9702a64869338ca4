import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, count, Keys, Mailbox } from '@cursus/platform/server';
import { issueLink } from './one-time-link';

interface Reader {
  accountId: string;
  email: string;
  locale: string;
}

/** Letters about an account; those that a stranger can cause are limited per account, silently, so that nobody's mailbox is flooded. */
@Injectable()
export class AccountLetters {
  constructor(
    private readonly keys: Keys,
    private readonly clock: Clock,
    private readonly mailbox: Mailbox,
  ) {}

  /** To somebody who signed up again, or whose address was given for another account. */
  async accountExists(tx: EntityManager, reader: Reader) {
    if (await this.tooMany(tx, reader)) return;
    await this.send(tx, 'account-exists', reader, '/forgot-password');
  }

  async reset(tx: EntityManager, reader: Reader) {
    if (await this.tooMany(tx, reader)) return;
    const { accountId, email, locale } = reader;
    const url = await issueLink(tx, this.keys, { purpose: 'reset', accountId, content: { email, locale }, now: this.clock.now() });
    await this.send(tx, 'reset', reader, url);
  }

  async invitation(tx: EntityManager, reader: Reader) {
    if (await this.tooMany(tx, reader)) return;
    const { accountId, email, locale } = reader;
    const url = await issueLink(tx, this.keys, { purpose: 'invitation', accountId, content: { email, locale }, now: this.clock.now() });
    await this.send(tx, 'invitation', reader, url);
  }

  /** To the new address; the account keeps the old one until the link is opened. */
  async newEmail(tx: EntityManager, reader: Reader) {
    const { accountId, email, locale } = reader;
    const url = await issueLink(tx, this.keys, { purpose: 'email', accountId, content: { email, locale }, now: this.clock.now() });
    await this.send(tx, 'new-email', reader, url);
  }

  /** Tells the owner what was done with the account, in case it was somebody else. */
  tell(
    tx: EntityManager,
    what: 'email-changed' | 'password-changed' | 'second-factor-on' | 'second-factor-off' | 'roles-changed',
    reader: Reader,
  ) {
    return this.send(tx, what, reader, what === 'email-changed' ? '/help' : '/account');
  }

  /** The last letter, which belongs to no account any more. */
  farewell(tx: EntityManager, { email, locale }: Omit<Reader, 'accountId'>) {
    return this.mailbox.queue(tx, { template: 'account-erased', to: email, accountId: null, locale });
  }

  private send(tx: EntityManager, template: string, { accountId, email, locale }: Reader, url: string) {
    return this.mailbox.queue(tx, { template, to: email, accountId, locale, url });
  }

  private async tooMany(tx: EntityManager, { accountId }: Reader) {
    return (await count(tx, { name: 'account-letters', of: accountId, most: 5, seconds: 3600 })) > 5;
  }
}
