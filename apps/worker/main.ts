import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { configOrExit, nestLogger, Realtime, stopWithParent, tellReady } from '@cursus/platform/server';
import { WorkerModule } from './worker.module';

configOrExit();
const app = stopWithParent(await NestFactory.createApplicationContext(WorkerModule, { logger: nestLogger }));
await app.get(Realtime).open();
tellReady();
