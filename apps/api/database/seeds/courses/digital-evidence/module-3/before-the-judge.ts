import type { PackageActivity } from '@cursus/interop/contract';

export const beforeTheJudge: PackageActivity = {
  key: 'before-the-judge',
  kind: 'lesson',
  title: { en: 'Before the judge' },
  minutes: 25,
  completion: 'marked',
  blocks: [
    {
      kind: 'rich-text',
      key: 'opening',
      html: {
        en: '<p>Everything so far was done for this moment. A judge who is used to paper looks at a table of numbers, an expert says “metadata”, and the defence asks whether the time is in summer or in winter. Good evidence is lost here by bad explanation.</p>',
      },
    },
    { kind: 'heading', key: 'questions', level: 2, text: { en: 'Five questions the court will ask' } },
    {
      kind: 'rich-text',
      key: 'questions-text',
      html: {
        en: `<ol>
  <li><strong>Where does it come from?</strong> The path from device or provider to courtroom, without gaps or with the gaps named.</li>
  <li><strong>Is it complete?</strong> Or a selection, and made by whom? A conversation without the previous ten lines is another conversation.</li>
  <li><strong>Whose is it?</strong> From an account to a person is a step that must be proved: logins from her address at hours when she was at home, language, contacts, photographs, payments, a word that only she uses.</li>
  <li><strong>What does the time mean?</strong> Zone, source of the clock, created or sent or received or seen.</li>
  <li><strong>What else could explain it?</strong> Shared devices, malware, a stolen password, automatic synchronization.</li>
</ol>`,
      },
    },
    { kind: 'heading', key: 'time', level: 2, text: { en: 'Time is evidence too' } },
    {
      kind: 'rich-text',
      key: 'time-text',
      html: {
        en: "<p>Write all times in UTC and add the local time in brackets. The message of 23:30 UTC was sent on the next day in Bangkok. More than one alibi has been built on a server's clock and has collapsed with it.</p>",
      },
    },
    {
      kind: 'table',
      key: 'times',
      caption: { en: 'One message, four times' },
      html: {
        en: `<table>
  <thead>
    <tr><th scope="col">Where</th><th scope="col">As stored</th><th scope="col">In UTC</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">Sender's phone, Bangkok (UTC+7)</th>
      <td>2 March, 06:30</td>
      <td>1 March, 23:30</td>
    </tr>
    <tr>
      <th scope="row">Provider's server</th>
      <td>1 March, 23:30</td>
      <td>1 March, 23:30</td>
    </tr>
    <tr>
      <th scope="row">Recipient's laptop, Tunis (UTC+1)</th>
      <td>2 March, 00:30</td>
      <td>1 March, 23:30</td>
    </tr>
    <tr>
      <th scope="row">Screenshot of a witness, Nairobi (UTC+3)</th>
      <td>2 March, 02:30</td>
      <td>1 March, 23:30</td>
    </tr>
  </tbody>
</table>`,
      },
    },
    { kind: 'heading', key: 'expert', level: 2, text: { en: 'The expert' } },
    {
      kind: 'rich-text',
      key: 'expert-text',
      html: {
        en: "<p>An expert says what was found, how, how reliable the method is and what it can't show. She doesn't say who did it. Ask her to prepare one page without technical words, a drawing, and an answer to the question: what would have to be true for you to be wrong? Instruments whose workings are a trade secret deserve caution, since a court can't weigh what nobody may examine.</p>",
      },
    },
    { kind: 'heading', key: 'defence', level: 2, text: { en: 'Equality of arms with data' } },
    {
      kind: 'rich-text',
      key: 'defence-text',
      html: {
        en: '<p>The defence needs access to the same image and not only to the extract that the prosecution chose, time and tools to search it, and help if the accused has no means. Disclosure of four terabytes on the eve of trial is concealment by abundance. A list of the searches that were run, including those without result, is fair and often helps to shorten the trial.</p>',
      },
    },
    { kind: 'heading', key: 'intelligence', level: 2, text: { en: 'If the origin must stay secret' } },
    {
      kind: 'rich-text',
      key: 'intelligence-text',
      html: {
        en: "<p>Where part of the evidence comes from a partner service or from a technique that can't be disclosed, say so to the judge openly and early. Look for another source of the same fact. What stays undisclosed can't carry a conviction by itself; the course on human rights deals with the safeguards.</p>",
      },
    },
    {
      kind: 'case',
      key: 'forward',
      title: { en: '“Forwarded many times”' },
      html: {
        en: '<p>In the trial of Leon Mbeki a message is read: “It is done, brothers.” It was found on his phone at 14:02, the hour of the attack, in a group of three hundred. Above it stand the words “Forwarded many times”. Judge Astrid Holm asks the prosecutor what it shows.</p>',
      },
      question: { en: 'What may be concluded, and which further examination should the prosecutor have ordered?' },
      answer: {
        en: "That the message was on the phone at that time, as far as its clock is right: not that he wrote it, read it, or knew what “it” was. The label shows that it came through a chain of others. Further: does the database show it as received or sent; was it opened, and when; was the group muted; did he react or forward; what does the provider's record of the group say; who posted it first, and when in UTC? If it was received automatically at 14:02 and first posted at 13:40 elsewhere, it tells more about the author than about Mr. Mbeki.",
      },
    },
  ],
};
