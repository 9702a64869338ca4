import type { PackageActivity } from '@cursus/interop/contract';

export const foreignFighters: PackageActivity = {
  key: 'foreign-fighters',
  kind: 'lesson',
  title: { en: 'Foreign terrorist fighters: cooperation from travel to trial' },
  minutes: 35,
  completion: 'viewed',
  blocks: [
    {
      kind: 'rich-text',
      key: 'opening',
      html: {
        en: '<p>In 2014 the Security Council met a threat that no single State could see as a whole: people who left from one country, passed through a second, fought in a third and came home to a fourth. Resolution 2178 (2014) describes foreign terrorist fighters as individuals who travel to a State other than their States of residence or nationality for the purpose of the perpetration, planning or preparation of, or participation in, terrorist acts, or the providing or receiving of terrorist training. Three years later, as the territory held by ISIL shrank, resolution 2396 (2017) turned to those who return or move on.</p>',
      },
    },
    { kind: 'heading', key: 'obligations', level: 2, text: { en: 'What the resolutions ask of you' } },
    {
      kind: 'table',
      key: 'resolutions',
      caption: { en: 'Four resolutions and their demands on criminal justice' },
      html: {
        en: `<table>
  <thead>
    <tr><th scope="col">Resolution</th><th scope="col">Main demand</th><th scope="col">What it means at your desk</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">1373 (2001)</th>
      <td>Criminalize financing, deny safe haven, assist one another</td>
      <td>The duty to assist doesn't depend on a bilateral treaty</td>
    </tr>
    <tr>
      <th scope="row">2178 (2014)</th>
      <td>Make travel, the funding of travel and its organization serious offences (para. 6)</td>
      <td>Charge the ticket, not only the trench</td>
    </tr>
    <tr>
      <th scope="row">2322 (2016)</th>
      <td>Strengthen judicial cooperation: central authorities, electronic transmission, joint work</td>
      <td>Know your central authority's name and inbox</td>
    </tr>
    <tr>
      <th scope="row">2396 (2017)</th>
      <td>Screen, prosecute, rehabilitate and reintegrate; collect passenger and biometric data with due respect for human rights</td>
      <td>Assess each returnee individually, and treat children as children</td>
    </tr>
  </tbody>
</table>`,
      },
    },
    { kind: 'heading', key: 'evidence', level: 2, text: { en: "Evidence from a place you can't visit" } },
    {
      kind: 'rich-text',
      key: 'evidence-text',
      html: {
        en: `<p>The crime scene is a town held by an armed group, the witnesses are in camps, and the documents were carried off by soldiers. Evidence for the trial of a returnee comes from five kinds of sources, each with its own path across the border.</p>
<ol>
  <li><strong>Digital traces</strong>: messages, photographs, location data, held by providers in other States or on seized devices.</li>
  <li><strong>Money</strong>: transfers to relatives of fighters, or through cash houses near the border.</li>
  <li><strong>Travel data</strong>: passenger records, visas, border stamps.</li>
  <li><strong>People</strong>: other returnees, victims, families. Yazidi survivors have testified in several European courts, and their accounts made convictions for the gravest crimes possible.</li>
  <li><strong>Material collected in conflict</strong>: registration forms, pay lists, fingerprints on explosive devices. Armed forces, United Nations investigative teams and non-governmental archives may hold it.</li>
</ol>
<p>For the last kind, the court will ask who found the item, when, how it was kept and who has held it since. Soldiers aren't police; the standard is honesty about the gaps and corroboration from another source, not a perfect chain. CTED published guidelines on the subject in 2019, developed with other United Nations entities.</p>`,
      },
    },
    { kind: 'heading', key: 'channels', level: 2, text: { en: 'Databases and networks' } },
    {
      kind: 'rich-text',
      key: 'channels-text',
      html: {
        en: "<p>INTERPOL's I-24/7 system gives national bureaux, and increasingly border posts, access to nominal data on foreign terrorist fighters, to stolen and lost travel documents, and to fingerprints. A hit is the beginning of an inquiry. The officer at the airport who gets one needs a number to call, and a prosecutor who answers at night. Where a hit rests on intelligence, ask the owner of the information at once whether a version can be given for judicial use.</p>",
      },
    },
    { kind: 'heading', key: 'children', level: 2, text: { en: 'Children and families' } },
    {
      kind: 'rich-text',
      key: 'children-text',
      html: {
        en: `<p>Among those who came back are children who were taken by their parents or recruited by the group, and others who were born there. International law regards the recruitment of children by armed groups as a violation committed <em>against</em> them. Article 40 of the Convention on the Rights of the Child requires that a child accused of an offence be treated in a way that takes account of the child's age and the desirability of promoting reintegration; detention is a last resort and for the shortest appropriate time (art. 37 (b)). Cooperation here means birth certificates, DNA tests for family links, school records and the contact of a guardian, as much as evidence.</p>
<p>Women who return are neither all victims nor all accomplices. Some were trafficked, some recruited others, some did both. An individual assessment, free of stereotypes in either direction, serves justice and security alike.</p>`,
      },
    },
    {
      kind: 'callout',
      key: 'screening',
      tone: 'note',
      title: { en: 'One screening, four doors' },
      html: {
        en: "<p>Resolution 2396 (2017) speaks of screening, prosecution, rehabilitation and reintegration. They aren't alternatives in a fixed order. A person may be prosecuted and, in prison, rehabilitated; another may never be charged and still need help to find a school and a job. What matters is that somebody decides, on facts, for each person.</p>",
      },
    },
    {
      kind: 'case',
      key: 'returnee',
      title: { en: 'Back at the airport' },
      html: {
        en: '<p>Sofia Almeida, twenty-three, lands in Lisbon with a boy of four. An alert says that she left in 2015 and married a fighter. She says that her husband is dead, that the boy, Yusuf, is hers, and that she never held a weapon. A Danish court has heard a witness who says that a Portuguese woman of her description guarded captives. Prosecutor Miguel Tavares has forty-eight hours.</p>',
      },
      question: { en: 'Which requests should leave his office, through which channels, and who takes care of the boy?' },
      answer: {
        en: "At once, through the police channel: to the owner of the alert, the basis of the entry and whether it can be used in court; to Denmark, whether such a statement exists and under what conditions it can be shared; to transit States, border records. In the same hours, preservation requests for her accounts. Then, through the judicial channel: the Danish witness's record or a new hearing by video link, with protection if she asks for it; a request to bodies that hold documents from the place where Ms. Almeida lived. The boy is nobody's suspect. Child protection services and, if needed, the family court are called before the interview begins; identity and parentage are established gently; relatives are looked for. Whether Ms. Almeida was a victim, a perpetrator or both is what the investigation is for.",
      },
    },
  ],
};
