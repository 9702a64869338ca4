import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { configOrExit, logCrashes, nestLogger, Realtime, stopWithParent, tellReady } from '@cursus/platform/server';
import { WorkerModule } from './worker.module';

configOrExit();
logCrashes();
const app = stopWithParent(await NestFactory.createApplicationContext(WorkerModule, { logger: nestLogger }));
await app.get(Realtime).open();
tellReady();
