// Takes every letter that the platform sends and shows it in the browser; nothing leaves the machine.
// Arguments: port for letters, port of the page, folder that keeps them.
import { createServer, type ServerResponse } from 'node:http';
import { SMTPServer } from 'smtp-server';
import { letterPage, listPage } from './mail-page.ts';
import { Mailbox } from './mailbox.ts';

const [smtpPort, pagePort, folder] = process.argv.slice(2);
if (!folder) throw new Error('Arguments: SMTP-PORT PAGE-PORT FOLDER');
const mailbox = new Mailbox(folder);

const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  disableReverseLookup: true,
  logger: false,
  onAuth: (_, __, callback) => callback(null, { user: 'anyone' }),
  onData(stream, _, callback) {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('error', callback);
    stream.on('end', () => mailbox.keep(Buffer.concat(parts)).then(() => callback(), callback));
  },
});
smtp.on('error', (error) => console.error(error));

/** A letter is a stranger's HTML: no script of it runs, and nothing of it is fetched from elsewhere but pictures in it. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data: http: https:; frame-src 'self'; base-uri 'none'; form-action 'none'";
function send(response: ServerResponse, type: string, body: string | Buffer, more: Record<string, string> = {}) {
  response.writeHead(200, { 'content-type': type, 'content-security-policy': policy, 'x-content-type-options': 'nosniff', ...more });
  response.end(body);
}
const html = 'text/html; charset=utf-8';
const json = 'application/json; charset=utf-8';

async function answer(method: string, path: string, response: ServerResponse): Promise<void> {
  if (method === 'GET' && path === '/') return send(response, html, listPage(await mailbox.list()));
  if (method === 'GET' && path === '/api/email') return send(response, json, JSON.stringify(await mailbox.list()));
  if (method === 'DELETE' && path === '/api/email') {
    mailbox.clear();
    return send(response, json, '{}');
  }
  const [, part, id, view, number] = path.split('/');
  const letter =
    method === 'GET' && (part === 'letters' || path.startsWith('/api/email/'))
      ? await mailbox.open((part === 'api' ? view : id) ?? '')
      : undefined;
  if (letter && part === 'api') {
    const { files: _, ...rest } = letter;
    return send(response, json, JSON.stringify(rest));
  }
  const file = letter?.files[Number(number)];
  const { fileName, contentType } = letter?.attachments[Number(number)] ?? {};
  if (letter && !view) return send(response, html, letterPage(letter));
  // Links in a letter lead to the platform, in a tab of their own.
  if (letter?.html && view === 'html') return send(response, html, `<base target="_blank">${letter.html}`);
  if (letter && view === 'source') return send(response, 'text/plain; charset=utf-8', mailbox.source(letter.id));
  if (file && view === 'attachments') {
    return send(response, contentType ?? 'application/octet-stream', file, {
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName ?? 'attachment')}`,
    });
  }
  response.writeHead(404).end('Not found');
}
const web = createServer((request, response) => {
  answer(request.method ?? 'GET', new URL(request.url ?? '/', 'http://localhost').pathname, response).catch((error) => {
    console.error(error);
    response.destroy();
  });
});

await new Promise<void>((resolve) => smtp.listen(Number(smtpPort), '127.0.0.1', resolve));
await new Promise<void>((resolve) => web.listen(Number(pagePort), '127.0.0.1', resolve));
process.on('SIGTERM', () => process.exit(0)).on('disconnect', () => process.exit(0));
process.send?.({ ready: true });
