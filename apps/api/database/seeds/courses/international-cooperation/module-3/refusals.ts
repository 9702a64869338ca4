import type { PackageActivity } from '@cursus/interop/contract';

export const refusals: PackageActivity = {
  key: 'refusals',
  kind: 'lesson',
  title: { en: 'When the answer must be no, and when it may' },
  minutes: 30,
  completion: 'viewed',
  blocks: [
    {
      kind: 'rich-text',
      key: 'opening',
      html: {
        en: '<p>No part of cooperation is as visible as a refusal. It angers the requesting State, pleases the newspapers on one side and outrages them on the other. A judge who knows which grounds bind her and which leave her a choice can decide calmly and write reasons that both sides understand.</p>',
      },
    },
    { kind: 'heading', key: 'mandatory', level: 2, text: { en: 'Grounds that leave no choice' } },
    {
      kind: 'rich-text',
      key: 'mandatory-text',
      html: {
        en: `<p><strong>Torture and ill-treatment.</strong> Article 3 of the Convention against Torture forbids expelling, returning or extraditing a person to a State where there are substantial grounds for believing that he would be in danger of being subjected to torture. The prohibition is absolute. It can't be balanced against the gravity of the charge or the danger that the person represents; the European Court of Human Rights said so in <em>Saadi v. Italy</em> (2008), a case about terrorism. In <em>Soering v. the United Kingdom</em> (1989) the same Court had already held that the extraditing State answers for the foreseeable consequences of surrender.</p>
<p><strong>The death penalty.</strong> A State that has abolished it may not extradite to one that may impose it without first obtaining assurances that it won't be carried out. This is the view of the Human Rights Committee since <em>Judge v. Canada</em> (2003), repeated in its general comment No. 36.</p>
<p><strong>Persecution.</strong> The discrimination clauses of the conventions leave the requested State free to refuse where it has substantial grounds for believing that the request is a pretext for persecution. Towards a refugee, article 33 of the 1951 Convention turns this freedom into a duty, subject to its narrow exceptions.</p>
<p><strong>A flagrant denial of justice.</strong> Not every shortcoming abroad matters. What bars surrender is a breach so fundamental that it destroys the very essence of a fair trial, for example the use of statements obtained by torture, the ground on which <em>Othman (Abu Qatada) v. the United Kingdom</em> (2012) was decided.</p>`,
      },
    },
    {
      kind: 'citation',
      key: 'discrimination-clause',
      text: {
        en: '“Nothing in this Convention shall be interpreted as imposing an obligation to extradite if the requested State Party has substantial grounds for believing that the request has been made for the purpose of prosecuting or punishing a person on account of that person’s sex, race, religion, nationality, ethnic origin or political opinions …”',
      },
      source: { en: 'United Nations Convention against Transnational Organized Crime, art. 16, para. 14' },
      url: 'https://www.unodc.org/unodc/en/organized-crime/intro/UNTOC.html',
    },
    { kind: 'heading', key: 'optional', level: 2, text: { en: 'Grounds that depend on treaty and law' } },
    {
      kind: 'rich-text',
      key: 'optional-text',
      html: {
        en: `<ul>
  <li><strong>Nationality.</strong> Some constitutions forbid the extradition of nationals, others don't know the objection. If it is the <em>sole</em> ground, the State must, at the request of the other, submit the case to its own prosecutors without undue delay (Palermo, art. 16, para. 10). It may also surrender its national on condition that any sentence be served at home (para. 11).</li>
  <li><strong>Ne bis in idem.</strong> A final judgment for the same facts bars extradition under most treaties. A decision not to open a case often doesn't.</li>
  <li><strong>Limitation.</strong> Under many treaties it suffices for refusal that the offence is time-barred in either State; newer instruments tend to look at the requesting State only.</li>
  <li><strong>Trial in absence.</strong> Surrender is commonly conditional on a right to a retrial.</li>
  <li><strong>Pending proceedings at home.</strong> A reason for postponement or temporary surrender rather than for refusal.</li>
</ul>`,
      },
    },
    { kind: 'heading', key: 'political', level: 2, text: { en: 'The political offence, and what became of it' } },
    {
      kind: 'rich-text',
      key: 'political-text',
      html: {
        en: "<p>In the nineteenth century the exception sheltered rebels from vengeful monarchs. Applied to bombs in railway stations it became intolerable, and the conventions withdrew it: since the Terrorist Bombings Convention of 1997, the offences that the later instruments define may not be regarded as political for the purposes of extradition. Resolution 1373 (2001), paragraph 3 (g), calls on States to ensure that claims of political motivation aren't recognized as grounds for refusing requests for the extradition of alleged terrorists. The discrimination clause remains, and it does the honest part of the old exception's work: it protects the person who is pursued <em>because of</em> opinions, not the one who acts on them with explosives.</p>",
      },
    },
    { kind: 'heading', key: 'assurances', level: 2, text: { en: 'What is an assurance worth?' } },
    {
      kind: 'rich-text',
      key: 'assurances-text',
      html: {
        en: `<p>A diplomatic assurance can remove an obstacle, but only if it holds in practice. In <em>Othman</em> the European Court listed factors for judging it; condensed, they make a good checklist:</p>
<ol>
  <li>Are its terms specific, or general and vague?</li>
  <li>Who gives it, and can that authority bind the place of detention?</li>
  <li>Does it concern treatment that is lawful or unlawful in the receiving State?</li>
  <li>How have similar assurances been respected before?</li>
  <li>Can compliance be verified, by visits without witnesses and by access to counsel?</li>
  <li>Is there an effective system of protection against torture, and a willingness to cooperate with international monitoring?</li>
</ol>`,
      },
    },
    {
      kind: 'callout',
      key: 'systematic',
      tone: 'warning',
      title: { en: "Where assurances don't help" },
      html: {
        en: "<p>If torture is practised systematically in the receiving State, a promise can't be relied on, and the bodies that supervise the treaties have said so more than once. An assurance must reduce the risk to the person to the point where it is no longer real. It doesn't shift the responsibility.</p>",
      },
    },
    {
      kind: 'case',
      key: 'amina',
      title: { en: 'Request for Ms. Yusuf' },
      html: {
        en: "<p>Amina Yusuf, a teacher, is sought by State R for membership of a proscribed organization. The summary says that she “disseminated the organization's ideology”. She shows the court in State Q that she published three articles on the conditions in a prison, and that her editor was convicted last year after a trial of two hours. She holds no refugee status, but applied for it last month. The charge carries the death penalty.</p>",
      },
      question: { en: 'In which order should the court in State Q examine these points, and what may it ask of State R?' },
      answer: {
        en: "First, dual criminality: do the facts, articles about a prison, amount to an offence in State Q? If they don't, the request fails there without any judgement about State R. Second, the discrimination clause and the fairness of the trial: it may ask for the texts, for the evidence of membership, and for the record of the editor's trial. Third, the death penalty: without a binding assurance surrender is excluded if State Q has abolished it. Fourth, her application: she must not be surrendered while it is undecided, since that would make the protection meaningless. The court may tell State R what further facts would be needed. It shouldn't ask for an assurance on the death penalty merely to avoid saying that the request has no offence in it.",
      },
    },
  ],
};
