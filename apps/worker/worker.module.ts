import { Module } from '@nestjs/common';
import { EventWorker } from '@cursus/platform/server';
import { domains } from '../api/domains';

@Module({ imports: domains, providers: [EventWorker] })
export class WorkerModule {}
