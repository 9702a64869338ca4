import type { PackageActivity } from '@cursus/interop/contract';

export const jointWork: PackageActivity = {
  key: 'joint-work',
  kind: 'lesson',
  title: { en: 'Joint investigations and other ways to share a case' },
  minutes: 30,
  completion: 'viewed',
  blocks: [
    {
      kind: 'rich-text',
      key: 'opening',
      html: {
        en: `<p>Two prosecutors in neighbouring States were working on the same cell for eight months before either of them knew. Each had half of the telephone numbers. One arrested the courier on the day on which the other had planned to follow him. Nobody had broken a rule; they had simply never asked who else might have a file.</p>
<p>Mutual legal assistance sends questions back and forth. When two States investigate the same network at the same time, it is often better to stop corresponding and work together.</p>`,
      },
    },
    { kind: 'heading', key: 'jit', level: 2, text: { en: 'Joint investigation teams' } },
    {
      kind: 'rich-text',
      key: 'jit-text',
      html: {
        en: `<p>Article 19 of the Palermo Convention asks States parties to consider agreements by which their authorities establish joint investigative bodies; without an agreement, joint investigations may be undertaken case by case. In a team, members exchange information and evidence directly, and a member may ask colleagues at home for a measure without a letter rogatory. What is found lawfully in one State is available to the file of the other.</p>
<p>The agreement that sets up the team should be short and settled early:</p>
<ul>
  <li>the purpose: which facts, which persons, which States;</li>
  <li>the period, with the possibility of renewal;</li>
  <li>who leads on each territory (the authority of the State where the team acts, under its law);</li>
  <li>what powers seconded members have, and whether they may be present at searches and hearings;</li>
  <li>how evidence is gathered, in which form, and how it will be used and disclosed;</li>
  <li>data protection, the press, costs, languages, liability.</li>
</ul>`,
      },
    },
    {
      kind: 'callout',
      key: 'dominus',
      tone: 'important',
      title: { en: 'Sovereignty stays at home' },
      html: {
        en: '<p>Article 19 ends with a sentence that every seconded officer should know: the States parties involved shall ensure that the sovereignty of the State in whose territory the investigation takes place is fully respected. A seconded officer is a guest with a file.</p>',
      },
    },
    { kind: 'heading', key: 'parallel', level: 2, text: { en: 'Parallel investigations and conflicts of jurisdiction' } },
    {
      kind: 'rich-text',
      key: 'parallel-text',
      html: {
        en: '<p>Where several States can try the same facts, they should decide early which of them will. There is no fixed order in the universal instruments. Prosecutors commonly weigh where most of the harm occurred, where the accused and the evidence are, whether victims can take part, whether surrender is possible, and which court can judge the whole of the conduct. The one thing to avoid is a race, since the first final judgment may bar the others from going on.</p>',
      },
    },
    { kind: 'heading', key: 'transfer', level: 2, text: { en: 'Transfer of proceedings' } },
    {
      kind: 'rich-text',
      key: 'transfer-text',
      html: {
        en: "<p>Under article 21 of the Palermo Convention States consider transferring proceedings to one another where this serves the proper administration of justice, in particular where several jurisdictions are involved. The State that gives up the case should make sure that its evidence will be admissible on the other side, that victims keep their rights, and that it can resume the case if the receiving State doesn't pursue it.</p>",
      },
    },
    { kind: 'heading', key: 'persons', level: 2, text: { en: 'Moving persons in custody' } },
    {
      kind: 'rich-text',
      key: 'persons-text',
      html: {
        en: '<p>A detained person whose testimony is needed abroad may be transferred there temporarily, if he freely gives his informed consent and both States agree (art. 18, para. 10). The receiving State keeps him in custody, returns him without delay, and may not prosecute him for anything that preceded the departure. The time that he spends there counts towards his sentence at home. After conviction, article 17 lets States conclude agreements on transferring sentenced persons to serve their sentences at home, near their families: a part of cooperation that matters for rehabilitation and is easily forgotten.</p>',
      },
    },
    {
      kind: 'case',
      key: 'two-files',
      title: { en: 'One cell, two files' },
      html: {
        en: "<p>In Skopje, prosecutor Marija Stojanovska investigates a cell that recruits fighters. In Pristina, her colleague Arben Krasniqi investigates the travel agency that sold the tickets. They meet at a regional workshop and discover the overlap over coffee. Seven telephone intercepts, ordered by one court, would complete the other's case. Two of the suspects hold citizenship of a third country, where a trial for a related attack begins in the autumn.</p>",
      },
      question: { en: 'What should they settle in the first week?' },
      answer: {
        en: 'Whether a joint team suits the case, or direct exchange under an existing agreement is enough; whether the intercepts may lawfully be shared, which depends on the order and the law under which they were made; who arrests whom and when, so that neither operation burns the other; and how the third country is brought in before its trial begins, because its judgment may bar or shape theirs. They should also agree on one disclosure policy, since what is withheld in one court and revealed in the other will not stay secret.',
      },
    },
    {
      kind: 'rich-text',
      key: 'closing',
      html: {
        en: '<p>Whatever the form, the foundation is a habit: in every terrorism case, ask in the first days who else might have a file. A query through the police channel, a central authority or a regional judicial platform, such as the one that links the Sahel States, takes an hour.</p>',
      },
    },
  ],
};
