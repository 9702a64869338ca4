import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownProcess, signal, stillRuns, thisProcess, waitForEnd, type KnownProcess } from '../../libs/platform/tooling/processes.ts';

interface Written {
  launcher: KnownProcess;
  children: KnownProcess[];
  address?: string;
}

/** What runs on one data folder, written down there so that the next start finds it whatever happened to this one. */
export class Instance {
  private readonly path: string;
  private written: Written = { launcher: thisProcess(), children: [] };

  constructor(directory: string) {
    mkdirSync(directory, { recursive: true, mode: 0o755 });
    this.path = join(directory, 'running.json');
  }

  /** The other launcher that serves this folder now, or undefined. */
  other(): Written | undefined {
    const before = this.read();
    return before && before.launcher.pid !== process.pid && stillRuns(before.launcher) ? before : undefined;
  }

  /** Ends what a killed launcher left behind. @returns how many processes that were. */
  async endLeftovers(): Promise<number> {
    const left = (this.read()?.children ?? []).filter(stillRuns);
    for (const { pid } of left) signal(pid, 'SIGTERM');
    for (const { pid } of await waitForEnd(left, 5000)) signal(pid, 'SIGKILL');
    return left.length;
  }

  add(pid: number) {
    this.written.children.push(knownProcess(pid));
    this.write();
  }
  ready(address: string) {
    this.written.address = address;
    this.write();
  }
  write() {
    writeFileSync(this.path, JSON.stringify(this.written), { mode: 0o600 });
  }
  forget() {
    rmSync(this.path, { force: true });
  }

  private read(): Written | undefined {
    if (!existsSync(this.path)) return undefined;
    try {
      return JSON.parse(readFileSync(this.path, 'utf8')) as Written;
    } catch {
      return undefined; // cut off by a crash while it was written: then nothing in it helps
    }
  }
}
