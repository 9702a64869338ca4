import type { PackageActivity, PackageQuestion } from '@cursus/interop/contract';

export const quizDrafting: PackageActivity = {
  key: 'quiz-drafting',
  kind: 'quiz',
  title: { en: 'Exercise: from request to evidence' },
  minutes: 35,
  completion: 'submitted',
  quiz: {
    introduction: {
      en: '<p>Six questions and a short piece of writing. Your tutor reads the last answer beside a model answer; the exercise counts as done when you submit it.</p>',
    },
    settings: {
      masteryScore: null,
      maxAttempts: null,
      minutesAllowed: null,
      shuffleQuestions: true,
      grading: 'highest',
      review: 'answers-and-key',
    },
    items: [
      { question: 'q-steps' },
      { question: 'q-contents' },
      { question: 'q-safe-conduct' },
      { question: 'q-limits' },
      { question: 'q-oath' },
      { question: 'q-refuse' },
      { question: 'q-essay' },
    ],
  },
};

export const quizDraftingQuestions: PackageQuestion[] = [
  {
    key: 'q-steps',
    type: 'ordering',
    points: 2,
    prompt: { en: '<p>Put the steps of a well-prepared request for mutual legal assistance in order.</p>' },
    items: [
      { key: 'preserve', text: { en: 'Ask by the fastest lawful channel that the evidence be preserved' } },
      { key: 'basis', text: { en: 'Determine the legal basis and the competent authorities on both sides' } },
      { key: 'draft', text: { en: 'Send a draft to the desk officer of the other State for comments' } },
      { key: 'formal', text: { en: 'Transmit the signed and translated request through the central authority' } },
      { key: 'execute', text: { en: 'The competent authority of the other State carries out the measure' } },
      { key: 'return', text: { en: 'The results come back with an index, certifications and conditions of use' } },
      { key: 'tell', text: { en: 'Report to the other State how the evidence was used and what the outcome was' } },
    ],
    feedback: {
      en: "<p>Preservation comes first, because legal analysis can wait a day and volatile data can't. The last step is often forgotten, and it is the one that makes the next request welcome.</p>",
    },
  },
  {
    key: 'q-contents',
    type: 'multiple-choice',
    points: 2,
    prompt: {
      en: '<p>Which of these does article 18, paragraph 15, of the Palermo Convention require in a request? Choose all that apply.</p>',
    },
    shuffle: true,
    choices: [
      {
        key: 'authority',
        fraction: 0.34,
        text: { en: 'The identity of the authority making the request' },
        feedback: { en: 'Yes, subparagraph (a).' },
      },
      {
        key: 'facts',
        fraction: 0.33,
        text: { en: 'A summary of the relevant facts, except for the service of judicial documents' },
        feedback: { en: 'Yes, subparagraph (c).' },
      },
      {
        key: 'purpose',
        fraction: 0.33,
        text: { en: 'The purpose for which the evidence, information or action is sought' },
        feedback: { en: 'Yes, subparagraph (f).' },
      },
      {
        key: 'verdict',
        fraction: -0.5,
        text: { en: 'A final judgment against the person concerned' },
        feedback: { en: 'No. Assistance serves investigations as well as trials.' },
      },
      {
        key: 'consent',
        fraction: -0.5,
        text: { en: 'The consent of the person concerned' },
        feedback: { en: 'No. Consent is needed for the transfer of a detained person, not for a request.' },
      },
    ],
    feedback: {
      en: '<p>The remaining obligatory parts are the subject and nature of the proceedings, the description of the assistance, and the persons concerned where possible.</p>',
    },
  },
  {
    key: 'q-safe-conduct',
    type: 'numerical',
    points: 1,
    prompt: {
      en: '<p>A witness travelled to give evidence under the Palermo Convention. For how long, after having been told that her presence is no longer required, must she have had an opportunity to leave before her safe conduct can end? Give a number and a unit (d for days, h for hours), assuming that the States agreed on no other period.</p>',
    },
    answers: [
      {
        value: 360,
        tolerance: 0,
        fraction: 1,
        feedback: { en: 'Correct: fifteen consecutive days (art. 18, para. 27), which is 360 hours.' },
      },
      {
        value: 240,
        tolerance: 0,
        fraction: 0,
        feedback: { en: 'Too short, and a witness who relied on it would be protected for longer than you told her.' },
      },
    ],
    units: [
      { unit: 'h', factor: 1 },
      { unit: 'd', factor: 24 },
    ],
    unitRequired: true,
    feedback: {
      en: '<p>The States may agree on a different period. If she stays on of her own will after that opportunity, the protection ends.</p>',
    },
  },
  {
    key: 'q-limits',
    type: 'single-choice',
    points: 1,
    prompt: {
      en: '<p>The evidence obtained for a prosecution of financing terrorism also proves that the accused evaded customs duties. May the prosecutor charge that as well with the same evidence?</p>',
    },
    shuffle: true,
    choices: [
      {
        key: 'consent',
        fraction: 1,
        text: { en: 'Only with the prior consent of the State that provided it' },
        feedback: { en: 'Yes: article 18, paragraph 19, limits use to the proceedings stated in the request.' },
      },
      {
        key: 'free',
        fraction: 0,
        text: { en: 'Yes, evidence once lawfully in the file serves every charge' },
        feedback: { en: 'This is true of domestic evidence in many systems, but evidence from abroad comes with its purpose attached.' },
      },
      {
        key: 'never',
        fraction: 0,
        text: { en: 'No, under no circumstances' },
        feedback: { en: 'Too strict. The providing State may consent, and often does.' },
      },
      {
        key: 'fiscal',
        fraction: 0,
        text: { en: 'No, because fiscal offences are excluded from mutual legal assistance' },
        feedback: { en: 'The opposite is true: a request may not be refused on the sole ground that it also involves fiscal matters.' },
      },
    ],
    feedback: {
      en: '<p>Note the exception for exculpatory information, which may be disclosed in the proceedings after notifying the other State where possible.</p>',
    },
  },
  {
    key: 'q-oath',
    type: 'true-false',
    points: 1,
    prompt: {
      en: '<p>If a foreign authority asks for a procedure that your law neither provides for nor forbids, the Palermo Convention expects you to follow it where possible.</p>',
    },
    correct: true,
    feedbackIfTrue: { en: "Correct. The test is whether the procedure is *contrary* to domestic law; silence isn't a prohibition." },
    feedbackIfFalse: {
      en: 'Read paragraph 17 again: only procedures contrary to domestic law, or impossible in practice, may be left aside.',
    },
    feedback: { en: '<p>This is how evidence can be made admissible in the court that will finally weigh it.</p>' },
  },
  {
    key: 'q-refuse',
    type: 'matching',
    points: 2,
    prompt: { en: '<p>Match each situation with the response that the Palermo Convention expects of the requested State.</p>' },
    shuffle: true,
    pairs: [
      {
        key: 'interfere',
        prompt: { en: 'The search would alert suspects in an ongoing domestic investigation' },
        match: { en: 'Postpone, after consulting the other State' },
      },
      { key: 'missing', prompt: { en: 'The account number is incomplete' }, match: { en: 'Ask for additional information' } },
      { key: 'interests', prompt: { en: 'Execution would prejudice national security' }, match: { en: 'Refuse, giving reasons' } },
      {
        key: 'costs',
        prompt: { en: "A forensic examination would cost more than the laboratory's yearly budget" },
        match: { en: 'Consult on terms and on who will bear the cost' },
      },
    ],
    distractors: [{ key: 'silence', match: { en: 'Leave the request unanswered until the other State reminds' } }],
    feedback: { en: '<p>No provision of any treaty provides for silence, though it is the most frequent answer of all.</p>' },
  },
  {
    key: 'q-essay',
    type: 'essay',
    points: 5,
    prompt: {
      en: '<p>Rewrite the following request in no more than 250 words, adding plausible details where they are missing: <em>“The notorious smuggler Jan from the port is surely financing terrorists. Please search everything he has and send us the results immediately.”</em></p>',
    },
    modelAnswer: {
      en: "A good answer names the requesting authority and the file; states the offence and the legal basis (for instance article 12 of the Financing Convention, with article 18 of the Palermo Convention in the alternative); identifies the person by full name, date of birth and address; sets out three or four dated facts that link him to a payment and the payment to an act; asks for a definite measure (search of a named address for ledgers, telephones and cash records of a named period) and for the form required by the requesting court; states the purpose, the deadline with its reason, and a request for confidentiality; and contains no adjectives that the facts don't carry.",
    },
    criteria: {
      en: 'One point each: (1) authority, offence and legal basis; (2) identification of the person and place; (3) dated facts with their sources, suspicion told apart from proof; (4) a definite, proportionate measure in a stated form; (5) purpose, deadline and confidentiality, in a sober style.',
    },
    maxWords: 250,
  },
];
