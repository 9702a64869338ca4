import { part, parts, number, text, type Node } from './xml';

/** What has to be done before an activity opens, as far as it is about other activities. */
export interface Restriction {
  /** Module ids; `previous` is the activity before this one. */
  requires: (string | 'previous')[];
  /** True when the source asks for more: dates, groups, grades, one of several things. */
  more: boolean;
}

interface Condition {
  op?: string;
  c?: Condition[];
  type?: string;
  cm?: number;
  e?: number;
}

/** Reads a restriction of Moodle 2.7 and later (JSON), or the earlier list of conditions. */
export function readRestriction(module: Node | undefined): Restriction {
  const json = text(module, 'availability') || text(module, 'availabilityjson');
  if (json.startsWith('{')) return fromTree(parsed(json));
  const conditions = parts(module, 'availability_info', 'availability');
  const requires = conditions
    .filter((one) => number(one, 'sourcecmid') > 0 && /^[12]$/.test(text(one, 'requiredcompletion')))
    .map((one) => text(one, 'sourcecmid'));
  const dated = number(module, 'availablefrom') > 0 || number(module, 'availableuntil') > 0;
  return { requires, more: dated || requires.length < conditions.length || !!part(module, 'availability_info', 'availability_field') };
}

function fromTree(tree: Condition | undefined): Restriction {
  const conditions = Array.isArray(tree?.c) ? tree.c : [];
  if (conditions.length === 0) return { requires: [], more: false };
  // “One of these” says no more than “all of these” when there is only one.
  const all = tree!.op === '&' || (tree!.op === '|' && conditions.length === 1);
  if (!all) return { requires: [], more: true };
  const read = conditions.map((condition): Restriction => {
    if (condition?.c) return fromTree(condition);
    // 1: complete, 2: complete and passed.
    const asks = condition?.type === 'completion' && (condition.e === 1 || condition.e === 2) && Number.isInteger(condition.cm);
    return asks ? { requires: [condition.cm === -1 ? 'previous' : String(condition.cm)], more: false } : { requires: [], more: true };
  });
  return { requires: read.flatMap(({ requires }) => requires), more: read.some(({ more }) => more) };
}

function parsed(json: string): Condition | undefined {
  try {
    return JSON.parse(json) as Condition;
  } catch {
    // A restriction that cannot be read is treated as one that cannot be kept.
    return { op: 'unreadable', c: [{}] };
  }
}
