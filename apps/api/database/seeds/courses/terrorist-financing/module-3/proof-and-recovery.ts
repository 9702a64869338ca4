import type { PackageActivity } from '@cursus/interop/contract';

export const proofAndRecovery: PackageActivity = {
  key: 'proof-and-recovery',
  kind: 'lesson',
  title: { en: 'Proving knowledge, and what becomes of the money', ar: 'إثبات العلم ومصير الأموال' },
  minutes: 25,
  completion: 'marked',
  blocks: [
    {
      kind: 'rich-text',
      key: 'opening',
      html: {
        en: '<p>Nobody signs a form that says “for the purchase of explosives”. Knowledge has to be inferred, and judges rightly ask for more than a feeling.</p>',
      },
    },
    { kind: 'heading', key: 'inference', level: 2, text: { en: 'From fact to knowledge' } },
    {
      kind: 'rich-text',
      key: 'inference-text',
      html: {
        en: `<p>Knowledge, intention and purpose may be inferred from objective factual circumstances; FATF asks that the law allow it, and most systems do. The strength of an inference lies in the number of independent facts that point the same way and in the weakness of the innocent explanations.</p>
<ul>
  <li><strong>What the person saw:</strong> messages, films, photographs of use.</li>
  <li><strong>What the person did to hide:</strong> code words, split amounts, borrowed identities, deleted chats.</li>
  <li><strong>What the person was told:</strong> by relatives, by a bank, by an earlier search.</li>
  <li><strong>What the person said afterwards,</strong> and how it changed.</li>
  <li><strong>What doesn't fit:</strong> a debt that really existed, a sick child, a habit of giving to everybody.</li>
</ul>
<p>The last line belongs in the file as much as the others. An investigator who writes it down spares the court a surprise.</p>`,
      },
    },
    { kind: 'heading', key: 'legal-persons', level: 2, text: { en: 'Companies and associations' } },
    {
      kind: 'rich-text',
      key: 'legal-persons-text',
      html: {
        en: '<p>Article 5 of the Financing Convention requires that a legal entity can be held liable, criminally, civilly or administratively, when a person responsible for its management or control has committed the offence in that capacity. A transport company whose director lends lorries, or an association whose treasurer keeps two sets of books, can lose its licence and its assets without the innocent members being called criminals.</p>',
      },
    },
    { kind: 'heading', key: 'confiscate', level: 2, text: { en: 'Seizure, confiscation, victims' } },
    {
      kind: 'rich-text',
      key: 'confiscate-text',
      html: {
        en: '<p>Under article 8 each party takes measures to identify, detect and freeze or seize funds used or allocated for the offences, and the proceeds of them, for the purpose of possible forfeiture. The rights of third parties in good faith are protected. States may share forfeited funds with one another, and they consider mechanisms to use them for the compensation of victims. In practice this calls for three things that are easily forgotten: a decision on who manages a seized hotel or herd of camels; a valuation on the day of the seizure; and a fund from which a widow can be paid without suing anyone.</p>',
      },
    },
    {
      kind: 'citation',
      key: 'icsft-12-2',
      text: { en: '“States Parties may not refuse a request for mutual legal assistance on the ground of bank secrecy.”' },
      source: { en: 'International Convention for the Suppression of the Financing of Terrorism, art. 12, para. 2' },
      url: 'https://treaties.un.org/doc/db/Terrorism/english-18-11.pdf',
    },
    { kind: 'heading', key: 'together', level: 2, text: { en: 'Banks and police at one table' } },
    {
      kind: 'rich-text',
      key: 'together-text',
      html: {
        en: "<p>Resolution 2462 (2019) encourages partnerships between authorities and the private sector. Where they work, a small circle of cleared analysts from banks and police meets regularly, under a law that says what may be shared, with a record of it. The bank learns what to look for this month, and the police learn that it was already in the data last month. Two safeguards keep such a table honest: no fishing for customers without a case, and no closing of an account merely because its holder's name came up.</p>",
      },
    },
    {
      kind: 'callout',
      key: 'verdict',
      tone: 'example',
      title: { en: 'A paragraph from a judgment' },
      html: {
        en: "<p>“The court is satisfied that the accused knew. She saw the film of 3 May on 5 May, as the log shows; she changed from her own account to her nephew's on 6 May; she asked on 9 May whether ‘it had been enough’. Each fact taken alone could be explained. Nobody has explained the three together. As to the payments before 5 May, the court is left in doubt, and the doubt is hers by right.”</p>",
      },
    },
    {
      kind: 'case',
      key: 'hotel',
      title: { en: 'The hotel at the lake' },
      html: {
        en: "<p>Prosecutor Gabriela Silva wants to confiscate a hotel. Its owner, Roberto Lima, let a group hold meetings there and gave it a third of the profits. A bank has a mortgage, twenty-six employees have unpaid wages, and Lima's former wife Ana owns a quarter, which she inherited from her father.</p>",
      },
      question: { en: 'Who has rights that must be respected, and what should be arranged on the day of the seizure?' },
      answer: {
        en: "The bank, if it lent in good faith; Ana Lima for her quarter, unless she knew; the employees for their wages. The funds given to the group can be confiscated as such if found, or by value if the law allows it; the hotel as property used for the offence only as far as this is proportionate and belongs to him. On the day of the seizure a manager takes over with power to keep the hotel open, since a closed hotel loses its value and its staff; an inventory and a valuation are made; guests and the bank are told; the accounts are secured. The court should hear the third parties before the final decision, and the victims of the group's attacks may ask for compensation from the proceeds.",
      },
    },
  ],
};
