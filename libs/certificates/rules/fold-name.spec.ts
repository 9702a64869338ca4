import { foldName } from './fold-name';

it.each([
  ['Amélie  Dupont', 'DUPONT, Amelie'],
  ['Abdulrahman bin Muhammad Al-Qahtani', 'abdulrahman bin muhammad al qahtani'],
  ['أحمد بن عليّ', 'احمد بن علي'],
  ['فاطمة الزهراء', 'فاطمه الزهراء'],
  ['Nguyễn Thị Hồng', 'Nguyen Thi Hong'],
])('%s is %s', (one, other) => expect(foldName(one)).toBe(foldName(other)));

it.each([
  ['Amélie Dupont', 'Amélie Dupond'],
  ['Ali Hassan', 'Ali'],
])('%s is not %s', (one, other) => expect(foldName(one)).not.toBe(foldName(other)));
