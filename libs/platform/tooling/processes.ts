import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * What tells a process from a later one that was given the same number: its start time.
 * Undefined when no such process runs (or only its remains wait to be collected).
 */
export function processStamp(pid: number): string | undefined {
  if (existsSync('/proc/self/stat')) {
    const stat = readIfThere(`/proc/${pid}/stat`);
    // The command's name stands in brackets and may hold spaces, so the fields are counted behind the last bracket.
    const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields && fields[0] !== 'Z' ? fields[19] : undefined;
  }
  const { stdout, status } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() || undefined : undefined;
}

/** The words a process was started with, or undefined when there is no such process. */
export function commandOf(pid: number): string | undefined {
  if (existsSync('/proc/self/cmdline')) return readIfThere(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ').trim() || undefined;
  const { stdout, status } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() || undefined : undefined;
}

/** Numbers of the processes that this one has started and that still run. */
export function childrenOf(pid: number): number[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const pairs = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  return pairs.flatMap(([child, parent]) => (parent === pid && child !== undefined && processStamp(child) ? [child] : []));
}

/** A process as it is written down for a later start: number and start time together are unmistakable. */
export interface KnownProcess {
  pid: number;
  stamp: string;
}

export const thisProcess = (): KnownProcess => knownProcess(process.pid);
export const knownProcess = (pid: number): KnownProcess => ({ pid, stamp: processStamp(pid) ?? '' });
export const stillRuns = ({ pid, stamp }: KnownProcess) => processStamp(pid) === stamp;

/** Waits until all of these processes are gone. @returns those that still run after `within` milliseconds. */
export async function waitForEnd(processes: KnownProcess[], within: number): Promise<KnownProcess[]> {
  for (const end = Date.now() + within; ;) {
    const left = processes.filter(stillRuns);
    if (left.length === 0 || Date.now() > end) return left;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Whether the number is taken, be it by a process that ended and was not yet buried, or by another user's. */
export function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Sends a signal unless the process is gone meanwhile. */
export function signal(pid: number, name: NodeJS.Signals) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
