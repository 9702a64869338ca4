import type { PackageActivity } from '@cursus/interop/contract';

export const extraditionSteps: PackageActivity = {
  key: 'extradition-steps',
  kind: 'lesson',
  title: { en: 'Extradition, step by step' },
  minutes: 25,
  completion: 'viewed',
  blocks: [
    {
      kind: 'rich-text',
      key: 'opening',
      html: {
        en: "<p>At four in the morning a border officer in Bogotá scans a passport and the screen turns red. The traveller is wanted by a court in Manila. From this minute a clock runs, and nearly everything that goes wrong in extradition goes wrong because someone didn't hear it ticking.</p>",
      },
    },
    { kind: 'heading', key: 'alert', level: 2, text: { en: 'From alert to arrest' } },
    {
      kind: 'rich-text',
      key: 'alert-text',
      html: {
        en: `<p>The screen showed an INTERPOL <strong>red notice</strong>: a request to locate a person and arrest him provisionally pending extradition. A red notice isn't an international arrest warrant. Each State decides what legal value it gives to it. In some it suffices for arrest; in others the police may only observe the person until a judge has issued a warrant on a request for provisional arrest. Officer, prosecutor and duty judge should know their own country's answer before the screen turns red.</p>
<p>The request for <strong>provisional arrest</strong> is short: identity, offence, a statement that a warrant or a conviction exists, and the announcement that the full request will follow. Article 16, paragraph 9, of the Palermo Convention allows a State to take the person into custody, or to take other measures to ensure presence, where the circumstances are urgent and so warrant.</p>`,
      },
    },
    { kind: 'heading', key: 'clock', level: 2, text: { en: 'The clock' } },
    {
      kind: 'rich-text',
      key: 'clock-text',
      html: {
        en: "<p>Provisional arrest is a deprivation of liberty on little paper, so treaties limit it. The United Nations Model Treaty on Extradition (General Assembly resolution 45/116) proposes release after forty days if the full request hasn't arrived (art. 9, para. 4). The European Convention of 1957 permits release after eighteen days and in no event lets the arrest exceed forty (art. 16, para. 4). Other treaties have other figures, and the count may begin with the arrest or with the notification: read yours. Release doesn't bar a new arrest once the papers are complete, though by then the person has usually gone.</p>",
      },
    },
    {
      kind: 'table',
      key: 'clock-table',
      caption: { en: 'Who does what while the clock runs' },
      html: {
        en: `<table>
  <thead>
    <tr><th scope="col">When</th><th scope="col">Requesting State</th><th scope="col">Requested State</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">Day 0</th>
      <td>Confirms at once that it wants extradition</td>
      <td>Informs the person of the reasons and rights, notifies the requesting State</td>
    </tr>
    <tr>
      <th scope="row">Days 1–3</th>
      <td>Orders translations; asks which formalities apply</td>
      <td>Brings the person before a judge; consular notification</td>
    </tr>
    <tr>
      <th scope="row">First weeks</th>
      <td>Completes the request: warrant, facts, provisions, identity</td>
      <td>Checks nationality, pending proceedings, asylum claims</td>
    </tr>
    <tr>
      <th scope="row">Before the limit</th>
      <td>Transmits the request, and makes sure that it was received</td>
      <td>Decides on continued detention</td>
    </tr>
    <tr>
      <th scope="row">After the decision</th>
      <td>Sends escort officers within the time agreed</td>
      <td>Surrenders, with property required as evidence</td>
    </tr>
  </tbody>
</table>`,
      },
    },
    { kind: 'heading', key: 'papers', level: 2, text: { en: 'The papers' } },
    {
      kind: 'rich-text',
      key: 'papers-text',
      html: {
        en: '<p>The full request contains the warrant or the judgment, a statement of facts, the text of the provisions with their penalties and limitation periods, and whatever establishes identity. Common-law States may also require evidence that would justify committal for trial. The Palermo Convention asks its parties to expedite procedures and simplify evidentiary requirements, subject to domestic law (art. 16, para. 8). Ask early which of the two systems you face: evidence that satisfies <em>prima facie</em> rules takes weeks to assemble.</p>',
      },
    },
    { kind: 'heading', key: 'hearing', level: 2, text: { en: 'The hearing' } },
    {
      kind: 'rich-text',
      key: 'hearing-text',
      html: {
        en: `<p>The extradition court doesn't try the case. It asks whether the conditions are met: is this the person, is the offence extraditable, is there no ground for refusal. Yet the person's liberty is at stake, and the guarantees that go with it apply. He must understand the proceedings, have a lawyer, be heard, and be able to have the detention reviewed by a court (ICCPR, art. 9, para. 4). In many States a second decision follows, taken by a minister, in which wider considerations have their place.</p>
<p><strong>Simplified surrender</strong> shortens the path: a person who consents, after legal advice, may be handed over in days. Consent should be given before a judge, recorded, and accompanied by a clear answer to one question: does it also waive speciality? Usually it shouldn't, unless the person expressly so agrees.</p>`,
      },
    },
    {
      kind: 'case',
      key: 'thirty-ninth',
      title: { en: 'The thirty-ninth day' },
      html: {
        en: '<p>Ricardo Salazar was arrested in Bogotá on a request from Manila under a treaty with a limit of forty days from arrest. On day thirty-nine the courier from the Philippine Department of Justice, Maria Santos, is at the counter with the full request. Two annexes are untranslated. The defence asks for his release at midnight.</p>',
      },
      question: { en: 'What can each side do, and what would have avoided the problem?' },
      answer: {
        en: "Ms. Santos should submit what she has: most treaties ask that the request and its supporting documents arrive within the period, and allow supplementary information afterwards. Whether two untranslated annexes make the request incomplete depends on the treaty and on what they contain; the statement of facts and the warrant are essential, an expert's curriculum vitae is not. The Colombian authority may set a short time for completion. The judge may, instead of detention, order other measures that ensure presence. Translation begun on day one, and a draft shown to the desk officer in week two, would have prevented the scene.",
      },
    },
  ],
};
