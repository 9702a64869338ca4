import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PersonalData } from '@cursus/people/server';

/** The part of personal data that lies in this domain. */
@Injectable()
export class WebinarsData implements OnModuleInit {
  constructor(private readonly personalData: PersonalData) {}

  onModuleInit() {
    this.personalData.register({
      name: 'webinars',
      export: async (tx, accountId) => ({
        json: await tx.query(
          `SELECT webinar_id AS "webinarId", starts_at AS "startsAt", ends_at AS "endsAt", joined_at AS "joinedAt", webinar_leave.at AS "leftAt",
             (SELECT max(at) FROM webinar_heartbeat beat WHERE beat.webinar_id = webinar.id AND number = ANY (connections)) AS "lastSeenAt"
           FROM webinar_connection JOIN subject USING (subject_id) JOIN webinar ON webinar.id = webinar_id
             LEFT JOIN webinar_leave ON connection = number
           WHERE account_id = $1 ORDER BY number`,
          [accountId],
        ),
      }),
      // Connections stay, as the facts do: with the person's number in the ledger goes the knowledge of whose they were.
      erase: (tx, accountId) => tx.query('UPDATE webinar SET owner_id = NULL WHERE owner_id = $1', [accountId]),
    });
  }
}
