import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { PersonalData, recordFact } from '@cursus/people/server';
import type { InputOf } from '@cursus/platform/contract';
import { Clock, publish, type Call } from '@cursus/platform/server';
import { accountErased, accountRefusals, type eraseAccount } from '../contract';
import { mayLoseAdministrator } from '../rules';
import { Account, OneTimeLink, RecoveryCode, SecondFactor, Session } from './account.entity';
import { AccountLetters } from './account-letters';
import { AccountService, otherAdministrators } from './account.service';
import { SecondFactorService } from './second-factor.service';
import { SessionService } from './session.service';

/** Leaving: all domains delete what they keep about the person, in one transaction. */
@Injectable()
export class ErasureService implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly personalData: PersonalData,
    private readonly accounts: AccountService,
    private readonly secondFactors: SecondFactorService,
    private readonly sessions: SessionService,
    private readonly letters: AccountLetters,
  ) {}

  onModuleInit() {
    this.personalData.register({ name: 'identity', export: (tx, id) => this.export(tx, id), erase: (tx, id) => this.erase(tx, id) });
  }

  async leave({ currentPassword, code, understood }: InputOf<typeof eraseAccount>, call: Call) {
    const { id } = call.actor;
    if (!understood) throw accountRefusals.ERASURE_UNCONFIRMED();
    await this.accounts.assertPassword(id, currentPassword);
    if ((await this.secondFactors.state(id)).on) await this.secondFactors.give(id, code ?? '');
    await this.db.transaction(async (tx) => {
      const account = await tx.findOneByOrFail(Account, { id });
      const [reason] = mayLoseAdministrator(account, await otherAdministrators(tx, id));
      if (reason) throw accountRefusals[reason]();
      if (account.email) await this.letters.farewell(tx, { email: account.email, locale: account.locale });
      await recordFact(tx, { kind: 'left', accountId: id, occurredAt: this.clock.now() });
      await publish(tx, accountErased, { accountId: id });
      await this.personalData.erase(tx, id);
    });
    await this.sessions.forget();
    call.setCookie('session', null);
    call.setCookie('device', null);
  }

  private async export(tx: EntityManager, id: string) {
    const { email, roles, status, locale, timeZone, createdAt, confirmedAt } = await tx.findOneByOrFail(Account, { id });
    const sessions = await tx.find(Session, {
      select: { userAgent: true, createdAt: true, lastSeenAt: true, expiresAt: true },
      where: { accountId: id },
      order: { createdAt: 'ASC' },
    });
    const secondFactor = await tx.findOne(SecondFactor, { select: { accountId: true, confirmedAt: true }, where: { accountId: id } });
    const account = {
      email,
      roles,
      status,
      locale,
      timeZone,
      createdAt,
      confirmedAt,
      secondFactorSince: secondFactor?.confirmedAt ?? null,
    };
    return { json: { account, sessions } };
  }

  /** The row itself stays, empty, so that what refers to it (answers, issued certificates) keeps its footing. */
  private async erase(tx: EntityManager, accountId: string) {
    await this.sessions.endAll(tx, accountId);
    for (const entity of [OneTimeLink, RecoveryCode, SecondFactor]) await tx.delete(entity, { accountId });
    await tx.update(
      Account,
      { id: accountId },
      { email: null, passwordHash: null, roles: [], status: 'erased', locale: 'en', timeZone: 'UTC', erasedAt: this.clock.now() },
    );
  }
}
