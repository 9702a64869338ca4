import { Module } from '@nestjs/common';
import { NotificationsModule } from '@cursus/notifications/server';
import { AdministrationController } from './administration.controller';
import { AuditService } from './audit.service';
import { HelpService } from './help.service';
import { OperationsService } from './operations.service';

@Module({
  imports: [NotificationsModule],
  controllers: [AdministrationController],
  providers: [AuditService, HelpService, OperationsService],
})
export class AdministrationModule {}
