import type { PackageActivity } from '@cursus/interop/contract';

export const fairTrial: PackageActivity = {
  key: 'fair-trial',
  kind: 'lesson',
  title: { en: 'A fair trial in a terrorism case', fr: 'Un procès équitable dans une affaire de terrorisme' },
  minutes: 30,
  completion: 'marked',
  blocks: [
    {
      kind: 'rich-text',
      key: 'opening',
      html: {
        en: '<p>Terrorism trials strain every part of a court: the building, the budget, the nerves. The accused may refuse to stand, the press has its verdict, a witness is afraid, a document is secret. Article 14 of the ICCPR was written with strained courts in mind.</p>',
        fr: '<p>Un procès pour terrorisme met à l’épreuve tout ce qui fait un tribunal : le bâtiment, le budget, les nerfs. L’accusé refuse peut-être de se lever, la presse a son verdict, un témoin a peur, un document est secret. L’article 14 du Pacte a été écrit en pensant aux tribunaux mis à l’épreuve.</p>',
      },
    },
    {
      kind: 'citation',
      key: 'iccpr-14-2',
      text: {
        en: '“Everyone charged with a criminal offence shall have the right to be presumed innocent until proved guilty according to law.”',
        fr: '« Toute personne accusée d’une infraction pénale est présumée innocente jusqu’à ce que sa culpabilité ait été légalement établie. »',
      },
      source: {
        en: 'International Covenant on Civil and Political Rights, art. 14, para. 2',
        fr: 'Pacte international relatif aux droits civils et politiques, art. 14, par. 2',
      },
      url: 'https://www.ohchr.org/en/instruments-mechanisms/instruments/international-covenant-civil-and-political-rights',
    },
    { kind: 'heading', key: 'tribunal', level: 2, text: { en: 'A tribunal that is independent', fr: 'Un tribunal indépendant' } },
    {
      kind: 'rich-text',
      key: 'tribunal-text',
      html: {
        en: "<p>Special courts aren't forbidden, but a court created for a case, judges who may be removed by the executive, or faceless judges whose independence can't be checked don't meet the standard. The trial of civilians by military courts should be exceptional, and the State must show that ordinary courts are unable to undertake it (general comment No. 32, para. 22). Several States have drawn the conclusion in their laws; Cameroon, for example, excluded juveniles from the jurisdiction of military courts in terrorism cases.</p>",
        fr: '<p>Les juridictions spéciales ne sont pas interdites, mais un tribunal créé pour une affaire, des juges révocables par l’exécutif ou des juges sans visage dont l’indépendance est invérifiable ne satisfont pas à la norme. Le jugement de civils par des tribunaux militaires doit rester exceptionnel, et l’État doit montrer que les tribunaux ordinaires ne sont pas en mesure de s’en charger (observation générale n° 32, par. 22). Plusieurs États en ont tiré les conséquences dans leur loi ; le Cameroun, par exemple, a soustrait les mineurs à la compétence des tribunaux militaires dans les affaires de terrorisme.</p>',
      },
    },
    {
      kind: 'heading',
      key: 'innocence',
      level: 2,
      text: { en: 'Innocence, in words and pictures', fr: 'L’innocence, en paroles et en images' },
    },
    {
      kind: 'rich-text',
      key: 'innocence-text',
      html: {
        en: "<p>A minister who announces on television that “the murderers are behind bars” violates the presumption of innocence, and gives the defence an argument that it will use for years. The same is true of cages, hoods and handcuffs in the courtroom where security doesn't require them. Guilt is announced by one institution only.</p>",
        fr: '<p>Le ministre qui annonce à la télévision que « les assassins sont sous les verrous » viole la présomption d’innocence, et offre à la défense un argument pour des années. Il en va de même des cages, des cagoules et des menottes dans la salle d’audience lorsque la sécurité ne les exige pas. Une seule institution annonce la culpabilité.</p>',
      },
    },
    { kind: 'heading', key: 'arms', level: 2, text: { en: 'Equality of arms', fr: 'L’égalité des armes' } },
    {
      kind: 'rich-text',
      key: 'arms-text',
      html: {
        en: "<p>The minimum guarantees of article 14, paragraph 3, are the defence's tools: to be informed of the charge in detail and in a language that one understands; adequate time and facilities, and a counsel of one's own choosing; trial without undue delay; presence; examination of witnesses; an interpreter free of charge; and not to be compelled to testify against oneself. A file of forty thousand pages handed over two weeks before trial isn't “adequate facilities”.</p>",
        fr: '<p>Les garanties minimales du paragraphe 3 de l’article 14 sont les outils de la défense : être informé de l’accusation en détail et dans une langue que l’on comprend ; disposer du temps et des facilités nécessaires et d’un conseil de son choix ; être jugé sans retard excessif ; être présent ; interroger les témoins ; avoir gratuitement un interprète ; ne pas être forcé de témoigner contre soi-même. Un dossier de quarante mille pages remis deux semaines avant le procès n’offre pas « les facilités nécessaires ».</p>',
      },
    },
    {
      kind: 'heading',
      key: 'secret',
      level: 2,
      text: { en: 'Anonymous witnesses and closed material', fr: 'Témoins anonymes et pièces classifiées' },
    },
    {
      kind: 'rich-text',
      key: 'secret-text',
      html: {
        en: `<p>A witness whose life is in danger may be screened, have the voice altered, testify by video link or, as a last resort, stay anonymous towards the accused. Each step takes something from the defence and must be counterbalanced: the judge knows the identity and tests credibility, counsel may put questions, the jury or bench is warned. Where untested evidence is the sole or decisive basis, strong counterbalancing factors are required, as the European Court explained in <em>Al-Khawaja and Tahery v. the United Kingdom</em> (2011).</p>
<p>Some States let a security-cleared special advocate see material that the accused may not. In <em>A. and Others v. the United Kingdom</em> (2009) the Court accepted such advocates only so far as the person is given enough information about the allegations to instruct them effectively. The core must be open.</p>`,
        fr: `<p>Le témoin dont la vie est en danger peut être caché par un écran, voir sa voix modifiée, déposer par liaison vidéo ou, en dernier recours, rester anonyme à l’égard de l’accusé. Chaque pas retire quelque chose à la défense et doit être compensé : le juge connaît l’identité et éprouve la crédibilité, l’avocat peut poser des questions, la formation de jugement est mise en garde. Lorsqu’une preuve non éprouvée est le fondement unique ou déterminant, il faut de solides éléments compensateurs, comme l’a expliqué la Cour européenne dans <em>Al-Khawaja et Tahery c. Royaume-Uni</em> (2011).</p>
<p>Certains États laissent un avocat spécial habilité voir des pièces que l’accusé ne peut voir. Dans <em>A. et autres c. Royaume-Uni</em> (2009), la Cour n’a admis ces avocats que si l’intéressé en sait assez sur les allégations pour leur donner des instructions utiles. Le cœur doit être découvert.</p>`,
      },
    },
    { kind: 'heading', key: 'death', level: 2, text: { en: 'Where a life is at stake', fr: 'Quand une vie est en jeu' } },
    {
      kind: 'rich-text',
      key: 'death-text',
      html: {
        en: "<p>States that haven't abolished the death penalty may impose it only for the most serious crimes, which the Human Rights Committee understands as crimes of extreme gravity involving intentional killing. If any guarantee of article 14 was breached, the execution is also a violation of the right to life (general comment No. 36). It may never be imposed on anyone below eighteen at the time of the offence.</p>",
        fr: '<p>Les États qui n’ont pas aboli la peine de mort ne peuvent la prononcer que pour les crimes les plus graves, que le Comité des droits de l’homme entend comme des crimes d’une extrême gravité impliquant un homicide intentionnel. Si une garantie de l’article 14 a été violée, l’exécution viole aussi le droit à la vie (observation générale n° 36). Elle ne peut jamais être prononcée contre une personne de moins de dix-huit ans au moment des faits.</p>',
      },
    },
    {
      kind: 'case',
      key: 'protected',
      title: { en: 'Witness K', fr: 'Le témoin K' },
      html: {
        en: '<p>In the trial of Faisal Qureshi for a bombing in which nineteen people died, a shopkeeper says that he saw the accused carry the bag. Two witnesses in related cases were killed. He asks to testify as “K”, unseen, with an altered voice. His evidence is the only one that places the accused at the scene. Judge Nomvula Dube must rule.</p>',
        fr: '<p>Au procès de Faisal Qureshi pour un attentat à la bombe qui a fait dix-neuf morts, un commerçant dit avoir vu l’accusé porter le sac. Deux témoins d’affaires liées ont été tués. Il demande à déposer sous le nom de « K », hors de la vue et la voix modifiée. Sa déposition est la seule qui place l’accusé sur les lieux. La juge Nomvula Dube doit statuer.</p>',
      },
      question: {
        en: 'Under which conditions could she grant the request, and what must she do if the other evidence collapses?',
        fr: 'À quelles conditions pourrait-elle faire droit à la demande, et que doit-elle faire si les autres preuves s’effondrent ?',
      },
      answer: {
        en: "She verifies the danger on facts, not on the gravity of the charge. She considers lesser measures in order: a screen against the public only, video link, relocation. If anonymity towards the accused remains necessary, counsel should be able to question K fully apart from identity; the bench sees him and knows who he is; the prosecution discloses anything about his eyesight, his record and his relations with the accused; the judgment explains what weight the evidence can carry. If it remains the sole basis and the counterweights aren't strong enough, a conviction can't rest on it, however likely it seems. That outcome is one reason to seek other proof, such as cameras, fibres or telephone location, before the trial.",
        fr: 'Elle vérifie le danger d’après des faits, non d’après la gravité de l’accusation. Elle examine dans l’ordre des mesures moindres : écran à l’égard du seul public, liaison vidéo, réinstallation. Si l’anonymat envers l’accusé reste nécessaire, la défense devrait pouvoir interroger K sur tout sauf son identité ; les juges le voient et savent qui il est ; l’accusation communique tout ce qui touche à sa vue, à ses antécédents et à ses rapports avec l’accusé ; le jugement explique quel poids la déposition peut porter. Si elle demeure l’unique fondement et que les contrepoids ne sont pas assez solides, une condamnation ne peut y reposer, si vraisemblable qu’elle paraisse. C’est une raison de chercher d’autres preuves, caméras, fibres ou localisation du téléphone, avant le procès.',
      },
    },
  ],
};
