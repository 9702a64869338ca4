import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownProcess, signal, stillRuns, thisProcess, waitForEnd, type KnownProcess } from '../../libs/platform/tooling/processes.ts';

/** Where a running instance is reached. */
export interface Addresses {
  publicUrl: string;
  port: number;
  smtpUrl?: string;
  catcher?: string;
}
export interface Written {
  launcher: KnownProcess;
  children: KnownProcess[];
  addresses?: Addresses;
}

/** What runs on one data folder, written down there so that the next start finds it whatever happened to this one. */
export class Instance {
  private readonly path: string;
  private readonly written: Written = { launcher: thisProcess(), children: [] };

  constructor(directory: string) {
    this.path = join(directory, 'running.json');
  }

  /** The other launcher that serves this folder now, or undefined. */
  other(): Written | undefined {
    const before = this.read();
    return before && before.launcher.pid !== process.pid && stillRuns(before.launcher) ? before : undefined;
  }

  /** Takes the folder for this process. @returns the other launcher when one serves it already. */
  claim(): Written | undefined {
    const other = this.other();
    if (other) return other;
    this.written.children = (this.read()?.children ?? []).filter(stillRuns);
    this.write();
    return undefined;
  }

  /** Ends what a killed launcher left behind. @returns how many processes that were. */
  async endLeftovers(): Promise<number> {
    const left = this.written.children;
    for (const { pid } of left) signal(pid, 'SIGTERM');
    for (const { pid } of await waitForEnd(left, 5000)) signal(pid, 'SIGKILL');
    await waitForEnd(left, 1000);
    this.written.children = [];
    this.write();
    return left.length;
  }

  add(pid: number) {
    this.written.children = [...this.written.children.filter(stillRuns), knownProcess(pid)];
    this.write();
  }

  ready(addresses: Addresses) {
    this.written.addresses = addresses;
    this.write();
  }

  /** Stopping: still there, but of no use to anybody. */
  unready() {
    this.written.addresses = undefined;
    this.write();
  }

  forget() {
    if (this.read()?.launcher.pid === process.pid) rmSync(this.path, { force: true });
  }

  /** Whole or not at all: a crash in between leaves what was there before. */
  private write() {
    writeFileSync(`${this.path}.new`, JSON.stringify(this.written), { mode: 0o600 });
    renameSync(`${this.path}.new`, this.path);
  }

  private read(): Written | undefined {
    if (!existsSync(this.path)) return undefined;
    const text = readFileSync(this.path, 'utf8');
    // A power cut may leave an empty file whatever we do; then nothing in it helps.
    return text.trim() ? (JSON.parse(text) as Written) : undefined;
  }
}
