import { csv } from './csv';

it.each([
  [['a', 'b'], 'a,b'],
  [['a,b', 'say "x"', 'two\nlines'], '"a,b","say ""x""","two\nlines"'],
  [['=1+1', '+1', '-1', '@x', '\tx', ' =1'], "'=1+1,'+1,'-1,'@x,'\tx,' =1"],
  [[-1, 0, null], '-1,0,'],
])('writes %j', (row, line) => expect(csv([row])).toBe(`\ufeff${line}\r\n`));
