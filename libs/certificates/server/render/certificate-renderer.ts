import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { projectRoot } from '@cursus/platform/server';

interface Text {
  text: string;
  lang: string;
}
/** Everything that the page shows, ready to be set: words in the certificate's language, the QR code as SVG. */
export interface CertificatePage {
  documentTitle: string;
  language: string;
  issuer: Text;
  holder: Text;
  course: Text;
  signatories: { name: string; position: Text }[];
  code: string;
  address: string;
  qr: string;
  words: { title: string; awarded: string; completed: string; details: string; verify: string; qr: string };
}
interface Order {
  data: CertificatePage;
  issuedAt: number;
  resolve: (pdf: Uint8Array) => void;
  reject: (error: Error) => void;
  tries: number;
}

/** The compiler keeps about a third of a megabyte with each certificate. */
const rendersPerChild = 250;
const patience = 20_000;

/** Sets certificates in a child process, one after another; a child that dies or hangs is replaced and its order tried once more. */
@Injectable()
export class CertificateRenderer implements OnApplicationShutdown {
  private readonly queue: Order[] = [];
  private child?: ChildProcess;
  private rendered = 0;
  private current?: Order;
  private timer?: NodeJS.Timeout;
  private closed = false;

  /** The same page and time give the same bytes. @throws with what the compiler said. */
  render(data: CertificatePage, issuedAt: Date): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      this.queue.push({ data, issuedAt: issuedAt.getTime(), resolve, reject, tries: 0 });
      this.next();
    });
  }

  onApplicationShutdown() {
    this.closed = true;
    this.child?.kill('SIGKILL');
  }

  private next() {
    if (this.current || this.closed) return;
    const order = this.queue.shift();
    if (!order) return;
    this.current = order;
    order.tries++;
    if (this.rendered >= rendersPerChild) this.retire();
    this.child ??= this.start();
    this.timer = setTimeout(() => this.child?.kill('SIGKILL'), patience);
    this.child.send({ id: 0, data: order.data, issuedAt: order.issuedAt });
  }

  private start() {
    const file = join(projectRoot(), 'libs/certificates/server/render/render-child.mjs');
    const child = fork(file, { serialization: 'advanced', execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    child.on('message', ({ pdf, error }: { pdf?: Uint8Array; error?: string }) => {
      if (!this.current || (!pdf && !error)) return;
      const { resolve, reject } = this.done()!;
      this.rendered++;
      if (pdf) resolve(pdf);
      else reject(new Error(error));
      this.next();
    });
    child.on('exit', () => {
      if (this.child === child) this.child = undefined;
      else return;
      this.rendered = 0;
      const order = this.done();
      if (!order) return;
      if (order.tries < 2 && !this.closed) this.queue.unshift(order);
      else order.reject(new Error('the process that sets certificates ended'));
      this.next();
    });
    child.unref();
    child.channel?.unref();
    return child;
  }

  private done() {
    clearTimeout(this.timer);
    const order = this.current;
    this.current = undefined;
    return order;
  }

  private retire() {
    const old = this.child;
    this.child = undefined;
    this.rendered = 0;
    old?.disconnect();
  }
}
