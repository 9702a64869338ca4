import { Module } from '@nestjs/common';
import { InboxService } from './inbox.service';
import { NotificationController } from './notification.controller';
import { PostOffice } from './post-office';

@Module({ controllers: [NotificationController], providers: [InboxService, PostOffice], exports: [InboxService] })
export class NotificationsModule {}
