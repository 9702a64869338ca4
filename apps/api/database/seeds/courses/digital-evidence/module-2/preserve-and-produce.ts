import type { PackageActivity } from '@cursus/interop/contract';

export const preserveAndProduce: PackageActivity = {
  key: 'preserve-and-produce',
  kind: 'lesson',
  title: { en: 'Preserve first, produce later' },
  minutes: 25,
  completion: 'marked',
  blocks: [
    {
      kind: 'rich-text',
      key: 'opening',
      html: {
        en: "<p>Between a prosecutor and a message stands a company. It has servers in places that it may not know itself, a team that answers requests from ninety countries, and a schedule by which data are deleted. You can't change the schedule. You can stop the clock for one account.</p>",
      },
    },
    { kind: 'heading', key: 'preservation', level: 2, text: { en: "Preservation isn't disclosure" } },
    {
      kind: 'rich-text',
      key: 'preservation-text',
      html: {
        en: `<p>Under article 16 of the Budapest Convention each party enables its authorities to order or similarly obtain the expeditious preservation of specified data, for as long as necessary up to ninety days, renewable. Nothing is handed over, nobody reads anything, and so a preservation order needs less than a warrant. If the traffic passed through several providers, article 17 lets enough be disclosed at once to identify the path.</p>
<p>Across borders, article 29 does the same at another party's request. The data are then kept for at least sixty days, so that the formal request can be submitted, and afterwards until it is decided.</p>`,
      },
    },
    {
      kind: 'citation',
      key: 'bc-29-3',
      text: {
        en: '“For the purposes of responding to a request, dual criminality shall not be required as a condition to providing such preservation.”',
      },
      source: { en: 'Convention on Cybercrime (Budapest, 2001), art. 29, para. 3' },
      url: 'https://rm.coe.int/1680081561',
      readOn: '2026-11-24',
    },
    { kind: 'heading', key: 'network', level: 2, text: { en: 'Points of contact at all hours' } },
    {
      kind: 'rich-text',
      key: 'network-text',
      html: {
        en: '<p>Article 35 obliges each party to designate a point of contact available twenty-four hours a day, seven days a week. Save its number in your telephone before you need it. The United Nations Convention against Cybercrime, adopted by General Assembly resolution 79/243 in December 2024 and opened for signature in Hanoi in October 2025, provides for a similar network and for the sharing of electronic evidence of serious crimes in general. Check in the treaty collection whether it is in force for the two States in your case.</p>',
      },
    },
    { kind: 'heading', key: 'ask', level: 2, text: { en: 'What a provider needs from you' } },
    {
      kind: 'rich-text',
      key: 'ask-text',
      html: {
        en: `<ul>
  <li>The <strong>identifier</strong> exactly as the service uses it: profile number or address, not a display name, which anyone can choose and change.</li>
  <li>The <strong>period</strong>, with time zone.</li>
  <li>The <strong>kind of data</strong>, in the categories of the law and of the provider's guidelines.</li>
  <li>The <strong>legal basis</strong> and the signature of the authority that may ask.</li>
  <li>A secure <strong>reply address</strong>, and a statement on whether the user may be told, with the reason if not.</li>
</ul>`,
      },
    },
    {
      kind: 'table',
      key: 'deadlines',
      caption: { en: 'Two clocks side by side' },
      html: {
        en: `<table>
  <thead>
    <tr><th scope="col">Clock</th><th scope="col">Length</th><th scope="col">What restarts it</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">Domestic preservation (art. 16)</th>
      <td>Up to 90 days</td>
      <td>A renewal, before it ends</td>
    </tr>
    <tr>
      <th scope="row">Preservation at another party's request (art. 29)</th>
      <td>At least 60 days</td>
      <td>The formal request, on receipt of which the data are kept until a decision</td>
    </tr>
    <tr>
      <th scope="row">A provider's voluntary preservation</th>
      <td>Often 90 days, by its own policy</td>
      <td>A renewal under the same reference</td>
    </tr>
    <tr>
      <th scope="row">The provider's deletion schedule</th>
      <td>Hours to years</td>
      <td>Nothing</td>
    </tr>
  </tbody>
</table>`,
      },
    },
    {
      kind: 'callout',
      key: 'display',
      tone: 'warning',
      title: { en: "A picture of a profile isn't an identifier" },
      html: {
        en: '<p>A screenshot shows a name and a face, and both can be copied in a minute. Save the address of the profile and, where the service has one, its unchanging number.</p>',
      },
    },
    {
      kind: 'case',
      key: 'mixup',
      title: { en: 'Two accounts, one name' },
      html: {
        en: '<p>Inspector Farida Safi asks a provider to preserve the account “Lion of the Valley”. The company finds 340 accounts of this name and asks which. By then the right one has been deleted by its owner. Her screenshot shows a picture of a lion, a text and the time 21:14.</p>',
      },
      question: { en: 'What could have been noted at 21:14, and what may still be recoverable?' },
      answer: {
        en: 'The address line of the profile page with its number, the identifier of the post, the zone of the time, and whether the post was public. A saved copy of the page with its code would have kept much of this. Now: a provider may hold deleted accounts for some weeks, so she should ask at once by telephone number, e-mail address, link or contact list, anything unique that is known from devices or other accounts. People who shared the post may have its link. Archives of the web sometimes hold public pages. And the phones of those who received it can show the identifier.',
      },
    },
  ],
};
