import { Controller, Inject } from '@nestjs/common';
import { generalRefusals, type InputOf } from '@cursus/platform/contract';
import { CONFIG, Handle, type Call, type Config } from '@cursus/platform/server';
import {
  askForHelp,
  closeHelpRequest,
  getOperations,
  listAudit,
  listAuditActions,
  listFailedJobs,
  listHelpRequests,
  listMail,
  openGallery,
  retryJob,
  retryMail,
} from '../contract';
import { AuditService } from './audit.service';
import { HelpService } from './help.service';
import { OperationsService } from './operations.service';

@Controller()
export class AdministrationController {
  constructor(
    private readonly help: HelpService,
    private readonly auditTrail: AuditService,
    private readonly operations: OperationsService,
    @Inject(CONFIG) private readonly config: Pick<Config, 'NODE_ENV'>,
  ) {}

  @Handle(askForHelp)
  ask(request: InputOf<typeof askForHelp>, call: Call) {
    return this.help.ask(request, call);
  }
  @Handle(listHelpRequests)
  listHelp(filter: InputOf<typeof listHelpRequests>) {
    return this.help.list(filter);
  }
  @Handle(closeHelpRequest)
  closeHelp({ requestId }: InputOf<typeof closeHelpRequest>, { actor }: Call) {
    return this.help.close(actor, requestId);
  }
  @Handle(listAudit)
  listAudit(filter: InputOf<typeof listAudit>) {
    return this.auditTrail.list(filter);
  }
  @Handle(listAuditActions)
  listActions() {
    return this.auditTrail.actions();
  }
  @Handle(getOperations)
  state() {
    return this.operations.state();
  }
  @Handle(listFailedJobs)
  failedJobs() {
    return this.operations.failedJobs();
  }
  @Handle(retryJob)
  retryJob({ jobId }: InputOf<typeof retryJob>, { actor }: Call) {
    return this.operations.retryJob(actor, jobId);
  }
  @Handle(listMail)
  mail(filter: InputOf<typeof listMail>) {
    return this.operations.mail(filter);
  }
  @Handle(retryMail)
  retryMail({ mailId }: InputOf<typeof retryMail>, { actor }: Call) {
    return this.operations.retryMail(actor, mailId);
  }
  @Handle(openGallery)
  gallery() {
    if (this.config.NODE_ENV !== 'development') throw generalRefusals.NOT_FOUND();
    return {};
  }
}
