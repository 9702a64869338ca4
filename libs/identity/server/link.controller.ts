import { Controller } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { InputOf } from '@cursus/platform/contract';
import { Handle, limitRate, type Call } from '@cursus/platform/server';
import { acceptInvitation, confirmEmail, confirmSignUp, getLink, renewLink, requestReset, resetPassword, signUp } from '../contract';
import { networkOf } from '../rules';
import { LinkService } from './link.service';
import { SessionService } from './session.service';
import { SignInService } from './sign-in.service';
import { SignUpService } from './sign-up.service';

/** What strangers may do; each thing limited per network, widely enough for a class behind one address. */
@Controller()
export class LinkController {
  constructor(
    private readonly db: DataSource,
    private readonly signUps: SignUpService,
    private readonly links: LinkService,
    private readonly sessions: SessionService,
    private readonly signIns: SignInService,
  ) {}

  @Handle(signUp)
  async signUp(input: InputOf<typeof signUp>, call: Call) {
    await this.limit('sign-up', call, 200);
    await limitRate(this.db, { name: 'sign-up:address', of: input.email.toLowerCase(), most: 8, seconds: 3600 });
    await this.signUps.signUp(input, call);
    return {};
  }

  @Handle(getLink)
  async get({ token }: InputOf<typeof getLink>, call: Call) {
    await this.limit('link', call, 1000);
    return this.links.view(token);
  }

  @Handle(renewLink)
  async renew({ token }: InputOf<typeof renewLink>, call: Call) {
    await this.limit('link', call, 1000);
    await this.links.renew(token);
    return {};
  }

  @Handle(confirmSignUp)
  async confirm({ token }: InputOf<typeof confirmSignUp>, call: Call) {
    await this.limit('link', call, 1000);
    await this.signUps.confirm(token);
    return {};
  }

  @Handle(acceptInvitation)
  async accept(input: InputOf<typeof acceptInvitation>, call: Call) {
    await this.limit('link', call, 1000);
    const accountId = await this.signUps.accept(input, call);
    await this.sessions.begin(accountId, call);
    return { next: await this.signIns.nextPage(accountId, undefined) };
  }

  @Handle(requestReset)
  async requestReset({ email }: InputOf<typeof requestReset>, call: Call) {
    await this.limit('reset', call, 200);
    await this.links.requestReset(email);
    return {};
  }

  @Handle(resetPassword)
  async resetPassword({ token, password }: InputOf<typeof resetPassword>, call: Call) {
    await this.limit('link', call, 1000);
    await this.links.resetPassword(token, password);
    return {};
  }

  @Handle(confirmEmail)
  async confirmEmail({ token }: InputOf<typeof confirmEmail>, call: Call) {
    await this.limit('link', call, 1000);
    await this.links.confirmEmail(token);
    return {};
  }

  private limit = (name: string, call: Call, most: number) =>
    limitRate(this.db, { name, of: networkOf(call.address), most, seconds: 3600 });
}
