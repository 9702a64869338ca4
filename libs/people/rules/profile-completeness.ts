import type { ProfileGap, ProfileStep, ProfileView } from '../contract';

type Answers = Pick<ProfileView, 'fullName' | 'country' | 'gender' | 'profession' | 'languages'>;

/** What a profile still lacks, in the order of the steps; `[]` means complete. An undisclosed gender is an answer. */
export function missingInProfile(profile: Answers): ProfileGap[] {
  const gaps: [ProfileGap, boolean][] = [
    ['name', profile.fullName === ''],
    ['country', profile.country === null],
    ['gender', profile.gender === null],
    ['profession', profile.profession === null],
    ['languages', profile.languages.length === 0],
  ];
  return gaps.filter(([, missing]) => missing).map(([gap]) => gap);
}

/** The step that asks for what is missing. */
export const stepOf: Record<ProfileGap, ProfileStep> = {
  name: 'name',
  country: 'about',
  gender: 'about',
  profession: 'work',
  languages: 'languages',
};

/** The steps that need no visit any more. @param timeZone UTC stands for "not chosen yet": everyone lives in a place. */
export function stepsDone(profile: Answers, timeZone: string): ProfileStep[] {
  const open = new Set<ProfileStep>(missingInProfile(profile).map((gap) => stepOf[gap]));
  if (timeZone === 'UTC') open.add('time-zone');
  return (['name', 'about', 'work', 'languages', 'time-zone'] as const).filter((step) => !open.has(step));
}
