import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import passport from 'passport';
import { Strategy } from 'passport-local';
import { DataSource } from 'typeorm';
import { queryOne } from '@cursus/platform/server';
import { sessionRefusals } from '../contract';
import { passwordMatches } from './password';

/** Signs people in by address and password. Further ways (passkey, OIDC, SAML) are further strategies; what follows is the same. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy, 'password') {
  /** Passport's shared instance would hand a second application in this process the strategies of the first. */
  private authenticator?: InstanceType<typeof passport.Passport>;

  constructor(private readonly db: DataSource) {
    super({ usernameField: 'email', passwordField: 'password', session: false });
  }

  /** The account's id, or false after the same time. @throws ACCOUNT_SUSPENDED, but only to who knows the password. */
  async validate(email: string, password: string): Promise<string | false> {
    const account = await queryOne<{ id: string; passwordHash: string | null; status: string }>(
      this.db,
      `SELECT id, password_hash AS "passwordHash", status FROM account WHERE lower(email) = lower($1) AND status IN ('active', 'suspended')`,
      [email.normalize('NFC').trim()],
    );
    const right = await passwordMatches(account?.passwordHash, password);
    if (!account || !right) return false;
    if (account.status === 'suspended') throw sessionRefusals.ACCOUNT_SUSPENDED();
    return account.id;
  }

  /** Runs the strategy on what the caller sent. @returns the account's id, or undefined when it does not fit. */
  accountOf(sent: { email: string; password: string }) {
    return new Promise<string | undefined>((resolve, reject) => {
      const request = { body: sent, query: {}, headers: {} };
      const done = (error: unknown, accountId?: string | false | null) => (error ? reject(error) : resolve(accountId || undefined));
      this.getPassportInstance().authenticate('password', { session: false }, done)(request, {}, reject);
    });
  }

  /** Asked for by the mixin, which registers the strategy there. */
  getPassportInstance() {
    return (this.authenticator ??= new passport.Passport());
  }
}
