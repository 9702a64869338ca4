import type { PackageActivity, PackageQuestion } from '@cursus/interop/contract';

export const quizSecuring: PackageActivity = {
  key: 'quiz-securing',
  kind: 'quiz',
  title: { en: 'Quiz: securing and requesting' },
  minutes: 15,
  completion: 'passed',
  quiz: {
    introduction: { en: '<p>Seven questions on the first two modules. Seventy per cent passes.</p>' },
    settings: {
      masteryScore: 0.7,
      maxAttempts: null,
      minutesAllowed: null,
      shuffleQuestions: true,
      grading: 'highest',
      review: 'answers-and-key',
    },
    items: [
      { question: 'q-imaging' },
      { question: 'q-volatility' },
      { question: 'q-preserve' },
      { question: 'q-kinds' },
      { question: 'q-hash' },
      { question: 'q-consent' },
      { question: 'q-request' },
    ],
  },
};

export const quizSecuringQuestions: PackageQuestion[] = [
  {
    key: 'q-imaging',
    type: 'numerical',
    points: 2,
    prompt: {
      en: '<p>A disk of 900 gigabytes is copied at a steady 250 megabytes per second. How long does it take, if one gigabyte is 1,000 megabytes? Give a number and a unit (s, min or h).</p>',
    },
    answers: [
      { value: 3600, tolerance: 30, fraction: 1, feedback: { en: '<p>Correct: 900,000 ÷ 250 = 3,600 seconds, one hour.</p>' } },
      { value: 360, tolerance: 3, fraction: 0.25, feedback: { en: '<p>You lost a zero.</p>' } },
    ],
    units: [
      { unit: 's', factor: 1 },
      { unit: 'min', factor: 60 },
      { unit: 'h', factor: 3600 },
    ],
    unitRequired: true,
    feedback: { en: '<p>Plan for twice as long: verification reads everything once more.</p>' },
  },
  {
    key: 'q-volatility',
    type: 'ordering',
    points: 2,
    prompt: { en: '<p>Put these sources in order of volatility, beginning with what disappears first.</p>' },
    items: [
      { key: 'cache', text: { en: 'Processor registers and cache' } },
      { key: 'memory', text: { en: 'Memory and running processes' } },
      { key: 'temp', text: { en: 'Temporary files' } },
      { key: 'disk', text: { en: 'The disk' } },
      { key: 'archive', text: { en: 'Archived media, such as backup tapes' } },
    ],
    feedback: { en: '<p>This follows RFC 3227. Encryption may change the practical order.</p>' },
  },
  {
    key: 'q-preserve',
    type: 'numerical',
    points: 1,
    prompt: {
      en: '<p>For how long at most does an order under article 16 of the Budapest Convention keep data preserved before it must be renewed? Give a number and a unit (d or h).</p>',
    },
    answers: [
      { value: 2160, tolerance: 0, fraction: 1, feedback: { en: '<p>Correct: ninety days, which is 2,160 hours.</p>' } },
      {
        value: 1440,
        tolerance: 0,
        fraction: 0.25,
        feedback: { en: "<p>Sixty days is the minimum for preservation at another party's request (art. 29).</p>" },
      },
    ],
    units: [
      { unit: 'h', factor: 1 },
      { unit: 'd', factor: 24 },
    ],
    unitRequired: true,
    feedback: { en: '<p>Put the date of renewal into your calendar on the day of the order.</p>' },
  },
  {
    key: 'q-kinds',
    type: 'matching',
    points: 2,
    prompt: { en: '<p>Match each item with the kind of data to which it belongs.</p>' },
    shuffle: true,
    pairs: [
      { key: 'name', prompt: { en: 'The name given at registration' }, match: { en: 'Subscriber information' } },
      { key: 'log', prompt: { en: 'The time and duration of a call' }, match: { en: 'Traffic data' } },
      { key: 'text', prompt: { en: 'The words of a message' }, match: { en: 'Content' } },
    ],
    distractors: [{ key: 'public', match: { en: 'Publicly available data' } }],
    feedback: { en: '<p>The more the data reveal, the stronger the reasons that the law demands.</p>' },
  },
  {
    key: 'q-hash',
    type: 'short-answer',
    points: 1,
    prompt: {
      en: "<p>What is the name of the value, computed from all bits of a file, by which one can show that a copy hasn't changed? (one word)</p>",
    },
    caseSensitive: false,
    answers: [
      { text: 'hash', fraction: 1 },
      { text: 'hash value', fraction: 1 },
      { text: 'hash*', fraction: 1 },
      { text: 'checksum', fraction: 0.5 },
    ],
    feedback: { en: '<p>A checksum detects accidents. A cryptographic hash such as SHA-256 also withstands intention.</p>' },
  },
  {
    key: 'q-consent',
    type: 'single-choice',
    points: 1,
    prompt: {
      en: '<p>An investigator reads the private messages of a suspect on a server abroad with the password that the suspect gave “voluntarily” after eleven hours of questioning without a lawyer. What is the main objection under article 32 (b)?</p>',
    },
    shuffle: true,
    choices: [
      {
        key: 'voluntary',
        fraction: 1,
        text: { en: 'The consent can hardly be called lawful and voluntary' },
        feedback: { en: '<p>Yes.</p>' },
      },
      {
        key: 'server',
        fraction: 0,
        text: { en: 'Servers abroad may never be accessed' },
        feedback: { en: '<p>With valid consent they may, among parties.</p>' },
      },
      {
        key: 'public',
        fraction: 0,
        text: { en: "The data weren't public" },
        feedback: { en: '<p>That is the other case, of paragraph (a).</p>' },
      },
      {
        key: 'hash',
        fraction: 0,
        text: { en: 'No hash was computed' },
        feedback: { en: '<p>A flaw in handling; the objection lies deeper.</p>' },
      },
    ],
    feedback: { en: '<p>Record how consent was sought: time, place, lawyer, words.</p>' },
  },
  {
    key: 'q-request',
    type: 'multiple-choice',
    points: 2,
    prompt: { en: '<p>What belongs in a request to a provider? Choose all that apply.</p>' },
    shuffle: true,
    choices: [
      { key: 'id', fraction: 0.34, text: { en: "The account's unique identifier" }, feedback: { en: '<p>Right.</p>' } },
      { key: 'period', fraction: 0.33, text: { en: 'The period with its time zone' }, feedback: { en: '<p>Right.</p>' } },
      { key: 'kind', fraction: 0.33, text: { en: 'The kind of data sought' }, feedback: { en: '<p>Right.</p>' } },
      {
        key: 'all',
        fraction: -0.5,
        text: { en: '“All available data since registration”' },
        feedback: { en: '<p>Disproportionate, and often refused for this reason.</p>' },
      },
      { key: 'label', fraction: -0.5, text: { en: 'The display name alone' }, feedback: { en: '<p>Names repeat and change.</p>' } },
    ],
    feedback: { en: '<p>Precision shortens the way more than any stamp.</p>' },
  },
];
