import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Profile } from './profile.entity';
import { PersonalData } from './personal-data';

/** The part of personal data that lies in this domain. */
@Injectable()
export class PeopleData implements OnModuleInit {
  constructor(private readonly personalData: PersonalData) {}

  onModuleInit() {
    this.personalData.register({ name: 'people', export: (tx, id) => this.export(tx, id), erase: (tx, id) => this.erase(tx, id) });
  }

  private async export(tx: EntityManager, accountId: string) {
    const consents = await tx.query('SELECT document, version, at FROM consent WHERE account_id = $1 ORDER BY at', [accountId]);
    const facts = await tx.query(
      `SELECT kind, occurred_at AS "occurredAt", recorded_at AS "recordedAt", activity_type AS "activityType", activity_id AS "activityId", course_id AS "courseId",
         edition_id AS "editionId", minutes, value, country, gender, profession
       FROM fact JOIN subject USING (subject_id) WHERE account_id = $1 ORDER BY fact.id`,
      [accountId],
    );
    return { json: { profile: await tx.findOneBy(Profile, { accountId }), consents, facts } };
  }

  /** Without the row in `subject` nobody can say any more whose facts they were. */
  private async erase(tx: EntityManager, accountId: string) {
    await tx.query('DELETE FROM profile WHERE account_id = $1', [accountId]);
    await tx.query('UPDATE consent SET account_id = NULL WHERE account_id = $1', [accountId]);
    await tx.query('DELETE FROM subject WHERE account_id = $1', [accountId]);
  }
}
