import type { Permission } from '@cursus/platform/permissions';
import type { NavItem } from '@cursus/ui';

type Word = (id: string) => string;

/** The places of everyone who is signed in; also the bottom bar of a phone. Notifications have their bell at the top. */
export const mainNavigation = (t: Word): NavItem[] => [
  { to: '/home', icon: 'home', label: t('shell.home'), exact: true },
  { to: '/catalogue', icon: 'search', label: t('shell.catalogue') },
  { to: '/learning', icon: 'book', label: t('shell.learning') },
  { to: '/certificates', icon: 'award', label: t('shell.certificates') },
];

/** Staff areas, each shown only to whom the permission opens it. */
const staffAreas: { group: string; permission: Permission; item: Pick<NavItem, 'to' | 'icon'> & { word: string } }[] = [
  { group: 'shell.courses', permission: 'course:author', item: { to: '/authoring', icon: 'edit', word: 'shell.authoring' } },
  { group: 'shell.courses', permission: 'course:import', item: { to: '/imports', icon: 'upload', word: 'shell.imports' } },
  { group: 'shell.courses', permission: 'attempt:grade', item: { to: '/grading', icon: 'check', word: 'shell.grading' } },
  { group: 'shell.courses', permission: 'credential:manage', item: { to: '/admin/credentials', icon: 'award', word: 'shell.credentials' } },
  { group: 'shell.figures', permission: 'report:read', item: { to: '/reports/completions', icon: 'chart', word: 'shell.completions' } },
  { group: 'shell.administration', permission: 'account:manage', item: { to: '/admin/people', icon: 'people', word: 'shell.people' } },
  {
    group: 'shell.administration',
    permission: 'operations:manage',
    item: { to: '/admin/help', icon: 'help', word: 'shell.help-requests' },
  },
  { group: 'shell.administration', permission: 'audit:read', item: { to: '/admin/audit', icon: 'list', word: 'shell.audit' } },
  {
    group: 'shell.administration',
    permission: 'operations:manage',
    item: { to: '/admin/operations', icon: 'settings', word: 'shell.operations' },
  },
];

export function staffNavigation(t: Word, can: readonly Permission[]) {
  const open = staffAreas.filter(({ permission }) => can.includes(permission));
  return [...new Set(open.map(({ group }) => group))].map((group) => ({
    label: t(group),
    items: open.filter((area) => area.group === group).map(({ item: { word, ...item } }): NavItem => ({ ...item, label: t(word) })),
  }));
}
