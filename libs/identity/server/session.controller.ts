import { Controller } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { allows, permissions, type Permission } from '@cursus/platform/permissions';
import type { InputOf } from '@cursus/platform/contract';
import { Handle, limitRate, queryOne, type Call } from '@cursus/platform/server';
import { getSession, sessionRefusals, signIn, signOut } from '../contract';
import { SessionService } from './session.service';

@Controller()
export class SessionController {
  constructor(
    private readonly sessions: SessionService,
    private readonly db: DataSource,
  ) {}

  @Handle(getSession)
  async get(_: object, { visitor, locale }: Call) {
    if (!visitor) return { account: null, can: [], locale };
    const names = await queryOne<{ name: string }>(this.db, 'SELECT address_as AS name FROM account WHERE id = $1', [visitor.id]);
    const { id, roles, heldRoles, timeZone } = visitor;
    return {
      account: { id, name: names?.name ?? '', roles: heldRoles, needsSecondFactor: roles.length < heldRoles.length, timeZone },
      can: (Object.keys(permissions) as Permission[]).filter((permission) => allows(roles, permission)),
      locale,
    };
  }

  @Handle(signIn)
  async signIn({ email, password }: InputOf<typeof signIn>, call: Call) {
    await limitRate(this.db, { name: 'sign-in:address', of: call.address, most: 30, seconds: 900 });
    await limitRate(this.db, { name: 'sign-in:account', of: email.toLowerCase().trim(), most: 10, seconds: 900 });
    const accountId = await this.sessions.accountOf(email, password);
    if (!accountId) throw sessionRefusals.CREDENTIALS_WRONG();
    await this.sessions.begin(accountId, call);
    return { accountId };
  }

  @Handle(signOut)
  async signOut(_: object, call: Call) {
    await this.sessions.end(call.sessionToken);
    call.setCookie('session', null);
    return {};
  }
}
