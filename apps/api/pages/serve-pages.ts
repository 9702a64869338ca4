import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AnyEndpoint, ProblemReply } from '@cursus/platform/contract';
import { locales, type Locale } from '@cursus/platform/messages';
import {
  CONFIG,
  EndpointCaller,
  httpCall,
  Messages,
  pathOnSite,
  problemOf,
  projectRoot,
  serveForms,
  type Config,
  type RefusedForm,
} from '@cursus/platform/server';
import { documentOf, type Assets } from './document';
import { sheetSplitter } from './split-sheet';

/** The server half of apps/web as Vite builds it. */
interface WebServer {
  bundles: (readonly string[])[];
  render(request: {
    url: string;
    locale: Locale;
    timeZone: string;
    call: (endpoint: AnyEndpoint, sent: unknown) => Promise<{ output: unknown } | { problem: ProblemReply }>;
    messages: (areas: readonly string[]) => object;
    refusedForm?: RefusedForm;
  }): Promise<{
    status: number;
    html: string;
    title: string;
    state: string;
    styles: 'learner' | 'staff';
    modules: string[];
    bundles: string[];
    redirect?: string;
  }>;
}

/** Every address that is neither API nor asset is a page, rendered here from the components that the browser runs afterwards. */
export async function servePages(server: FastifyInstance, app: NestFastifyApplication) {
  const folder = join(process.env.CURSUS_DIST ?? join(projectRoot(), 'dist'), 'web');
  if (!existsSync(join(folder, 'server/entry-server.js'))) return; // a test of the API alone has no built web
  const config = app.get<Config>(CONFIG);
  const messages = app.get(Messages);
  const web = (await import(pathToFileURL(join(folder, 'server/entry-server.js')).href)) as WebServer;
  const bundles = messageBundles(web.bundles, messages);
  const assets = readAssets(join(folder, 'client'), bundles);

  await server.register(
    fastifyStatic as never,
    {
      root: join(folder, 'client/assets'),
      prefix: '/assets/',
      wildcard: false,
      preCompressed: true,
      maxAge: '365d',
      immutable: true,
      // A file never changes under its name, so nobody asks whether it did.
      etag: false,
      lastModified: false,
      acceptRanges: false,
    } as never,
  );

  const render = async (url: string, request: FastifyRequest, reply: FastifyReply, refusedForm?: RefusedForm) => {
    const caller = app.get(EndpointCaller);
    const call = httpCall(request, reply, config.secure);
    const page = await web.render({
      url,
      locale: request.locale as Locale,
      timeZone: request.actor?.timeZone ?? 'UTC',
      call: (endpoint, sent) =>
        caller.call(endpoint, sent as object, call).then(
          (output) => ({ output }),
          (error: unknown) => ({ problem: problemOf(error, request.locale, messages) }),
        ),
      messages: (areas) => messages.of(areas, request.locale as Locale),
      refusedForm,
    });
    void reply.header('cache-control', 'private, no-store').header('vary', 'accept-encoding, cookie, accept-language');
    if (page.redirect) return reply.redirect(pathOnSite(page.redirect), 303);
    const status = refusedForm?.problem.status ?? page.status;
    if (status === 503) void reply.header('retry-after', 5);
    const { html, policy } = documentOf({ ...page, locale: request.locale as Locale, keptSheet: request.cookies.sheet }, assets);
    void reply.header('content-security-policy', policy).type('text/html; charset=utf-8').status(status);
    return sendCompressed(html, request, reply);
  };

  serveForms(server, (page, form, request, reply) =>
    render(page, request, reply, {
      ...form,
      problem: { ...form.problem, status: [409, 503].includes(form.problem.status) ? form.problem.status : 422 },
    }),
  );
  server.get('/assets/messages/:build/:locale/:bundle', async (request, reply) => {
    const { build, locale, bundle } = request.params as Record<string, string>;
    const texts = bundles.get(`${locale}/${bundle}`);
    if (!texts) return reply.callNotFound();
    // Asked for by a page of another build, today's texts will do, but not for a year.
    void reply.header('cache-control', build === assets.build ? 'public, max-age=31536000, immutable' : 'no-store');
    void reply.header('vary', 'accept-encoding').type('application/json');
    if (!(request.headers['accept-encoding'] ?? '').includes('br')) return sendCompressed(texts, request, reply);
    const known = compressedBundles.get(texts) ?? compressed(texts, 11);
    compressedBundles.set(texts, known);
    return reply.header('content-encoding', 'br').send(await known);
  });
  server.get('/*', async (request, reply) => {
    if (/^\/(api|socket\.io|assets|files)\b/.test(request.url)) return reply.callNotFound();
    return render(request.url, request, reply);
  });
}

/** Locale and areas → the messages as they travel. */
function messageBundles(bundles: WebServer['bundles'], messages: Messages) {
  return new Map(
    locales.flatMap((locale) => bundles.map((areas) => [`${locale}/${areas.join('+')}`, JSON.stringify(messages.of(areas, locale))])),
  );
}

function readAssets(client: string, bundles: Map<string, string>): Assets {
  const manifest = JSON.parse(readFileSync(join(client, '.vite/manifest.json'), 'utf8')) as Assets['manifest'];
  const style = (name: string) => readFileSync(join(client, manifest[name]!.file), 'utf8');
  return {
    manifest,
    entry: 'apps/web/entry-client.tsx',
    styles: { learner: style('libs/ui/ui.css'), staff: style('libs/ui/staff.css') },
    split: sheetSplitter(style('libs/ui/ui.css')),
    sheet: `/${manifest['libs/ui/ui.css']!.file}`,
    early: readFileSync(join(client, 'early.js'), 'utf8').trim(),
    build: createHash('sha256')
      .update(JSON.stringify([manifest, ...bundles]))
      .digest('hex')
      .slice(0, 12),
  };
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const compressed = (text: string, quality: number) =>
  brotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } });
/** Few and the same for everybody, so they are compressed once, as small as can be. */
const compressedBundles = new Map<string, Promise<Buffer>>();

/** A page is made for one reader: more than this costs more processor time than it saves. */
const pageQuality = 6;

async function sendCompressed(text: string, request: FastifyRequest, reply: FastifyReply) {
  const accepted = request.headers['accept-encoding'] ?? '';
  if (accepted.includes('br')) return reply.header('content-encoding', 'br').send(await compressed(text, pageQuality));
  return accepted.includes('gzip') ? reply.header('content-encoding', 'gzip').send(await zip(text)) : reply.send(text);
}
