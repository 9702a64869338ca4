import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { stepOf } from '@cursus/people/rules';
import { ProfileService } from '@cursus/people/server';
import { staffRoles, type Role } from '@cursus/platform/permissions';
import type { InputOf } from '@cursus/platform/contract';
import { giveBack, Keys, limitRate, newToken, pathOnSite, queryOne, type Call, type Limit } from '@cursus/platform/server';
import { sessionRefusals, type giveSecondFactor, type signIn } from '../contract';
import { networkOf } from '../rules';
import { PasswordStrategy } from './password.strategy';
import { SecondFactorService } from './second-factor.service';
import { SessionService } from './session.service';

const quarterHour = 900;
const deviceDays = 365;

@Injectable()
export class SignInService {
  constructor(
    private readonly db: DataSource,
    private readonly keys: Keys,
    private readonly passwords: PasswordStrategy,
    private readonly sessions: SessionService,
    private readonly secondFactors: SecondFactorService,
    private readonly profiles: ProfileService,
  ) {}

  async signIn({ email, password, next }: InputOf<typeof signIn>, call: Call) {
    const limits = await this.limits(email, call);
    for (const limit of limits) await limitRate(this.db, limit);
    const accountId = await this.passwords.accountOf({ email, password });
    if (!accountId) throw sessionRefusals.CREDENTIALS_WRONG();
    for (const limit of limits) await giveBack(this.db, limit); // only failures count
    await this.sessions.begin(accountId, call);
    this.rememberDevice(accountId, call);
    return { accountId, next: await this.nextPage(accountId, next) };
  }

  /** The session gets its staff roles, and a new token. */
  async giveSecondFactor({ code, next }: InputOf<typeof giveSecondFactor>, call: Call) {
    await this.secondFactors.give(call.actor.id, code);
    await this.sessions.raise(call);
    return { next: await this.pageAfterSignIn(call.actor.id, next) };
  }

  /** Where a person goes after the password: first to what the account still needs, then to what was wanted. */
  async nextPage(accountId: string, wanted: string | undefined): Promise<string> {
    const { on } = await this.secondFactors.state(accountId);
    const { roles } = (await queryOne<{ roles: Role[] }>(this.db, 'SELECT roles FROM account WHERE id = $1', [accountId]))!;
    const then = await this.pageAfterSignIn(accountId, wanted);
    if (on) return `/sign-in/second-factor?next=${encodeURIComponent(then)}`;
    if (roles.some((role) => staffRoles.includes(role))) return `/account/second-factor?next=${encodeURIComponent(then)}`;
    return then;
  }

  private async pageAfterSignIn(accountId: string, wanted: string | undefined) {
    if (wanted) return pathOnSite(wanted);
    const [gap] = await this.profiles.gaps(accountId);
    return gap ? `/profile/${stepOf[gap]}` : '/home';
  }

  /**
   * Guesses are counted per account and network, and more generously per account and per network, for known and unknown addresses alike.
   * A browser in which the owner signed in before is counted apart: strangers who guess do not lock the owner out.
   */
  private async limits(email: string, call: Call): Promise<Limit[]> {
    const account = email.normalize('NFC').trim().toLowerCase();
    const network = networkOf(call.address);
    const device = await this.knownDevice(account, call);
    if (device) return [{ name: 'sign-in:device', of: device, most: 20, seconds: quarterHour }];
    return [
      { name: 'sign-in:pair', of: `${account} ${network}`, most: 10, seconds: quarterHour },
      { name: 'sign-in:account', of: account, most: 60, seconds: 3600 },
      { name: 'sign-in:network', of: network, most: 300, seconds: quarterHour },
    ];
  }

  private rememberDevice(accountId: string, call: Call) {
    const id = newToken();
    call.setCookie('device', `${id}.${this.keys.sign('device', `${accountId} ${id}`)}`, { seconds: deviceDays * 86_400 });
  }

  private async knownDevice(email: string, call: Call): Promise<string | undefined> {
    const [id, signature] = call.cookie('device')?.split('.') ?? [];
    if (!id || !signature) return undefined;
    const account = await queryOne<{ id: string }>(this.db, 'SELECT id FROM account WHERE lower(email) = lower($1)', [email]);
    return account && this.keys.verifies('device', `${account.id} ${id}`, signature) ? `${account.id} ${id}` : undefined;
  }
}
