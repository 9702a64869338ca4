import type { CoursePackage, PackageQuestion } from '@cursus/interop/contract';
import { framework } from './framework';
import { firstHours } from './first-hours';

export const module1: CoursePackage['modules'][number] = {
  key: 'foundations',
  title: { en: 'Why rights make cases hold', fr: 'Pourquoi les droits font tenir les dossiers' },
  summary: {
    en: 'The framework that binds every State even in an emergency, and what it asks of you in the first hours after an arrest.',
    fr: 'Le cadre qui lie tout État, même en situation d’urgence, et ce qu’il attend de vous dans les premières heures après une arrestation.',
  },
  activities: [framework, firstHours],
};

export const module1Questions: PackageQuestion[] = [];
