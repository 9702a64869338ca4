import type { Role } from '@cursus/platform/permissions';

/** Why a change would leave the platform without anyone who can administer it; `[]` means it may be made. */
export const mayLoseAdministrator = (account: { roles: readonly Role[]; status: string }, otherActiveAdministrators: number) =>
  account.status === 'active' && account.roles.includes('administrator') && otherActiveAdministrators === 0
    ? (['LAST_ADMINISTRATOR'] as const)
    : ([] as const);

export interface RoleChange {
  given: Role[];
  taken: Role[];
}

/** What changes between two sets of roles, in the order of the table of roles. */
export const roleChange = (before: readonly Role[], after: readonly Role[]): RoleChange => ({
  given: after.filter((role) => !before.includes(role)),
  taken: before.filter((role) => !after.includes(role)),
});
