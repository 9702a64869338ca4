import type { PackageActivity } from '@cursus/interop/contract';

export const surveillance: PackageActivity = {
  key: 'surveillance',
  kind: 'lesson',
  title: { en: 'Surveillance, informants and private life', fr: 'Surveillance, informateurs et vie privée' },
  minutes: 25,
  completion: 'marked',
  blocks: [
    {
      kind: 'rich-text',
      key: 'opening',
      html: {
        en: "<p>Interception, tracking devices, infiltration, the analysis of data in bulk: investigations of terrorism depend on methods that work because the person concerned doesn't know about them. For the same reason, the usual remedy, that the person complains, is absent. Law has to supply it in another way.</p>",
        fr: '<p>Interceptions, balises, infiltration, analyse de données en masse : les enquêtes sur le terrorisme reposent sur des méthodes qui fonctionnent parce que l’intéressé les ignore. Pour la même raison fait défaut le remède habituel, la plainte de l’intéressé. Le droit doit y suppléer autrement.</p>',
      },
    },
    { kind: 'heading', key: 'test', level: 2, text: { en: 'The test in three steps', fr: 'L’épreuve en trois temps' } },
    {
      kind: 'rich-text',
      key: 'test-text',
      html: {
        en: `<p>Article 17 of the ICCPR protects against arbitrary or unlawful interference with privacy, family, home and correspondence. Courts around the world apply the same three questions.</p>
<ul>
  <li><strong>Is it provided for by a law</strong> that is public and clear enough for citizens to foresee when they may be watched, by whom, for how long and with what control? Secret guidelines don't count.</li>
  <li><strong>Does it pursue a legitimate aim</strong>, such as the investigation of a serious crime on reasonable suspicion?</li>
  <li><strong>Is it necessary and proportionate?</strong> Is there a gentler method that would do? Is the intrusion confined to the person, the period and the data that matter? What happens to the rest?</li>
</ul>`,
        fr: `<p>L’article 17 du Pacte protège contre les immixtions arbitraires ou illégales dans la vie privée, la famille, le domicile et la correspondance. Partout dans le monde, les tribunaux posent les trois mêmes questions.</p>
<ul>
  <li><strong>Est-ce prévu par une loi</strong> publique et assez claire pour que chacun prévoie quand il peut être surveillé, par qui, pendant combien de temps et sous quel contrôle ? Les instructions secrètes ne comptent pas.</li>
  <li><strong>Le but est-il légitime</strong>, comme l’enquête sur une infraction grave fondée sur des soupçons raisonnables ?</li>
  <li><strong>Est-ce nécessaire et proportionné ?</strong> Existe-t-il un moyen plus doux qui suffirait ? L’intrusion se borne-t-elle à la personne, à la période et aux données utiles ? Qu’advient-il du reste ?</li>
</ul>`,
      },
    },
    {
      kind: 'table',
      key: 'ladder',
      caption: { en: 'From lighter to heavier means', fr: 'Du moyen le plus léger au plus lourd' },
      html: {
        en: `<table>
  <thead>
    <tr><th scope="col">Means</th><th scope="col">Intrusion</th><th scope="col">Usual authorization</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">Open sources, publicly visible posts</th>
      <td>Low, rising when compiled over time</td>
      <td>Supervisor; a record of the purpose</td>
    </tr>
    <tr>
      <th scope="row">Observation in public places</th>
      <td>Moderate</td>
      <td>Prosecutor or senior officer, for a limited time</td>
    </tr>
    <tr>
      <th scope="row">Traffic and location data</th>
      <td>High: they show habits, faith, friendships</td>
      <td>Judge or independent body</td>
    </tr>
    <tr>
      <th scope="row">Interception of content</th>
      <td>Very high</td>
      <td>Judge, for serious offences, limited and renewable</td>
    </tr>
    <tr>
      <th scope="row">Device inside a home; remote search of a computer</th>
      <td>Highest</td>
      <td>Judge, as a last resort, with safeguards for third persons</td>
    </tr>
  </tbody>
</table>`,
        fr: `<table>
  <thead>
    <tr><th scope="col">Moyen</th><th scope="col">Intrusion</th><th scope="col">Autorisation habituelle</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">Sources ouvertes, publications visibles de tous</th>
      <td>Faible, croissante quand on compile dans la durée</td>
      <td>Un supérieur ; trace écrite du but</td>
    </tr>
    <tr>
      <th scope="row">Observation dans les lieux publics</th>
      <td>Moyenne</td>
      <td>Procureur ou officier supérieur, pour une durée limitée</td>
    </tr>
    <tr>
      <th scope="row">Données de trafic et de localisation</th>
      <td>Forte : elles révèlent habitudes, foi, amitiés</td>
      <td>Juge ou organe indépendant</td>
    </tr>
    <tr>
      <th scope="row">Interception du contenu</th>
      <td>Très forte</td>
      <td>Juge, pour des infractions graves, durée limitée et renouvelable</td>
    </tr>
    <tr>
      <th scope="row">Dispositif dans un domicile ; fouille d’un ordinateur à distance</th>
      <td>La plus forte</td>
      <td>Juge, en dernier recours, avec des garanties pour les tiers</td>
    </tr>
  </tbody>
</table>`,
      },
    },
    {
      kind: 'heading',
      key: 'control',
      level: 2,
      text: { en: 'Independent control, before, during and after', fr: 'Un contrôle indépendant, avant, pendant et après' },
    },
    {
      kind: 'rich-text',
      key: 'control-text',
      html: {
        en: "<p>In <em>Roman Zakharov v. Russia</em> (2015) the European Court found a system wanting in which operators were required to give the services direct access, so that nobody could check whether an authorization existed. The lesson holds anywhere: the one who watches shouldn't be the only one who knows. Good systems combine prior authorization by a judge, a log that can't be altered, an oversight body with access to it, destruction of what isn't needed, and notice to the person afterwards, once this can no longer harm the investigation.</p>",
        fr: '<p>Dans <em>Roman Zakharov c. Russie</em> (2015), la Cour européenne a jugé défaillant un système qui obligeait les opérateurs à donner aux services un accès direct, si bien que personne ne pouvait vérifier l’existence d’une autorisation. La leçon vaut partout : celui qui surveille ne doit pas être le seul à savoir. Un bon système combine l’autorisation préalable d’un juge, un journal inaltérable, un organe de contrôle qui y a accès, la destruction de ce qui n’est pas utile, et l’information de l’intéressé après coup, quand elle ne peut plus nuire à l’enquête.</p>',
      },
    },
    {
      kind: 'heading',
      key: 'agents',
      level: 2,
      text: { en: 'Informants and undercover officers', fr: 'Informateurs et agents infiltrés' },
    },
    {
      kind: 'rich-text',
      key: 'agents-text',
      html: {
        en: '<p>An undercover officer may join an intention that exists; he may not create one. Courts ask whether there was suspicion before the operation, who made the first move, whether pressure was used, and whether the offence would have been committed without him. In <em>Teixeira de Castro v. Portugal</em> (1998) a conviction failed because the police had incited the offence. Keep a record of instructions and contacts from the first day. It is the only answer to the claim that he was talked into it.</p>',
        fr: '<p>L’agent infiltré peut se joindre à une intention qui existe ; il ne peut en créer une. Les tribunaux demandent s’il y avait des soupçons avant l’opération, qui a fait le premier pas, si des pressions ont été exercées et si l’infraction aurait été commise sans lui. Dans <em>Teixeira de Castro c. Portugal</em> (1998), une condamnation est tombée parce que la police avait provoqué l’infraction. Consignez instructions et contacts dès le premier jour. C’est la seule réponse à qui prétend avoir été entraîné.</p>',
      },
    },
    { kind: 'heading', key: 'intelligence', level: 2, text: { en: 'From intelligence to evidence', fr: 'Du renseignement à la preuve' } },
    {
      kind: 'rich-text',
      key: 'intelligence-text',
      html: {
        en: "<p>Intelligence is collected for warning, under rules that don't look towards a trial. Once it is to support an arrest or a charge, someone must decide what can be disclosed. Three routes are common: find the same fact by ordinary means, with intelligence as a pointer only; have the agency release a statement of the fact without its source; or use a procedure before a judge that protects the source and compensates the defence. What isn't acceptable is a conviction resting on material which the accused could never answer.</p>",
        fr: '<p>Le renseignement se recueille pour avertir, selon des règles qui ne regardent pas vers un procès. Dès lors qu’il doit fonder une arrestation ou une accusation, quelqu’un doit décider de ce qui peut être révélé. Trois chemins sont courants : retrouver le même fait par des moyens ordinaires, le renseignement n’étant qu’une indication ; faire établir par le service une attestation du fait sans sa source ; recourir devant un juge à une procédure qui protège la source et compense la défense. N’est pas acceptable une condamnation fondée sur des éléments auxquels l’accusé n’a jamais pu répondre.</p>',
      },
    },
    {
      kind: 'case',
      key: 'mosque',
      title: { en: 'The list of visitors', fr: 'La liste des visiteurs' },
      html: {
        en: "<p>After an attack, an investigator, Jonas Weber, asks for the mobile data of all telephones that were within three hundred metres of a prayer house on four Fridays. “It's only metadata.” About two thousand people would be covered. The attackers are known to have met a recruiter somewhere in that district.</p>",
        fr: '<p>Après un attentat, un enquêteur, Jonas Weber, demande les données mobiles de tous les téléphones qui se trouvaient, quatre vendredis, à moins de trois cents mètres d’un lieu de prière. « Ce ne sont que des métadonnées. » Environ deux mille personnes seraient concernées. On sait que les auteurs ont rencontré un recruteur quelque part dans le quartier.</p>',
      },
      question: {
        en: 'What should the judge, Aisha Rahman, ask before she decides?',
        fr: 'Que devrait demander la juge, Aisha Rahman, avant de statuer ?',
      },
      answer: {
        en: 'What links the recruiter to this place and these four days? Could a narrower request do: the known numbers of the attackers, and the telephones that met them more than once? Metadata of attendance at worship reveal religion, which calls for particular care about discrimination under article 26. What will happen to the data of the 1,990 others, who will see them, when will they be destroyed? If the answers are convincing, she might authorize a staged measure: first an anonymous comparison, then identities of matches only, by a second decision.',
        fr: 'Qu’est-ce qui relie le recruteur à ce lieu et à ces quatre jours ? Une demande plus étroite suffirait-elle : les numéros connus des auteurs et les téléphones qui les ont croisés plus d’une fois ? Les métadonnées de la fréquentation d’un culte révèlent la religion, ce qui appelle une attention particulière à la discrimination au sens de l’article 26. Que deviendront les données des 1 990 autres, qui les verra, quand seront-elles détruites ? Si les réponses convainquent, elle peut autoriser une mesure par étapes : d’abord une comparaison anonyme, puis l’identité des seules concordances, par une seconde décision.',
      },
    },
  ],
};
