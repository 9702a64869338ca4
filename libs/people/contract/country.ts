import * as z from 'zod/mini';
import { endpoint } from '@cursus/platform/contract';

/** Standing at the United Nations; `territory` also covers areas that are listed apart for statistics. */
export const countryKinds = ['member', 'observer', 'territory'] as const;
export type CountryKind = (typeof countryKinds)[number];

export const country = z.object({
  /** ISO 3166-1 alpha-2. */
  code: z.string(),
  /** Three digits, as in the United Nations' M49 standard. */
  m49: z.string(),
  /** In the reader's language. */
  name: z.string(),
  kind: z.enum(countryKinds),
});
export type Country = z.infer<typeof country>;

export const listCountries = endpoint({
  method: 'GET',
  path: '/countries',
  permission: 'public',
  summary: 'Countries and areas in the order of the reader’s language',
  input: z.object({}),
  output: z.object({ items: z.array(country) }),
});
