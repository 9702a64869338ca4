import { Module } from '@nestjs/common';
import { PostOffice } from './post-office';

@Module({ providers: [PostOffice] })
export class NotificationsModule {}
