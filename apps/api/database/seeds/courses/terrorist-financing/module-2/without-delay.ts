import type { PackageActivity } from '@cursus/interop/contract';

export const withoutDelay: PackageActivity = {
  key: 'without-delay',
  kind: 'lesson',
  title: { en: 'Freezing without delay', ar: 'التجميد دون إبطاء' },
  minutes: 25,
  completion: 'marked',
  blocks: [
    {
      kind: 'rich-text',
      key: 'opening',
      html: {
        en: '<p>At 17:40 in New York a committee adds a name to a list. In Nairobi it is already past midnight. The money can leave by one keystroke; the freeze has to arrive first. Freezing is the fastest tool in this field and therefore the one in which mistakes spread fastest.</p>',
      },
    },
    { kind: 'heading', key: 'regimes', level: 2, text: { en: 'Two regimes' } },
    {
      kind: 'rich-text',
      key: 'regimes-text',
      html: {
        en: `<ul>
  <li><strong>The United Nations list.</strong> Under resolutions 1267 (1999), 1989 (2011) and 2253 (2015) a committee of the Security Council designates individuals and entities associated with ISIL (Da'esh) and Al-Qaida; the Taliban regime is separate (resolution 1988 (2011)). Every State must freeze their assets. No national court decides on the listing itself.</li>
  <li><strong>National designation.</strong> Under resolution 1373 (2001), paragraph 1 (c), each State freezes without delay the funds of persons who commit or attempt to commit terrorist acts, or participate in or facilitate them. The State itself decides whom to designate, on reasonable grounds, and considers requests from others.</li>
</ul>`,
      },
    },
    {
      kind: 'citation',
      key: 'res-1373-1c',
      text: {
        en: '“Freeze without delay funds and other financial assets or economic resources of persons who commit, or attempt to commit, terrorist acts or participate in or facilitate the commission of terrorist acts …”',
      },
      source: { en: 'Security Council resolution 1373 (2001), para. 1 (c)' },
      url: 'https://undocs.org/S/RES/1373(2001)',
    },
    { kind: 'heading', key: 'delay', level: 2, text: { en: 'What does “without delay” mean?' } },
    {
      kind: 'rich-text',
      key: 'delay-text',
      html: {
        en: `<p>FATF explains the words: for the United Nations lists, ideally within a matter of hours of the designation; for national lists, upon reasonable grounds to suspect or believe that the person is a terrorist, finances terrorism or belongs to a terrorist organization. The freeze comes without prior notice, and the reasons follow at once. It covers everything owned or controlled, wholly or jointly, directly or indirectly, and forbids anyone to make funds or economic resources available.</p>
<p>A freeze isn't a confiscation. Ownership doesn't change; the account can't be used. It is preventive and doesn't depend on a conviction, which is exactly why the path to challenge it must be real.</p>`,
      },
    },
    {
      kind: 'table',
      key: 'freeze-steps',
      caption: { en: 'From the list to the account' },
      html: {
        en: `<table>
  <thead>
    <tr><th scope="col">Step</th><th scope="col">Who</th><th scope="col">Pitfall</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">New entry published</th>
      <td>Sanctions committee, or national authority</td>
      <td>Subscriptions to alerts that nobody reads at night</td>
    </tr>
    <tr>
      <th scope="row">Made law at home</th>
      <td>Ministry, or automatic reference</td>
      <td>A gazette that appears once a week</td>
    </tr>
    <tr>
      <th scope="row">Screening of customers</th>
      <td>Banks, transfer services, notaries, exchanges</td>
      <td>Transliteration: one name, eleven spellings</td>
    </tr>
    <tr>
      <th scope="row">Freeze and report</th>
      <td>Institution</td>
      <td>Warning the customer; forgetting safe-deposit boxes</td>
    </tr>
    <tr>
      <th scope="row">Supervision</th>
      <td>Authority</td>
      <td>Counting reports instead of testing them</td>
    </tr>
  </tbody>
</table>`,
      },
    },
    { kind: 'heading', key: 'mistake', level: 2, text: { en: 'The wrong person' } },
    {
      kind: 'rich-text',
      key: 'mistake-text',
      html: {
        en: "<p>Screening by name hits namesakes. Muhammad Ali may be a listed person and is certainly ten thousand others. A good procedure compares date and place of birth, nationality, passport and photograph; it offers a telephone number at which a human being answers, and it releases the account within days, with a note in the system so that the same customer isn't stopped again next month.</p>",
      },
    },
    { kind: 'heading', key: 'rights', level: 2, text: { en: 'Living on a frozen account' } },
    {
      kind: 'rich-text',
      key: 'rights-text',
      html: {
        en: "<p>Resolution 1452 (2002) allows exemptions for basic expenses: food, rent, medicine, taxes, reasonable legal fees, after notification to the committee; and for extraordinary expenses with its approval. Families don't lose their right to eat. A person on the list of ISIL and Al-Qaida may ask the independent Ombudsperson, an office created by resolution 1904 (2009), to review the case; the Ombudsperson's recommendation to remove a name takes effect unless the committee decides otherwise by consensus or refers the matter to the Council. The Court of Justice of the European Union, in <em>Kadi</em> (2008), insisted that a listed person learn the reasons and be heard. The Ombudsperson's office was in part an answer to that.</p>",
      },
    },
    {
      kind: 'case',
      key: 'namesake',
      title: { en: 'Two men named Karim Mansour' },
      html: {
        en: "<p>On Friday evening a bank freezes the account of Karim Mansour, a nurse in Marseille, because the name appears on a list. His rent is due on Monday. The listed Karim Mansour was born in 1969; the nurse in 1994. The bank's hotline says that only the ministry can lift a freeze. The ministry opens on Tuesday.</p>",
      },
      question: { en: 'Who should do what, and how could the system be improved?' },
      answer: {
        en: "The freeze should never have been completed: the year of birth alone excludes identity, and the bank should check identifiers before it acts on a mere similarity of names. The bank documents the comparison and informs the authority of a false match; in most systems it may then release the account, since the obligation never applied to this man. If national law demands a decision, an official on call should be able to give it. Afterwards the customer's record gets a marker, he gets an apology and his costs, and the authority adds the case to its guidance. A duty number for weekends costs less than one lawsuit.",
      },
    },
  ],
};
