import type { CoursePackage, PackageQuestion } from '@cursus/interop/contract';
import { interviewing } from './interviewing';
import { surveillance } from './surveillance';
import { fairTrial } from './fair-trial';
import { quizProcedure, quizProcedureQuestions } from './quiz-procedure';

export const module2: CoursePackage['modules'][number] = {
  key: 'investigation-and-trial',
  title: { en: 'Investigation and trial', fr: 'L’enquête et le procès' },
  summary: {
    en: 'Statements that can be relied on, surveillance that a court will accept, and a trial that is fair even when part of the evidence is secret.',
    fr: 'Des déclarations auxquelles on peut se fier, une surveillance qu’un tribunal admettra, et un procès équitable même lorsqu’une partie des preuves est secrète.',
  },
  activities: [interviewing, surveillance, fairTrial, quizProcedure],
};

export const module2Questions: PackageQuestion[] = [...quizProcedureQuestions];
