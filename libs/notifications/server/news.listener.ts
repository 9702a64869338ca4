import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { attemptGraded } from '@cursus/assessment/contract';
import { Attempt } from '@cursus/assessment/server';
import { credentialIssued, credentialRevoked } from '@cursus/certificates/contract';
import { Credential, CredentialPdf } from '@cursus/certificates/server';
import { readText } from '@cursus/catalogue/rules';
import { CourseVersionService } from '@cursus/catalogue/server';
import { courseCompleted } from '@cursus/learning/contract';
import { Enrolment } from '@cursus/learning/server';
import { PersonalData } from '@cursus/people/server';
import type { DataOf } from '@cursus/platform/contract';
import { Messages, OnEvent, queryOne } from '@cursus/platform/server';
import { courseName } from '../rules';
import { InboxService } from './inbox.service';

/** Tells people what happened to them elsewhere on the platform. */
@Injectable()
export class NewsListener implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly inbox: InboxService,
    private readonly pdf: CredentialPdf,
    private readonly versions: CourseVersionService,
    private readonly messages: Messages,
    private readonly personalData: PersonalData,
  ) {}

  onModuleInit() {
    this.personalData.register({
      name: 'notifications',
      export: async (tx, accountId) => ({
        json: await tx.query(
          `SELECT kind, values, url, created_at AS "createdAt", read_at AS "readAt" FROM notification WHERE account_id = $1 ORDER BY id`,
          [accountId],
        ),
      }),
      erase: async (tx, accountId) => {
        await tx.query('DELETE FROM notification WHERE account_id = $1', [accountId]);
        await tx.query('DELETE FROM notification_preference WHERE account_id = $1', [accountId]);
        await tx.query('DELETE FROM quiet_hours WHERE account_id = $1', [accountId]);
        await tx.query(
          `UPDATE mail_message SET account_id = NULL, sealed = NULL, status = CASE status WHEN 'queued' THEN 'failed' ELSE status END WHERE account_id = $1`,
          [accountId],
        );
      },
    });
  }

  /** The certificate goes along as a file; it is set before anybody is told. Nobody is sent one that was taken back or replaced meanwhile. */
  @OnEvent(credentialIssued)
  async onIssued({ credentialId }: DataOf<typeof credentialIssued>) {
    const credential = await this.db.manager.findOneBy(Credential, { id: credentialId });
    if (!credential?.accountId || credential.revokedAt || credential.supersededBy) return;
    const storageKey = await this.pdf.keep(credential);
    await this.tell(
      credential,
      'certificate-issued',
      { code: credential.code },
      { storageKey, name: `${credential.code}.pdf`, type: 'application/pdf' },
    );
  }

  @OnEvent(credentialRevoked)
  async onRevoked({ credentialId }: DataOf<typeof credentialRevoked>) {
    const credential = await this.db.manager.findOneBy(Credential, { id: credentialId });
    if (!credential?.accountId || !credential.publicReason) return;
    const locale = await this.localeOf(credential.accountId);
    await this.tell(credential, 'certificate-revoked', {
      reason: this.messages.in(locale).t(`certificates.reason-${credential.publicReason}`),
    });
  }

  /** Only where no certificate says so. */
  @OnEvent(courseCompleted)
  async onCompleted({ enrolmentId, accountId, courseVersionId }: DataOf<typeof courseCompleted>) {
    const { facts } = await this.versions.version(courseVersionId);
    if (facts.settings.certificate.offered) return;
    const locale = await this.localeOf(accountId);
    const course = courseName(readText(facts.title, [locale], facts.sourceLanguage).text, facts.classification, this.messages.in(locale).t);
    await this.db.transaction((tx) =>
      this.inbox.tell(tx, {
        accountId,
        kind: 'course-completed',
        key: `course-completed:${enrolmentId}`,
        values: { course },
        url: '/learning',
      }),
    );
  }

  /** Only where a person has graded: what the key grades is seen at once. */
  @OnEvent(attemptGraded)
  async onGraded({ attemptId, accountId }: DataOf<typeof attemptGraded>) {
    const attempt = await this.db.manager.findOneBy(Attempt, { id: attemptId });
    if (attempt?.state !== 'graded' || Object.keys(attempt.marks).length === 0) return;
    const locale = await this.localeOf(accountId);
    const revision = await queryOne<{ title: Record<string, { text: string }>; source: string }>(
      this.db,
      'SELECT title, source_language AS source FROM quiz_revision WHERE id = $1',
      [attempt.revisionId],
    );
    const quiz = revision?.title[locale]?.text ?? revision?.title[revision.source]?.text ?? '';
    await this.db.transaction((tx) =>
      this.inbox.tell(tx, {
        accountId,
        kind: 'attempt-graded',
        key: `attempt-graded:${attemptId}`,
        values: { quiz },
        url: `/attempts/${attemptId}`,
      }),
    );
  }

  private async tell(
    { id, accountId, snapshot, enrolmentId }: Credential,
    kind: 'certificate-issued' | 'certificate-revoked',
    values: Record<string, string>,
    attachment?: { storageKey: string; name: string; type: string },
  ) {
    const locale = await this.localeOf(accountId!);
    const enrolment = await this.db.manager.findOneBy(Enrolment, { id: enrolmentId });
    const classification = enrolment ? (await this.versions.version(enrolment.courseVersionId)).facts.classification : 'open';
    const course = courseName(snapshot.course.title.text, classification, this.messages.in(locale).t);
    await this.db.transaction((tx) =>
      this.inbox.tell(tx, {
        accountId: accountId!,
        kind,
        key: `${kind}:${id}`,
        values: { course, ...values },
        url: `/certificates/${id}`,
        attachment,
      }),
    );
  }

  private localeOf = async (accountId: string) =>
    (await queryOne<{ locale: string }>(this.db, 'SELECT locale FROM account WHERE id = $1', [accountId]))?.locale ?? 'en';
}
