import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { Inject, Injectable, Optional, type OnApplicationShutdown } from '@nestjs/common';
import { projectRoot } from '@cursus/platform/server';

interface Text {
  text: string;
  lang: string;
}
/** Everything that the page shows, ready to be set: words in the certificate's language, the QR code as SVG. */
export interface CertificatePage {
  documentTitle: string;
  /** Language of the certificate's own words; it gives the page its direction. */
  language: string;
  issuer: Text;
  holder: Text;
  course: Text;
  /** At most three find room. */
  signatories: { name: string; position: Text }[];
  code: string;
  address: string;
  qr: string;
  words: { title: string; awarded: string; completed: string; details: string; verify: string; qr: string };
}

/** No font of ours or of the machine has these characters; a font that has them, installed on the machine, is found by itself. */
export class Undrawable extends Error {
  constructor(readonly characters: readonly string[]) {
    const points = characters.map((text) => `U+${text.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`);
    super(`no font for ${points.join(', ')}: install one that has them`);
  }
}
/** The process that sets pages ended or did not answer, twice. */
export class RenderFailed extends Error {}

export interface RendererOptions {
  /** Folder that holds `render-child.mjs` and what it reads. */
  folder?: string;
  /** Processes that work at the same time. */
  children?: number;
  /** A process is replaced after so many pages, for the compiler never gives all memory back. */
  recycleAfter?: number;
  /** Milliseconds that one page may take. */
  patience?: number;
  /** Milliseconds after which a process that has nothing to do ends; it holds about 130 MB. */
  idleAfter?: number;
}
export const RENDERER_OPTIONS = Symbol('options of the certificate renderer');

interface Order {
  page: CertificatePage;
  issuedAt: number;
  tries: number;
  resolve: (pdf: Uint8Array) => void;
  reject: (error: Error) => void;
}
interface Setter {
  process: ChildProcess;
  done: number;
  order?: Order;
  timer?: NodeJS.Timeout;
}
type Reply = { pdf: Uint8Array } | { reason: string; undrawable: string[] };

/** Sets certificates in processes of their own. One that dies or hangs is replaced, and its page tried once more. */
@Injectable()
export class CertificateRenderer implements OnApplicationShutdown {
  private readonly options: Required<RendererOptions>;
  private readonly queue: Order[] = [];
  private readonly setters = new Set<Setter>();
  private readonly leaving = new Set<Setter>();
  private closing?: { promise: Promise<void>; resolve: () => void };

  constructor(@Optional() @Inject(RENDERER_OPTIONS) options: RendererOptions = {}) {
    const defaults = { children: 1, recycleAfter: 400, patience: 20_000, idleAfter: 60_000 };
    this.options = { folder: join(projectRoot(), 'libs/certificates/server/render'), ...defaults, ...options };
  }

  /** The same page and time give the same bytes. @throws Undrawable, RenderFailed, or an Error with what the compiler said. */
  render(page: CertificatePage, issuedAt: Date): Promise<Uint8Array> {
    if (this.closing) return Promise.reject(new RenderFailed('the renderer is closed'));
    return new Promise((resolve, reject) => {
      this.queue.push({ page, issuedAt: issuedAt.getTime(), tries: 0, resolve, reject });
      this.assign();
    });
  }

  /** Finishes what was ordered, then ends the processes. */
  async close(): Promise<void> {
    if (!this.closing) {
      let resolve = () => {};
      const promise = new Promise<void>((done) => (resolve = done));
      this.closing = { promise, resolve };
      for (const setter of this.setters) if (!setter.order) this.dismiss(setter);
      this.settleClosing();
    }
    await this.closing.promise;
  }
  onApplicationShutdown() {
    return this.close();
  }

  private assign() {
    while (this.queue.length > 0) {
      const setter = this.free();
      if (!setter) return;
      const order = this.queue.shift()!;
      order.tries++;
      clearTimeout(setter.timer);
      setter.order = order;
      setter.process.ref();
      setter.process.channel?.ref();
      setter.timer = setTimeout(() => setter.process.kill('SIGKILL'), this.options.patience);
      // A process that has just gone takes no message; its exit puts the order back.
      setter.process.send({ page: order.page, issuedAt: order.issuedAt }, () => undefined);
    }
  }

  private free(): Setter | undefined {
    for (const setter of this.setters) if (!setter.order) return setter;
    return this.setters.size < this.options.children ? this.start() : undefined;
  }

  private start(): Setter {
    const child = fork(join(this.options.folder, 'render-child.mjs'), {
      serialization: 'advanced',
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const setter: Setter = { process: child, done: 0 };
    this.setters.add(setter);
    child.on('message', (reply: Reply) => this.receive(setter, reply));
    child.on('exit', () => this.lose(setter));
    // One that could not be started has no exit.
    child.on('error', () => (child.pid === undefined ? this.lose(setter) : child.kill('SIGKILL')));
    return setter;
  }

  private receive(setter: Setter, reply: Reply) {
    const order = setter.order;
    if (!order) return;
    clearTimeout(setter.timer);
    setter.order = undefined;
    setter.done++;
    if ('pdf' in reply) order.resolve(reply.pdf);
    else order.reject(reply.undrawable.length > 0 ? new Undrawable(reply.undrawable) : new Error(reply.reason));
    if (setter.done >= this.options.recycleAfter || (this.closing && this.queue.length === 0)) this.dismiss(setter);
    else this.rest(setter);
    this.assign();
  }

  private rest(setter: Setter) {
    setter.process.unref();
    setter.process.channel?.unref();
    setter.timer = setTimeout(() => this.dismiss(setter), this.options.idleAfter).unref();
  }

  /** Hangs up; the process then ends by itself. */
  private dismiss(setter: Setter) {
    clearTimeout(setter.timer);
    this.setters.delete(setter);
    this.leaving.add(setter);
    setter.process.ref();
    if (setter.process.connected) setter.process.disconnect();
    setter.timer = setTimeout(() => setter.process.kill('SIGKILL'), this.options.patience);
  }

  private lose(setter: Setter) {
    clearTimeout(setter.timer);
    this.setters.delete(setter);
    this.leaving.delete(setter);
    const { order } = setter;
    setter.order = undefined;
    if (order && order.tries < 2) this.queue.unshift(order);
    else order?.reject(new RenderFailed('the process that sets certificates ended twice on this page'));
    this.assign();
    this.settleClosing();
  }

  private settleClosing() {
    if (this.queue.length === 0 && this.setters.size === 0 && this.leaving.size === 0) this.closing?.resolve();
  }
}
