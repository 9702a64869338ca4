import scalar from '@scalar/fastify-api-reference';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { CredentialSigner } from '@cursus/certificates/server';
import { EndpointCaller, openapi } from '@cursus/platform/server';

/** `/api/openapi.json`, `/api/docs` to browse it, and the public keys with which anyone verifies a badge. */
export async function serveDocuments(server: FastifyInstance, app: NestFastifyApplication) {
  let document: object | undefined;
  server.get('/api/openapi.json', async () => (document ??= openapi(app.get(EndpointCaller).endpoints, { title: 'Cursus', version: '1' })));
  server.get('/.well-known/jwks.json', async () => app.get(CredentialSigner, { strict: false }).jwks());
  await server.register(
    scalar as never,
    { routePrefix: '/api/docs', configuration: { url: '/api/openapi.json', withDefaultFonts: false } } as never,
  );
}
