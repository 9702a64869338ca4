import * as z from 'zod/mini';
import { endpoint, generalRefusals } from '@cursus/platform/contract';

export const openGallery = endpoint({
  method: 'GET',
  path: '/development/gallery',
  permission: 'public',
  summary: 'Whether the pieces of the design system are shown here: only in development',
  input: z.object({}),
  output: z.object({}),
  refusals: [generalRefusals.NOT_FOUND],
});
