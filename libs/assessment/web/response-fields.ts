import type { QuestionResponse } from '../contract';

/** Name of a field of a question's answer in the form: `answers.<question>.<field>`. */
export const fieldName = (questionId: string, field: string) => `answers.${questionId}.${field}`;

/** Reads one question's answer from the form, as the early script does before the application is there. */
export function responseIn(data: FormData, questionId: string) {
  const prefix = fieldName(questionId, '');
  const response: Record<string, unknown> = {};
  for (const [name, value] of data) {
    if (!name.startsWith(prefix)) continue;
    const [field = '', key] = name.slice(prefix.length).split('.');
    if (field.endsWith('[]')) ((response[field.slice(0, -2)] ??= []) as unknown[]).push(value);
    else if (key) ((response[field] ??= {}) as Record<string, unknown>)[key] = value;
    else response[field] = value;
  }
  return response as QuestionResponse & { positions?: Record<string, string> };
}

/** Whether the fields hold any answer at all. */
export function isFilled(response: ReturnType<typeof responseIn> | undefined) {
  if (!response) return false;
  const { choiceIds, text, pairs, positions, order } = response;
  const some = (values: Record<string, string> | undefined) => Object.values(values ?? {}).some((value) => value !== '' && value !== '0');
  return Boolean(choiceIds?.length || text?.trim() || order?.length || some(pairs) || some(positions));
}
