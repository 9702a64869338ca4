import type { PackageActivity } from '@cursus/interop/contract';

export const principles: PackageActivity = {
  key: 'principles',
  kind: 'lesson',
  title: { en: 'The principles that decide a request' },
  minutes: 30,
  completion: 'viewed',
  blocks: [
    {
      kind: 'rich-text',
      key: 'opening',
      html: {
        en: '<p>Treaties differ in length and temper, but the objections that a requested authority may raise come from a short list. If you know it, you can answer the objection in the request itself, before anyone has made it.</p>',
      },
    },
    { kind: 'heading', key: 'dual-criminality', level: 2, text: { en: 'Dual criminality' } },
    {
      kind: 'rich-text',
      key: 'dual-criminality-text',
      html: {
        en: `<p>The conduct must be an offence in both States. For extradition the rule is nearly universal; for mutual legal assistance it varies. Article 18, paragraph 9, of the Palermo Convention <em>allows</em> a State to refuse assistance for lack of dual criminality, but does not oblige it to, and many States require it only for coercive measures such as searches and seizures.</p>
<p>What matters is the conduct, not the label. If one code speaks of “association with criminals with a terrorist aim” and the other of “membership of a proscribed organization”, the question is whether the facts, had they happened there, would be punishable there. So describe facts. Names of offences persuade nobody.</p>`,
      },
    },
    {
      kind: 'callout',
      key: 'label',
      tone: 'example',
      title: { en: 'Same facts, different labels' },
      html: {
        en: '<p>The request says: “Mr. Idris Sesay provided material support.” The requested State has no such offence. Rewritten: “On 4 and 19 March Mr. Sesay transferred 2,400 and 3,100 euros to a person whom he knew to be buying rifles for the group; the group claimed the attack of 2 April.” Now the examining judge recognizes the financing of terrorism under her own code.</p>',
      },
    },
    { kind: 'heading', key: 'speciality', level: 2, text: { en: 'Speciality and limitation of use' } },
    {
      kind: 'rich-text',
      key: 'speciality-text',
      html: {
        en: "<p>Evidence is given for the proceedings that were named, and a person is surrendered for the offences that were named. Using the evidence in another case, or trying the person for something else, requires the consent of the State that gave it. The Palermo Convention lays this down for evidence in article 18, paragraph 19; the Financing Convention in article 12, paragraph 3. There is one firm exception: information that is <em>exculpatory</em> to an accused person may be disclosed in the requesting State's proceedings. In that case it notifies the other State beforehand where it can and, if asked, consults with it.</p>",
      },
    },
    { kind: 'heading', key: 'reciprocity', level: 2, text: { en: 'Reciprocity' } },
    {
      kind: 'rich-text',
      key: 'reciprocity-text',
      html: {
        en: '<p>Where no treaty exists, the requested State will ask whether you would do the same for it. An assurance of reciprocity is a promise made by an authority entitled to bind the State, normally the ministry of justice or of foreign affairs. A prosecutor who signs one alone promises something that she may be unable to deliver.</p>',
      },
    },
    { kind: 'heading', key: 'aut-dedere', level: 2, text: { en: 'Extradite or prosecute' } },
    {
      kind: 'rich-text',
      key: 'aut-dedere-text',
      html: {
        en: '<p>The universal instruments against terrorism share one engine: <em>aut dedere aut judicare</em>. A State in whose territory the alleged offender is found must either extradite or submit the case, without undue delay, to its own authorities for the purpose of prosecution. In the Financing Convention it stands in article 10. The International Court of Justice explained how such a clause works in <em>Belgium v. Senegal</em> (2012), on the similar wording of the Convention against Torture: prosecution is the obligation, extradition a way of discharging it. The purpose is to leave no safe haven.</p>',
      },
    },
    { kind: 'heading', key: 'excluded', level: 2, text: { en: 'Objections that the treaties exclude' } },
    {
      kind: 'rich-text',
      key: 'excluded-text',
      html: {
        en: '<p>Some refusals that were once routine are no longer open. Bank secrecy may not be invoked (Palermo Convention, art. 18, para. 8; Financing Convention, art. 12, para. 2). The sole ground that the offence also involves fiscal matters is excluded (Palermo, art. 18, para. 22; Financing, art. 13). And for the offences of the later counter-terrorism conventions, a request may not be refused on the sole ground that the offence is political (Financing, art. 14; Terrorist Bombings, art. 11).</p>',
      },
    },
    {
      kind: 'citation',
      key: 'bank-secrecy',
      text: {
        en: '“States Parties shall not decline to render mutual legal assistance pursuant to this article on the ground of bank secrecy.”',
      },
      source: { en: 'United Nations Convention against Transnational Organized Crime, art. 18, para. 8' },
      url: 'https://www.unodc.org/unodc/en/organized-crime/intro/UNTOC.html',
    },
    { kind: 'heading', key: 'human-rights', level: 2, text: { en: 'Human rights are part of the test' } },
    {
      kind: 'rich-text',
      key: 'human-rights-text',
      html: {
        en: "<p>The same conventions that exclude the political-offence objection contain its counterweight. Under article 15 of the Financing Convention nothing obliges a State to extradite or assist if it has substantial grounds for believing that the request was made in order to prosecute or punish a person on account of race, religion, nationality, ethnic origin or political opinion, or that compliance would prejudice the person's position for any of these reasons. Article 17 guarantees fair treatment to anyone taken into custody. And the prohibition of torture, in article 7 of the International Covenant on Civil and Political Rights and article 3 of the Convention against Torture, bars the return of a person to a real risk of it, whatever the charge.</p>",
      },
    },
    {
      kind: 'table',
      key: 'objections',
      caption: { en: 'Objection and answer' },
      html: {
        en: `<table>
  <thead>
    <tr><th scope="col">Likely objection</th><th scope="col">What to put in the request</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">No dual criminality</th>
      <td>Facts with dates, places, amounts and knowledge; the text of your provision</td>
    </tr>
    <tr>
      <th scope="row"><em>Ne bis in idem</em></th>
      <td>State whether the person was tried for the same facts anywhere, with what result</td>
    </tr>
    <tr>
      <th scope="row">Disproportionate to the cost</th>
      <td>Seriousness, number of victims, why this item is needed and no other source exists</td>
    </tr>
    <tr>
      <th scope="row">Risk of ill-treatment or of an unfair trial</th>
      <td>Concrete assurances, place of detention, access to counsel, right to a retrial if convicted in absence</td>
    </tr>
    <tr>
      <th scope="row">Death penalty</th>
      <td>A binding assurance that it won't be imposed or, if imposed, won't be carried out</td>
    </tr>
  </tbody>
</table>`,
      },
    },
    {
      kind: 'case',
      key: 'two-requests',
      title: { en: 'Two requests for Mr. Petrov' },
      html: {
        en: "<p>Stefan Petrov is arrested in Tunis. Two States ask for him: one charges him with financing an attack, the other with tax fraud committed through the same company. In the first, he was convicted in absence. The second hasn't said whether his conviction in the first would be taken into account.</p>",
      },
      question: { en: 'Which questions should judge Ines Trabelsi put to each State before she decides?' },
      answer: {
        en: "To the first: may he have a full retrial, with a lawyer of his choice, once he is present? Would he be tried for anything beyond the facts in the request? To the second: is the fraud an offence in Tunisia as well, by its facts? Would the conviction in the first State bar a trial for the same facts? To both: which facts overlap? Both could also be invited to consult each other, since one of them might take over the whole prosecution, or a surrender to one might be made on condition of later surrender to the other. The fact that the second request concerns tax isn't, by itself, an obstacle under the conventions cited above.",
      },
    },
  ],
};
