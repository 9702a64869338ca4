import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import Fastify, { type FastifyInstance } from 'fastify';
import { CredentialSigner } from '@cursus/certificates/server';
import { EndpointCaller, openapi } from '@cursus/platform/server';

/** `/api/openapi.json`, `/api/docs` to browse it, and the public keys with which anyone verifies a badge. */
export async function serveDocuments(server: FastifyInstance, app: NestFastifyApplication) {
  let document: object | undefined;
  server.get('/api/openapi.json', async () => (document ??= openapi(app.get(EndpointCaller).endpoints, { title: 'Cursus', version: '1' })));
  server.get('/.well-known/jwks.json', async () => app.get(CredentialSigner, { strict: false }).jwks());
  // Five megabytes of reference for the few who look something up: read when the first one does.
  let reference: Promise<FastifyInstance> | undefined;
  for (const path of ['/api/docs', '/api/docs/*']) {
    server.get(path, async (request, reply) => {
      reference ??= openReference();
      const { statusCode, headers, rawPayload } = await (await reference).inject({ url: request.url, headers: { host: request.host } });
      return reply.status(statusCode).headers(headers).send(rawPayload);
    });
  }
}

async function openReference() {
  const { default: scalar } = await import('@scalar/fastify-api-reference');
  const reference = Fastify({ routerOptions: { ignoreTrailingSlash: true } });
  await reference.register(scalar, { routePrefix: '/api/docs', configuration: { url: '/api/openapi.json', withDefaultFonts: false } });
  return reference;
}
