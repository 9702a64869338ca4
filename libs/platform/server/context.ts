import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** What all work done for one request or one job shares, so that log lines and jobs can be traced back to it. */
export interface WorkContext {
  requestId: string;
  job?: string;
}
const storage = new AsyncLocalStorage<WorkContext>();

export const currentContext = () => storage.getStore();
export const newRequestId = () => randomUUID();
export const withContext = <Result>(context: WorkContext, work: () => Result): Result => storage.run(context, work);
/** For hooks that cannot wrap what follows them. */
export const enterContext = (context: WorkContext) => storage.enterWith(context);
