import * as z from 'zod/mini';
import { endpoint, optionalText, refusals, text } from '@cursus/platform/contract';

/** How a person describes herself or himself; nothing is deduced. `undisclosed` is an answer, `null` in a profile is not one yet. */
export const genders = ['woman', 'man', 'another', 'undisclosed'] as const;
export type Gender = (typeof genders)[number];

/** What people do; the words stand in the catalogue as `people.profession-…`. A code that facts carry is never given another meaning. */
export const professions = [
  'judge',
  'prosecutor',
  'police-officer',
  'lawyer',
  'central-authority',
  'prison-officer',
  'customs-border',
  'financial-intelligence',
  'forensic-expert',
  'trainer',
  'academic',
  'civil-society',
  'other',
] as const;
export type Profession = (typeof professions)[number];

/** Languages that one may say to work in: first the six official ones of the United Nations, then others of the platform's readers. */
export const workingLanguages = [
  ...['ar', 'zh', 'en', 'fr', 'ru', 'es'],
  ...['am', 'az', 'bn', 'bs', 'de', 'dv', 'fa', 'ha', 'hi', 'id', 'it', 'kk', 'ku', 'ky', 'mn', 'ms', 'my', 'ne', 'pl', 'ps'],
  ...['pt', 'ro', 'si', 'so', 'sq', 'sr', 'sw', 'ta', 'tg', 'th', 'tk', 'tr', 'uk', 'ur', 'uz', 'vi'],
] as const;

export const profileSteps = ['name', 'about', 'work', 'languages', 'time-zone'] as const;
export type ProfileStep = (typeof profileSteps)[number];

/** What a profile still lacks; the words are `people.missing-…`. Institution and time zone are welcome, not required. */
export const profileGaps = ['name', 'country', 'gender', 'profession', 'languages'] as const;
export type ProfileGap = (typeof profileGaps)[number];

export const profileRefusals = refusals({ COUNTRY_UNKNOWN: 422, TOO_MANY_DOWNLOADS: 429 });

const countryCode = z.string().check(z.regex(/^[A-Z]{2}$/));

export const profileView = z.object({
  fullName: z.string(),
  /** How the person wants to be greeted; empty means by the full name. */
  addressAs: z.string(),
  /** ISO 3166-1 alpha-2. */
  country: z.nullable(z.string()),
  gender: z.nullable(z.enum(genders)),
  profession: z.nullable(z.enum(professions)),
  institution: z.nullable(z.string()),
  languages: z.array(z.string()),
  /** Which steps are done, for the stepper. */
  done: z.array(z.enum(profileSteps)),
  /** Empty when the profile is complete. */
  missing: z.array(z.enum(profileGaps)),
});
export type ProfileView = z.infer<typeof profileView>;

export const getProfile = endpoint({
  method: 'GET',
  path: '/profile',
  permission: 'profile:own',
  summary: 'My profile and what it still lacks',
  input: z.object({}),
  output: profileView,
});

const saved = z.object({ missing: z.array(z.enum(profileGaps)) });

export const saveName = endpoint({
  method: 'PUT',
  path: '/profile/name',
  permission: 'profile:own',
  summary: 'Set my full name, in any script, and how to address me',
  input: z.object({ fullName: text(200, 1), addressAs: optionalText(100) }),
  output: saved,
});

export const saveAbout = endpoint({
  method: 'PUT',
  path: '/profile/about',
  permission: 'profile:own',
  summary: 'Set my country and gender, either of which may be declined or changed later',
  input: z.object({ country: countryCode, gender: z.enum(genders) }),
  output: saved,
  refusals: [profileRefusals.COUNTRY_UNKNOWN],
});

export const saveWork = endpoint({
  method: 'PUT',
  path: '/profile/work',
  permission: 'profile:own',
  summary: 'Set my profession and institution',
  input: z.object({ profession: z.enum(professions), institution: optionalText(200) }),
  output: saved,
});

export const saveLanguages = endpoint({
  method: 'PUT',
  path: '/profile/languages',
  permission: 'profile:own',
  summary: 'Set the languages that I work in',
  input: z.object({ languages: z.array(z.enum(workingLanguages)).check(z.minLength(1), z.maxLength(workingLanguages.length)) }),
  output: saved,
});
