import type { PageModule } from '@cursus/platform/web';

/** One page of the product: its address, who may open it, and where it is made. */
export interface PageRoute {
  path: string;
  /** `signed-in` pages send a stranger to sign in first; what is on them the API decides. */
  access: 'public' | 'signed-in';
  /** Message catalogues that the page needs beside those of the shell. */
  areas: readonly string[];
  /** Staff pages bring the dense styles along. */
  styles?: 'staff';
  /** Source file, so that the server can name the page's scripts. */
  source: string;
  module: () => Promise<{ default: PageModule }>;
}

/** Every page; the file that `source` names is the one that `module` imports. */
export const pages: PageRoute[] = [
  { path: '/', access: 'public', areas: ['web'], source: 'apps/web/pages/front-page.tsx', module: () => import('./pages/front-page') },
  {
    path: '/sign-in',
    access: 'public',
    areas: ['identity'],
    source: 'libs/identity/web/sign-in-page.tsx',
    module: () => import('@cursus/identity/web/sign-in-page'),
  },
  {
    path: '/home',
    access: 'signed-in',
    areas: ['web', 'learning', 'outline'],
    source: 'apps/web/pages/home-page.tsx',
    module: () => import('./pages/home-page'),
  },
  {
    path: '/catalogue',
    access: 'public',
    areas: ['catalogue', 'learning'],
    source: 'libs/learning/web/catalogue-page.tsx',
    module: () => import('@cursus/learning/web/catalogue-page'),
  },
  {
    path: '/courses/$slug',
    access: 'public',
    areas: ['catalogue', 'learning', 'outline'],
    source: 'libs/learning/web/course-page.tsx',
    module: () => import('@cursus/learning/web/course-page'),
  },
  {
    path: '/learning',
    access: 'signed-in',
    areas: ['learning'],
    source: 'libs/learning/web/learning-page.tsx',
    module: () => import('@cursus/learning/web/learning-page'),
  },
  {
    path: '/learn/$enrolmentId',
    access: 'signed-in',
    areas: ['learning', 'outline'],
    source: 'libs/learning/web/enrolment-page.tsx',
    module: () => import('@cursus/learning/web/enrolment-page'),
  },
  {
    path: '/learn/$enrolmentId/$activityId',
    access: 'signed-in',
    areas: ['player', 'outline'],
    source: 'libs/learning/web/activity-page.tsx',
    module: () => import('@cursus/learning/web/activity-page'),
  },
  {
    path: '/learn/registrations/$registrationId',
    access: 'signed-in',
    areas: [],
    source: 'libs/learning/web/registration-page.tsx',
    module: () => import('@cursus/learning/web/registration-page'),
  },
  {
    path: '/attempts/$attemptId',
    access: 'signed-in',
    areas: ['assessment'],
    source: 'libs/assessment/web/attempt-page.tsx',
    module: () => import('@cursus/assessment/web/attempt-page'),
  },
  {
    path: '/notifications',
    access: 'signed-in',
    areas: ['notifications'],
    source: 'libs/notifications/web/notifications-page.tsx',
    module: () => import('@cursus/notifications/web/notifications-page'),
  },
  {
    path: '/notifications/preferences',
    access: 'signed-in',
    areas: ['notifications'],
    source: 'libs/notifications/web/preferences-page.tsx',
    module: () => import('@cursus/notifications/web/preferences-page'),
  },
  {
    path: '/help',
    access: 'public',
    areas: ['help'],
    source: 'libs/administration/web/help-page.tsx',
    module: () => import('@cursus/administration/web/help-page'),
  },
  {
    path: '/admin/help',
    access: 'signed-in',
    areas: ['administration'],
    styles: 'staff',
    source: 'libs/administration/web/help-requests-page.tsx',
    module: () => import('@cursus/administration/web/help-requests-page'),
  },
  {
    path: '/admin/audit',
    access: 'signed-in',
    areas: ['administration'],
    styles: 'staff',
    source: 'libs/administration/web/audit-page.tsx',
    module: () => import('@cursus/administration/web/audit-page'),
  },
  {
    path: '/admin/operations',
    access: 'signed-in',
    areas: ['administration'],
    styles: 'staff',
    source: 'libs/administration/web/operations-page.tsx',
    module: () => import('@cursus/administration/web/operations-page'),
  },
  {
    path: '/certificates',
    access: 'signed-in',
    areas: ['certificates'],
    source: 'libs/certificates/web/certificates-page.tsx',
    module: () => import('@cursus/certificates/web/certificates-page'),
  },
  {
    path: '/certificates/$credentialId',
    access: 'signed-in',
    areas: ['certificates'],
    source: 'libs/certificates/web/certificate-page.tsx',
    module: () => import('@cursus/certificates/web/certificate-page'),
  },
  {
    path: '/verify',
    access: 'public',
    areas: ['certificates'],
    source: 'libs/certificates/web/verify-page.tsx',
    module: () => import('@cursus/certificates/web/verify-page'),
  },
  {
    path: '/verify/$code',
    access: 'public',
    areas: ['certificates'],
    source: 'libs/certificates/web/verify-page.tsx',
    module: () => import('@cursus/certificates/web/verify-page'),
  },
  {
    path: '/admin/credentials',
    access: 'signed-in',
    areas: ['certificates'],
    styles: 'staff',
    source: 'libs/certificates/web/credentials-page.tsx',
    module: () => import('@cursus/certificates/web/credentials-page'),
  },
];

/** Areas of messages that the shell around every page needs. */
export const shellAreas = ['shell', 'platform', 'ui'] as const;
