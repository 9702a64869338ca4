import type { PackageActivity } from '@cursus/interop/contract';

export const charity: PackageActivity = {
  key: 'charity',
  kind: 'lesson',
  title: { en: 'Charities and humanitarian action', ar: 'المنظمات الخيرية والعمل الإنساني' },
  minutes: 20,
  completion: 'marked',
  blocks: [
    {
      kind: 'rich-text',
      key: 'opening',
      html: {
        en: '<p>A warehouse in a town under siege holds four thousand blankets. The road leads through two checkpoints of a listed group, which wants a “fee”. Winter begins in a week. Few questions in this field are harder, and few have been answered more carefully in recent years.</p>',
      },
    },
    { kind: 'heading', key: 'rec8', level: 2, text: { en: 'Recommendation 8, and how it was misread' } },
    {
      kind: 'rich-text',
      key: 'rec8-text',
      html: {
        en: "<p>For years FATF's Recommendation 8 was applied as if every charity were a suspect: blanket registration duties, frozen projects, accounts closed without reason. FATF has revised the text, most recently in 2023, to say what was meant. Countries should identify, <em>within</em> the sector, those organizations that are likely to be at risk by virtue of their activities or characteristics, and apply focused, proportionate and risk-based measures, without unduly disrupting or discouraging legitimate activities. Most organizations are at low risk and already do what is needed: they keep accounts, know their partners and explain where the money went.</p>",
      },
    },
    { kind: 'heading', key: 'derisking', level: 2, text: { en: 'When banks walk away' } },
    {
      kind: 'rich-text',
      key: 'derisking-text',
      html: {
        en: "<p>A bank that closes all accounts of organizations working in Somalia avoids a risk and creates another. The transfers don't stop; they move into cash, beyond anyone's sight. Supervisors can help by saying in writing what level of care satisfies them, and courts by giving weight to good faith.</p>",
      },
    },
    { kind: 'heading', key: 'carve-out', level: 2, text: { en: 'The humanitarian exemption' } },
    {
      kind: 'rich-text',
      key: 'carve-out-text',
      html: {
        en: "<p>Resolution 2462 (2019) urged States, when designing measures against terrorist financing, to take into account their potential effect on exclusively humanitarian activities, including medical activities, carried out by impartial humanitarian actors in a manner consistent with international humanitarian law. Resolution 2664 (2022) then went from urging to deciding: the provision, processing or payment of funds and the supply of goods and services that are necessary to ensure the timely delivery of humanitarian assistance or to support other activities for basic human needs, by the actors that it names, are permitted and don't violate the asset freezes imposed by the Council or its committees. For the regime on ISIL and Al-Qaida the exemption was set for two years at first and continued by resolution 2761 (2024).</p>",
      },
    },
    {
      kind: 'table',
      key: 'carve-out-table',
      caption: { en: 'Reading the exemption' },
      html: {
        en: `<table>
  <thead>
    <tr><th scope="col">Question</th><th scope="col">Answer</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">Which sanctions?</th>
      <td>Asset freezes imposed by the Council and its sanctions committees</td>
    </tr>
    <tr>
      <th scope="row">Who?</th>
      <td>The United Nations, international organizations, humanitarian organizations with observer status in the General Assembly and their members, non-governmental organizations participating in United Nations response plans, and their employees, grantees and implementing partners while acting in those capacities</td>
    </tr>
    <tr>
      <th scope="row">What?</th>
      <td>What is <em>necessary</em> for timely humanitarian assistance or basic human needs</td>
    </tr>
    <tr>
      <th scope="row">What remains?</th>
      <td>Reasonable efforts to minimize benefits to listed persons; national criminal law, unless it contains a similar exemption</td>
    </tr>
  </tbody>
</table>`,
      },
    },
    {
      kind: 'callout',
      key: 'criminal',
      tone: 'warning',
      title: { en: 'The gap between sanctions and criminal law' },
      html: {
        en: '<p>An asset freeze with an exemption and a criminal offence without one can meet in the same lorry. Several States have added a humanitarian clause to their penal code; elsewhere prosecutors use discretion and the element of intention. If your law is silent, raise the question before the convoy leaves, and not after.</p>',
      },
    },
    {
      kind: 'case',
      key: 'blankets',
      title: { en: 'The road to the town' },
      html: {
        en: '<p>Ingrid Haugen runs the office of a relief organization that takes part in a United Nations response plan. The group at the checkpoint asks for three hundred dollars per lorry, “for road repair”, and gives receipts. Her driver, Sami Aziz, has paid before without telling her. Her bank has seen a receipt and closed the account.</p>',
      },
      question: { en: 'What should she do about the payments, the driver and the bank?' },
      answer: {
        en: "First the facts: how often, how much, to whom, was there another road, who knew? Then a decision with legal advice: payments that are necessary for timely delivery may fall under resolution 2664 (2022) as far as sanctions go, since her organization is among those named, but she must make reasonable efforts to reduce them, for instance by joint negotiation through the United Nations, and check the criminal law of her own State, of the donor's and of the place. She reports the past payments to donor and authority rather than waiting to be asked. Mr. Aziz needs a rule, not a scapegoat: no payment without a call, each one recorded. The bank gets the documents, the text of the resolution and an offer of periodic reports. If it still refuses, the supervisor may be asked to mediate.",
      },
    },
  ],
};
