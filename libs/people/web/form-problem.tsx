import type { FormState } from '@cursus/platform/web';
import { Callout } from '@cursus/ui';

/** Why a form was refused, before its fields; what concerns one field stands beside that field instead. */
export function FormProblem({ form, beside = [] }: { form: FormState; beside?: readonly string[] }) {
  const { problem } = form;
  if (!problem || beside.includes(problem.code)) return null;
  return (
    <div role="alert" tabIndex={-1}>
      <Callout tone="warning">{problem.title}</Callout>
    </div>
  );
}

/** The sentence beside a field: what the contract says of it, or a refusal that concerns this field. */
export const fieldError = (form: FormState, name: string, codes: readonly string[] = []) =>
  form.error(name) ?? (form.problem && codes.includes(form.problem.code) ? form.problem.title : undefined);
