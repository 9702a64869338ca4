import type { PackageActivity } from '@cursus/interop/contract';

export const acrossBorders: PackageActivity = {
  key: 'across-borders',
  kind: 'lesson',
  title: { en: 'Across borders, lawfully' },
  minutes: 25,
  completion: 'marked',
  blocks: [
    {
      kind: 'rich-text',
      key: 'opening',
      html: {
        en: "<p>The server's place used to decide everything. Today data move between places by themselves, and a provider may be established in one State, store in a second and serve a user in a third. Law is catching up by asking another question: who <em>controls</em> the data?</p>",
      },
    },
    { kind: 'heading', key: 'paths', level: 2, text: { en: 'Four paths to data abroad' } },
    {
      kind: 'rich-text',
      key: 'paths-text',
      html: {
        en: `<ol>
  <li><strong>Publicly available data</strong> may be looked at from anywhere (Budapest Convention, art. 32 (a)).</li>
  <li><strong>Consent:</strong> data may be accessed or received with the lawful and voluntary consent of the person who has lawful authority to disclose them (art. 32 (b)). A suspect in custody at two in the morning consents to little that a court will call voluntary.</li>
  <li><strong>Direct cooperation with a provider.</strong> Many disclose subscriber information voluntarily under their own law, and in emergencies more. The Second Additional Protocol to the Budapest Convention (2022) gives such cooperation a treaty basis: direct orders for subscriber information (art. 7) and for domain-name registration data (art. 6), faster procedures between authorities (art. 8), and disclosure in emergencies (arts. 9 and 10), with a long article on data protection (art. 14).</li>
  <li><strong>Mutual legal assistance,</strong> still the rule for content.</li>
</ol>`,
      },
    },
    { kind: 'heading', key: 'standard', level: 2, text: { en: 'The standard of the other side' } },
    {
      kind: 'rich-text',
      key: 'standard-text',
      html: {
        en: `<p>Much of the content that investigators seek is held by companies in one country whose courts require <em>probable cause</em>: facts, from sources that can be named, which make it fairly probable that evidence of a particular crime will be found in this account. “He is known to be an extremist” gives nothing. “On 3 March he told a witness, who has been heard, that he had sent the plan to this address” is a beginning. Opinions and sympathies, even repulsive ones, may be protected speech over there; describe the act.</p>
<p>The <em>Practical Guide for Requesting Electronic Evidence Across Borders</em>, published by UNODC with CTED and the International Association of Prosecutors, collects model forms, contacts and the policies of providers. It grew out of the expert meetings that began in Vienna in February 2018.</p>`,
      },
    },
    { kind: 'heading', key: 'emergency', level: 2, text: { en: 'Emergencies' } },
    {
      kind: 'rich-text',
      key: 'emergency-text',
      html: {
        en: "<p>If life is in imminent danger, providers and authorities can answer within the hour. Say what the danger is, to whom, how you know, why this data will help, and who stands for it with a name. Never call something an emergency that isn't one; the desk that reads it remembers.</p>",
      },
    },
    {
      kind: 'callout',
      key: 'cause',
      tone: 'example',
      title: { en: 'From suspicion to cause' },
      html: {
        en: `<p><em>Weak:</em> “The account was used for terrorist purposes.”</p>
<p><em>Better:</em> “On 11 April at 19:03 UTC the account sent to the witness R. a drawing of the bus depot with the words ‘second gate, Friday’. The device of R. was examined; the message is annex 3. The bomb was found at the second gate on Friday, 14 April. We ask for messages sent and received between 1 and 14 April, to identify the other participants.”</p>`,
      },
    },
    { kind: 'heading', key: 'rights', level: 2, text: { en: 'Safeguards travel too' } },
    {
      kind: 'rich-text',
      key: 'rights-text',
      html: {
        en: "<p>Article 15 of the Budapest Convention subjects all these powers to conditions and safeguards, including human rights and proportionality. A practitioner may meet the question from either side: your request may be used against a journalist's source in your own country, or theirs in yours. Speciality, purpose limits and notice to the person concerned are the answers that the law has found so far.</p>",
      },
    },
    {
      kind: 'case',
      key: 'hospital',
      title: { en: 'Ninety minutes' },
      html: {
        en: "<p>At 16:20 a hospital in Colombo receives a message: a device will explode at 18:00. It came from an account at a provider abroad. Investigator Nilmini Perera knows the account's address. A colleague, Ruwan Silva, proposes to ask the account's owner's former girlfriend for her password, which “probably still works”.</p>",
      },
      question: { en: 'Which request should go where, and what is wrong with the password?' },
      answer: {
        en: "An emergency request to the provider, by the channel that it offers for this, with the text of the message, the time, the place, the number of patients and a name and telephone number; in parallel the point of contact of the provider's State. Ask for what finds the person now: subscriber data and the latest IP addresses with times in UTC. The hospital's safety doesn't wait for any of it. As for the password, the former girlfriend has no lawful authority over the account, so her consent is none; entering it may be an offence here and abroad, alerts the user, and taints what is found. If domestic law allows access in such danger, a judge can say so by telephone.",
      },
    },
  ],
};
