import type { CountryKind } from '../contract';

/** Non-member observer States of the General Assembly. */
const observers = new Set(['PS', 'VA']);

/** In ISO 3166-1 but neither member nor observer State: territories and areas that are listed apart for statistics. */
const territories = new Set(
  (
    'AX AS AI AQ AW BM BV IO KY CX CC CK CW FK FO GF PF TF GI GL GP GU GG HM HK IM JE MO MQ YT MS NC NU NF MP PN PR RE BL MF PM SH SX GS SJ TW ' +
    'TK TC UM VG VI WF EH BQ SH'
  ).split(' '),
);

/** Standing at the United Nations of a code of ISO 3166-1. */
export const kindOfCountry = (code: string): CountryKind =>
  observers.has(code) ? 'observer' : territories.has(code) ? 'territory' : 'member';
