import type { PackageActivity } from '@cursus/interop/contract';

export const alreadyInternational: PackageActivity = {
  key: 'already-international',
  kind: 'lesson',
  title: { en: 'Your case is already international' },
  minutes: 25,
  completion: 'viewed',
  blocks: [
    {
      kind: 'rich-text',
      key: 'opening',
      html: {
        en: `<p>A man is arrested in Dakar with a telephone, two bank cards and a bus ticket. Nothing about the arrest looks foreign. By evening the picture has changed: the telephone was bought in Istanbul, one card was issued in Lisbon, the messages sit on a server in Dublin, and the person who sent the money holds a passport of a fourth State. The investigating judge, Awa Ndiaye, has a domestic file and foreign evidence.</p>
<p>That is the ordinary shape of a terrorism case today. Planning, money, travel and communication rarely share one territory, while the powers of a court end at its border. A search warrant issued in one capital is, in the next, a piece of paper. International cooperation is the set of rules by which one State lends another the powers that it can't exercise itself.</p>`,
      },
    },
    {
      kind: 'citation',
      key: 'report-quote',
      text: {
        en: '“… national authorities need to cooperate in a more comprehensive and timely manner to match terrorists’ global reach and mobility.”',
      },
      source: {
        en: 'Report of the Secretary-General on technical assistance in implementing the international conventions and protocols related to terrorism, 26 June 2018, para. 81',
      },
      readOn: '2026-11-24',
    },
    { kind: 'heading', key: 'four-channels', level: 2, text: { en: 'Four channels, four purposes' } },
    {
      kind: 'rich-text',
      key: 'four-channels-text',
      html: {
        en: `<p>Practitioners lose most time not by asking badly, but by asking through the wrong channel. There are four, and they differ in who speaks, in what can be obtained, and in what the result may be used for.</p>
<ul>
  <li><strong>Police to police.</strong> Fast, often within hours, through INTERPOL's secure network I-24/7, a regional organization, a liaison officer or a joint centre. It yields information: who owns the number, whether a person entered the country, whether a passport is reported lost.</li>
  <li><strong>Financial intelligence unit to financial intelligence unit.</strong> FIUs exchange analysis of suspicious transactions, commonly through the Egmont Group's secure web. The receiving unit may use it for the purpose for which it was given; passing it on to a prosecutor, or into a court file, needs the sender's consent.</li>
  <li><strong>Spontaneous transmission.</strong> An authority that stumbles on something useful to another State may send it without being asked. Article 18, paragraphs 4 and 5, of the United Nations Convention against Transnational Organized Crime says so expressly, and lets the sender set conditions.</li>
  <li><strong>Judicial channel.</strong> Mutual legal assistance and extradition: slower and formal, but the usual way to obtain evidence that a court will admit, coercive measures such as searches, and the person.</li>
</ul>`,
      },
    },
    {
      kind: 'image',
      key: 'channels',
      file: 'channels',
      alt: {
        en: 'Diagram: two States side by side, joined by four horizontal lines numbered one to four; the first three lines are thin and dashed, the fourth is thick and passes through a seal at each border.',
      },
      caption: {
        en: 'The channels between two States: 1 police, 2 financial intelligence units, 3 spontaneous transmission, 4 judicial cooperation through central authorities. The first three carry information; the fourth carries evidence and persons.',
      },
    },
    { kind: 'heading', key: 'intelligence-evidence', level: 2, text: { en: 'Information is not yet evidence' } },
    {
      kind: 'rich-text',
      key: 'intelligence-evidence-text',
      html: {
        en: `<p>The most common misunderstanding between police and prosecutors across borders concerns a single question: may this go into the file? What comes through the first three channels is given, as a rule, for intelligence purposes. It may tell you where to look and whom to ask. If it is pasted into an indictment without the sender's agreement, three things happen: the defence challenges its origin, the foreign service stops answering, and the judge may exclude it.</p>
<p>The sound practice is to work in two steps. First use the informal channel to learn that the evidence exists, who holds it and how long it will be kept. Then ask for exactly that item through the judicial channel, in a form that your court accepts. A request built on such groundwork is short, precise and hard to refuse.</p>`,
      },
    },
    {
      kind: 'callout',
      key: 'two-steps',
      tone: 'important',
      title: { en: 'Ask before you use' },
      html: {
        en: '<p>Every message received through a police or FIU channel should carry, or be followed by, an answer to three questions: may it be used as evidence, may it be disclosed to the defence, may it be passed to a third State? If the message is silent, the answer is no until the sender says yes.</p>',
      },
    },
    {
      kind: 'table',
      key: 'compare',
      caption: { en: 'The four channels compared' },
      html: {
        en: `<table>
  <thead>
    <tr><th scope="col">Channel</th><th scope="col">Typical speed</th><th scope="col">What it yields</th><th scope="col">May it be used in court?</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">Police</th>
      <td>Hours to days</td>
      <td>Information, location, identity, alerts</td>
      <td>Only with the sender's consent, and rarely as sole proof</td>
    </tr>
    <tr>
      <th scope="row">Financial intelligence units</th>
      <td>Days</td>
      <td>Analysis, account and transaction leads</td>
      <td>Only with the sender's prior consent</td>
    </tr>
    <tr>
      <th scope="row">Spontaneous transmission</th>
      <td>At the sender's initiative</td>
      <td>Anything the sender's law allows</td>
      <td>Subject to the conditions set by the sender</td>
    </tr>
    <tr>
      <th scope="row">Judicial</th>
      <td>Weeks to months</td>
      <td>Evidence, coercive measures, persons, confiscation</td>
      <td>Yes, within the limits of the request</td>
    </tr>
  </tbody>
</table>`,
      },
    },
    {
      kind: 'case',
      key: 'harbour-sms',
      title: { en: 'The warning from Mombasa' },
      html: {
        en: '<p>Inspector Wanjiru Kamau, in Mombasa, learns from an informant that two men will collect a parcel of detonators in Muscat in three days. She has no case of her own there, no formal request to make, and no time to write one. Her director, Joseph Otieno, suggests that they open a file first and send a request through the Ministry of Justice.</p>',
      },
      question: { en: 'Which channel should they use, and what should the message say about its use?' },
      answer: {
        en: "The information should go at once, as a spontaneous transmission, through the police channel (the INTERPOL national central bureaux work around the clock). The message should state that it is given for preventive and operational purposes, that it must not be disclosed in court or to a third State without Kenya's consent because it could expose the informant, and whom to call. If Oman opens a case and later needs evidence, it can send a request; Kenya will then decide what it can give without revealing its source.",
      },
    },
    {
      kind: 'rich-text',
      key: 'closing',
      html: {
        en: '<p>In the remaining lessons of this module we look at what entitles you to ask through the judicial channel, and at the handful of principles that decide whether the answer will be yes.</p>',
      },
    },
  ],
};
