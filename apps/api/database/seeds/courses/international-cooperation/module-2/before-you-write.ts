import type { PackageActivity } from '@cursus/interop/contract';

export const beforeYouWrite: PackageActivity = {
  key: 'before-you-write',
  kind: 'lesson',
  title: { en: 'Before you write' },
  minutes: 25,
  completion: 'viewed',
  blocks: [
    {
      kind: 'rich-text',
      key: 'opening',
      html: {
        en: "<p>Central authorities everywhere tell the same story: half of the requests that they return could have been avoided by a telephone call. The request asks for data that were deleted months ago, or for a record that is public, or for a measure that the law of the country doesn't know. Preparation is the cheapest part of mutual legal assistance and the part most often skipped.</p>",
      },
    },
    { kind: 'heading', key: 'need', level: 2, text: { en: 'Do you need a request at all?' } },
    {
      kind: 'rich-text',
      key: 'need-text',
      html: {
        en: `<p>A formal request is needed when you want another State to <em>use its powers</em>: to search, to seize, to compel a witness or a bank, to hand over a person in custody. It usually isn't needed for what anybody may obtain there. Company registers, land registers, court judgments, media archives and public posts can often be consulted directly. Some States let a foreign consul take a statement from a willing witness; others regard that as an offence. Ask before you travel.</p>
<p>There are also things that you should secure <em>before</em> a request. Bank records are normally kept for at least five years, but camera footage is overwritten within weeks and a provider may delete log files after days. Ask for preservation first, by the fastest channel that the law allows, and say that the formal request will follow. The parties to the Budapest Convention on Cybercrime have a network of contact points for exactly this, reachable at all hours.</p>`,
      },
    },
    { kind: 'heading', key: 'talk', level: 2, text: { en: 'Talk to the person who will execute it' } },
    {
      kind: 'rich-text',
      key: 'talk-text',
      html: {
        en: `<p>Find the name of the desk officer in the central authority, or of a liaison magistrate, and send a draft. This is no discourtesy; many central authorities ask for it. Four questions save months:</p>
<ul>
  <li>Which measure of your law corresponds to what we need, and who may order it?</li>
  <li>What standard of proof must our summary meet: reasonable suspicion, probable cause, something else?</li>
  <li>In what form must evidence arrive so that our court admits it, and can you provide that form?</li>
  <li>Is there anything in our case that would trouble your authorities, such as the penalty, a pending proceeding or the source of our information?</li>
</ul>`,
      },
    },
    { kind: 'heading', key: 'proportionate', level: 2, text: { en: 'Ask for what the case needs' } },
    {
      kind: 'rich-text',
      key: 'proportionate-text',
      html: {
        en: "<p>It's tempting to ask for everything: all accounts of the family since 2010, the whole mailbox, every call. A broad request looks thorough and is the surest way to be refused, because the authority that executes it must justify each intrusion to its own judge. Ask for what a named fact makes necessary, in the period that it makes necessary. If the first answer opens a new lead, a supplementary request can refer to the first and is quickly written.</p>",
      },
    },
    {
      kind: 'table',
      key: 'triage',
      caption: { en: 'From need to step' },
      html: {
        en: `<table>
  <thead>
    <tr><th scope="col">What you need</th><th scope="col">First step</th><th scope="col">Then</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">Who uses a telephone number</th>
      <td>Police channel</td>
      <td>Request for subscriber data, certified, if it will be contested at trial</td>
    </tr>
    <tr>
      <th scope="row">Contents of a mailbox</th>
      <td>Preservation request</td>
      <td>Request for mutual legal assistance with a court order where required</td>
    </tr>
    <tr>
      <th scope="row">Statement of a willing witness</th>
      <td>Ask whether a consular or voluntary statement is allowed</td>
      <td>Hearing by video link if cross-examination is expected</td>
    </tr>
    <tr>
      <th scope="row">Freezing of an account</th>
      <td>FIU channel for an urgent temporary hold, where the law knows one</td>
      <td>Request with a freezing order or the facts to obtain one</td>
    </tr>
    <tr>
      <th scope="row">Proof that a person was convicted before</th>
      <td>Look for an existing exchange of criminal records</td>
      <td>Request for a certified extract</td>
    </tr>
  </tbody>
</table>`,
      },
    },
    {
      kind: 'case',
      key: 'camera',
      title: { en: 'Eleven days' },
      html: {
        en: "<p>A bomb is defused in a shopping street in Tirana. The investigators believe that the suspect bought the timer at a kiosk in the port of Bari nine days earlier. The shop's owner tells a journalist that her camera keeps recordings “about two weeks”. Prosecutor Elira Hoxha begins to draft a request. The translation bureau needs four working days; the signature of the deputy minister another two.</p>",
      },
      question: { en: 'The footage may be gone on the fourteenth day after the purchase. What should she do within the hour?' },
      answer: {
        en: 'She should call, and confirm in writing, through the police channel or a judicial network contact, asking that the recording of that day be preserved, with the address, the hours and a reason in three lines. Italian police may secure it in their own right, or the owner may simply keep a copy if asked. The formal request follows for handing the recording over in a form fit for trial. Between States that allow it, urgent requests may also be made orally and confirmed in writing; article 18, paragraph 14, of the Palermo Convention provides for that. Waiting for the perfect document would lose the evidence that it describes.',
      },
    },
    {
      kind: 'callout',
      key: 'record',
      tone: 'important',
      title: { en: 'Keep a record of informal steps' },
      html: {
        en: "<p>Note every call: who, when, what was asked and what was promised. When the defence asks how the recording was found, the prosecutor who can answer with a dated note is in a better place than one who can't.</p>",
      },
    },
  ],
};
