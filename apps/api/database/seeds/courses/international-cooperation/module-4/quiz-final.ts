import type { PackageActivity, PackageQuestion } from '@cursus/interop/contract';

export const quizFinal: PackageActivity = {
  key: 'quiz-final',
  kind: 'quiz',
  title: { en: 'Final quiz' },
  minutes: 30,
  completion: 'passed',
  requires: ['quiz-foundations', 'quiz-extradition'],
  quiz: {
    introduction: {
      en: '<p>Nine questions: three are the same for everyone, six are drawn at random from a larger set, so a second attempt will look different. You have forty minutes and three attempts. Seventy per cent passes and opens the certificate.</p>',
    },
    settings: {
      masteryScore: 0.7,
      maxAttempts: 3,
      minutesAllowed: 40,
      shuffleQuestions: true,
      grading: 'highest',
      review: 'answers-and-key',
    },
    items: [
      { question: 'q-final-case' },
      { question: 'q-final-hour' },
      { question: 'q-final-order' },
      {
        draw: 4,
        from: [
          'q-final-jit',
          'q-final-custody',
          'q-final-child',
          'q-final-2178',
          'q-final-short',
          'q-final-hit',
          'q-final-forum',
          'q-final-match',
        ],
      },
      { draw: 2, from: ['q-channel-first', 'q-limits', 'q-national', 'q-political', 'q-oath', 'q-refuse'] },
    ],
  },
};

export const quizFinalQuestions: PackageQuestion[] = [
  {
    key: 'q-final-case',
    type: 'multiple-choice',
    points: 3,
    prompt: {
      en: '<p>Judge Chidi Eze receives a request from a State with which his country has no treaty. It concerns a bombing of a bus. It names the suspect, sets out the facts, asks for the search of a flat, and mentions that the suspect “fled because of his opinions”. Which steps are right? Choose all that apply.</p>',
    },
    shuffle: true,
    choices: [
      {
        key: 'convention',
        fraction: 0.3,
        text: { en: 'Check whether both States are parties to the Terrorist Bombings Convention' },
        feedback: { en: 'Right: article 10 may supply the basis.' },
      },
      {
        key: 'dual',
        fraction: 0.2,
        text: { en: 'Check whether the facts would be an offence here, as a search is coercive' },
        feedback: { en: 'Right, if domestic law makes this a condition.' },
      },
      {
        key: 'discrimination',
        fraction: 0.3,
        text: { en: 'Examine whether there are substantial grounds for believing that the request pursues him for his opinions' },
        feedback: { en: 'Right: the discrimination clause applies to assistance too (art. 12).' },
      },
      {
        key: 'ask',
        fraction: 0.2,
        text: { en: "Ask for additional information where the facts don't reach what a search warrant needs" },
        feedback: { en: 'Right: ask before refusing.' },
      },
      {
        key: 'return',
        fraction: -0.4,
        text: { en: 'Return the request because there is no bilateral treaty' },
        feedback: { en: 'A multilateral convention, or domestic law with reciprocity, may suffice.' },
      },
      {
        key: 'political',
        fraction: -0.4,
        text: { en: 'Refuse because opinions are mentioned' },
        feedback: { en: "A mention isn't a ground, and the offence isn't regarded as political." },
      },
    ],
    feedback: { en: '<p>Basis, facts, safeguards, and a question before a refusal: the whole course in one file.</p>' },
  },
  {
    key: 'q-final-hour',
    type: 'numerical',
    points: 1,
    prompt: {
      en: '<p>A video hearing is to begin at 09:00 in Abuja (UTC+1) with a witness in Manila (UTC+8). What time will it be in Manila? Answer in hours of the 24-hour clock, for instance 7 or 23.</p>',
    },
    answers: [
      {
        value: 16,
        tolerance: 0,
        fraction: 1,
        feedback: { en: 'Correct: seven hours later, 16:00, so the witness will still be within office hours.' },
      },
      { value: 2, tolerance: 0, fraction: 0, feedback: { en: 'You subtracted. Manila lies east of Abuja, so its clocks are ahead.' } },
    ],
    units: [],
    unitRequired: false,
    feedback: {
      en: '<p>Always write both local times into the request, with the offset: clocks change on different dates in different States.</p>',
    },
  },
  {
    key: 'q-final-order',
    type: 'ordering',
    points: 2,
    prompt: { en: '<p>A suspect whom you seek is found abroad. Put the steps in order, from the first to the last.</p>' },
    items: [
      { key: 'locate', text: { en: 'The foreign police report a hit on the red notice' } },
      { key: 'confirm', text: { en: 'You confirm that you want extradition and request provisional arrest' } },
      { key: 'full', text: { en: 'You transmit the full request with warrant, facts and provisions within the time limit' } },
      { key: 'court', text: { en: 'The foreign court decides whether the conditions are met' } },
      { key: 'minister', text: { en: 'The competent minister approves the surrender' } },
      { key: 'escort', text: { en: 'Your officers take the person over' } },
      { key: 'trial', text: { en: 'He is tried for the offences for which he was surrendered' } },
    ],
    feedback: { en: "<p>In some States the minister's decision doesn't exist or comes first. The last step recalls speciality.</p>" },
  },
  {
    key: 'q-final-jit',
    type: 'single-choice',
    points: 1,
    prompt: {
      en: "<p>During a search in State A, carried out by a joint team, a seconded officer of State B wants to open a safe that isn't covered by the warrant. Who decides, and by what law?</p>",
    },
    shuffle: true,
    choices: [
      {
        key: 'a',
        fraction: 1,
        text: { en: 'The authority of State A, under the law of State A' },
        feedback: { en: 'Yes. The sovereignty of the State where the team acts is fully respected.' },
      },
      {
        key: 'b',
        fraction: 0,
        text: { en: 'The officer of State B, under the law of State B' },
        feedback: { en: 'A seconded officer brings no powers of his own.' },
      },
      {
        key: 'both',
        fraction: 0,
        text: { en: 'Both jointly, under the stricter law' },
        feedback: { en: 'The agreement may ask for consultation, but the power belongs to State A.' },
      },
      {
        key: 'treaty',
        fraction: 0,
        text: { en: 'Nobody: joint teams may not search' },
        feedback: { en: 'They may, through the members who have that power on the spot.' },
      },
    ],
    feedback: { en: '<p>Article 19 of the Palermo Convention ends on this point.</p>' },
  },
  {
    key: 'q-final-custody',
    type: 'multiple-choice',
    points: 2,
    prompt: {
      en: '<p>A prisoner is to be transferred temporarily to testify abroad under article 18, paragraphs 10 to 12, of the Palermo Convention. What holds? Choose all that apply.</p>',
    },
    shuffle: true,
    choices: [
      { key: 'consent', fraction: 0.34, text: { en: 'He must freely give his informed consent' }, feedback: { en: 'Right.' } },
      { key: 'time', fraction: 0.33, text: { en: 'The time spent abroad counts towards his sentence' }, feedback: { en: 'Right.' } },
      {
        key: 'immune',
        fraction: 0.33,
        text: { en: 'He may not be prosecuted there for acts before his departure, unless his State agrees' },
        feedback: { en: 'Right.' },
      },
      {
        key: 'free',
        fraction: -0.5,
        text: { en: 'He must be set free while abroad' },
        feedback: { en: 'The receiving State keeps him in custody unless the sending State decides otherwise.' },
      },
      {
        key: 'stay',
        fraction: -0.5,
        text: { en: 'The receiving State may keep him as long as its trial lasts, without asking' },
        feedback: { en: 'He is returned without delay, as agreed beforehand or otherwise agreed.' },
      },
    ],
    feedback: { en: '<p>Consent of the person and agreement of both States: neither suffices alone.</p>' },
  },
  {
    key: 'q-final-child',
    type: 'true-false',
    points: 1,
    prompt: {
      en: '<p>A child of fifteen who was recruited by a terrorist group is to be treated primarily as a victim, even where the child may also have committed offences.</p>',
    },
    correct: true,
    feedbackIfTrue: {
      en: 'Correct. Recruitment is a violation against the child; any proceedings follow articles 37 and 40 of the Convention on the Rights of the Child.',
    },
    feedbackIfFalse: { en: "Being a victim doesn't exclude responsibility, but it governs how the justice system deals with the child." },
    feedback: { en: '<p>Detention is a last resort, for the shortest appropriate time.</p>' },
  },
  {
    key: 'q-final-2178',
    type: 'single-choice',
    points: 1,
    prompt: { en: '<p>Which conduct does paragraph 6 of resolution 2178 (2014) require States to make a serious criminal offence?</p>' },
    shuffle: true,
    choices: [
      {
        key: 'travel',
        fraction: 1,
        text: { en: 'Travelling, or attempting to travel, to another State for the purpose of terrorist acts or training' },
        feedback: { en: 'Yes, and also funding such travel and organizing it.' },
      },
      {
        key: 'opinion',
        fraction: 0,
        text: { en: 'Holding opinions sympathetic to a terrorist group' },
        feedback: { en: 'Opinions as such are protected; the resolution recalls that measures must comply with human rights law.' },
      },
      {
        key: 'return',
        fraction: 0,
        text: { en: 'Returning home from a conflict zone' },
        feedback: { en: "Return isn't an offence; resolution 2396 (2017) asks for screening and appropriate action." },
      },
      { key: 'family', fraction: 0, text: { en: 'Being married to a foreign terrorist fighter' }, feedback: { en: 'Guilt is personal.' } },
    ],
    feedback: { en: "<p>Intention has to be proved: a ticket to a border town isn't enough by itself.</p>" },
  },
  {
    key: 'q-final-short',
    type: 'short-answer',
    points: 1,
    prompt: { en: '<p>What is the name of the UNODC portal that holds the directory of competent national authorities?</p>' },
    caseSensitive: false,
    answers: [
      { text: 'SHERLOC', fraction: 1 },
      { text: 'SHERLOC portal', fraction: 1 },
      { text: '*SHERLOC*', fraction: 1 },
    ],
    feedback: {
      en: '<p>SHERLOC stands for Sharing Electronic Resources and Laws on Crime. Look the entry up on the day on which you send the request.</p>',
    },
  },
  {
    key: 'q-final-hit',
    type: 'single-choice',
    points: 1,
    prompt: {
      en: '<p>At the airport in Casablanca a passport gives a hit for a foreign terrorist fighter, entered by another State. Inspector Salma Idrissi has the traveller before her. What should she do first?</p>',
    },
    shuffle: true,
    choices: [
      {
        key: 'verify',
        fraction: 1,
        text: { en: 'Verify identity and contact the State that entered the alert, through the national central bureau' },
        feedback: { en: 'Yes. A hit opens an inquiry; identity and basis come first.' },
      },
      {
        key: 'charge',
        fraction: 0,
        text: { en: 'Charge him on the strength of the hit' },
        feedback: { en: 'The hit is information, not proof of an offence.' },
      },
      {
        key: 'return',
        fraction: 0,
        text: { en: 'Put him on the next flight back' },
        feedback: { en: 'He may be a danger, a victim or the wrong person, and returning him may be unlawful.' },
      },
      {
        key: 'ignore',
        fraction: 0,
        text: { en: 'Let him pass, since the alert is foreign' },
        feedback: { en: 'Alerts are shared so that someone acts on them.' },
      },
    ],
    feedback: { en: '<p>Names are transliterated in many ways. Compare dates of birth, photographs and, where lawful, fingerprints.</p>' },
  },
  {
    key: 'q-final-forum',
    type: 'multiple-choice',
    points: 2,
    prompt: {
      en: '<p>Three States could try the same attack. Which considerations properly help to decide where the trial should be? Choose all that apply.</p>',
    },
    shuffle: true,
    choices: [
      { key: 'harm', fraction: 0.34, text: { en: 'Where most of the harm was done' }, feedback: { en: 'Right.' } },
      {
        key: 'evidence',
        fraction: 0.33,
        text: { en: 'Where the accused, the witnesses and the evidence are' },
        feedback: { en: 'Right.' },
      },
      { key: 'victims', fraction: 0.33, text: { en: 'Where victims can take part effectively' }, feedback: { en: 'Right.' } },
      {
        key: 'severe',
        fraction: -0.5,
        text: { en: 'Where the penalty is most severe' },
        feedback: { en: "A severe penalty isn't a proper aim of choosing a forum, and it may prevent extradition." },
      },
      {
        key: 'first',
        fraction: -0.5,
        text: { en: 'Whichever can bring charges first' },
        feedback: { en: 'A race risks a judgment that bars the better-placed State.' },
      },
    ],
    feedback: { en: '<p>The universal instruments set no fixed order; consultation does.</p>' },
  },
  {
    key: 'q-final-match',
    type: 'matching',
    points: 2,
    prompt: { en: '<p>Match each provision with its subject.</p>' },
    shuffle: true,
    pairs: [
      { key: 't10', prompt: { en: 'Palermo Convention, art. 16' }, match: { en: 'Extradition' } },
      { key: 't19', prompt: { en: 'Palermo Convention, art. 19' }, match: { en: 'Joint investigations' } },
      { key: 't21', prompt: { en: 'Palermo Convention, art. 21' }, match: { en: 'Transfer of criminal proceedings' } },
      { key: 't17', prompt: { en: 'Palermo Convention, art. 17' }, match: { en: 'Transfer of sentenced persons' } },
    ],
    distractors: [
      { key: 'video', match: { en: 'Protection of witnesses' } },
      { key: 'freeze', match: { en: 'Freezing of funds' } },
    ],
    feedback: { en: '<p>Witness protection stands in article 24, and seizure and confiscation in articles 12 and 13.</p>' },
  },
];
