import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AddressObject, ParsedMail } from 'mailparser';

export interface LetterInBrief {
  id: string;
  /** When it arrived, ISO 8601. */
  time: string;
  subject: string;
  from: { name: string; address: string }[];
  to: { name: string; address: string }[];
  text: string;
  attachments: { fileName: string; contentType: string; size: number }[];
}
export type Letter = LetterInBrief & { html: string | undefined; files: Buffer[] };

/** Letters as they arrived, one file each, so that a link in one still works after the next start. */
export class Mailbox {
  private readonly folder: string;
  private readonly limit: number;
  private readonly briefs = new Map<string, LetterInBrief>();

  /** @param limit beyond it the oldest letters go */
  constructor(folder: string, limit = 1000) {
    this.folder = folder;
    this.limit = limit;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }

  async keep(raw: Buffer): Promise<string> {
    const id = `${Date.now()}-${randomBytes(4).toString('hex')}`;
    const file = join(this.folder, `${id}.eml`);
    writeFileSync(`${file}.new`, raw, { mode: 0o600 });
    renameSync(`${file}.new`, file);
    const ids = this.ids();
    for (const old of ids.slice(0, Math.max(0, ids.length - this.limit))) this.remove(old);
    return id;
  }

  /** The whole letter, or undefined when there is none of that name. */
  async open(id: string): Promise<Letter | undefined> {
    // Only names that are in the folder are opened, whatever a request asks for.
    if (!this.ids().includes(id)) return undefined;
    const mail = await this.parse(id);
    return { ...inBrief(id, mail), html: mail.html || undefined, files: mail.attachments.map(({ content }) => content) };
  }

  /** All letters in the order of their arrival. */
  async list(): Promise<LetterInBrief[]> {
    const briefs: LetterInBrief[] = [];
    for (const id of this.ids()) {
      const brief = this.briefs.get(id) ?? (await this.brief(id));
      this.briefs.set(id, brief);
      briefs.push(brief);
    }
    return briefs;
  }

  /** As it came over the wire. */
  source = (id: string) => readFileSync(join(this.folder, `${id}.eml`));

  clear() {
    for (const id of this.ids()) this.remove(id);
  }

  /** The parser is fetched when somebody reads: until then it would only take memory. */
  private async parse(id: string) {
    const { simpleParser } = await import('mailparser');
    return simpleParser(this.source(id), { skipImageLinks: true });
  }
  private brief = async (id: string) => inBrief(id, await this.parse(id));

  private remove(id: string) {
    this.briefs.delete(id);
    rmSync(join(this.folder, `${id}.eml`), { force: true });
  }

  /** Names begin with the time, so their order is that of arrival. */
  private ids() {
    return readdirSync(this.folder)
      .filter((name) => name.endsWith('.eml'))
      .map((name) => name.slice(0, -'.eml'.length))
      .sort();
  }
}

const addresses = (given: AddressObject | AddressObject[] | undefined) =>
  [given ?? []].flat().flatMap(({ value }) => value.map(({ name, address }) => ({ name, address: address ?? '' })));

const inBrief = (id: string, mail: ParsedMail): LetterInBrief => ({
  id,
  time: new Date(Number(id.split('-')[0])).toISOString(),
  subject: mail.subject ?? '',
  from: addresses(mail.from),
  to: addresses(mail.to),
  text: mail.text ?? '',
  attachments: mail.attachments.map(({ filename, contentType, size }) => ({ fileName: filename ?? 'attachment', contentType, size })),
});
