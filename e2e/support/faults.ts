import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noAnswer } from './persistent-client';

export type Victim = 'api' | 'worker' | 'mail-catcher' | 'postgres';

/** The processes of the platform under test, and their sudden ends. Only what its own launcher wrote down is ever killed. */
export async function openFaults(directory: string) {
  const { commandOf, signal } = await import('../../libs/platform/tooling/processes.ts');
  const { embeddedPostgres, postgresUrl } = await import('../../libs/platform/tooling/embedded-postgres.ts');
  const postgres = embeddedPostgres(join(directory, 'postgres'));

  /** Number of the process, or undefined while there is none. */
  function processOf(victim: Exclude<Victim, 'postgres'>): number | undefined {
    const file = join(directory, 'running.json');
    if (!existsSync(file)) return undefined;
    const { children } = JSON.parse(readFileSync(file, 'utf8')) as { children: { pid: number }[] };
    return children.map(({ pid }) => pid).find((pid) => commandOf(pid)?.includes(`dist/${victim}.js`));
  }
  return {
    processOf,
    databaseUrl: () => postgresUrl(postgres.runningPort()!),
    /** @returns whether there was anything to kill. */
    kill(victim: Victim): boolean {
      if (victim === 'postgres') {
        const running = postgres.runningPort() !== undefined;
        postgres.kill();
        return running;
      }
      const pid = processOf(victim);
      if (pid) signal(pid, 'SIGKILL');
      return pid !== undefined;
    },
  };
}

/** What `/health/ready` says, or undefined when nobody answers. */
export async function health(): Promise<{ status: string; database: string; queue: string; storage: string } | undefined> {
  try {
    return await (await fetch(`${process.env.E2E_URL}/health/ready`, { signal: AbortSignal.timeout(5000) })).json();
  } catch (error) {
    if (noAnswer((error as Error).name)) return undefined;
    throw error;
  }
}
