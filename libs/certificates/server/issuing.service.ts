import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Localized } from '@cursus/catalogue/contract';
import { CourseVersionService } from '@cursus/catalogue/server';
import { readText } from '@cursus/catalogue/rules';
import { Enrolment, Registration } from '@cursus/learning/server';
import { ProfileService, recordFact } from '@cursus/people/server';
import { Clock, Messages, publish } from '@cursus/platform/server';
import { credentialIssued, type Snapshot } from '../contract';
import { makeCode } from '../rules';
import { Credential } from './credential.entity';
import { CredentialSigner } from './sign';

/** Issues certificates: one per completed enrolment, however often it is asked. */
@Injectable()
export class IssuingService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly signer: CredentialSigner,
    private readonly versions: CourseVersionService,
    private readonly profiles: ProfileService,
    private readonly messages: Messages,
  ) {}

  /** @returns the id of the new certificate, or undefined when there is nothing to issue or it was issued before. */
  async issue(enrolmentId: string): Promise<string | undefined> {
    return this.db.transaction(async (tx) => {
      const enrolment = await tx.findOne(Enrolment, {
        where: { id: enrolmentId, status: 'completed' },
        lock: { mode: 'pessimistic_write' },
      });
      if (!enrolment || (await tx.existsBy(Credential, { enrolmentId, original: true }))) return undefined;
      return this.write(tx, enrolment, true);
    });
  }

  /** The same achievement with the name and signatories of today. The caller marks the old one. */
  async issueAgain(tx: EntityManager, enrolmentId: string): Promise<string | undefined> {
    const enrolment = await tx.findOneBy(Enrolment, { id: enrolmentId, status: 'completed' });
    return enrolment ? this.write(tx, enrolment, false) : undefined;
  }

  private async write(tx: EntityManager, enrolment: Enrolment, original: boolean): Promise<string | undefined> {
    const version = await this.versions.version(enrolment.courseVersionId);
    const { certificate } = version.facts.settings;
    if (!certificate.offered) return undefined;
    const name = (await this.profiles.fullName(enrolment.accountId)).normalize('NFC').trim();
    const issuedAt = this.clock.now();
    const code = makeCode((below) => randomInt(below));
    const validUntil = certificate.validMonths === null ? null : addMonths(issuedAt, certificate.validMonths);
    const read = (text: Localized) => readText(text, enrolment.language, version.facts.sourceLanguage);
    const plain = (texts: Record<string, string>) =>
      readText(
        Object.fromEntries(Object.entries(texts).map(([tag, text]) => [tag, { text, version: 1 }])),
        enrolment.language,
        version.facts.sourceLanguage,
      );
    const issuer = plain(certificate.issuer);
    const snapshot: Snapshot = {
      format: 1,
      code,
      holder: { nameHash: this.signer.nameHash(code, name) },
      course: { id: version.courseId, title: read(version.facts.title), version: `${version.major}.${version.minor}` },
      hours: version.facts.hours,
      issuedAt: issuedAt.toISOString(),
      validUntil: validUntil?.toISOString() ?? null,
      issuer: { name: issuer.text ? issuer : { text: 'Cursus', lang: 'en' }, place: certificate.place ? plain(certificate.place) : null },
      signatories: certificate.signatories.map(({ name, position }) => ({ name, position: plain(position) })),
      evidence: await this.evidence(tx, enrolment),
      language: this.messages.inContentLanguage('paper', enrolment.language).locale,
    };
    const inserted = await tx.insert(Credential, {
      code,
      accountId: enrolment.accountId,
      enrolmentId: enrolment.id,
      original,
      courseId: version.courseId,
      snapshot,
      hash: this.signer.hash(snapshot),
      signature: this.signer.sign(snapshot),
      keyId: this.signer.keyId,
      holderName: name,
      issuedAt,
      validUntil,
    } as never);
    const credentialId = inserted.identifiers[0]!.id as string;
    if (original) {
      await recordFact(tx, {
        kind: 'certified',
        accountId: enrolment.accountId,
        occurredAt: issuedAt,
        activityType: 'credential',
        activityId: credentialId,
        courseId: version.courseId,
        editionId: enrolment.editionId,
      });
    }
    await publish(tx, credentialIssued, { credentialId, accountId: enrolment.accountId });
    return credentialId;
  }

  private async evidence(tx: EntityManager, { id, completedAt }: Enrolment): Promise<Snapshot['evidence']> {
    const done = (await tx.findBy(Registration, { enrolmentId: id })).filter((one) => one.completedAt);
    const scores = done.flatMap(({ result }) => result?.score.scaled ?? []);
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    return {
      completedAt: completedAt!.toISOString(),
      activities: done.length,
      score: scores.length ? Math.round(mean * 1000) / 1000 : null,
    };
  }
}

function addMonths(from: Date, months: number) {
  const to = new Date(from);
  to.setUTCMonth(to.getUTCMonth() + months);
  return to;
}
