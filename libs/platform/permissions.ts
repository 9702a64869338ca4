/** What a person may be on the platform; an account holds any number of roles, and always `learner`. */
export const roles = ['learner', 'trainer', 'focal-point', 'reviewer', 'analyst', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** Roles that see other people's data and therefore need a second factor. */
export const staffRoles: readonly Role[] = ['trainer', 'focal-point', 'reviewer', 'analyst', 'administrator'];

const everyone: readonly Role[] = ['learner'];
const authors: readonly Role[] = ['trainer', 'administrator'];
const administrators: readonly Role[] = ['administrator'];

/**
 * Who may do what. The only table of its kind: guard, OpenAPI, menus and the permission test all read it.
 * A permission says what the role may do at all; which rows it reaches is a rule named `…-scope.ts`.
 */
export const permissions = {
  'account:own': everyone,
  'account:manage': administrators,
  'profile:own': everyone,
  'course:read': everyone,
  'course:author': authors,
  'course:publish': administrators,
  'course:import': authors,
  'enrolment:own': everyone,
  'enrolment:read': authors,
  'attempt:own': everyone,
  'attempt:grade': authors,
  'credential:own': everyone,
  'credential:manage': administrators,
  'notification:own': everyone,
  'report:read': ['analyst', 'administrator'],
  'report:exact': administrators,
  'audit:read': administrators,
  'operations:manage': administrators,
} as const satisfies Record<`${string}:${string}`, readonly Role[]>;

export type Permission = keyof typeof permissions;

/** True when one of the roles holds the permission. */
export const allows = (held: readonly Role[], permission: Permission) =>
  held.some((role) => (permissions[permission] as readonly Role[]).includes(role));
