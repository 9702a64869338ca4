import { Controller } from '@nestjs/common';
import type { InputOf } from '@cursus/platform/contract';
import { Handle, type Call } from '@cursus/platform/server';
import {
  beginSecondFactor,
  changeEmail,
  changePassword,
  confirmSecondFactor,
  endOtherSessions,
  endSession,
  eraseAccount,
  getAccount,
  getRecoveryCodes,
  getSecondFactorSetUp,
  listSessions,
  listTimeZones,
  putRecoveryCodesAway,
  removeSecondFactor,
  renewRecoveryCodes,
  setTimeZone,
} from '../contract';
import { AccountService } from './account.service';
import { ErasureService } from './erasure.service';
import { SecondFactorService } from './second-factor.service';
import { SessionService } from './session.service';

@Controller()
export class AccountController {
  constructor(
    private readonly accounts: AccountService,
    private readonly sessions: SessionService,
    private readonly secondFactors: SecondFactorService,
    private readonly erasure: ErasureService,
  ) {}

  @Handle(getAccount)
  get(_: object, { actor }: Call) {
    return this.accounts.view(actor);
  }

  @Handle(changePassword)
  async changePassword(input: InputOf<typeof changePassword>, { actor }: Call) {
    await this.accounts.changePassword(actor, input);
    return {};
  }

  @Handle(changeEmail)
  async changeEmail(input: InputOf<typeof changeEmail>, { actor }: Call) {
    await this.accounts.askNewEmail(actor, input);
    return {};
  }

  @Handle(listTimeZones)
  listTimeZones({ all }: InputOf<typeof listTimeZones>, { actor, locale }: Call) {
    return this.accounts.timeZones(actor, all, locale);
  }

  @Handle(setTimeZone)
  async setTimeZone({ timeZone }: InputOf<typeof setTimeZone>, { actor }: Call) {
    await this.accounts.setTimeZone(actor, timeZone);
    return {};
  }

  @Handle(listSessions)
  async listSessions(_: object, { actor }: Call) {
    return { items: await this.sessions.list(actor) };
  }

  @Handle(endSession)
  async endSession({ sessionId }: InputOf<typeof endSession>, { actor }: Call) {
    await this.sessions.endOne(actor, sessionId);
    return {};
  }

  @Handle(endOtherSessions)
  async endOtherSessions(_: object, { actor }: Call) {
    const ended = await this.sessions.endOthers(actor);
    return { ended };
  }

  @Handle(eraseAccount)
  async erase(input: InputOf<typeof eraseAccount>, call: Call) {
    await this.erasure.leave(input, call);
    return {};
  }

  @Handle(beginSecondFactor)
  async beginSecondFactor({ currentPassword }: InputOf<typeof beginSecondFactor>, { actor }: Call) {
    await this.accounts.assertPassword(actor.id, currentPassword);
    await this.secondFactors.begin(actor.id);
    return {};
  }

  @Handle(getSecondFactorSetUp)
  secondFactorSetUp(_: object, { actor }: Call) {
    return this.secondFactors.setUp(actor.id);
  }

  @Handle(confirmSecondFactor)
  async confirmSecondFactor({ code }: InputOf<typeof confirmSecondFactor>, call: Call) {
    await this.secondFactors.confirm(call.actor.id, code);
    await this.sessions.raise(call);
    return {};
  }

  @Handle(removeSecondFactor)
  async removeSecondFactor(input: InputOf<typeof removeSecondFactor>, { actor }: Call) {
    await this.accounts.assertPassword(actor.id, input.currentPassword);
    await this.secondFactors.give(actor.id, input.code);
    await this.secondFactors.remove(actor);
    return {};
  }

  @Handle(renewRecoveryCodes)
  async renewRecoveryCodes(input: InputOf<typeof renewRecoveryCodes>, { actor }: Call) {
    await this.accounts.assertPassword(actor.id, input.currentPassword);
    await this.secondFactors.give(actor.id, input.code);
    await this.secondFactors.renewCodes(actor.id);
    return {};
  }

  @Handle(getRecoveryCodes)
  async recoveryCodes(_: object, { actor }: Call) {
    return { codes: await this.secondFactors.unreadCodes(actor.id) };
  }

  @Handle(putRecoveryCodesAway)
  async putRecoveryCodesAway(_: object, { actor }: Call) {
    await this.secondFactors.putCodesAway(actor.id);
    return {};
  }
}
