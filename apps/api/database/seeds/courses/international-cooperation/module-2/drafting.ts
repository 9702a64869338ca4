import type { PackageActivity } from '@cursus/interop/contract';

export const drafting: PackageActivity = {
  key: 'drafting',
  kind: 'lesson',
  title: { en: 'Drafting a request that can be executed' },
  minutes: 30,
  completion: 'viewed',
  blocks: [
    {
      kind: 'rich-text',
      key: 'opening',
      html: {
        en: "<p>Imagine the reader. She sits in a prosecutor's office two thousand kilometres away, has forty files of her own, has never heard of your case and will read your text in translation. In fifteen minutes she must understand what happened, what you want, why she is entitled to give it, and what form it must take. Everything in a good request serves that reader.</p>",
      },
    },
    { kind: 'heading', key: 'contents', level: 2, text: { en: 'The six obligatory parts' } },
    {
      kind: 'rich-text',
      key: 'contents-text',
      html: {
        en: '<p>Article 18, paragraph 15, of the Palermo Convention lists what a request shall contain. Other treaties have similar lists, and the United Nations Model Treaty on Mutual Assistance in Criminal Matters (General Assembly resolution 45/117, as amended by resolution 53/112) follows the same pattern in its article 5.</p>',
      },
    },
    {
      kind: 'table',
      key: 'six-parts',
      caption: { en: 'What a request contains, with examples' },
      html: {
        en: `<table>
  <thead>
    <tr><th scope="col">Part</th><th scope="col">What it answers</th><th scope="col">Weak</th><th scope="col">Strong</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">Authority making the request</th>
      <td>Who asks?</td>
      <td>“The competent services”</td>
      <td>“Investigating chamber of Niamey, judge Halima Issoufou, tel., e-mail, file 112/2026”</td>
    </tr>
    <tr>
      <th scope="row">Subject and nature of the proceedings, and the authority conducting them</th>
      <td>What kind of case?</td>
      <td>“Terrorism case”</td>
      <td>“Judicial investigation against three persons for financing of terrorism, opened on 3 May”</td>
    </tr>
    <tr>
      <th scope="row">Summary of relevant facts</th>
      <td>What happened?</td>
      <td>“The suspect is known to the services”</td>
      <td>“On 4 March he paid 2,400 euros in cash at …”</td>
    </tr>
    <tr>
      <th scope="row">Description of the assistance and any particular procedure</th>
      <td>What shall we do, and how?</td>
      <td>“All useful acts”</td>
      <td>“Hear Ms. Elena Marin as a witness, under oath, with the questions in annex 2”</td>
    </tr>
    <tr>
      <th scope="row">Identity, location and nationality of persons concerned, where possible</th>
      <td>Whom does it concern?</td>
      <td>“A certain Ahmed”</td>
      <td>Full name as in the passport, date of birth, last known address</td>
    </tr>
    <tr>
      <th scope="row">Purpose for which the evidence is sought</th>
      <td>What will it prove?</td>
      <td>“For the needs of the investigation”</td>
      <td>“To show that the money left on the day before the purchase of the vehicle”</td>
    </tr>
  </tbody>
</table>`,
      },
    },
    {
      kind: 'image',
      key: 'journey',
      file: 'request-journey',
      alt: {
        en: 'Diagram: a path of six numbered steps that crosses a vertical border line twice, from the requesting State on one side to the requested State on the other and back.',
      },
      caption: {
        en: 'The journey of a request: 1 prosecutor drafts, 2 own central authority checks and sends, 3 foreign central authority receives, 4 competent authority executes, 5 foreign central authority returns the results, 6 the evidence reaches the court.',
      },
    },
    { kind: 'heading', key: 'facts', level: 2, text: { en: 'The summary of facts is the heart' } },
    {
      kind: 'rich-text',
      key: 'facts-text',
      html: {
        en: `<p>Write it in the order of time, in short sentences, with a date, a place and an actor in each. Say how you know: <em>a witness stated</em>, <em>the bank's record shows</em>, <em>the examination of the telephone found</em>. Distinguish what is established from what is suspected; a reader who catches one overstatement will doubt the rest. Then join each fact to each thing that you ask for. If you want the record of an account, the summary must contain a sentence from which that account follows.</p>
<p>Leave out adjectives, politics and the biography of the organization, unless they are needed to understand the charge. Leave out intelligence that you would not wish to see in an open court, for in many States the request is disclosed to the defence.</p>`,
      },
    },
    { kind: 'heading', key: 'form', level: 2, text: { en: 'Say which form you need' } },
    {
      kind: 'rich-text',
      key: 'form-text',
      html: {
        en: "<p>Evidence that arrives in the wrong form is often useless, and the mistake can't be repaired a year later. If your court requires that a witness be warned of a right to silence, that a lawyer be present, that the record be read over and signed, or that a chain of custody be documented from the first hour, say so and quote the provision. Under article 18, paragraph 17, the requested State follows such a procedure as far as it isn't contrary to its own law and where possible. It can't follow a wish that you haven't expressed.</p>",
      },
    },
    { kind: 'heading', key: 'language', level: 2, text: { en: 'Language, urgency, confidentiality' } },
    {
      kind: 'rich-text',
      key: 'language-text',
      html: {
        en: `<ul>
  <li><strong>Language.</strong> Send the request in a language that the requested State has notified as acceptable. Have a lawyer read the translation: “charged”, “accused” and “suspected” are not the same person.</li>
  <li><strong>Urgency.</strong> Give a date and a reason, such as a hearing or the end of a detention period. Requests that are all marked “very urgent” are all treated as ordinary.</li>
  <li><strong>Confidentiality.</strong> If notice to the account holder would ruin the investigation, ask for confidentiality and explain why. Paragraph 20 of the same article lets you require it; if the requested State can't comply, it must tell you promptly, and you can decide whether to go on.</li>
</ul>`,
      },
    },
    {
      kind: 'callout',
      key: 'paragraph',
      tone: 'example',
      title: { en: 'One paragraph, rewritten' },
      html: {
        en: `<p><em>Before:</em> “The aforementioned individual, a dangerous extremist, is suspected of links with the network, and all information on him would be useful.”</p>
<p><em>After:</em> “On 9 June, Mr. Samuel Tetteh received 5,000 dollars from account 4471 at Volta Bank in Accra, held by Ms. Grace Mensah (born 14 February 1988). On 10 June he rented the house where explosives were found on 12 June. We ask for the opening documents of account 4471 and its statements from 1 May to 30 June, to establish who ordered the payment.”</p>`,
      },
    },
    {
      kind: 'case',
      key: 'check',
      title: { en: 'The file on the corner of the desk' },
      html: {
        en: '<p>A trainee, Thomas Berger, shows you his first draft. It cites no convention, names “Ali from Aleppo” as a witness, asks for “the data of the social network profile”, and ends: “We thank you for all measures that you consider appropriate.” The trial begins in five weeks.</p>',
      },
      question: { en: 'Name the four most urgent corrections.' },
      answer: {
        en: "First, state the legal basis, since nothing can be ordered without it. Second, identify the witness as well as possible (full name, spelling in the original script, date of birth, address or telephone) and say what he is expected to know. Third, identify the account by its unique address or number, the data sought (subscriber, traffic or content), the period, and whether preservation was already requested. Fourth, state the date of the trial and ask for definite measures in a definite form, for example a hearing by video link. Thanks are welcome, though they don't replace a description of the assistance.",
      },
    },
  ],
};
