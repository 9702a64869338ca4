import { useQueryClient } from '@tanstack/react-query';
import { useRouter, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState, type ComponentPropsWithRef, type FormEvent, type ReactNode } from 'react';
import type { AnyEndpoint, OutputOf, ProblemReply } from '../contract';
import { addressOf, call, Problem } from './call';
import { useEnvironment } from './environment';
import { filledPath, valuesOf } from '../form-values';

export interface FormState {
  /** What was typed before a refusal, or undefined. */
  value: (name: string) => string | undefined;
  values: (name: string) => string[];
  /** The sentence for one field, or undefined. */
  error: (name: string) => string | undefined;
  /** The refusal as a whole. */
  problem: ProblemReply | undefined;
  pending: boolean;
}

/**
 * A form that calls an endpoint. Before scripts arrive it posts by itself to `/form/…` and the server answers with a page;
 * afterwards it sends the same fields as JSON. Names may be dotted (`a.b`) or end in `[]` for a list.
 */
export function Form<E extends AnyEndpoint>(props: {
  endpoint: E;
  /** Values for the names in the endpoint's address, and fields that the reader does not see. */
  fixed?: Record<string, string | number | boolean>;
  /** Where to go afterwards; `{name}` is filled from the reply. Absent: the page stays and shows the new state. */
  next?: string;
  onDone?: (output: OutputOf<E>) => unknown;
  className?: string;
  /** Leaves the page by a full load, as after a change of session or language. */
  reload?: boolean;
  children: (form: FormState) => ReactNode;
  /** Further attributes and handlers of the form element. */
  native?: Omit<ComponentPropsWithRef<'form'>, 'children' | 'action' | 'method' | 'onSubmit'> &
    Record<`data-${string}`, string | number | undefined>;
  /** Called before sending; false keeps the form where it is. */
  confirm?: () => boolean;
  /** Awaited before sending, while the form shows that it is on its way; what is typed meanwhile is sent along. */
  before?: () => Promise<unknown>;
  /** Called once the form was answered, taken or refused. */
  after?: () => void;
  'aria-label'?: string;
  id?: string;
}) {
  const { endpoint, fixed = {}, next, onDone, reload } = props;
  const { refusedForm } = useEnvironment();
  const { path, fields } = addressOf(endpoint, fixed);
  const mine = refusedForm?.action === path ? refusedForm : undefined;
  const [sent, setSent] = useState<{ values: Record<string, string | string[]>; problem?: ProblemReply } | undefined>(mine);
  const [pending, setPending] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const client = useQueryClient();
  const router = useRouter();

  // Where the form stands: after a refusal without scripts the address bar shows the form's own address instead.
  const page = useRouterState({ select: ({ location }) => location.href });

  useEffect(() => {
    if (sent?.problem) element.current?.querySelector<HTMLElement>('[aria-invalid=true], [role=alert]')?.focus();
  }, [sent]);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending || props.confirm?.() === false) return;
    const form = event.currentTarget;
    const { submitter } = event.nativeEvent as SubmitEvent;
    let typed = valuesOf(new FormData(form, submitter));
    setPending(true);
    try {
      if (props.before) {
        await props.before();
        typed = valuesOf(new FormData(form, submitter));
      }
      const output = await call(endpoint, { ...typed.fields, ...fixed } as never);
      setSent(undefined);
      if (reload) return location.assign(filledPath(next ?? page, output));
      const goal = next && filledPath(next, output);
      const leaves = goal !== undefined && goal.split('#')[0] !== location.pathname + location.search;
      // What a page that is being left shows is not worth a slow line.
      await client.invalidateQueries(leaves ? { refetchType: 'none' } : {});
      await onDone?.(output);
      if (goal === undefined) return form.reset();
      await router.navigate({ href: goal });
      await new Promise((drawn) => setTimeout(drawn)); // until then the page that was left still counts as shown
      if (leaves) await client.refetchQueries({ type: 'active', stale: true });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      setSent({ values: typed.values, problem: replyOf(error) });
    } finally {
      setPending(false);
      props.after?.();
    }
  }

  const problem = sent?.problem;
  const state: FormState = {
    problem,
    pending,
    value: (name) => [sent?.values[name]].flat()[0],
    values: (name) => [sent?.values[name] ?? []].flat(),
    error: (name) => problem?.errors?.find(({ path }) => path === name || path.startsWith(`${name}.`))?.message,
  };
  return (
    <form
      {...props.native}
      ref={element}
      id={props.id}
      className={props.className}
      aria-label={props['aria-label']}
      method="post"
      action={`/form${path}`}
      onSubmit={(event) => void submit(event)}
    >
      {endpoint.method !== 'POST' && <input type="hidden" name="_method" value={endpoint.method} />}
      <input type="hidden" name="_page" value={page} />
      {next && <input type="hidden" name="_next" value={next} />}
      {[...fields].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={String(value)} />
      ))}
      {props.children(state)}
    </form>
  );
}

const replyOf = ({ code, status, requestId, details, errors, message }: Problem): ProblemReply => ({
  type: '',
  title: message,
  status,
  code,
  requestId,
  details,
  errors,
});
