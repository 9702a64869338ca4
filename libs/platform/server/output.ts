import type * as z from 'zod/mini';

type Schema = z.ZodMiniType;
type Shape = (value: unknown) => unknown;
/** What is read of Zod's own description of a schema. */
interface Definition {
  type: string;
  shape?: Record<string, Schema>;
  catchall?: Schema;
  element?: Schema;
  innerType?: Schema;
  valueType?: Schema;
  options?: Schema[];
  discriminator?: string;
  values?: unknown[];
  entries?: Record<string, unknown>;
  defaultValue?: unknown;
  checks?: { _zod: { def: { check: string } } }[];
}
const definitionOf = (schema: Schema) => schema._zod.def as unknown as Definition;

const testing = process.env.NODE_ENV === 'test';
const compiled = new WeakMap<Schema, Shape>();

/**
 * What the contract lists of an answer, and nothing else. Names and kinds of values are held to the contract; formats and limits, which a
 * service has from rows that were checked when they were written, only in tests, for reading them again costs as much as the answer.
 * @throws when a value is of another kind than the contract says
 */
export function listed<Output extends Schema>(schema: Output, answer: unknown, exactly = testing): z.output<Output> {
  let shape = compiled.get(schema);
  if (!shape) compiled.set(schema, (shape = shapeOf(schema)));
  const output = shape(answer);
  if (!exactly) return output as z.output<Output>;
  const parsed = schema.parse(answer);
  if (JSON.stringify(parsed) !== JSON.stringify(output))
    throw new Error('the answer as it is listed differs from the answer as it is read');
  return parsed;
}

function shapeOf(schema: Schema): Shape {
  const definition = definitionOf(schema);
  const exact: Shape = (value) => schema.parse(value);
  if (definition.checks?.some(({ _zod }) => _zod.def.check === 'overwrite')) return exact;
  switch (definition.type) {
    case 'string':
    case 'number':
    case 'boolean':
      return kind(definition.type);
    case 'literal':
      return one(new Set(definition.values));
    case 'enum':
      return one(new Set(Object.values(definition.entries!)));
    case 'nullable':
      return unless(null, null, shapeOf(definition.innerType!));
    case 'optional':
      return unless(undefined, undefined, shapeOf(definition.innerType!));
    case 'array':
      return list(shapeOf(definition.element!));
    case 'record':
      return record(shapeOf(definition.valueType!));
    case 'object':
      return definition.catchall ? exact : fields(definition.shape!);
    case 'union':
      return definition.discriminator ? variants(definition.discriminator, definition.options!, exact) : exact;
    default:
      return exact;
  }
}

const refuse = (expected: string): never => {
  throw new TypeError(`an answer is not as its contract says: expected ${expected}`);
};

const kind =
  (type: string): Shape =>
  (value) =>
    typeof value === type ? value : refuse(type);

const one =
  (values: Set<unknown>): Shape =>
  (value) =>
    values.has(value) ? value : refuse('one of a list');

const unless =
  (given: null | undefined, instead: null | undefined, inner: Shape): Shape =>
  (value) =>
    value === given ? instead : inner(value);

const list =
  (element: Shape): Shape =>
  (value) =>
    Array.isArray(value) ? value.map(element) : refuse('array');

const record =
  (inner: Shape): Shape =>
  (value) =>
    isObject(value) ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inner(one)])) : refuse('record');

function fields(shape: Record<string, Schema>): Shape {
  const parts = Object.entries(shape).map(([name, schema]) => ({ name, of: shapeOf(schema) }));
  return (value) => {
    if (!isObject(value)) return refuse('object');
    const picked: Record<string, unknown> = {};
    for (const { name, of } of parts) {
      const inner = of(value[name]);
      if (inner !== undefined) picked[name] = inner;
    }
    return picked;
  };
}

/** By the field that tells the variants apart; where one of them cannot be told so, as Zod does it. */
function variants(discriminator: string, options: Schema[], exact: Shape): Shape {
  const shapes = new Map<unknown, Shape>();
  for (const option of options) {
    const told = definitionOf(option).shape?.[discriminator];
    const values = told && (definitionOf(told).values ?? Object.values(definitionOf(told).entries ?? {}));
    if (!values?.length) return exact;
    for (const value of values) shapes.set(value, shapeOf(option));
  }
  return (value) => (isObject(value) ? (shapes.get(value[discriminator]) ?? exact)(value) : refuse('object'));
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
