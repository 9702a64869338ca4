import type { PackageActivity } from '@cursus/interop/contract';

export const fragileAndAbundant: PackageActivity = {
  key: 'fragile-and-abundant',
  kind: 'lesson',
  title: { en: 'Fragile and abundant' },
  minutes: 20,
  completion: 'marked',
  blocks: [
    {
      kind: 'rich-text',
      key: 'opening',
      html: {
        en: '<p>A scrap of paper can be found twenty years later in a cellar. A voice message may be gone in a day, and yet exist in eleven copies: on two telephones, in two backups, on servers in three countries, in a notification, in a car. Digital evidence is the most fragile and the most abundant kind there is. The art lies in knowing which copy will still be there tomorrow.</p>',
      },
    },
    { kind: 'heading', key: 'kinds', level: 2, text: { en: 'Three kinds of data' } },
    {
      kind: 'rich-text',
      key: 'kinds-text',
      html: {
        en: '<p>Laws everywhere distinguish data by how much they reveal, and ask for stronger reasons the more they do. The names come from the Convention on Cybercrime (Budapest, 2001).</p>',
      },
    },
    {
      kind: 'table',
      key: 'kinds-table',
      caption: { en: 'Three kinds of data held by providers' },
      html: {
        en: `<table>
  <thead>
    <tr><th scope="col">Kind</th><th scope="col">Examples</th><th scope="col">Typical requirement</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">Subscriber information (art. 18, para. 3)</th>
      <td>Name, address, telephone number, payment data, IP address at registration</td>
      <td>Order of a prosecutor or police authority; in some States a judge</td>
    </tr>
    <tr>
      <th scope="row">Traffic data (art. 1 (d))</th>
      <td>Who communicated with whom, when, from where, for how long</td>
      <td>Order of a judge or independent authority</td>
    </tr>
    <tr>
      <th scope="row">Content</th>
      <td>The message, the picture, the file</td>
      <td>Warrant of a judge, for serious offences</td>
    </tr>
  </tbody>
</table>`,
      },
    },
    {
      kind: 'rich-text',
      key: 'devices',
      html: {
        en: "<p>To these come the data that nobody sent anywhere: photographs on a telephone, the list of wireless networks that a laptop has seen, the steps counted by a watch. For these the question isn't who holds them, but who may open the device.</p>",
      },
    },
    { kind: 'heading', key: 'qualities', level: 2, text: { en: 'Four qualities that a court looks for' } },
    {
      kind: 'rich-text',
      key: 'qualities-text',
      html: {
        en: `<ul>
  <li><strong>Authenticity:</strong> it is what it is said to be.</li>
  <li><strong>Integrity:</strong> it hasn't changed since it was secured.</li>
  <li><strong>Lawfulness:</strong> it was obtained under a power that exists, and within its limits.</li>
  <li><strong>Explainability:</strong> somebody can say, in words that a judge understands, how it was found and what it means.</li>
</ul>
<p>Nobody can guarantee the four afterwards. Each is made, or lost, at the moment of seizure.</p>`,
      },
    },
    { kind: 'heading', key: 'hash', level: 2, text: { en: 'The fingerprint of a file' } },
    {
      kind: 'rich-text',
      key: 'hash-text',
      html: {
        en: '<p>A <em>hash value</em> is a number computed from every bit of a file. Change one comma in a thousand pages and the number changes beyond recognition. Compute it at the moment of the copy and write it into the record; anyone can repeat the calculation years later. Use a current algorithm such as SHA-256, because older ones, MD5 and SHA-1, can be deceived on purpose.</p>',
      },
    },
    {
      kind: 'callout',
      key: 'hash-limits',
      tone: 'note',
      title: { en: "What a hash doesn't prove" },
      html: {
        en: "<p>It proves that the copy equals the original at the time of copying. It doesn't prove who made the original, or that it was true.</p>",
      },
    },
    {
      kind: 'case',
      key: 'watch',
      title: { en: 'The steps of the caretaker' },
      html: {
        en: '<p>In the case of a burnt-down radio station, the caretaker, Olena Kovalenko, says that she slept through the night. Her fitness watch, seized with her consent, shows 640 steps between 02:10 and 02:25. The prosecutor, Tomás Herrera, calls it decisive.</p>',
      },
      question: { en: 'What must be checked before anyone relies on the steps?' },
      answer: {
        en: "Whose wrist: who wore the watch that night, and who else uses the account? Which clock: is the time set by the telephone, in which zone, was it changed, and does the service store it in UTC? Which measure: do vibrations or a child playing produce steps, and what does the maker say about error? Which copy: the watch, the telephone and the server may differ, and only one of them was seized with a hash. And the other side: does an innocent reason for 640 steps exist, such as a walk to a sick mother's room? The data may be right and the conclusion wrong.",
      },
    },
  ],
};
