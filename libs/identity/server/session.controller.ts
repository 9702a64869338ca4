import { Controller } from '@nestjs/common';
import { ProfileService } from '@cursus/people/server';
import { allows, permissions, type Permission } from '@cursus/platform/permissions';
import type { InputOf } from '@cursus/platform/contract';
import { Handle, type Call } from '@cursus/platform/server';
import { getSession, giveSecondFactor, setLocale, signIn, signOut } from '../contract';
import { AccountService } from './account.service';
import { SessionService } from './session.service';
import { SignInService } from './sign-in.service';

const year = 31_536_000;

@Controller()
export class SessionController {
  constructor(
    private readonly sessions: SessionService,
    private readonly signIns: SignInService,
    private readonly accounts: AccountService,
    private readonly profiles: ProfileService,
  ) {}

  @Handle(getSession)
  async get(_: object, { visitor, locale }: Call) {
    if (!visitor) return { account: null, can: [], locale };
    const { id, roles, heldRoles, timeZone } = visitor;
    const { name, mustAgree } = await this.profiles.standing(id);
    const asleep = roles.length < heldRoles.length;
    return {
      account: { id, name, roles: heldRoles, needsSecondFactor: asleep, locked: roles.length === 0, mustAgree, timeZone },
      can: (Object.keys(permissions) as Permission[]).filter((permission) => allows(roles, permission)),
      locale,
    };
  }

  @Handle(signIn)
  signIn(input: InputOf<typeof signIn>, call: Call) {
    return this.signIns.signIn(input, call);
  }

  @Handle(giveSecondFactor)
  giveSecondFactor(input: InputOf<typeof giveSecondFactor>, call: Call) {
    return this.signIns.giveSecondFactor(input, call);
  }

  @Handle(signOut)
  async signOut(_: object, call: Call) {
    await this.sessions.end(call.sessionToken);
    call.setCookie('session', null);
    return {};
  }

  @Handle(setLocale)
  async setLocale({ locale }: InputOf<typeof setLocale>, call: Call) {
    call.setCookie('locale', locale, { seconds: year });
    if (call.visitor) await this.accounts.setLocale(call.visitor.id, locale);
    return {};
  }
}
