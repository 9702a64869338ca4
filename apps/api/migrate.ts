import 'reflect-metadata';
import { configOrExit, migrate } from '@cursus/platform/server';
import { dataSourceOptions } from './database/data-source';

await migrate(dataSourceOptions(configOrExit().DATABASE_URL));
process.exit(); // the launcher's channel would keep us alive
