import 'reflect-metadata';
import { CONFIG, configOrExit, logCrashes, stopWithParent, tellReady, Uptime, type Config } from '@cursus/platform/server';
import { createApi } from './create-api';

configOrExit();
logCrashes();
const app = stopWithParent(await createApi());
const { PORT, HOST } = app.get<Config>(CONFIG);
await app.get(Uptime).begin();
await app.listen(PORT, HOST);
tellReady();
