import type { PackageActivity } from '@cursus/interop/contract';

export const childrenAndPrison: PackageActivity = {
  key: 'children-and-prison',
  kind: 'lesson',
  title: { en: 'Children, and life after the verdict', fr: 'Les enfants, et la vie après le verdict' },
  minutes: 30,
  completion: 'marked',
  blocks: [
    {
      kind: 'rich-text',
      key: 'opening',
      html: {
        en: "<p>Two groups of people are hidden from public view when the trial is over, or before it begins: children who passed through an armed group, and prisoners. What happens to both decides a good part of tomorrow's security.</p>",
        fr: '<p>Deux groupes de personnes sont soustraits aux regards quand le procès est fini, ou avant qu’il commence : les enfants passés par un groupe armé, et les prisonniers. Ce qui leur arrive décide d’une bonne part de la sécurité de demain.</p>',
      },
    },
    { kind: 'heading', key: 'child', level: 2, text: { en: 'A child is a child', fr: 'Un enfant est un enfant' } },
    {
      kind: 'rich-text',
      key: 'child-text',
      html: {
        en: `<p>Everyone under eighteen is a child for the purposes of the Convention on the Rights of the Child. Children recruited by terrorist groups are victims of a violation of international law, by whatever path they came: kidnapping, family, poverty, a promise. UNODC's handbook on children recruited and exploited by terrorist and violent extremist groups rests on one thought: accountability, where there is any, must serve the child's reintegration.</p>
<p>In practice this means specialized judges or at least judges trained for children; diversion from prosecution as the first question; a parent or guardian and a lawyer from the first minute; no publication of the name; no life imprisonment without possibility of release and no death penalty (art. 37 (a)); detention separate from adults, as a last resort and for the shortest appropriate time. Age that is in doubt is presumed in favour of childhood until the contrary is shown.</p>`,
        fr: `<p>Toute personne de moins de dix-huit ans est un enfant au sens de la Convention relative aux droits de l’enfant. Les enfants recrutés par des groupes terroristes sont victimes d’une violation du droit international, par quelque chemin qu’ils soient venus : l’enlèvement, la famille, la pauvreté, une promesse. Le manuel de l’ONUDC sur les enfants recrutés et exploités par des groupes terroristes et extrémistes violents repose sur une idée : la responsabilité, s’il en est une, doit servir la réintégration de l’enfant.</p>
<p>Concrètement : des juges spécialisés ou du moins formés ; la déjudiciarisation comme première question ; un parent ou tuteur et un avocat dès la première minute ; aucune publication du nom ; ni perpétuité sans possibilité de libération ni peine de mort (art. 37, al. a) ; une détention séparée des adultes, en dernier ressort et pour une durée aussi brève que possible. En cas de doute sur l’âge, la minorité est présumée jusqu’à preuve du contraire.</p>`,
      },
    },
    {
      kind: 'citation',
      key: 'crc-3',
      text: {
        en: '“In all actions concerning children, whether undertaken by public or private social welfare institutions, courts of law, administrative authorities or legislative bodies, the best interests of the child shall be a primary consideration.”',
        fr: '« Dans toutes les décisions qui concernent les enfants, qu’elles soient le fait des institutions publiques ou privées de protection sociale, des tribunaux, des autorités administratives ou des organes législatifs, l’intérêt supérieur de l’enfant doit être une considération primordiale. »',
      },
      source: {
        en: 'Convention on the Rights of the Child, art. 3, para. 1',
        fr: 'Convention relative aux droits de l’enfant, art. 3, par. 1',
      },
      url: 'https://www.ohchr.org/en/instruments-mechanisms/instruments/convention-rights-child',
    },
    {
      kind: 'heading',
      key: 'prison',
      level: 2,
      text: { en: 'Prison: the rules apply to everyone', fr: 'La prison : les règles valent pour tous' },
    },
    {
      kind: 'rich-text',
      key: 'prison-text',
      html: {
        en: '<p>The United Nations Standard Minimum Rules for the Treatment of Prisoners (the Nelson Mandela Rules, General Assembly resolution 70/175) know no category of prisoners without rights. Their definition of solitary confinement is exact: twenty-two hours or more a day without meaningful human contact (rule 44). Beyond fifteen consecutive days it is prolonged, and prolonged or indefinite solitary confinement is prohibited (rules 43 and 44). It is used only in exceptional cases, as a last resort, and not for people whose condition it would worsen (rule 45). The Bangkok Rules add what women prisoners need.</p>',
        fr: '<p>L’Ensemble de règles minima des Nations Unies pour le traitement des détenus (Règles Nelson Mandela, résolution 70/175 de l’Assemblée générale) ne connaît aucune catégorie de détenus sans droits. Sa définition de l’isolement cellulaire est exacte : vingt-deux heures par jour ou plus sans contact humain réel (règle 44). Au-delà de quinze jours consécutifs, il est prolongé ; or l’isolement prolongé ou de durée indéterminée est interdit (règles 43 et 44). On n’y recourt qu’à titre exceptionnel, en dernier ressort, et pas pour des personnes dont l’état s’aggraverait (règle 45). Les Règles de Bangkok ajoutent ce dont ont besoin les femmes détenues.</p>',
      },
    },
    {
      kind: 'heading',
      key: 'extremist',
      level: 2,
      text: { en: 'Managing violent extremist prisoners', fr: 'La prise en charge des détenus extrémistes violents' },
    },
    {
      kind: 'rich-text',
      key: 'extremist-text',
      html: {
        en: `<p>Should such prisoners be held together, kept apart from one another or spread among others? UNODC's handbook on their management gives the honest answer that each model has succeeded and failed. What matters more is what happens inside:</p>
<ul>
  <li>an individual risk and needs assessment on admission, repeated at intervals, by trained staff and not by label;</li>
  <li>safe and decent conditions, since overcrowding and humiliation recruit better than any preacher;</li>
  <li>staff who talk with prisoners and are themselves protected, trained and rotated;</li>
  <li>programmes that the prisoner chooses: education, work, psychological help, religious counsel by credible people, contact with the family;</li>
  <li>preparation for release from the first year, with the community to which the person returns.</li>
</ul>`,
        fr: `<p>Faut-il regrouper ces détenus, les séparer les uns des autres ou les disperser ? Le manuel de l’ONUDC sur leur prise en charge répond honnêtement que chaque modèle a réussi et échoué. Ce qui se passe à l’intérieur compte davantage :</p>
<ul>
  <li>une évaluation individuelle des risques et des besoins à l’arrivée, répétée à intervalles, par un personnel formé et non par étiquette ;</li>
  <li>des conditions sûres et dignes, car la surpopulation et l’humiliation recrutent mieux qu’aucun prédicateur ;</li>
  <li>un personnel qui parle aux détenus, et qui est lui-même protégé, formé et renouvelé ;</li>
  <li>des programmes que le détenu choisit : études, travail, aide psychologique, accompagnement religieux par des personnes crédibles, liens avec la famille ;</li>
  <li>la préparation de la sortie dès la première année, avec la communauté où la personne reviendra.</li>
</ul>`,
      },
    },
    {
      kind: 'heading',
      key: 'two-words',
      level: 2,
      text: { en: 'Disengagement and deradicalization', fr: 'Désengagement et déradicalisation' },
    },
    {
      kind: 'rich-text',
      key: 'two-words-text',
      html: {
        en: "<p>The first means to stop using or supporting violence, the second to change one's beliefs. States can demand the first. The second touches freedom of thought, and it can neither be ordered nor reliably measured. Programmes that reward declarations of faith produce declarations; those that look at conduct, relationships and plans produce better predictions.</p>",
        fr: '<p>Le premier veut dire cesser d’user de violence ou de la soutenir, la seconde changer de convictions. L’État peut exiger le premier. La seconde touche à la liberté de pensée ; elle ne se commande pas et ne se mesure pas de façon fiable. Les programmes qui récompensent les professions de foi produisent des professions de foi ; ceux qui regardent la conduite, les relations et les projets donnent de meilleurs pronostics.</p>',
      },
    },
    {
      kind: 'callout',
      key: 'staff',
      tone: 'note',
      title: { en: 'A word for prison staff', fr: 'Un mot pour le personnel pénitentiaire' },
      html: {
        en: '<p>A prison officer spends more hours with a convicted terrorist than any judge, psychologist or imam. Her tone at the cell door at six in the morning is a counter-narrative too, or the opposite of one.</p>',
        fr: '<p>Une surveillante passe plus d’heures avec un condamné pour terrorisme qu’aucun juge, psychologue ou imam. Le ton qu’elle prend devant la cellule à six heures du matin est aussi un contre-discours, ou le contraire.</p>',
      },
    },
    {
      kind: 'case',
      key: 'cell',
      title: { en: 'Cell 14', fr: 'La cellule 14' },
      html: {
        en: '<p>Pavel Novak was sentenced to twelve years for preparing an attack. He has been alone in cell 14 for seven weeks, twenty-three hours a day, “until the risk is known”. The psychologist sees him through the hatch for five minutes on Mondays. The governor, Teresa Morales, has inherited the arrangement and is told that the security service prefers it.</p>',
        fr: '<p>Pavel Novak a été condamné à douze ans pour avoir préparé un attentat. Il est seul dans la cellule 14 depuis sept semaines, vingt-trois heures par jour, « jusqu’à ce que le risque soit connu ». La psychologue le voit par le guichet cinq minutes le lundi. La directrice, Teresa Morales, a hérité de la situation et s’entend dire que le service de sécurité la préfère ainsi.</p>',
      },
      question: {
        en: 'What do the Mandela Rules say about it, and what can she do this week?',
        fr: 'Que disent les Règles Mandela, et que peut-elle faire cette semaine ?',
      },
      answer: {
        en: "Twenty-three hours without meaningful contact are solitary confinement, and seven weeks are far beyond fifteen consecutive days: it is prolonged and prohibited, whatever the reason. Five minutes through a hatch aren't meaningful contact. This week she can end it in steps: an individual assessment by the psychologist in a room, with time; daily exercise with one or two chosen prisoners; work or lessons; calls to his family. She records the reasons for each remaining restriction, its end date and who reviewed it. Security's view is one input. The responsibility is hers.",
        fr: 'Vingt-trois heures sans contact réel constituent un isolement, et sept semaines dépassent de loin quinze jours consécutifs : il est prolongé et interdit, quelle qu’en soit la raison. Cinq minutes par un guichet ne sont pas un contact réel. Cette semaine, elle peut y mettre fin par étapes : une évaluation individuelle par la psychologue, dans une pièce et avec du temps ; une promenade quotidienne avec un ou deux détenus choisis ; du travail ou des cours ; des appels à sa famille. Elle consigne pour chaque restriction maintenue ses motifs, son terme et qui l’a réexaminée. L’avis de la sécurité est un élément parmi d’autres. La responsabilité est la sienne.',
      },
    },
  ],
};
