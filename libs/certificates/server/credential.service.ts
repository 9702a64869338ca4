import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { InputOf } from '@cursus/platform/contract';
import { audit, Clock, Download, limitRate, publish, uuidOrNull, type Actor, type Call } from '@cursus/platform/server';
import {
  credentialRefusals,
  credentialRevoked,
  type CredentialView,
  type listCredentials,
  type listMyCredentials,
  type revokeCredential,
  type Verification,
} from '../contract';
import { foldName, readCode, statusOf } from '../rules';
import { CredentialPdf } from './credential-pdf.service';
import { Credential } from './credential.entity';
import { IssuingService } from './issuing.service';
import { CredentialSigner } from './sign';

const { CREDENTIAL_NOT_FOUND, CREDENTIAL_ALREADY_REVOKED, CREDENTIAL_SUPERSEDED } = credentialRefusals;

@Injectable()
export class CredentialService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly signer: CredentialSigner,
    private readonly pdf: CredentialPdf,
    private readonly issuing: IssuingService,
  ) {}

  async mine(actor: Actor, { after, limit }: InputOf<typeof listMyCredentials>) {
    const found = this.db.manager
      .createQueryBuilder(Credential, 'credential')
      .where({ accountId: actor.id })
      .orderBy('credential.id', 'DESC')
      .limit(limit + 1);
    const place = uuidOrNull(after);
    if (place) found.andWhere('credential.id < :place', { place });
    const rows = await found.getMany();
    const items = await Promise.all(rows.slice(0, limit).map((row) => this.view(row)));
    return { items, after: rows.length > limit ? items.at(-1)!.id : null };
  }

  async one(actor: Actor, credentialId: string) {
    const credential = await this.own(actor, credentialId);
    return {
      ...(await this.view(credential)),
      qr: await this.pdf.qr(credential.code),
      verificationUrl: this.pdf.verificationUrl(credential.code),
    };
  }

  async download(actor: Actor, credentialId: string) {
    const credential = await this.own(actor, credentialId);
    return new Download(await this.pdf.read(credential), { type: 'application/pdf', name: `${credential.code}.pdf`, inline: true });
  }

  async badge(actor: Actor, credentialId: string) {
    const { snapshot, code, holderName } = await this.own(actor, credentialId);
    const badge = await this.signer.openBadge(snapshot, holderName ?? '');
    return new Download(Buffer.from(badge), { type: 'application/vc+jwt', name: `${code}.jwt` });
  }

  async showName(actor: Actor, credentialId: string, nameShown: boolean) {
    const { affected } = await this.db.manager.update(Credential, { id: credentialId, accountId: actor.id }, { nameShown });
    if (!affected) throw CREDENTIAL_NOT_FOUND();
    return { nameShown };
  }

  /** What anyone may know of a code. Codes cannot be listed, and guessing is limited. */
  async verify(typed: string, call: Pick<Call, 'address'>): Promise<Verification> {
    await limitRate(this.db, { name: 'verify:address', of: call.address, most: 60, seconds: 60 });
    const code = readCode(typed);
    const credential = code && (await this.db.manager.findOneBy(Credential, { code }));
    if (!credential) return { found: false, code: code ?? typed.slice(0, 40), damaged: !code, credential: null };
    const { snapshot, holderName, nameShown } = credential;
    return {
      found: true,
      code: credential.code,
      damaged: false,
      credential: {
        status: this.status(credential),
        name: nameShown ? holderName : null,
        course: { title: snapshot.course.title.text, lang: snapshot.course.title.lang, version: snapshot.course.version },
        hours: snapshot.hours,
        issuedAt: snapshot.issuedAt,
        validUntil: snapshot.validUntil,
        issuer: { name: snapshot.issuer.name.text, lang: snapshot.issuer.name.lang },
        signatories: snapshot.signatories.map(({ name, position }) => ({ name, position: position.text, lang: position.lang })),
        hash: credential.hash,
        intact: this.intact(credential),
        revokedAt: credential.revokedAt?.toISOString() ?? null,
        revocationReason: credential.publicReason,
        supersededBy: await this.codeOf(credential.supersededBy),
      },
    };
  }

  /** Where the name is kept back, a verifier types it and learns whether it is the one. */
  async matchName(typed: string, name: string, call: Pick<Call, 'address'>) {
    await limitRate(this.db, { name: 'match-name:address', of: call.address, most: 20, seconds: 600 });
    const code = readCode(typed);
    const credential = code && (await this.db.manager.findOneBy(Credential, { code }));
    if (!credential) throw CREDENTIAL_NOT_FOUND();
    await limitRate(this.db, { name: 'match-name:code', of: code, most: 50, seconds: 3600 });
    return { matches: foldName(name) !== '' && this.signer.nameHash(code, name) === credential.snapshot.holder.nameHash };
  }

  async list({ words, status, after, limit }: InputOf<typeof listCredentials>) {
    const code = words && readCode(words);
    const state = `CASE WHEN revoked_at IS NOT NULL THEN 'revoked' WHEN superseded_by IS NOT NULL THEN 'superseded' WHEN valid_until <= $4 THEN 'expired' ELSE 'valid' END`;
    const rows: (Omit<Credential, 'snapshot'> & { course: string })[] = await this.db.query(
      `SELECT id, code, holder_name AS "holderName", snapshot->'course'->'title'->>'text' AS course, issued_at AS "issuedAt", valid_until AS "validUntil",
         revoked_at AS "revokedAt", superseded_by AS "supersededBy", reason FROM credential
       WHERE ($1::text IS NULL OR code = $1) AND ($2::text IS NULL OR fold(holder_name) LIKE '%' || fold($2) || '%')
         AND ($3::text IS NULL OR ${state} = $3) AND ($5::uuid IS NULL OR id < $5) ORDER BY id DESC LIMIT $6`,
      [
        code ?? null,
        words && !code ? words.replace(/[\\%_]/g, '\\$&') : null,
        status ?? null,
        this.clock.now(),
        uuidOrNull(after),
        limit + 1,
      ],
    );
    const items = rows.slice(0, limit).map((row) => ({
      id: row.id,
      code: row.code,
      status: this.status(row),
      name: row.holderName,
      course: row.course,
      issuedAt: row.issuedAt.toISOString(),
      revokedAt: row.revokedAt?.toISOString() ?? null,
      reason: row.reason,
    }));
    return { items, after: rows.length > limit ? items.at(-1)!.id : null };
  }

  async revoke(actor: Actor, { credentialId, publicReason, reason }: InputOf<typeof revokeCredential>) {
    await this.db.transaction(async (tx) => {
      const credential = await this.lock(tx, credentialId);
      if (credential.revokedAt) throw CREDENTIAL_ALREADY_REVOKED();
      await tx.update(Credential, credentialId, { revokedAt: this.clock.now(), revokedBy: actor.id, publicReason, reason });
      await audit(tx, {
        actorId: actor.id,
        action: 'credential.revoked',
        subjectType: 'credential',
        subjectId: credentialId,
        reason,
        details: { publicReason },
      });
      await publish(tx, credentialRevoked, { credentialId, accountId: credential.accountId });
    });
    return {};
  }

  async reissue(actor: Actor, credentialId: string, reason: string) {
    return this.db.transaction(async (tx) => {
      const old = await this.lock(tx, credentialId);
      const successor = await this.issuing.issueAgain(tx, old.enrolmentId);
      if (!successor) throw CREDENTIAL_NOT_FOUND();
      await tx.update(Credential, credentialId, { supersededBy: successor });
      await audit(tx, {
        actorId: actor.id,
        action: 'credential.reissued',
        subjectType: 'credential',
        subjectId: credentialId,
        reason,
        details: { successor },
      });
      return { credentialId: successor };
    });
  }

  private async lock(tx: EntityManager, id: string) {
    const credential = await tx.findOne(Credential, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!credential) throw CREDENTIAL_NOT_FOUND();
    if (credential.supersededBy) throw CREDENTIAL_SUPERSEDED();
    return credential;
  }

  private async own(actor: Actor, id: string) {
    const credential = await this.db.manager.findOneBy(Credential, { id, accountId: actor.id });
    if (!credential) throw CREDENTIAL_NOT_FOUND();
    return credential;
  }

  private status = (credential: Pick<Credential, 'validUntil' | 'revokedAt' | 'supersededBy'>) =>
    statusOf({ ...credential, superseded: credential.supersededBy !== null }, this.clock.now());

  /** What is shown is what was signed, the name included. */
  private intact = ({ snapshot, signature, hash, code, holderName }: Credential) =>
    this.signer.verifies(snapshot, signature) &&
    this.signer.hash(snapshot) === hash &&
    (holderName === null || this.signer.nameHash(code, holderName) === snapshot.holder.nameHash);

  private codeOf = async (id: string | null) => (id ? ((await this.db.manager.findOneBy(Credential, { id }))?.code ?? null) : null);

  private async view(credential: Credential): Promise<CredentialView> {
    return {
      id: credential.id,
      code: credential.code,
      status: this.status(credential),
      name: credential.holderName ?? '',
      snapshot: credential.snapshot,
      hash: credential.hash,
      nameShown: credential.nameShown,
      revokedAt: credential.revokedAt?.toISOString() ?? null,
      supersededBy: credential.supersededBy,
    };
  }
}
