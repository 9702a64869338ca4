import type { PackageActivity } from '@cursus/interop/contract';

export const followTheMoney: PackageActivity = {
  key: 'follow-the-money',
  kind: 'lesson',
  title: { en: 'Following the money', ar: 'تتبع المال' },
  minutes: 30,
  completion: 'marked',
  blocks: [
    {
      kind: 'rich-text',
      key: 'opening',
      html: {
        en: '<p>Telephones are thrown away, names change, witnesses leave. A payment stays where it was made, with a date, an amount and two ends. This is why a financial inquiry belongs in every terrorism case from the first day, including those in which nobody has been paid.</p>',
      },
    },
    { kind: 'heading', key: 'parallel', level: 2, text: { en: 'Two inquiries side by side' } },
    {
      kind: 'rich-text',
      key: 'parallel-text',
      html: {
        en: '<p>FATF Recommendation 30 calls it a <em>parallel financial investigation</em>: one team follows the act, another the money, and they meet each morning. The financial team asks who paid for the telephone credit, the flat, the ticket, the lawyer. It finds people who have never touched a weapon and without whom no one would.</p>',
      },
    },
    { kind: 'heading', key: 'fiu', level: 2, text: { en: "What the FIU can and can't do" } },
    {
      kind: 'rich-text',
      key: 'fiu-text',
      html: {
        en: `<p>Financial institutions report suspicion promptly, whatever the amount, and including attempted transactions (Recommendation 20). They may not tell the customer (Recommendation 21). The financial intelligence unit combines reports with other data, asks for more, exchanges with foreign units and sends its analysis to the investigators. What it sends is intelligence. Evidence comes from the bank, by an order that a court will recognize, and the difference was explained in the course on international cooperation.</p>
<p>The Financing Convention asks that institutions keep records on transactions for at least five years (art. 18, para. 1 (b) (iv)), and Recommendation 11 does the same. An investigator who begins four years and eleven months after a payment has a month.</p>`,
      },
    },
    { kind: 'heading', key: 'profile', level: 2, text: { en: 'Building a financial profile' } },
    {
      kind: 'rich-text',
      key: 'profile-text',
      html: {
        en: `<ol>
  <li><strong>Identity and assets.</strong> Accounts, cards, vehicles, telephones, companies, and those of the people close to the suspect, as far as the facts justify it.</li>
  <li><strong>Normal life.</strong> Salary, rent, food, debts. What a person <em>usually</em> does is the background against which a change becomes visible.</li>
  <li><strong>Breaks.</strong> The week in which spending stopped, a loan without a purpose, a sale below value, a gift.</li>
  <li><strong>Counterparties.</strong> Rank them by number and by sum, and then by what they have in common: a device, an address, an hour of the day.</li>
  <li><strong>Timeline.</strong> Put payments, calls and movements on one line. Most insights come from this sheet of paper.</li>
</ol>`,
      },
    },
    {
      kind: 'table',
      key: 'records',
      caption: { en: 'Where to ask for what' },
      html: {
        en: `<table>
  <thead>
    <tr><th scope="col">Record</th><th scope="col">Held by</th><th scope="col">Ask early, because</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">Opening documents, signatures, power of attorney</th>
      <td>Bank</td>
      <td>Identity papers may be copies of copies</td>
    </tr>
    <tr>
      <th scope="row">Statements, counterparties, cheques</th>
      <td>Bank</td>
      <td>The export format decides whether analysis takes a day or a month</td>
    </tr>
    <tr>
      <th scope="row">Internet banking logs</th>
      <td>Bank</td>
      <td>IP addresses and device identifiers are kept for months only</td>
    </tr>
    <tr>
      <th scope="row">Originator and beneficiary data of a wire</th>
      <td>Sending and receiving institution</td>
      <td>Recommendation 16 requires that it travel with the payment</td>
    </tr>
    <tr>
      <th scope="row">Mobile-money history</th>
      <td>Operator</td>
      <td>Numbers are reassigned</td>
    </tr>
    <tr>
      <th scope="row">Customer data of a virtual-asset exchange</th>
      <td>Exchange</td>
      <td>Withdrawal takes minutes</td>
    </tr>
    <tr>
      <th scope="row">Cash declarations</th>
      <td>Customs</td>
      <td>Paper forms are archived by date, not by name</td>
    </tr>
  </tbody>
</table>`,
      },
    },
    { kind: 'heading', key: 'chain', level: 2, text: { en: 'Tracing on a blockchain' } },
    {
      kind: 'rich-text',
      key: 'chain-text',
      html: {
        en: "<p>Begin with an address found on a device or in an appeal for donations. Analysis software groups addresses that are likely to belong to one owner; it works with assumptions, and the analyst should be able to explain each of them in court without the product's brochure. Follow the flow to the first service that must know its customer. Ask that service, by the quickest lawful way, to preserve and then to disclose. Keep screenshots, transaction identifiers, the version of the software and the time of each query.</p>",
      },
    },
    {
      kind: 'case',
      key: 'fundraiser',
      title: { en: 'Warm hands' },
      html: {
        en: '<p>A page called “Warm hands” collects for orphans in virtual currency. Over five months 212 payments arrive, most below thirty dollars; every ten days the balance moves on to an exchange in another country and becomes local money in a border town. Photographs of children on the page were taken from a news site. The investigator, Daniel Mwangi, suspects a group; his colleague Priya Nair thinks of plain fraud.</p>',
      },
      question: { en: 'Which facts would support each hypothesis, and which steps serve both?' },
      answer: {
        en: "For fraud: spending on private goods, the organizer alone controls the account at the exchange, no contact with the group, other invented appeals. For financing: contact with members, purchases useful to them, thanks in the group's channels, withdrawals that coincide with its needs. Steps that serve both: preserve and request customer data, login records and withdrawals at the exchange; identify the person who collects the cash; image the page with its history; ask some donors what they were told. The 212 donors are probably victims of deceit and should be approached as such. Charging must wait for facts, since the two offences need different intentions.",
      },
    },
  ],
};
