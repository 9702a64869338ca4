import type { PackageActivity, PackageQuestion } from '@cursus/interop/contract';

export const quizExtradition: PackageActivity = {
  key: 'quiz-extradition',
  kind: 'quiz',
  title: { en: 'Quiz: extradition' },
  minutes: 15,
  completion: 'passed',
  quiz: {
    introduction: { en: '<p>Six questions. Some of them turn on a single word, so read slowly. Seventy per cent passes.</p>' },
    settings: {
      masteryScore: 0.7,
      maxAttempts: null,
      minutesAllowed: null,
      shuffleQuestions: true,
      grading: 'highest',
      review: 'answers-and-key',
    },
    items: [
      { question: 'q-red-notice' },
      { question: 'q-provisional' },
      { question: 'q-national' },
      { question: 'q-political' },
      { question: 'q-grounds' },
      { question: 'q-assurance' },
    ],
  },
};

export const quizExtraditionQuestions: PackageQuestion[] = [
  {
    key: 'q-red-notice',
    type: 'single-choice',
    points: 1,
    prompt: {
      en: '<p>A red notice is published for Mr. Juan Herrera. What does it oblige the police of another INTERPOL member to do?</p>',
    },
    shuffle: true,
    choices: [
      {
        key: 'national',
        fraction: 1,
        text: { en: 'What the law of that member provides: its legal value is decided nationally' },
        feedback: { en: 'Yes. Some States may arrest on it, others need a warrant of their own first.' },
      },
      {
        key: 'arrest',
        fraction: 0,
        text: { en: 'To arrest him wherever found, as it is an international warrant' },
        feedback: { en: 'A red notice is a request. INTERPOL has no power to order an arrest.' },
      },
      {
        key: 'nothing',
        fraction: 0,
        text: { en: 'Nothing, since notices are internal to INTERPOL' },
        feedback: { en: "It's more than internal: members are asked to locate the person, and many give it legal effect." },
      },
      {
        key: 'extradite',
        fraction: 0,
        text: { en: 'To extradite him within forty days' },
        feedback: { en: 'The notice precedes extradition; forty days is a limit that some treaties set for provisional arrest.' },
      },
    ],
    feedback: { en: '<p>Know the answer of your own law before the alert comes.</p>' },
  },
  {
    key: 'q-provisional',
    type: 'numerical',
    points: 2,
    prompt: {
      en: '<p>Ms. Ingrid Solberg is provisionally arrested under a treaty that follows article 9, paragraph 4, of the Model Treaty on Extradition with the figure that it proposes. After what time from her arrest must she be released if no full request has been received? Give a number and a unit (d or h).</p>',
    },
    answers: [
      { value: 960, tolerance: 0, fraction: 1, feedback: { en: 'Correct: forty days, which is 960 hours.' } },
      {
        value: 432,
        tolerance: 0,
        fraction: 0.25,
        feedback: { en: 'Eighteen days is the earlier limit of the European Convention of 1957, after which release is possible.' },
      },
    ],
    units: [
      { unit: 'h', factor: 1 },
      { unit: 'd', factor: 24 },
    ],
    unitRequired: true,
    feedback: { en: "<p>Release doesn't prevent a new arrest when the request arrives later.</p>" },
  },
  {
    key: 'q-national',
    type: 'single-choice',
    points: 1,
    prompt: {
      en: '<p>Under article 16, paragraph 10, of the Palermo Convention, a State that refuses extradition solely because the person is its national must, at the request of the other State,</p>',
    },
    shuffle: true,
    choices: [
      {
        key: 'submit',
        fraction: 1,
        text: { en: 'submit the case without undue delay to its own authorities for the purpose of prosecution' },
        feedback: { en: 'Yes: extradite or prosecute.' },
      },
      { key: 'convict', fraction: 0, text: { en: 'convict the person' }, feedback: { en: 'No treaty can oblige a court to convict.' } },
      {
        key: 'expel',
        fraction: 0,
        text: { en: 'expel the person to a third State' },
        feedback: { en: "Expelling nationals is forbidden in most legal orders and isn't what the Convention asks." },
      },
      {
        key: 'explain',
        fraction: 0,
        text: { en: 'give reasons; nothing more' },
        feedback: { en: "Reasons are owed too, but they don't end the matter." },
      },
    ],
    feedback: { en: '<p>The authorities decide in the same manner as for any other grave offence under domestic law.</p>' },
  },
  {
    key: 'q-political',
    type: 'true-false',
    points: 1,
    prompt: {
      en: '<p>Under the Terrorist Bombings Convention, a State party may refuse extradition because the attack was committed with a political motive.</p>',
    },
    correct: false,
    feedbackIfTrue: {
      en: 'Article 11 excludes this. Compare the discrimination clause in article 12, which looks at the motive of the *request*.',
    },
    feedbackIfFalse: {
      en: "Correct. The offence isn't regarded as political, though the State may still refuse if the request itself aims at persecution (art. 12).",
    },
    feedback: { en: '<p>The motive of the offender and the motive of the request are two different things.</p>' },
  },
  {
    key: 'q-grounds',
    type: 'matching',
    points: 2,
    prompt: { en: '<p>Match each fact with the ground that it raises.</p>' },
    shuffle: true,
    pairs: [
      {
        key: 'retrial',
        prompt: { en: 'The judgment was given while the accused was abroad and uninformed' },
        match: { en: 'Trial in absence' },
      },
      { key: 'same', prompt: { en: 'A court of a third State acquitted him of the same facts' }, match: { en: 'Ne bis in idem' } },
      {
        key: 'article',
        prompt: { en: 'The “offence” consists of a newspaper article that would be lawful here' },
        match: { en: 'Lack of dual criminality' },
      },
      {
        key: 'cell',
        prompt: { en: 'Detainees of the same group are regularly beaten during interrogation' },
        match: { en: 'Danger of torture' },
      },
    ],
    distractors: [
      { key: 'fiscal', match: { en: 'Fiscal character of the offence' } },
      { key: 'speciality', match: { en: 'Speciality' } },
    ],
    feedback: { en: '<p>Torture leaves no choice. The other grounds depend on the treaty, or can be met by conditions.</p>' },
  },
  {
    key: 'q-assurance',
    type: 'multiple-choice',
    points: 2,
    prompt: { en: '<p>Which features make a diplomatic assurance against ill-treatment more reliable? Choose all that apply.</p>' },
    shuffle: true,
    choices: [
      {
        key: 'specific',
        fraction: 0.34,
        text: { en: 'It names the place of detention and the treatment promised' },
        feedback: { en: 'Right: specific terms can be checked.' },
      },
      {
        key: 'visits',
        fraction: 0.33,
        text: { en: 'It allows private visits by independent monitors' },
        feedback: { en: "Right: a promise that can't be verified is worth little." },
      },
      {
        key: 'record',
        fraction: 0.33,
        text: { en: 'Earlier assurances by the same State were respected' },
        feedback: { en: 'Right: practice speaks louder than wording.' },
      },
      {
        key: 'embassy',
        fraction: -0.5,
        text: { en: "It is printed on the embassy's letterhead" },
        feedback: { en: 'Form alone proves neither authority nor the ability to bind the prison.' },
      },
      {
        key: 'charge',
        fraction: -0.5,
        text: { en: 'The charge is very serious' },
        feedback: { en: 'The gravity of the charge has no bearing on the risk.' },
      },
    ],
    feedback: { en: '<p>Compare the factors listed in <em>Othman (Abu Qatada) v. the United Kingdom</em>.</p>' },
  },
];
