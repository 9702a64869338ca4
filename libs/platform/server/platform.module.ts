import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { EndpointCaller } from './caller';
import { Clock } from './clock';
import { CONFIG, readConfig, type Config } from './config';
import { Keys } from './crypto';
import { Mailbox } from './mail';
import { Messages } from './messages';
import { Realtime } from './realtime';
import { StoredFiles } from './files';
import { Sweep } from './sweep';
import { openStorage, STORAGE } from './storage';
import { Uptime } from './uptime';

/** What every domain's server side stands on. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    { provide: CONFIG, useFactory: () => readConfig() },
    { provide: STORAGE, inject: [CONFIG], useFactory: (config: Config) => openStorage(config.STORAGE_URL) },
    Clock,
    EndpointCaller,
    Keys,
    Mailbox,
    Messages,
    Realtime,
    StoredFiles,
    Sweep,
    Uptime,
  ],
  exports: [CONFIG, STORAGE, Clock, DiscoveryModule, EndpointCaller, Keys, Mailbox, Messages, Realtime, StoredFiles, Uptime],
})
export class PlatformModule {}
