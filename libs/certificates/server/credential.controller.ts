import { Controller } from '@nestjs/common';
import type { InputOf } from '@cursus/platform/contract';
import { Handle, type Call } from '@cursus/platform/server';
import {
  downloadMyBadge,
  downloadMyCredential,
  getMyCredential,
  listCredentials,
  listMyCredentials,
  matchName,
  reissueCredential,
  revokeCredential,
  showName,
  verifyCode,
} from '../contract';
import { CredentialService } from './credential.service';

@Controller()
export class CredentialController {
  constructor(private readonly credentials: CredentialService) {}

  @Handle(listMyCredentials)
  mine(page: InputOf<typeof listMyCredentials>, { actor }: Call) {
    return this.credentials.mine(actor, page);
  }
  @Handle(getMyCredential)
  one({ credentialId }: InputOf<typeof getMyCredential>, { actor }: Call) {
    return this.credentials.one(actor, credentialId);
  }
  @Handle(downloadMyCredential)
  download({ credentialId }: InputOf<typeof downloadMyCredential>, { actor }: Call) {
    return this.credentials.download(actor, credentialId);
  }
  @Handle(downloadMyBadge)
  badge({ credentialId }: InputOf<typeof downloadMyBadge>, { actor }: Call) {
    return this.credentials.badge(actor, credentialId);
  }
  @Handle(showName)
  showName({ credentialId, nameShown }: InputOf<typeof showName>, { actor }: Call) {
    return this.credentials.showName(actor, credentialId, nameShown);
  }
  @Handle(verifyCode)
  verify({ code }: InputOf<typeof verifyCode>, call: Call) {
    return this.credentials.verify(code, call);
  }
  @Handle(matchName)
  matchName({ code, name }: InputOf<typeof matchName>, call: Call) {
    return this.credentials.matchName(code, name, call);
  }
  @Handle(listCredentials)
  list(filter: InputOf<typeof listCredentials>) {
    return this.credentials.list(filter);
  }
  @Handle(revokeCredential)
  revoke(wanted: InputOf<typeof revokeCredential>, { actor }: Call) {
    return this.credentials.revoke(actor, wanted);
  }
  @Handle(reissueCredential)
  reissue({ credentialId, reason }: InputOf<typeof reissueCredential>, { actor }: Call) {
    return this.credentials.reissue(actor, credentialId, reason);
  }
}
