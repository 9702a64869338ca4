import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { consentDocuments, consentVersions, type ConsentDocument } from '../contract';

export interface GivenConsent {
  document: ConsentDocument;
  version: string;
}

/** The documents that whoever signs up now agrees to. */
export const currentConsents = (): GivenConsent[] => consentDocuments.map((document) => ({ document, version: consentVersions[document] }));

@Injectable()
export class ConsentService {
  constructor(private readonly db: DataSource) {}

  /** Keeps what was agreed to, as it was shown. @param at when the person agreed, which may be before the account existed. */
  async record(tx: EntityManager, accountId: string, consents: GivenConsent[], at: Date) {
    for (const { document, version } of consents) {
      await tx.query(`INSERT INTO consent (account_id, document, version, at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`, [
        accountId,
        document,
        version,
        at,
      ]);
    }
  }

  async list(accountId: string) {
    const rows: (GivenConsent & { at: Date })[] = await this.db.query(
      'SELECT document, version, at FROM consent WHERE account_id = $1 ORDER BY at, document LIMIT 100',
      [accountId],
    );
    return { items: rows.map(({ at, ...consent }) => ({ ...consent, at: at.toISOString() })) };
  }
}
