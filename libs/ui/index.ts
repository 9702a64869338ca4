import { lazy } from 'react';

export * from './badge';
export * from './button';
export * from './card';
export * from './choice-field';
export * from './class-names';
export * from './dialog';
export * from './drawer';
export { Field, fieldId, wireField, type FieldBasics, type FieldProps, type FieldWiring } from './field';
export * from './form';
export * from './frame';
export * from './icon';
export * from './link';
export * from './list-page';
export * from './lists';
export * from './media';
export * from './menu';
export * from './page';
export * from './progress';
export * from './question';
export * from './split';
export * from './staff';
export * from './states';
export * from './table';
export * from './tabs';
export * from './text';
export * from './text-field';
export * from './toast';

/** Every piece on one page, for development only; fetched when it is shown. */
export const Gallery = /* @__PURE__ */ lazy(() => import('./gallery'));
