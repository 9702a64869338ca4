import { Controller } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { InputOf } from '@cursus/platform/contract';
import { Handle, type Call } from '@cursus/platform/server';
import {
  changeRoles,
  changeStatus,
  clearSecondFactor,
  getManagedAccount,
  inviteAccount,
  listAccounts,
  repeatInvitation,
} from '../contract';
import { ManagementService } from './management.service';

@Controller()
export class ManagementController {
  constructor(
    private readonly management: ManagementService,
    private readonly db: DataSource,
  ) {}

  @Handle(listAccounts)
  list(input: InputOf<typeof listAccounts>) {
    return this.management.list(input);
  }

  @Handle(getManagedAccount)
  get({ accountId }: InputOf<typeof getManagedAccount>, { actor }: Call) {
    return this.management.view(actor, accountId);
  }

  @Handle(inviteAccount)
  async invite(input: InputOf<typeof inviteAccount>, { actor }: Call) {
    return { accountId: await this.db.transaction((tx) => this.management.invite(tx, actor.id, input)) };
  }

  @Handle(repeatInvitation)
  async repeatInvitation({ accountId }: InputOf<typeof repeatInvitation>, { actor }: Call) {
    await this.management.repeatInvitation(actor, accountId);
    return {};
  }

  @Handle(changeRoles)
  async changeRoles(input: InputOf<typeof changeRoles>, { actor }: Call) {
    await this.management.changeRoles(actor, input);
    return {};
  }

  @Handle(changeStatus)
  async changeStatus(input: InputOf<typeof changeStatus>, { actor }: Call) {
    await this.management.changeStatus(actor, input);
    return {};
  }

  @Handle(clearSecondFactor)
  async clearSecondFactor({ accountId, reason }: InputOf<typeof clearSecondFactor>, { actor }: Call) {
    await this.management.clearSecondFactor(actor, accountId, reason);
    return {};
  }
}
