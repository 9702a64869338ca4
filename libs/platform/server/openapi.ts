import * as z from 'zod/mini';
import { generalRefusals, problem, type AnyEndpoint, type Refuse } from '../contract';

/** The OpenAPI 3.1 document of these endpoints: a contract is already JSON Schema, so nothing is written twice. */
export function openapi(endpoints: AnyEndpoint[], info: { title: string; version: string; description?: string }) {
  const paths: Record<string, Record<string, object>> = {};
  const ordered = [...endpoints].sort((a, b) => a.path.localeCompare(b.path) || a.method.localeCompare(b.method));
  for (const endpoint of ordered) (paths[endpoint.path] ??= {})[endpoint.method.toLowerCase()] = operation(endpoint);
  return {
    openapi: '3.1.1',
    info,
    servers: [{ url: '/api/v1' }],
    paths,
    components: {
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Host-session',
          description: 'Set by POST /session; named `session` over plain http.',
        },
      },
      schemas: { Problem: schemaOf(problem, 'output') },
    },
  };
}

function operation({ method, path, permission, summary, input, output, refusals = [] }: AnyEndpoint) {
  const { properties = {}, required = [] } = schemaOf(input, 'input') as { properties?: Record<string, object>; required?: string[] };
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
  const others = Object.keys(properties).filter((name) => !inPath.includes(name));

  const parameters = (where: 'path' | 'query', names: string[]) =>
    names.map((name) => ({ name, in: where, required: where === 'path' || required.includes(name), schema: properties[name] }));
  const body = {
    type: 'object',
    properties: Object.fromEntries(others.map((name) => [name, properties[name]])),
    required: others.filter((name) => required.includes(name)),
  };
  const declared: Refuse[] = [
    generalRefusals.INPUT_INVALID,
    ...(permission === 'public' ? [] : [generalRefusals.SIGN_IN_REQUIRED, generalRefusals.FORBIDDEN]),
    ...refusals,
  ];
  const refused = Object.entries(Object.groupBy(declared, ({ status }) => status));

  return {
    tags: [path.split('/')[1]],
    summary,
    'x-permission': permission,
    security: permission === 'public' ? [] : [{ session: [] }],
    parameters: [...parameters('path', inPath), ...parameters('query', method === 'GET' ? others : [])],
    ...(method !== 'GET' && others.length > 0 && { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
    responses: {
      200: {
        description: 'OK',
        content: { [isFile(output) ? 'application/octet-stream' : 'application/json']: { schema: schemaOf(output, 'output') } },
      },
      ...Object.fromEntries(refused.map(([status, some]) => [status, refusal(some!.map(({ code }) => code))])),
    },
  };
}

const refusal = (codes: string[]) => ({
  description: codes.join(' | '),
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});
const isFile = (type: unknown) => type instanceof z.ZodMiniFile;

function schemaOf(type: z.ZodMiniType, io: 'input' | 'output') {
  const { $schema: _, ...schema } = z.toJSONSchema(type, { io, unrepresentable: 'any' });
  return schema;
}
