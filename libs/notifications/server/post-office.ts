import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { DataSource } from 'typeorm';
import type { DataOf } from '@cursus/platform/contract';
import {
  CONFIG,
  Every,
  log,
  Mailbox,
  mailQueued,
  Messages,
  OnEvent,
  queryOne,
  STORAGE,
  type Config,
  type Letter,
  type Storage,
} from '@cursus/platform/server';
import { writeLetter } from './letter';

type Outcome = 'sent' | 'refused' | 'server away' | 'nothing to do';

/** Longest time that a letter waits for the mail server before a person has to look at it. */
const patienceHours = 72;

/** Sends queued letters, each once: the row is held while the mail server takes the letter, and what was in it is forgotten with the sending. */
@Injectable()
export class PostOffice implements OnApplicationShutdown {
  private readonly transport: Transporter;

  constructor(
    private readonly db: DataSource,
    private readonly mailbox: Mailbox,
    private readonly messages: Messages,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(STORAGE) private readonly storage: Storage,
  ) {
    const url = new URL(config.SMTP_URL);
    this.transport = createTransport({
      host: url.hostname,
      port: Number(url.port || (url.protocol === 'smtps:' ? 465 : 587)),
      secure: url.protocol === 'smtps:',
      ...(url.username && { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }),
      pool: true,
      maxConnections: 4,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 30_000,
    });
  }

  onApplicationShutdown() {
    this.transport.close();
  }

  @OnEvent(mailQueued)
  async send({ mailId }: DataOf<typeof mailQueued>): Promise<Outcome> {
    return this.db.transaction(async (tx): Promise<Outcome> => {
      const row = await queryOne<{ sealed: Buffer }>(
        tx,
        `SELECT sealed FROM mail_message WHERE id = $1 AND status = 'queued' AND sealed IS NOT NULL FOR UPDATE SKIP LOCKED`,
        [mailId],
      );
      if (!row) return 'nothing to do';
      try {
        await this.deliver(mailId, this.mailbox.read(row.sealed));
      } catch (error) {
        await tx.query(
          `UPDATE mail_message SET attempts = attempts + 1, last_error = $2,
             status = CASE WHEN $4 OR queued_at < now() - make_interval(hours => $3) THEN 'failed' ELSE status END WHERE id = $1`,
          [mailId, reasonOf(error), patienceHours, isFinal(error)],
        );
        log.warn({ mailId, reason: reasonOf(error) }, isFinal(error) ? 'letter refused' : 'letter waits');
        return isServerAway(error) ? 'server away' : 'refused';
      }
      await tx.query(
        `UPDATE mail_message SET status = 'sent', attempts = attempts + 1, sent_at = now(), sealed = NULL, last_error = NULL WHERE id = $1`,
        [mailId],
      );
      return 'sent';
    });
  }

  /** Tries again what the mail server did not take, oldest first. Stops when the server is still away, but not at a letter that it refuses. */
  @Every(20)
  async sendWaiting() {
    const waiting: { id: string }[] = await this.db.query(
      `SELECT id FROM mail_message WHERE status = 'queued' AND queued_at < now() - interval '15 seconds' ORDER BY id LIMIT 200`,
    );
    for (const { id } of waiting) {
      if ((await this.send({ mailId: id })) === 'server away') return;
    }
  }

  private async deliver(mailId: string, letter: Letter) {
    const written = writeLetter(letter, this.messages.in(letter.locale), this.config.PUBLIC_URL);
    const host = new URL(this.config.PUBLIC_URL).hostname;
    await this.transport.sendMail({
      from: this.config.MAIL_FROM,
      to: letter.to,
      // The same letter always bears the same id, so that a mail system drops a second copy.
      messageId: `<${mailId}@${host}>`,
      subject: written.subject,
      text: written.text,
      html: written.html,
      headers: { 'Content-Language': letter.locale, 'Auto-Submitted': 'auto-generated' },
      ...(letter.attachment && {
        attachments: [
          {
            filename: letter.attachment.name,
            contentType: letter.attachment.type,
            content: await this.storage.read(letter.attachment.storageKey),
          },
        ],
      }),
    });
  }
}

/** Nobody there takes any letter now; whatever else fails (an address, a file that is not in storage) is about the one letter. */
const serverAway = ['ECONNECTION', 'ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'ESOCKET', 'EDNS', 'ETLS', 'EAUTH', 'EPROTOCOL'];
const isServerAway = (error: unknown) => serverAway.includes((error as { code?: string }).code ?? '');
/** The server refused this letter and would do so again (RFC 5321, 4.2.1). */
const isFinal = (error: unknown) => !isServerAway(error) && ((error as { responseCode?: number }).responseCode ?? 0) >= 500;

/** What the mail server said, without the address it said it about. */
const reasonOf = (error: unknown) => {
  const { code, responseCode, message } = error as { code?: string; responseCode?: number; message?: string };
  return [code, responseCode, message?.replace(/\S+@\S+/g, '…').slice(0, 200)].filter(Boolean).join(' ');
};
