import { Module } from '@nestjs/common';
import { CatalogueModule } from '@cursus/catalogue/server';
import { CertificatesModule } from '@cursus/certificates/server';
import { PeopleModule } from '@cursus/people/server';
import { InboxService } from './inbox.service';
import { NewsListener } from './news.listener';
import { NotificationController } from './notification.controller';
import { PostOffice } from './post-office';
import { RemindersListener } from './reminders.listener';

@Module({
  imports: [CatalogueModule, CertificatesModule, PeopleModule],
  controllers: [NotificationController],
  providers: [InboxService, NewsListener, PostOffice, RemindersListener],
  exports: [InboxService],
})
export class NotificationsModule {}
