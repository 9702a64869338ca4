import http from 'node:http';
import { constants, createSecureServer, type ServerHttp2Stream, type IncomingHttpHeaders } from 'node:http2';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { selfSigned } from './certificate.ts';

/** Of one connection only, and so not to be passed on (RFC 9113, 8.2.2). */
const ofConnection = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'proxy-connection']);

/** What stands before the API in the field: TLS and HTTP/2 for the browser, HTTP/1.1 on kept connections behind. */
export async function tlsFront(target: number) {
  const { key, cert, pin } = selfSigned();
  const agent = new http.Agent({ keepAlive: true });
  const server = createSecureServer({ key, cert, allowHTTP1: true });
  // As proxies do that are made for slow lines: of a TLS record nothing can be read before all of it is there, and 16 kB take two seconds.
  server.on('secureConnection', (socket: TLSSocket) => socket.setMaxSendFragment(1400));
  server.on('stream', (stream, headers) => pass(stream, headers, target, agent));
  server.on('sessionError', () => undefined); // a browser that is closed in the middle
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    pin,
    close: () => {
      agent.destroy();
      server.close();
    },
  };
}

function pass(stream: ServerHttp2Stream, headers: IncomingHttpHeaders, port: number, agent: http.Agent) {
  const own = Object.entries(headers).filter(([name]) => !name.startsWith(':'));
  const request = http.request({
    ...{ port, host: '127.0.0.1', agent, method: String(headers[':method']), path: String(headers[':path']) },
    headers: { ...Object.fromEntries(own), host: String(headers[':authority']) },
  });
  const give = () => !stream.destroyed && stream.close(constants.NGHTTP2_INTERNAL_ERROR);
  stream.on('error', () => request.destroy()).on('aborted', () => request.destroy());
  request.on('error', give).on('response', (reply) => {
    const passed = Object.entries(reply.headers).filter(([name]) => !ofConnection.has(name));
    if (stream.destroyed) return reply.resume();
    stream.respond({ ':status': reply.statusCode ?? 502, ...Object.fromEntries(passed) });
    return reply.on('error', give).pipe(stream);
  });
  stream.pipe(request);
}
