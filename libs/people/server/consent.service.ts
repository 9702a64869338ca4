import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '@cursus/platform/server';
import { consentDocuments, consentRefusals, consentVersions, type ConsentDocument } from '../contract';

export interface GivenConsent {
  document: ConsentDocument;
  version: string;
}

/** The documents that whoever signs up now agrees to. */
export const currentConsents = (): GivenConsent[] => consentDocuments.map((document) => ({ document, version: consentVersions[document] }));

/** Of a person's consents by document: those without the version in force, given as JSON of document → version. */
export const outdated = (versions: string) => `HAVING NOT bool_or(version = ${versions}::jsonb ->> document)`;

@Injectable()
export class ConsentService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

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

  /** What was agreed to in an earlier version only. Who never agreed to a document is not asked here but when the account is opened. */
  async open(accountId: string) {
    const rows: { document: ConsentDocument }[] = await this.db.query(
      `SELECT document FROM consent WHERE account_id = $1 GROUP BY document ${outdated('$2')} ORDER BY document`,
      [accountId, JSON.stringify(consentVersions)],
    );
    return { items: rows.map(({ document }) => ({ document, version: consentVersions[document] })) };
  }

  /** Agrees to all documents in force. @throws AGREEMENT_NEEDED */
  async agree(accountId: string, agreed: boolean) {
    if (!agreed) throw consentRefusals.AGREEMENT_NEEDED();
    await this.db.transaction((tx) => this.record(tx, accountId, currentConsents(), this.clock.now()));
  }

  async list(accountId: string) {
    const rows: (GivenConsent & { at: Date })[] = await this.db.query(
      'SELECT document, version, at FROM consent WHERE account_id = $1 ORDER BY at, document LIMIT 100',
      [accountId],
    );
    return { items: rows.map(({ at, ...consent }) => ({ ...consent, at: at.toISOString() })) };
  }
}
