import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { publish, queryOne, type Actor } from '@cursus/platform/server';
import { consentVersions, profileChanged, profileRefusals, type ProfileView } from '../contract';
import { missingInProfile, stepsDone } from '../rules';
import { outdated } from './consent.service';
import { CountryService } from './country.service';
import { Profile } from './profile.entity';
import { fillUnknownInFacts } from './record-fact';

type Answers = Partial<Omit<Profile, 'accountId' | 'updatedAt'>>;

@Injectable()
export class ProfileService {
  constructor(
    private readonly db: DataSource,
    private readonly countries: CountryService,
  ) {}

  async view(actor: Actor): Promise<ProfileView> {
    const profile = await this.read(this.db.manager, actor.id);
    return { ...profile, missing: missingInProfile(profile), done: stepsDone(profile, actor.timeZone) };
  }

  /** Saves the answers of one step. @throws COUNTRY_UNKNOWN. @returns what is still missing. */
  async save(accountId: string, answers: Answers) {
    if (answers.country && !this.countries.exists(answers.country)) throw profileRefusals.COUNTRY_UNKNOWN();
    return this.db.transaction(async (tx) => {
      await this.write(tx, accountId, answers);
      await fillUnknownInFacts(tx, accountId);
      await publish(tx, profileChanged, { accountId });
      return { missing: missingInProfile(await this.read(tx, accountId)) };
    });
  }

  /** What the profile still lacks. */
  gaps = async (accountId: string) => missingInProfile(await this.read(this.db.manager, accountId));

  /** As typed; empty where nothing is known. */
  fullName = async (accountId: string) => (await this.read(this.db.manager, accountId)).fullName;

  /** ISO 3166-1 alpha-2, or null where it was not said. */
  country = async (accountId: string) => (await this.read(this.db.manager, accountId)).country;

  /** The first profile of a new account. */
  begin = (tx: EntityManager, accountId: string, fullName: string) => this.write(tx, accountId, { fullName });

  /**
   * What every page needs to know: how to greet the person (as wished, otherwise by the full name; empty where nothing is known), and
   * whether a document has a newer version than the one agreed to.
   */
  async standing(accountId: string): Promise<{ name: string; mustAgree: boolean }> {
    const row = await queryOne<{ name: string | null; mustAgree: boolean }>(
      this.db,
      `SELECT (SELECT coalesce(nullif(address_as, ''), full_name) FROM profile WHERE account_id = $1) AS name,
         EXISTS (SELECT FROM consent WHERE account_id = $1 GROUP BY document ${outdated('$2')}) AS "mustAgree"`,
      [accountId, JSON.stringify(consentVersions)],
    );
    return { name: row!.name ?? '', mustAgree: row!.mustAgree };
  }

  private async read(tx: EntityManager, accountId: string): Promise<Omit<Profile, 'updatedAt' | 'accountId'>> {
    const found = await tx.findOneBy(Profile, { accountId });
    const {
      fullName = '',
      addressAs = '',
      country = null,
      gender = null,
      profession = null,
      institution = null,
      languages = [],
    } = found ?? {};
    return { fullName, addressAs, country, gender, profession, institution, languages };
  }

  private write = (tx: EntityManager, accountId: string, answers: Answers) =>
    tx.upsert(Profile, { accountId, ...answers, updatedAt: () => 'now()' }, ['accountId']);
}
