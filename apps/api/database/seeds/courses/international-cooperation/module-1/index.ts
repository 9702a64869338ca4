import type { CoursePackage, PackageQuestion } from '@cursus/interop/contract';
import { alreadyInternational } from './already-international';
import { legalBasis } from './legal-basis';
import { principles } from './principles';
import { quizFoundations, quizFoundationsQuestions } from './quiz-foundations';

export const module1: CoursePackage['modules'][number] = {
  key: 'foundations',
  title: {
    en: 'Foundations: channels, legal bases and principles',
    fr: 'Les fondements : voies, bases juridiques et principes',
    ar: 'الأسس: القنوات والأسانيد القانونية والمبادئ',
  },
  summary: {
    en: 'Before you draft anything, know which door to knock on, what entitles you to knock, and what the other side will check first.',
    fr: 'Avant toute rédaction, il faut savoir à quelle porte frapper, à quel titre on y frappe et ce que l’on vérifiera de l’autre côté.',
    ar: 'قبل أن تكتب أي شيء، اعرف أي باب تطرق، وبأي حق تطرقه، وما الذي سيتحقق منه الطرف الآخر أولاً.',
  },
  activities: [alreadyInternational, legalBasis, principles, quizFoundations],
};

export const module1Questions: PackageQuestion[] = [...quizFoundationsQuestions];
