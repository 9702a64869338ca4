import type { CoursePackage, PackageQuestion } from '@cursus/interop/contract';
import { alreadyInternational } from './already-international';
import { legalBasis } from './legal-basis';
import { principles } from './principles';
import { quizFoundations, quizFoundationsQuestions } from './quiz-foundations';

export const module1: CoursePackage['modules'][number] = {
  key: 'foundations',
  title: { en: 'Foundations: channels, legal bases and principles' },
  summary: {
    en: 'Before you draft anything, know which door to knock on, what entitles you to knock, and what the other side will check first.',
  },
  activities: [alreadyInternational, legalBasis, principles, quizFoundations],
};

export const module1Questions: PackageQuestion[] = [...quizFoundationsQuestions];
