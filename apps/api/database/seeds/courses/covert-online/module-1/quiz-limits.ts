import type { PackageActivity, PackageQuestion } from '@cursus/interop/contract';

export const quizLimits: PackageActivity = {
  key: 'quiz-limits',
  kind: 'quiz',
  title: { en: 'Quiz: lawful limits' },
  minutes: 10,
  classification: 'restricted',
  completion: 'passed',
  quiz: {
    introduction: {
      en: '<p>Five questions on what an authorization covers and what none can cover. Seventy per cent passes, and you may try again.</p>',
    },
    settings: {
      masteryScore: 0.7,
      maxAttempts: null,
      minutesAllowed: null,
      shuffleQuestions: true,
      grading: 'highest',
      review: 'answers-and-key',
    },
    items: [
      { question: 'q-levels' },
      { question: 'q-idea' },
      { question: 'q-real-person' },
      { question: 'q-child-other' },
      { question: 'q-record' },
    ],
  },
};

export const quizLimitsQuestions: PackageQuestion[] = [
  {
    key: 'q-levels',
    type: 'ordering',
    points: 2,
    prompt: { en: '<p>Put the levels of presence online in order, from the least to the most intrusive.</p>' },
    items: [
      { key: 'passive', text: { en: 'Reading an open channel without an account' } },
      { key: 'registered', text: { en: 'Using a registered account for technical access only' } },
      { key: 'admitted', text: { en: 'Joining a closed group under a legend' } },
      { key: 'interact', text: { en: 'Talking with a suspect and taking on a task' } },
    ],
    feedback: { en: "<p>Each step needs its own authorization; an approval for one doesn't cover the next.</p>" },
  },
  {
    key: 'q-idea',
    type: 'single-choice',
    points: 1,
    prompt: {
      en: '<p>A member of a group says that he would attack “if someone gave me a rifle”. What may the undercover officer not do?</p>',
    },
    shuffle: true,
    choices: [
      {
        key: 'offer',
        fraction: 1,
        text: { en: 'Offer the rifle and urge him to choose a date' },
        feedback: { en: '<p>Yes: this creates the occasion and presses him to use it.</p>' },
      },
      {
        key: 'report',
        fraction: 0,
        text: { en: 'Report the sentence word for word' },
        feedback: { en: "<p>This is the officer's task.</p>" },
      },
      {
        key: 'listen',
        fraction: 0,
        text: { en: 'Stay in the conversation without encouraging him' },
        feedback: { en: '<p>Listening incites nobody.</p>' },
      },
      {
        key: 'warn',
        fraction: 0,
        text: { en: 'Ask the supervisor for a threat assessment' },
        feedback: { en: '<p>It should be asked for at once.</p>' },
      },
    ],
    feedback: { en: '<p>The question for the court will be whether the offence would have been committed without the police.</p>' },
  },
  {
    key: 'q-real-person',
    type: 'true-false',
    points: 1,
    prompt: {
      en: "<p>A judge's authorization of an undercover measure includes the use of a real person's photographs without her knowledge.</p>",
    },
    correct: false,
    feedbackIfTrue: { en: "<p>A measure against one person can't be paid for with the identity of another.</p>" },
    feedbackIfFalse: { en: '<p>Correct. Legends use invented or consenting identities.</p>' },
    feedback: { en: '<p>The real person may be threatened, arrested abroad or hated for what the legend wrote.</p>' },
  },
  {
    key: 'q-child-other',
    type: 'single-choice',
    points: 1,
    prompt: { en: '<p>In a private chat the officer realizes that the “recruiter” is a girl of fourteen. What comes first?</p>' },
    shuffle: true,
    choices: [
      {
        key: 'safety',
        fraction: 1,
        text: { en: 'Stop eliciting, tell the supervisor and the child protection contact, preserve what there is' },
        feedback: { en: '<p>Yes.</p>' },
      },
      {
        key: 'continue',
        fraction: 0,
        text: { en: 'Continue until she names the adults behind her' },
        feedback: { en: "<p>The case doesn't come before the child.</p>" },
      },
      {
        key: 'arrest',
        fraction: 0,
        text: { en: 'Arrange a meeting in order to arrest her' },
        feedback: { en: '<p>She is a child in danger before she is anything else.</p>' },
      },
      {
        key: 'leave',
        fraction: 0,
        text: { en: 'Leave the chat without a word and delete it' },
        feedback: { en: '<p>Evidence and the chance to help would be lost.</p>' },
      },
    ],
    feedback: { en: '<p>Recruiting children is a crime against them, and the adults can be found by other means.</p>' },
  },
  {
    key: 'q-record',
    type: 'multiple-choice',
    points: 2,
    prompt: { en: '<p>What belongs in the register of legends? Choose all that apply.</p>' },
    shuffle: true,
    choices: [
      { key: 'officer', fraction: 0.34, text: { en: 'The officer who uses the account' }, feedback: { en: '<p>Right.</p>' } },
      { key: 'authority', fraction: 0.33, text: { en: 'The authorization and its date of expiry' }, feedback: { en: '<p>Right.</p>' } },
      {
        key: 'sessions',
        fraction: 0.33,
        text: { en: 'A record of each session, complete' },
        feedback: { en: '<p>Right: completeness answers the claim of entrapment.</p>' },
      },
      {
        key: 'friends',
        fraction: -0.5,
        text: { en: "Private accounts of the officer's family" },
        feedback: { en: '<p>They have no place there.</p>' },
      },
      {
        key: 'opinions',
        fraction: -0.5,
        text: { en: "The officer's view of the suspect's religion" },
        feedback: { en: '<p>Irrelevant, and a sign of bias.</p>' },
      },
    ],
    feedback: { en: '<p>Two services that compare registers confidentially avoid hunting one another.</p>' },
  },
];
