import type { PackageActivity, PackageQuestion } from '@cursus/interop/contract';

export const quizFoundations: PackageActivity = {
  key: 'quiz-foundations',
  kind: 'quiz',
  title: { en: 'Quiz: foundations' },
  minutes: 15,
  completion: 'passed',
  quiz: {
    introduction: {
      en: '<p>Seven questions on channels, legal bases and principles. You may try as often as you like; your best result counts. Seventy per cent passes.</p>',
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
      { question: 'q-channel-first' },
      { question: 'q-basis-multi' },
      { question: 'q-bank-secrecy' },
      { question: 'q-principles-match' },
      { question: 'q-latin' },
      { question: 'q-serious-crime' },
      { question: 'q-fiu-use' },
    ],
  },
};

export const quizFoundationsQuestions: PackageQuestion[] = [
  {
    key: 'q-channel-first',
    type: 'single-choice',
    points: 1,
    prompt: {
      en: "<p>Prosecutor Nadia Rahmani needs to know today whether a suspect crossed the border at a particular airport last night. She doesn't need a document for the court yet. Which channel fits best?</p>",
    },
    shuffle: true,
    choices: [
      {
        key: 'police',
        fraction: 1,
        text: { en: 'The police channel through the INTERPOL national central bureaux' },
        feedback: { en: 'Yes. It is open day and night, and the question asks for information, not for evidence.' },
      },
      {
        key: 'mla',
        fraction: 0,
        text: { en: 'A request for mutual legal assistance through the central authorities' },
        feedback: { en: 'This would yield a certified record, but in weeks. Send it later, once you know that the record exists.' },
      },
      {
        key: 'fiu',
        fraction: 0,
        text: { en: 'The exchange between financial intelligence units' },
        feedback: { en: 'FIUs exchange financial analysis; border crossings are not theirs to check.' },
      },
      {
        key: 'diplomatic',
        fraction: 0,
        text: { en: 'A note verbale to the embassy' },
        feedback: { en: "The diplomatic channel is the slowest and isn't needed for police information." },
      },
    ],
    feedback: { en: '<p>Match the channel to what you need now: information first, evidence second.</p>' },
  },
  {
    key: 'q-basis-multi',
    type: 'multiple-choice',
    points: 2,
    prompt: {
      en: '<p>State A and State B have no bilateral treaty and no common regional instrument. Which of the following may nevertheless serve as a basis, or support, for a request for evidence about the financing of an attack on civilians? Choose all that apply.</p>',
    },
    shuffle: true,
    choices: [
      {
        key: 'icsft',
        fraction: 0.4,
        text: { en: 'Article 12 of the Financing Convention, if both States are parties' },
        feedback: { en: 'Right: it obliges the parties to afford one another the greatest measure of assistance.' },
      },
      {
        key: 'reciprocity',
        fraction: 0.3,
        text: { en: "The requested State's domestic law together with an assurance of reciprocity" },
        feedback: { en: 'Right: many States can assist without a treaty on these terms.' },
      },
      {
        key: 'res1373',
        fraction: 0.3,
        text: { en: 'Resolution 1373 (2001), paragraph 2 (f), cited in support' },
        feedback: { en: 'Right: it obliges all States to assist, though the procedure comes from elsewhere.' },
      },
      {
        key: 'udhr',
        fraction: -0.5,
        text: { en: 'Article 11 of the Universal Declaration of Human Rights' },
        feedback: { en: "It protects the presumption of innocence and the principle of legality. It isn't a basis for assistance." },
      },
      {
        key: 'model',
        fraction: -0.5,
        text: { en: 'The United Nations Model Treaty on Mutual Assistance in Criminal Matters, by itself' },
        feedback: { en: 'A model treaty binds nobody until two States conclude a treaty on its pattern.' },
      },
    ],
    feedback: {
      en: "<p>Wrong choices take away points here, because a request that cites an instrument which doesn't apply costs credibility.</p>",
    },
  },
  {
    key: 'q-bank-secrecy',
    type: 'true-false',
    points: 1,
    prompt: {
      en: '<p>A State party to the Palermo Convention may refuse mutual legal assistance under article 18 because its law protects bank secrecy.</p>',
    },
    correct: false,
    feedbackIfTrue: { en: 'Article 18, paragraph 8, rules this out in so many words.' },
    feedbackIfFalse: {
      en: 'Correct. Article 18, paragraph 8, excludes bank secrecy as a ground for refusal; the Financing Convention does the same in article 12, paragraph 2.',
    },
  },
  {
    key: 'q-principles-match',
    type: 'matching',
    points: 2,
    prompt: { en: '<p>Match each principle with what it requires.</p>' },
    shuffle: true,
    pairs: [
      { key: 'dual', prompt: { en: 'Dual criminality' }, match: { en: 'The facts would be punishable in both States' } },
      { key: 'speciality', prompt: { en: 'Speciality' }, match: { en: 'Evidence or a person is used only for the offences named' } },
      { key: 'reciprocity', prompt: { en: 'Reciprocity' }, match: { en: 'The requesting State would do the same in a comparable case' } },
      { key: 'nebis', prompt: { en: 'Ne bis in idem' }, match: { en: 'Nobody is tried again for the facts of a final judgment' } },
    ],
    distractors: [
      { key: 'refoulement', match: { en: 'Nobody is returned to a real risk of torture' } },
      { key: 'secrecy', match: { en: 'Requests must be kept confidential' } },
    ],
    feedback: {
      en: '<p>The two descriptions left over are real rules as well: non-refoulement, and confidentiality of requests (Palermo Convention, art. 18, para. 20).</p>',
    },
  },
  {
    key: 'q-latin',
    type: 'short-answer',
    points: 1,
    prompt: {
      en: '<p>Which Latin phrase names the obligation either to extradite an alleged offender or to submit the case for prosecution? (four words)</p>',
    },
    caseSensitive: false,
    answers: [
      { text: 'aut dedere aut judicare', fraction: 1, feedback: { en: 'Correct.' } },
      { text: 'aut dedere aut iudicare', fraction: 1, feedback: { en: 'Correct, in classical spelling.' } },
      {
        text: 'aut dedere aut punire',
        fraction: 0.5,
        feedback: {
          en: "Close: this was Grotius's phrase. Modern conventions speak of prosecution, since punishment depends on the trial.",
        },
      },
    ],
    feedback: { en: '<p>You will meet it in article 10 of the Financing Convention and in the other universal instruments.</p>' },
  },
  {
    key: 'q-serious-crime',
    type: 'numerical',
    points: 1,
    prompt: {
      en: '<p>Under article 2 (b) of the Palermo Convention a crime is “serious” if its maximum penalty is deprivation of liberty of at least how many years?</p>',
    },
    answers: [
      { value: 4, tolerance: 0, fraction: 1, feedback: { en: 'Correct: at least four years, or a more serious penalty.' } },
      {
        value: 1,
        tolerance: 0,
        fraction: 0,
        feedback: { en: 'One year is the usual threshold for extradition in treaties, not for a serious crime.' },
      },
    ],
    units: [],
    unitRequired: false,
    feedback: { en: '<p>The test looks at the <em>maximum</em> that the law provides, not at the sentence expected in your case.</p>' },
  },
  {
    key: 'q-fiu-use',
    type: 'single-choice',
    points: 1,
    prompt: {
      en: '<p>The FIU of State B sends the FIU of State A an analysis that names the account of Mr. Daniel Okafor. The prosecutor wants to attach it to her indictment. What should happen first?</p>',
    },
    shuffle: true,
    choices: [
      {
        key: 'consent',
        fraction: 1,
        text: { en: 'The FIU of State A asks the FIU of State B for consent, and a formal request for the bank records is prepared' },
        feedback: { en: 'Yes. Consent governs the analysis; the records themselves come through the judicial channel.' },
      },
      {
        key: 'attach',
        fraction: 0,
        text: { en: 'Nothing: information lawfully received may always be used as evidence' },
        feedback: { en: "No. It was given for analysis, and further use depends on the sender's consent." },
      },
      {
        key: 'redact',
        fraction: 0,
        text: { en: "The analysis is attached, with State B's name blacked out" },
        feedback: { en: "Hiding the origin doesn't create consent, and it deprives the defence of a fair challenge." },
      },
      {
        key: 'witness',
        fraction: 0,
        text: { en: 'The analyst of State A testifies to its content from memory' },
        feedback: { en: 'This evades the same restriction in another form.' },
      },
    ],
    feedback: { en: '<p>Lead first, evidence second: consent for what you hold, a request for what you need.</p>' },
  },
];
