import cookie from '@fastify/cookie';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SessionService } from '@cursus/identity/server';
import { ImportService, serveUploads } from '@cursus/interop/server';
import { Clock, CONFIG, Messages, nestLogger, Realtime, serveFiles, StoredFiles, type Config } from '@cursus/platform/server';
import { ApiModule } from './api.module';
import { serveDocuments } from './documents';
import { serveOperations } from './operations';
import { servePages } from './pages/serve-pages';
import { secureRequests } from './secure-requests';

const megabyte = 1_000_000;

/** The API process: endpoints, pages, sockets, health and metrics, not yet listening. */
export async function createApi(module: Type = ApiModule) {
  const adapter = new FastifyAdapter({
    bodyLimit: megabyte,
    trustProxy: process.env.TRUSTED_PROXIES ? process.env.TRUSTED_PROXIES.split(',') : false,
    // One connection that never sends its request must not hold a place for ever.
    requestTimeout: 300_000,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, { logger: nestLogger, bodyParser: false });
  const server = adapter.getInstance();
  const config = app.get<Config>(CONFIG);
  const sessions = app.get(SessionService);

  await server.register(cookie as never);
  secureRequests(server as never, { config, sessions, messages: app.get(Messages) });
  await serveOperations(server as never, app);
  serveFiles(server as never, app.get(StoredFiles), app.get(Messages), () => app.get(Clock).now());
  await serveUploads(server as never, { config, messages: app.get(Messages), imports: app.get(ImportService, { strict: false }) });
  await serveDocuments(server as never, app);
  await servePages(server as never, app);
  try {
    await app.init();
  } catch (error) {
    await app.close(); // what was opened before would keep a process alive that does not serve
    throw error;
  }
  await app.get(Realtime).open(server.server, async (header) => sessions.actorOf(sessions.tokenIn(parseCookies(header))));
  return app;
}

const parseCookies = (header = '') =>
  Object.fromEntries(
    header.split(';').map((pair) => {
      const [name, ...value] = pair.trim().split('=');
      return [name, value.join('=')];
    }),
  ) as Record<string, string | undefined>;
