import { Injectable } from '@nestjs/common';
import * as z from 'zod/mini';
import type { EntityManager } from 'typeorm';
import { event } from '../contract';
import type { Values } from '../messages';
import { Keys } from './crypto';
import { publish } from './outbox';

export const mailQueued = event('mail.queued', z.object({ mailId: z.uuid() }));

/**
 * A letter to one person. `template` names messages `mail.<template>.subject`, `.lead` (paragraphs divided by an empty line),
 * optionally `.action` (the label of the one button, which leads to `url`) and `.after`, in `libs/<domain>/locales/mail.<locale>.json`.
 */
export interface Letter {
  template: string;
  to: string;
  /** Whose inbox and log it belongs to; null for a stranger. */
  accountId: string | null;
  locale: string;
  values?: Values;
  /** Path on this site (`/…`), made absolute when the letter is written. */
  url?: string;
  /** A second letter with the same key is not sent. */
  key?: string;
  /** Key of a file in storage that goes along. */
  attachment?: { storageKey: string; name: string; type: string };
}

/** Puts letters into the outgoing tray in the transaction that causes them; the worker sends them when the mail server answers. */
@Injectable()
export class Mailbox {
  constructor(private readonly keys: Keys) {}

  /** What is in a letter (address, links with tokens) is encrypted until it is sent, then forgotten. */
  async queue(tx: EntityManager, letter: Letter) {
    const sealed = this.keys.seal('mail', JSON.stringify(letter));
    const [row] = await tx.query(
      `INSERT INTO mail_message (account_id, template, locale, sealed, key) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (key) DO NOTHING RETURNING id`,
      [letter.accountId, letter.template, letter.locale, sealed, letter.key ?? null],
    );
    if (row) await publish(tx, mailQueued, { mailId: row.id });
  }

  /** The letter as it was queued. */
  read(sealed: Buffer): Letter {
    return JSON.parse(this.keys.open('mail', sealed));
  }
}
