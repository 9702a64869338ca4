import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { courseCompleted } from '@cursus/learning/contract';
import { PersonalData } from '@cursus/people/server';
import type { DataOf } from '@cursus/platform/contract';
import { Every, OnEvent } from '@cursus/platform/server';
import { CredentialPdf } from './credential-pdf.service';
import { Credential } from './credential.entity';
import { IssuingService } from './issuing.service';

/** Issues without anybody's click, and knows what of a certificate is personal. */
@Injectable()
export class CredentialListener implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly issuing: IssuingService,
    private readonly pdf: CredentialPdf,
    private readonly personalData: PersonalData,
  ) {}

  onModuleInit() {
    this.personalData.register({
      name: 'certificates',
      export: async (tx, accountId) => {
        const credentials = await tx.findBy(Credential, { accountId });
        return {
          json: credentials,
          files: credentials.map((credential) => ({ name: `${credential.code}.pdf`, open: () => this.pdf.read(credential) })),
        };
      },
      erase: async (tx, accountId) => {
        const credentials = await tx.findBy(Credential, { accountId });
        await tx.update(Credential, { accountId }, { accountId: null, holderName: null, nameShown: false });
        for (const { id } of credentials) await this.pdf.forget(id);
      },
    });
  }

  @OnEvent(courseCompleted)
  async onCompleted({ enrolmentId }: DataOf<typeof courseCompleted>) {
    await this.issuing.issue(enrolmentId);
  }

  /** Finds what an event missed (a course that offers certificates only now, a lost queue): nobody who earned one goes without. */
  @Every(30)
  async issueMissing() {
    const missing: { id: string }[] = await this.db.query(
      `SELECT enrolment.id FROM enrolment JOIN course_version ON course_version.id = course_version_id
       WHERE enrolment.status = 'completed' AND completed_at < now() - interval '10 seconds' AND (facts->'settings'->'certificate'->>'offered')::boolean
         AND NOT EXISTS (SELECT FROM credential WHERE enrolment_id = enrolment.id AND original) ORDER BY enrolment.id LIMIT 100`,
    );
    for (const { id } of missing) await this.issuing.issue(id);
  }
}
