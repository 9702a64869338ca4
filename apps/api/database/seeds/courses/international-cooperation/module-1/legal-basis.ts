import type { PackageActivity } from '@cursus/interop/contract';

export const legalBasis: PackageActivity = {
  key: 'legal-basis',
  kind: 'lesson',
  title: { en: 'On what legal basis?' },
  minutes: 30,
  completion: 'viewed',
  blocks: [
    {
      kind: 'rich-text',
      key: 'opening',
      html: {
        en: '<p>A request without a legal basis is a letter. It may be answered out of courtesy, but no judge can order a search on courtesy. The first line that a central authority looks for is therefore the one that says: <em>this request is made under …</em>. Finding the right instrument takes ten minutes if you search in the right order.</p>',
      },
    },
    { kind: 'heading', key: 'order', level: 2, text: { en: 'Search in this order' } },
    {
      kind: 'rich-text',
      key: 'order-list',
      html: {
        en: `<ol>
  <li><strong>A bilateral treaty</strong> on mutual legal assistance or extradition between the two States. It is usually the most detailed, and often names the authorities and languages.</li>
  <li><strong>A regional instrument</strong>, such as the Riyadh Arab Agreement for Judicial Cooperation (1983), the ECOWAS conventions on mutual assistance (1992) and extradition (1994), the European conventions of 1957 and 1959 with their protocols, the Inter-American Convention on Mutual Assistance in Criminal Matters (1992), or the ASEAN Treaty on Mutual Legal Assistance (2004).</li>
  <li><strong>A multilateral convention on the subject.</strong> Nineteen universal instruments deal with terrorism; each obliges its parties to make certain acts punishable, to establish jurisdiction, and to extradite or prosecute. Most of the later ones also contain provisions on mutual legal assistance.</li>
  <li><strong>The Convention against Transnational Organized Crime</strong> (Palermo, 2000), where the offence falls within its scope. Its article 18 is long enough to serve as a small treaty between States that have no other.</li>
  <li><strong>Domestic law and reciprocity.</strong> Many States can assist without a treaty if their law allows it and the requesting State undertakes to do the same in a comparable case.</li>
</ol>`,
      },
    },
    {
      kind: 'callout',
      key: 'several',
      tone: 'note',
      title: { en: 'More than one basis' },
      html: {
        en: "<p>Nothing prevents you from citing several instruments. It is wise to do so: if the requested State considers that one of them doesn't cover the offence, it can rely on another instead of returning the file.</p>",
      },
    },
    { kind: 'heading', key: 'resolution-1373', level: 2, text: { en: 'What resolution 1373 (2001) adds' } },
    {
      kind: 'rich-text',
      key: 'resolution-1373-text',
      html: {
        en: "<p>Security Council resolution 1373 (2001) was adopted under Chapter VII of the Charter and binds all Member States. It isn't a treaty, and it contains no procedure, but it removes the argument that a State owes no help at all in a case of terrorism. Paragraph 2 (f) reads as an obligation of result: assistance must be given. <em>How</em> it is given remains a matter for treaties and domestic law, and paragraph 3 (d) calls on States to become parties to the conventions that supply those rules.</p>",
      },
    },
    {
      kind: 'citation',
      key: 'res-1373-2f',
      text: {
        en: '“Afford one another the greatest measure of assistance in connection with criminal investigations or criminal proceedings relating to the financing or support of terrorist acts, including assistance in obtaining evidence in their possession necessary for the proceedings”',
      },
      source: { en: 'Security Council resolution 1373 (2001), para. 2 (f)' },
      url: 'https://undocs.org/S/RES/1373(2001)',
      readOn: '2026-11-24',
    },
    { kind: 'heading', key: 'palermo', level: 2, text: { en: 'When does the Palermo Convention apply?' } },
    {
      kind: 'rich-text',
      key: 'palermo-text',
      html: {
        en: `<p>Three doors lead into the Convention. The offence must be one that the Convention itself establishes (participation in an organized criminal group, laundering of proceeds, corruption, obstruction of justice), or a <strong>serious crime</strong>, which article 2 (b) defines as conduct punishable by a maximum of at least four years of deprivation of liberty. In addition it must be <strong>transnational</strong> in the sense of article 3, paragraph 2, and it must involve an <strong>organized criminal group</strong>.</p>
<p>That last element asks for attention. An organized criminal group, as defined in article 2 (a), acts in order to obtain <em>a financial or other material benefit</em>. A terrorist cell with purely ideological aims may fall outside; the smugglers who sold it documents, or the network that trades in looted antiquities to pay its fighters, fall inside. The link between organized crime and terrorism, which the General Assembly and the Security Council have stressed for years, is thus also a very practical gateway to a treaty.</p>`,
      },
    },
    {
      kind: 'table',
      key: 'scope',
      caption: { en: 'Which door is open?' },
      html: {
        en: `<table>
  <thead>
    <tr><th scope="col">Facts</th><th scope="col">Possible basis</th><th scope="col">Why</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">Collecting donations for an armed group that attacks civilians</th>
      <td>Financing Convention (1999), art. 12</td>
      <td>The offence of article 2 needs no transnational group and no profit</td>
    </tr>
    <tr>
      <th scope="row">Selling forged passports to travelling fighters</th>
      <td>Palermo Convention, art. 18</td>
      <td>Serious crime, material benefit, more than one State</td>
    </tr>
    <tr>
      <th scope="row">Placing a bomb in a railway station</th>
      <td>Terrorist Bombings Convention (1997), art. 10</td>
      <td>Public transport is named in article 2</td>
    </tr>
    <tr>
      <th scope="row">Seizing passengers as hostages aboard a ship</th>
      <td>Hostages Convention (1979), art. 11; SUA Convention (1988), art. 12</td>
      <td>Two instruments cover the same facts</td>
    </tr>
  </tbody>
</table>`,
      },
    },
    {
      kind: 'case',
      key: 'antiquities',
      title: { en: 'A statue in a warehouse' },
      html: {
        en: '<p>Customs officers in Antwerp find a second-century statue with false papers. The trail leads to a dealer, Leila Haddad, in Beirut, who says that she bought it in good faith from a man named Karim Nasser. Messages on his telephone suggest that the armed group which controls the excavation site takes a share of each sale. Belgium and Lebanon have no bilateral treaty on the matter that the prosecutor, Pieter Janssens, could find.</p>',
      },
      question: { en: 'Which multilateral bases could he cite, and what facts must his summary bring out for each?' },
      answer: {
        en: 'The Palermo Convention, if the summary shows a structured group of three or more persons acting for profit, a serious crime under Belgian law (trafficking or handling of stolen property punishable by four years or more) and elements in more than one State. The Financing Convention of 1999, if the summary shows that persons involved provided funds to the group knowing that they were to be used for acts covered by its article 2. He may add Security Council resolutions 2199 (2015) and 2347 (2017), which deal with trade in cultural property that benefits terrorist groups. They support the request politically and legally, though the procedure comes from the treaties.',
      },
    },
    { kind: 'heading', key: 'authority', level: 2, text: { en: 'Who may ask, and whom?' } },
    {
      kind: 'rich-text',
      key: 'authority-text',
      html: {
        en: "<p>The instrument tells you <em>what</em> may be asked; the designation tells you <em>who</em> receives it. Under article 18, paragraph 13, of the Palermo Convention each State party designates a central authority with the responsibility and power to receive requests and either to execute them or to transmit them for execution. Security Council resolution 2322 (2016) calls upon States to designate such authorities for terrorism cases as well. UNODC keeps an online directory of competent national authorities on its SHERLOC portal, with a part for terrorism cases. Look up the entry on the day on which you send the request: ministries move, and a request that goes to last year's address will be answered next year.</p>",
      },
    },
  ],
};
